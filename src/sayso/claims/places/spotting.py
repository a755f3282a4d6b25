"""Which capitalised words of a text are places, by the gazetteer and by the words about them.

A name counts at once where it can hardly be anything else ("in Leipzig", "Austin, Texas", a
country that does not act), and elsewhere in the document once it counted somewhere, unless people
there bear it ("Mr. Austin").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from typing import Literal

from sayso.claims.nations import country_named, demonyms, nation_of
from sayso.claims.places.abbreviations import STATES
from sayso.claims.places.gazetteer import Gazetteer
from sayso.claims.places.guards import (
    ACTING,
    CALENDAR,
    DIRECTIONS,
    FACILITIES,
    FACILITY_LEADS,
    FIRMLY_LOCATIVE,
    GENERIC,
    LOCATIVE,
    NEVER,
    ORGANISATIONS,
    TITLES,
)
from sayso.claims.places.runs import Run, pieces_of, runs_of
from sayso.document.anchor import Span

_LARGE = 200_000
_LEFT = re.compile(rf"\b{DIRECTIONS}(?: and {DIRECTIONS})?(?: of| parts? of| regions? of)?(?: the)? $")
_RIGHT = re.compile(rf" (?:{'|'.join(GENERIC)})\b")
_COMMA_NAME = re.compile(r", (?:the )?([A-Z][\w.]*(?: [A-Z][\w.]*)?)")
_BASED = re.compile(r"^(.+)-(?:based|area|bound|born|held|controlled)$")
_NEXT_WORD = re.compile(r"(?:['’]s?)? ([\w’'-]+)")
_POSSESSIVE = re.compile(r"['’]s?\b")


class Likelihood(IntEnum):
    NO = 0
    WEAK = 1
    """A place where the same name is one elsewhere in the document."""
    YES = 2


Sort = Literal["country", "large", "small", "area", "facility", "unknown"]


def spot_places(text: str, gazetteer: Gazetteer) -> tuple[Span, ...]:
    """The spans of place names, in order; never overlapping."""
    runs = [piece for run in runs_of(text) for piece in _whole_or_pieces(text, run, gazetteer)]
    people = _people(runs, gazetteer)
    judged = [(run, _likelihood(run, people, gazetteer)) for run in runs]
    sure = {run.words for run, likelihood in judged if likelihood is Likelihood.YES}
    return tuple(
        _widened(text, run)
        for run, likelihood in judged
        if likelihood is Likelihood.YES or (likelihood is Likelihood.WEAK and run.words in sure)
    )


def _whole_or_pieces(text: str, run: Run, gazetteer: Gazetteer) -> Sequence[Run]:
    if " of " in run.words and not gazetteer.look_up(run.words):
        return tuple(pieces_of(text, run))
    return (run,)


def _people(runs: Sequence[Run], gazetteer: Gazetteer) -> frozenset[str]:
    """Names that people bear in this document: last words of longer runs that are no place."""
    longer = (run.words.split() for run in runs if " " in run.words)
    return frozenset(
        words[-1]
        for words in longer
        if words[-1] not in FACILITIES and not _is_place_name(" ".join(words), gazetteer)
    )


def _is_place_name(words: str, gazetteer: Gazetteer) -> bool:
    return bool(country_named(words) or gazetteer.look_up(words))


def _likelihood(run: Run, people: frozenset[str], gazetteer: Gazetteer) -> Likelihood:
    words = run.words
    if words.lower() in NEVER or words in CALENDAR or words in TITLES or run.before in _TITLES:
        return Likelihood.NO
    if words.lower() in demonyms() and country_named(words) is None:
        return Likelihood.YES if _RIGHT.match(run.after[:8]) else Likelihood.NO
    if words.split()[-1] in ORGANISATIONS or re.match(r" [A-Z]", run.after):
        return Likelihood.NO
    return _JUDGES[_sort(words, gazetteer)](run, people, gazetteer)


_TITLES = frozenset(title.lower() for title in TITLES)


def _sort(words: str, gazetteer: Gazetteer) -> Sort:
    if country_named(words):
        return "country"
    if words in STATES and words.endswith("."):
        return "large"
    places = [place for place in gazetteer.look_up(words) if not place.alternate]
    kinds = {place.kind for place in places}
    if kinds & {"area", "continent"}:
        return "area"
    if "region" in kinds or any(place.population > _LARGE for place in places):
        return "large"
    parts = words.split()
    if len(parts) > 1 and (parts[-1] in FACILITIES or parts[0] in FACILITY_LEADS):
        return "facility"
    if kinds or any(place.population > _LARGE for place in gazetteer.look_up(words)):
        return "small"
    return "unknown"


def _country(run: Run, people: frozenset[str], gazetteer: Gazetteer) -> Likelihood:
    """Where it is not the one that acts, nor says whose something is."""
    if run.before in LOCATIVE and not _POSSESSIVE.match(run.after):
        return Likelihood.YES
    follower = _NEXT_WORD.match(run.after)
    acts = follower is not None and follower[1] in ACTING
    return Likelihood.NO if acts or run.before == "by" else Likelihood.YES


def _large(run: Run, people: frozenset[str], gazetteer: Gazetteer) -> Likelihood:
    if run.before in LOCATIVE or _within_named(run, gazetteer):
        return Likelihood.YES
    if run.words in people:
        return Likelihood.NO
    return _country(run, people, gazetteer)


def _small(run: Run, people: frozenset[str], gazetteer: Gazetteer) -> Likelihood:
    if _within_named(run, gazetteer):
        return Likelihood.YES
    if run.words in people:
        return Likelihood.NO
    return Likelihood.YES if run.before in FIRMLY_LOCATIVE else Likelihood.WEAK


def _area(run: Run, people: frozenset[str], gazetteer: Gazetteer) -> Likelihood:
    if nation_of(run.words):
        return Likelihood.YES if run.before in FIRMLY_LOCATIVE else Likelihood.NO
    return Likelihood.YES


def _facility(run: Run, people: frozenset[str], gazetteer: Gazetteer) -> Likelihood:
    return Likelihood.YES if run.before in LOCATIVE else Likelihood.WEAK


def _unknown(run: Run, people: frozenset[str], gazetteer: Gazetteer) -> Likelihood:
    """A name that the gazetteer lacks: only where "in" leads to it."""
    if run.words in people or run.words.isupper() or run.before != "in":
        return Likelihood.WEAK if run.words not in people else Likelihood.NO
    return Likelihood.YES


_JUDGES = {
    "country": _country,
    "large": _large,
    "small": _small,
    "area": _area,
    "facility": _facility,
    "unknown": _unknown,
}


def _within_named(run: Run, gazetteer: Gazetteer) -> bool:
    """Whether a larger place follows after a comma ("Reno, Nev.")."""
    found = _COMMA_NAME.match(run.after)
    if found is None:
        return False
    larger = found[1]
    names = (larger, larger.split(" ")[0])
    return any(
        name in STATES or country_named(name) or _is_region(name, gazetteer) for name in names
    )


def _is_region(name: str, gazetteer: Gazetteer) -> bool:
    return any(each.kind == "region" and not each.alternate for each in gazetteer.look_up(name))


def _widened(text: str, run: Run) -> Span:
    """With the words for a part of it ("eastern Libya") or for what it is ("Kursk region")."""
    left = _LEFT.search(text, max(0, run.start - 60), run.start)
    right = _RIGHT.match(text, run.end)
    based = _BASED.match(run.words)
    end = run.start + len(based[1]) if based else right.end() if right else run.end
    return Span.of(text, left.start() if left else run.start, end)
