"""Whether capitalised words are a place, by what the gazetteer has of them and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from sayso.claims.nations import country_named, demonyms, nation_of
from sayso.claims.places.abbreviations import STATES
from sayso.claims.places.gazetteer import Gazetteer
from sayso.claims.places.guards import (
    ACTING,
    CALENDAR,
    FACILITIES,
    FACILITY_LEADS,
    FIRMLY_LOCATIVE,
    HIGHWAYS,
    LOCATIVE,
    NEVER,
    ORGANISATIONS,
    ROADS,
    TITLES,
)
from sayso.claims.places.runs import Run

LARGE = 200_000
"""People of a city that needs no "in" before it."""

_BEFORE_NAMES = frozenset(title.lower() for title in TITLES)
_COMMA_NAME = re.compile(r", (?:the )?([A-Z][\w.]*(?: [A-Z][\w.]*)?)")
_NEXT_WORD = re.compile(r"(?:['’]s?)? ([\w’'-]+)")
_POSSESSIVE = re.compile(r"['’]s?\b")
_OWNS = re.compile(r"(?:['’]s?)? [A-Z]")
_LAND = re.compile(r" (?:borders?|capital|coast|waters|territory|soil|airspace)\b")

Sort = Literal["country", "large", "small", "area", "facility", "unknown"]


class Likelihood(IntEnum):
    NO = 0
    WEAK = 1
    """A place where the same name is one elsewhere in the document."""
    YES = 2


@dataclass(frozen=True, slots=True)
class Judge:
    """Decides over the runs of one document.

    `people` are names that people bear there, `plain` the words that it has in lower case too.
    """

    gazetteer: Gazetteer
    people: frozenset[str]
    plain: frozenset[str]

    def likelihood(self, run: Run) -> Likelihood:
        words = run.words
        if words.lower() in NEVER or words in CALENDAR or words in TITLES:
            return Likelihood.NO
        if words.lower() in demonyms() and country_named(words) is None:
            return Likelihood.YES if _LAND.match(run.after) else Likelihood.NO
        if self._names_no_place(run):
            return Likelihood.NO
        return self._by_sort(run)

    def _names_no_place(self, run: Run) -> bool:
        """A part of a longer name, a body, a bearer of a title, or a common word in capitals."""
        common = run.before not in LOCATIVE and run.words.lower() in self.plain
        part = _OWNS.match(run.after) or run.words.split()[-1] in ORGANISATIONS
        return bool(common or part or run.before in _BEFORE_NAMES)

    def _by_sort(self, run: Run) -> Likelihood:
        match sort_of(run.words, self.gazetteer):
            case "country":
                return self._country(run)
            case "large":
                return self._large(run)
            case "small":
                return self._small(run)
            case "area":
                return _area(run)
            case "facility":
                return _facility(run)
            case _:
                return self._unknown(run)

    def _country(self, run: Run) -> Likelihood:
        """A place where it is not the one that acts."""
        if run.before in LOCATIVE and not _POSSESSIVE.match(run.after):
            return Likelihood.YES
        follower = _NEXT_WORD.match(run.after)
        acts = follower is not None and follower[1] in ACTING
        person = run.words in self.people
        return Likelihood.NO if acts or person or run.before == "by" else Likelihood.YES

    def _large(self, run: Run) -> Likelihood:
        if run.before in LOCATIVE or self._larger_follows(run):
            return Likelihood.YES
        return self._country(run)

    def _small(self, run: Run) -> Likelihood:
        if self._larger_follows(run):
            return Likelihood.YES
        if run.words in self.people:
            return Likelihood.NO
        return Likelihood.YES if run.before in FIRMLY_LOCATIVE else Likelihood.WEAK

    def _unknown(self, run: Run) -> Likelihood:
        """A name that the gazetteer lacks: only where "in" leads to it."""
        if run.words in self.people:
            return Likelihood.NO
        led = run.before == "in" and not run.words.isupper()
        return Likelihood.YES if led else Likelihood.WEAK

    def _larger_follows(self, run: Run) -> bool:
        """Whether a larger place follows after a comma ("Reno, Nev.")."""
        found = _COMMA_NAME.match(run.after)
        names = (found[1], found[1].split(" ")[0]) if found else ()
        return any(_is_larger(name, self.gazetteer) for name in names)


def sort_of(words: str, gazetteer: Gazetteer) -> Sort:
    """What words are at most, as names go."""
    if country_named(words):
        return "country"
    if words in STATES and words.endswith("."):
        return "large"
    everywhere = gazetteer.look_up(words)
    places = [place for place in everywhere if not place.alternate]
    kinds = {place.kind for place in places}
    if kinds & {"area", "continent"}:
        return "area"
    if "region" in kinds or any(place.population > LARGE for place in places):
        return "large"
    if _is_facility(words):
        return "facility"
    known = kinds or any(place.population > LARGE for place in everywhere)
    return "small" if known else "unknown"


def people_in(runs: Iterable[Run], gazetteer: Gazetteer) -> frozenset[str]:
    """Names that people bear in a document: last words of longer runs that are no place."""
    longer = [run.words for run in runs if " " in run.words]
    return frozenset(
        words.split()[-1]
        for words in longer
        if words.split()[-1] not in FACILITIES
        and not country_named(words)
        and not gazetteer.look_up(words)
    )


def _area(run: Run) -> Likelihood:
    """The seat of a government is a place only where something is in or near it."""
    if nation_of(run.words):
        return Likelihood.YES if run.before in FIRMLY_LOCATIVE else Likelihood.NO
    return Likelihood.YES


def _facility(run: Run) -> Likelihood:
    road = run.words.split()[-1] in ROADS or run.words.split()[0] in HIGHWAYS
    return Likelihood.YES if road or run.before in LOCATIVE else Likelihood.WEAK


def _is_facility(words: str) -> bool:
    parts = words.split()
    return len(parts) > 1 and (parts[-1] in FACILITIES or parts[0] in FACILITY_LEADS)


def _is_larger(name: str, gazetteer: Gazetteer) -> bool:
    if name in STATES or country_named(name):
        return True
    return any(each.kind == "region" and not each.alternate for each in gazetteer.look_up(name))
