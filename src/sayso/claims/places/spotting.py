"""Which capitalised words of a text are places, by the gazetteer and by the words about them.

A name counts at once where it can hardly be anything else ("in Leipzig", "Austin, Texas", a
country that does not act), and elsewhere in the document once it counted somewhere, unless people
there bear it ("Mr. Austin").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from sayso.claims.places.gazetteer import Gazetteer
from sayso.claims.places.judging import Judge, Likelihood, people_in
from sayso.claims.places.runs import Run, pieces_of, runs_of
from sayso.document.anchor import Span

_DIRECTION = (
    r"(?:far |mainly |mostly )?(?:(?:(?:north|south)(?:-?(?:east|west))?|east|west|central|mid|"
    r"downtown|greater|upper|lower|sub-Saharan)(?:ern)?(?:-central)?)"
)
_LEFT = re.compile(
    rf"\b{_DIRECTION}(?: and {_DIRECTION})?(?: of| parts? of| regions? of)?(?: the)? $"
)
_RIGHT = re.compile(
    r" (?:province|region|governorate|oblast|state|county|district|area|borders?|coast|suburbs?|"
    r"waters|prefecture|peninsula|valley)\b"
)
_BASED = re.compile(r"(.+)-(?:based|area|bound|born|held|controlled)")
_LIST = re.compile(r",? (?:(?:and|or) )?(?:the )?")
_LIST_GOES_ON = re.compile(r"[,.;)]| (?:and|or) [A-Z]|\n|$")
_PLAIN = re.compile(r"\b[a-z]{2,}\b")


def spot_places(text: str, gazetteer: Gazetteer) -> tuple[Span, ...]:
    """The spans of place names, in order; never overlapping."""
    pieces = (piece for run in runs_of(text) for piece in _pieces(text, run, gazetteer))
    runs = _listed(text, pieces)
    judge = Judge(gazetteer, people_in(runs, gazetteer), frozenset(_PLAIN.findall(text)))
    judged = [(run, judge.likelihood(run)) for run in runs]
    sure = {run.words for run, likelihood in judged if likelihood is Likelihood.YES}
    return tuple(
        _widened(text, run)
        for run, likelihood in judged
        if likelihood is Likelihood.YES or (likelihood is Likelihood.WEAK and run.words in sure)
    )


def _listed(text: str, runs: Iterable[Run]) -> list[Run]:
    """In a list ("in Oslo, Bergen and Voss") what leads to the first leads to all."""
    found: list[Run] = []
    for run in runs:
        last = found[-1] if found else None
        if last and _LIST.fullmatch(text, last.end, run.start) and _LIST_GOES_ON.match(run.after):
            run = replace(run, before=last.before)
        found.append(run)
    return found


def _pieces(text: str, run: Run, gazetteer: Gazetteer) -> Sequence[Run]:
    """A run with "of" in it is one name only if the gazetteer has it."""
    if " of " in run.words and not gazetteer.look_up(run.words):
        return tuple(pieces_of(text, run))
    return (run,)


def _widened(text: str, run: Run) -> Span:
    """With the words for a part of it ("eastern Libya") or for what it is ("Kursk region")."""
    left = _LEFT.search(text, max(0, run.start - 60), run.start)
    right = _RIGHT.match(text, run.end)
    based = _BASED.fullmatch(run.words)
    end = run.start + len(based[1]) if based else right.end() if right else run.end
    return Span.of(text, left.start() if left else run.start, end)
