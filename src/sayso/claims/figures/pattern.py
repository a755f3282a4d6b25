"""Word lists and the alternations that regular expressions make of them."""

from __future__ import annotations


def words(block: str) -> frozenset[str]:
    """The words of a block of text, parted by white space."""
    return frozenset(block.split())


def any_of(block: str) -> str:
    """A group that matches any of the words or phrases of `block`; "_" stands for white space.

    Words are regular expressions themselves; a longer one is tried before its own beginning.
    """
    longest_first = sorted(block.split(), key=len, reverse=True)
    return "(?:" + "|".join(longest_first).replace("_", r"\s+") + ")"
