"""Claims that reviewers added, asked for as those that were read are.

They are few and live in decisions, so they are looked through in memory: the same conditions as
`sayso.ledger.filter` puts to the database.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from sayso.claims.claim import Figure
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.ledger.words import holds
from sayso.questions.incident import Incident
from sayso.questions.question import Question
from sayso.review.entry import Entry
from sayso.voices.voice import Voice


def fits(store: Store, entry: Entry, asked: Filter) -> bool:
    """Whether the filter lets a claim through that isn't in the database's own table."""
    return all(chain(_named(store, entry, asked), _equal(entry, asked), _within(entry, asked)))


def says(entry: Entry, words: str) -> bool:
    """Whether all the words are in its content, its sentence or its speaker's name."""
    speaker = entry.claim.speaker
    content = " ".join(part.text for part in entry.claim.content)
    return holds(words, f"{content}\n{entry.sentence.text}\n{speaker.name if speaker else ''}")


def _named(store: Store, entry: Entry, asked: Filter) -> Iterator[bool]:
    groups = store.conclusions
    members: tuple[Collection[str] | None, ...] = (
        asked.claims,
        None if asked.voices is None else _claims(groups.voices(ids=list(asked.voices))),
        None if asked.questions is None else _claims(groups.questions(ids=list(asked.questions))),
        None if asked.incidents is None else _claims(groups.incidents(ids=list(asked.incidents))),
    )
    yield from (entry.id in ids for ids in members if ids is not None)
    if asked.documents is not None:
        yield entry.report.id in asked.documents


def _claims(groups: Iterable[Voice | Question | Incident]) -> set[str]:
    return {claim for group in groups for claim in group.claims}


def _equal(entry: Entry, asked: Filter) -> Iterator[bool]:
    claim, speaker = entry.claim, entry.claim.speaker
    own: tuple[tuple[object, object], ...] = (
        (asked.speaker, speaker.name if speaker else None),
        (asked.party, speaker.party if speaker else None),
        (asked.anonymous, speaker.anonymous if speaker else None),
        (asked.event, claim.event.type if claim.event else None),
        (asked.stance, claim.stance),
        (asked.certainty, claim.certainty),
        (asked.frame, claim.frame),
        (asked.outlet, entry.report.outlet),
    )
    yield from (wanted == value for wanted, value in own if wanted is not None)


def _within(entry: Entry, asked: Filter) -> Iterator[bool]:
    claim, published = entry.claim, entry.report.published
    if asked.since is not None:
        yield published is not None and published >= asked.since
    if asked.until is not None:
        yield published is not None and published[:10] <= asked.until
    if asked.added_since is not None:
        yield entry.added >= asked.added_since
    if asked.figures is not None:
        yield bool(claim.figures) is asked.figures
    if not (asked.low is None and asked.high is None and asked.unit is None):
        yield any(_reaches(figure, asked) for figure in claim.figures)
    if not (asked.begin is None and asked.end is None):
        yield any(_touches(time.begin, time.end, asked) for time in claim.times)
    if asked.place is not None:
        yield any(place.name == asked.place for place in claim.places)
    if asked.country is not None:
        yield any(place.country == asked.country for place in claim.places)


def _reaches(figure: Figure, asked: Filter) -> bool:
    return (
        (asked.low is None or figure.high is None or figure.high >= asked.low)
        and (asked.high is None or figure.low is None or figure.low <= asked.high)
        and (asked.unit is None or figure.unit == asked.unit)
    )


def _touches(begin: str | None, end: str | None, asked: Filter) -> bool:
    return (asked.begin is None or (end is not None and end >= asked.begin)) and (
        asked.end is None or (begin is not None and begin <= asked.end)
    )
