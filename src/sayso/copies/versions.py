"""What a later version of a report says otherwise: silent edits are news."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher, unified_diff

CHANGED = 0.6
"""Likeness (Ratcliff and Obershelp 1988) from which on a claim is another's changed form."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of claims: only in the later version, only in the earlier one, in both but in other
    words (earlier, later)."""

    appeared: tuple[str, ...]
    vanished: tuple[str, ...]
    changed: tuple[tuple[str, str], ...]


def plain(words: str) -> str:
    """Words that are compared: case and blanks don't count."""
    return " ".join(words.casefold().split())


def changes(earlier: Mapping[str, str], later: Mapping[str, str]) -> Changes:
    """Between claim id -> words of two versions, each in the order of its text."""
    said, now = set(map(plain, earlier.values())), set(map(plain, later.values()))
    gone = {claim: words for claim, words in earlier.items() if plain(words) not in now}
    new = {claim: words for claim, words in later.items() if plain(words) not in said}
    pairs = tuple(_pairs(gone, new))
    old_ones, new_ones = {a for a, _ in pairs}, {b for _, b in pairs}
    return Changes(
        tuple(claim for claim in new if claim not in new_ones),
        tuple(claim for claim in gone if claim not in old_ones),
        pairs,
    )


def _pairs(gone: Mapping[str, str], new: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Each claim with the one most like it, the most alike first, each once."""
    found = sorted(
        (-SequenceMatcher(None, plain(a), plain(b)).ratio(), one, other)
        for one, a in gone.items()
        for other, b in new.items()
    )
    taken: set[str] = set()
    for ratio, one, other in found:
        if -ratio >= CHANGED and not {one, other} & taken:
            taken |= {one, other}
            yield one, other


def lines_changed(earlier: str, later: str) -> Sequence[str]:
    """Lines that are gone ("-") and new ("+"), with what stands beside them (" ")."""
    found = unified_diff(earlier.splitlines(), later.splitlines(), n=0, lineterm="")
    return [
        line for line in found if not line.startswith(("---", "+++", "@@")) and line[1:].strip()
    ]
