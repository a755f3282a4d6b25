"""Reviewing in the browser: what is waiting, fields as typed, decisions that overwrite nobody's."""
