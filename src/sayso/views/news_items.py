"""What happened on a question's line in some days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.assessment.statement import day
from sayso.review.entry import Entry
from sayso.views import said
from sayso.views.pages import QuestionPage


@dataclass(frozen=True, slots=True)
class Item:
    """Something that happened on a question's line; `claim` is its id."""

    day: str | None
    kind: str
    words: str
    claim: str


def items(page: QuestionPage, since: str, until: str | None) -> list[Item]:
    """What happened in these days, the newest first; a conflict is told of on the later day."""
    told = [
        Item(one.day, one.kind, said.dated(one.words), one.claim)
        for one in page.assessment.happenings
    ]
    told += [one for one in _conflicts(page) if not _told_of(one, told)]
    within = [one for one in told if one.day and _between(one.day, since, until)]
    return sorted(within, key=lambda one: one.day or "", reverse=True)


def _conflicts(page: QuestionPage) -> Iterator[Item]:
    entries = {entry.id: entry for entry in page.entries}
    for one in page.assessment.conflicts:
        later, earlier = entries.get(one.a), entries.get(one.b)
        if later and earlier:
            names = f"{said.speaker(later)} against {said.speaker(earlier)}"
            words = f"{names}: {said.dated(one.why)}"
            yield Item(day(later.report.published), "conflict", words, later.id)


def _told_of(conflict: Item, told: Sequence[Item]) -> bool:
    """Whether a dispute or denial of the same claim says it already."""
    return any(one.claim == conflict.claim and one.kind in ("disputed", "denied") for one in told)


def _between(day: str, since: str, until: str | None) -> bool:
    return since[:10] <= day and (until is None or day <= until[:10])


def new_entries(page: QuestionPage, since: str, until: str | None) -> list[Entry]:
    """Its claims that were published in these days."""
    return [
        entry
        for entry in page.entries
        if (published := day(entry.report.published)) and _between(published, since, until)
    ]
