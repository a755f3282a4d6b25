"""Runs of capitalised words, with the words about them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sayso.claims.places.abbreviations import STATES
from sayso.claims.places.guards import CALENDAR, FUNCTION_WORDS, ORGANISATIONS, TITLES

_STATE = "|".join(re.escape(short) for short in STATES if short.endswith("."))
_WORD = (
    rf"(?:{_STATE}|(?:[A-Z]\.){{2,}}|(?:St|Mt|Ft)\.|(?:al|el|an|as|ash|ad|at|az)-[A-Z][\w’'-]*[\w]|"
    r"[A-Z][^\W_]*(?:[’'][A-Z]\w+)?(?:-[A-Z]\w+|-(?:el|al|de|la|sur|on|by)-\w+|-\w+(?=-))*)"
)
_RUN = re.compile(
    rf"(?<![\w’'-]){_WORD}(?:[ ](?:(?:of the|of|de la|de|del|la|al|el|du|upon)[ ])?{_WORD}){{0,11}}"
    r"(?:(?<=Interstate)[ ]\d+|(?<=Highway)[ ]\d+|(?<=Route)[ ]\d+)?"
)
_DIRECTION = re.compile(r"(?:north|south|east|west|central|mid)[a-z-]*")
_HELD = re.compile(r"[a-z]+-(?:held|controlled|torn|era)")
_SKIPPED = frozenset(
    {"the", "a", "an", "its", "their", "both", "neighboring", "neighbouring", "nearby", "rural"}
    | {"coastal", "suburban", "unincorporated", "occupied", "downtown", "greater", "far", "mainly"}
)
_PART_OF = frozenset({"parts", "part", "city", "town", "village", "port", "state", "province"})
_WINDOW = 70
_BODIES = ORGANISATIONS | {"University", "College", "Ministry", "Church", "Diocese", "School"}
"""What is "of" a place and is not in it."""


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words from `start`, with what stands about them.

    `before` is the word or mark that leads to them, lower case, "" where none does; `after` is
    what follows, up to 24 characters.
    """

    start: int
    words: str
    before: str
    after: str

    @property
    def end(self) -> int:
        return self.start + len(self.words)


def runs_of(text: str) -> Iterator[Run]:
    for found in _RUN.finditer(text):
        start, words = _trimmed(found.start(), found[0])
        if words:
            yield run_at(text, start, words)


def run_at(text: str, start: int, words: str) -> Run:
    end = start + len(words)
    return Run(start, words, _leading(text[max(0, start - _WINDOW) : start]), text[end : end + 24])


def _leading(text: str) -> str:
    """The last word or mark of `text` that says more than which part of a place is meant."""
    words = text.split()
    while words and text[-1].isspace():
        last = words.pop()
        if last == "of" and words and (words[-1] in _PART_OF or _DIRECTION.fullmatch(words[-1])):
            continue
        if last in _SKIPPED or last in _PART_OF or _DIRECTION.fullmatch(last):
            continue
        if not _HELD.fullmatch(last):
            title = last.removesuffix(".")
            return title.lower() if title in TITLES or last[-1].isalnum() else last[-1]
    return ""


def pieces_of(text: str, run: Run) -> Iterator[Run]:
    """The parts of "Otter of Idaho", each as a run of its own."""
    at = run.start
    for number, part in enumerate(run.words.split(" of ")):
        start, words = _trimmed(at, part.removeprefix("the "))
        body = number > 0 and run.words.split(" of ")[number - 1].split()[-1] in _BODIES
        if words and not body:
            yield run_at(text, start + len(part) - len(part.removeprefix("the ")), words)
        at += len(part) + len(" of ")


def _trimmed(start: int, words: str) -> tuple[int, str]:
    """Without function words in front, and without days and months at either end."""
    parts = words.split(" ")
    while parts and (parts[0] in FUNCTION_WORDS or parts[0] in CALENDAR):
        start += len(parts.pop(0)) + 1
        while parts and parts[0].islower():
            start += len(parts.pop(0)) + 1
    while parts and (parts[-1] in CALENDAR or parts[-1] in FUNCTION_WORDS):
        parts.pop()
    return start, " ".join(parts)
