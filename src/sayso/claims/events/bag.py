"""Word lists written as running text."""

from __future__ import annotations


def bag(words: str) -> frozenset[str]:
    """The set of the words, which are separated by blanks."""
    return frozenset(words.split())
