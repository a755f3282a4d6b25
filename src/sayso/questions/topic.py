"""What the claims of a question have in common."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeVar

from sayso.claims.claim import Figure
from sayso.claims.events.type import CASUALTIES
from sayso.questions.days import event_days, iso
from sayso.questions.question import Topic
from sayso.questions.scope import scope
from sayso.questions.words import alike, terms
from sayso.review.entry import Entry

T = TypeVar("T")
_LEANS = re.compile(
    r"(?i:(?:(?:that|and|but|because|as|when|while|if) )*"
    r"(?:he|she|it|they|we|i|you|his|her|its|their|our|my|this|these|those|who|which|whose"
    r"|is|are|was|were|has|have|had|will|would|could|can|may|do|does|did|to|for|of|not)\b)"
    r"|.*\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b"
)
"""What leans on words before it, or is in the first person."""


def topic(entries: Sequence[Entry]) -> Topic:
    """The topic of claims put together: what most of them say, the earliest winning ties."""
    figures = [figure for entry in entries if (figure := main_figure(entry))]
    said = [figure for figure in figures if not figure.implied]
    counts = bool(said) and 2 * len(figures) >= len(entries)
    spans = [days for entry in entries if (days := event_days(entry))]
    places = [place for entry in entries for place in entry.claim.places[:1]]
    return Topic(
        kind="how many" if counts else "whether",
        what=_counted(said, entries) if counts else gist(entries),
        event=_most(entry.claim.event.type for entry in entries if entry.claim.event),
        unit=_most(figure.unit for figure in said if figure.unit) if counts else None,
        place=_most(place.name or place.span.text for place in places),
        country=_most(place.country for place in places if place.country),
        begin=iso(min((first for first, _ in spans), default=None)),
        end=iso(max((last for _, last in spans), default=None)),
        scope=_most(told for entry in entries if (told := scope(entry)) != "unknown") or "unknown",
    )


def main_figure(entry: Entry) -> Figure | None:
    """The figure that answers "how many?": the first plain count, else the first."""
    figures = entry.claim.figures
    plain = (figure for figure in figures if figure.unit is None and figure.of)
    return next(plain, figures[0] if figures else None)


def gist(entries: Sequence[Entry]) -> str:
    """The content of the claim that shares most words with the others; the shorter, the better.
    One that can be understood by itself goes before those that begin with "he" or "which"."""
    said = {entry.id: frozenset(terms(content(entry))) for entry in entries}
    often = Counter(term for words in said.values() for term in words)

    def oddness(entry: Entry) -> tuple[bool, float, int]:
        words, told = said[entry.id], content(entry)
        shared = sum(often[term] for term in words) / (len(words) + 3)
        return not stands_alone(told), -shared, len(told)

    return content(min(entries, key=oddness))


def stands_alone(words: str) -> bool:
    """Whether a claim's words tell who did it, at least not by a pronoun alone."""
    return len(words.split()) > 2 and not _LEANS.match(words.lstrip(" \"'“‘—–-"))


def likeness(a: Entry, b: Entry) -> float:
    """Share of words that the contents of two claims have in common, from 0 to 1."""
    return alike(frozenset(terms(content(a))), frozenset(terms(content(b))))


def content(entry: Entry) -> str:
    return " ".join(" ".join(part.text for part in entry.claim.content).split())


def _counted(figures: Sequence[Figure], entries: Sequence[Entry]) -> str:
    """What is counted in the words of most, the longest of those that share a last word; persons
    where none of them says and it befell somebody."""
    said = [" ".join(figure.of.text.split()) for figure in figures if figure.of]
    head = _most(words.split()[-1].lower() for words in said)
    fitting = [words for words in said if words.split()[-1].lower() == head]
    if fitting:
        return max(fitting, key=lambda words: (len(words) <= 60, len(words)))
    event = _most(entry.claim.event.type for entry in entries if entry.claim.event)
    return "people" if event in CASUALTIES else gist(entries)


def _most(values: Iterable[T]) -> T | None:
    counted = Counter(values)
    return max(counted, key=lambda value: counted[value]) if counted else None
