"""The words by which a text names places, as the model found them, put right by English grammar.

A place is the name as it stands, whole: "New Delhi", "Bir al-Salam", not "New" or "al-Salam"; a
place in the name of a body is none ("the Boston Symphony").
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from sayso.claims.marks import words
from sayso.claims.nations import country_named
from sayso.claims.sources import names
from sayso.document.anchor import Span
from sayso.reading.reading import Reading

_NAME = r"[A-ZÀ-ÖØ-Þ][\w’'-]*(?<![’']s)"
_OPENING = re.compile(
    r"(?:United|New|Saudi|Sri|Costa|El|Hong|Great|San|Los|Las|Santa|St\.?|Sierra|Puerto|Bir|Deir|Abu"
    r"|Ras|Tel|Ain|Beit|Khan|Jebel|Wadi|Fort|Mount|Lake|Port|Cape|North|South|East|West)"
)
_FURTHER = re.compile(rf"[ \u00a0](?:al-|el-|as-|ash-|az-|ad-)?{_NAME}")
_INITIALS = re.compile(r"(?:\.[A-Z])+\.?")
_ARTICLE = re.compile(r"(?:al|el|as|ash|az|ad|at|an)-")
_FIRST_PART = re.compile(rf"{_NAME}[ \u00a0]$")
_BODY_BEHIND = re.compile(
    r"[ \u00a0](?:House|Yard|Police|(?:Superior |Supreme |District )?Court|Times|Post|Journal"
    r"|Herald|Department|Ministry|Council|Airlines|Marathon|Daily|Parliament|Congress|Party|Army|Navy"
    r"|Air Force|Bank|(?:State )?University|College|High School|Stock Exchange|Superior|Mayor"
    r"|Chamber of Commerce|Hospital|Symphony|Review of|Airways|Area Rapid|Corp|Gas &|Century Code"
    r"|National Assembly|Patrol)(?!\w)"
)
_VICTIM_BEFORE = re.compile(
    r"\b(?:deaths?|killings?|shootings?|murders?|beatings?|arrests?|executions?|funerals?|kidnapping)"
    r" of (?:(?:[A-Z][\w’.-]+ ){2,3}(?:in [A-Z][\w’.-]+ )?and )?$"
)
_UNCAPPED = frozenset({"gulf", "capital"})
"""Common nouns that name a place by themselves."""
_LOOK = 40


def named_places(reading: Reading) -> list[Span] | None:
    """The places that the model names; None where it was taught none."""
    if not reading.knows("place"):
        return None
    found = whole_places(reading.text, (words(reading, span) for span in reading.spans("place")))
    named = names(reading)
    persons, bodies = (
        [name.span for name in named if name.kind == kind] for kind in ("person", "organisation")
    )
    return without_bodies(without_persons(found, persons), bodies)


def without_persons(places: Iterable[Span], persons: Sequence[Span]) -> list[Span]:
    """The places that are in no person's name, nor the surname of one; a country may be both.
    `persons` are in the order of the text."""
    surnames = {one.text.split()[-1] for one in persons if " " in one.text}
    return [
        place
        for place in places
        if country_named(place.text)
        or not (place.text in surnames or _around(place, persons) is not None)
    ]


def without_bodies(places: Iterable[Span], bodies: Sequence[Span]) -> list[Span]:
    """The places that are no part of a body's longer name; `bodies` in the order of the text."""
    around = ((place, _around(place, bodies)) for place in places)
    return [place for place, body in around if body is None or body.text == place.text]


def _around(place: Span, others: Sequence[Span]) -> Span | None:
    """The one of `others` that the place is in."""
    last = bisect_right(others, place.start, key=lambda one: one.start) - 1
    return others[last] if last >= 0 and place.end <= others[last].end else None


def whole_places(text: str, spans: Iterable[Span]) -> list[Span]:
    """Names of places made whole, without what is none; in the order given."""
    whole = (_whole(text, span) for span in _joined(text, spans))
    return [span for span in whole if _is_place(text, span)]


def _joined(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Two parts of one name together: "Bir" and "al-Salam"."""
    last: Span | None = None
    for span in spans:
        if last and text[last.end : span.start] == " " and _ARTICLE.match(span.text):
            last = Span.of(text, last.start, span.end)
            continue
        if last:
            yield last
        last = span
    if last:
        yield last


def _whole(text: str, span: Span) -> Span:
    """The span with what it was cut off from, and without what hangs on it."""
    start, end = span.start, span.end
    if len(span.text) == 1 and (rest := _INITIALS.match(text, end)):
        return Span.of(text, start, rest.end())
    while _OPENING.fullmatch(text[start:end]) and (rest := _FURTHER.match(text, end)):
        end = rest.end()
    before = text[max(0, start - _LOOK) : start]
    if _ARTICLE.match(span.text) and (first := _FIRST_PART.search(before)):
        start -= len(first.group())
    bare = re.sub(r"[’']s?$|-$", "", text[start:end])
    return Span.of(text, start, start + len(bare)) if bare else span


def _is_place(text: str, span: Span) -> bool:
    name = span.text
    if len(name) == 1 or not any(map(str.isalpha, name)):
        return False
    if name.islower() and " " not in name and name not in _UNCAPPED:
        return False
    # "The deaths of Ann Roe in Ohio and Karl Ruiz": a place has no death of its own.
    if " " in name and _VICTIM_BEFORE.search(text, max(0, span.start - 90), span.start):
        return False
    return not _BODY_BEHIND.match(text, span.end)
