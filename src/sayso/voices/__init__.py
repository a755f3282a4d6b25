"""Speakers across documents: who is the same voice, and why."""
