"""How the claims of one question relate: revises, confirms, denies, disputes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from sayso.questions.opposed import confirmed, denied, disputed
from sayso.questions.order import when_said
from sayso.questions.question import Relation, RelationType
from sayso.questions.revised import revised
from sayso.questions.sides import one_side
from sayso.questions.topic import likeness
from sayso.review.entry import Entry
from sayso.voices.voice import Voice

Rule = Callable[[Entry, Entry, bool], str | None]
_RULES: tuple[tuple[RelationType, Rule, int], ...] = (
    ("denies", denied, 1),
    ("revises", revised, 1),
    ("confirms", confirmed, 1),
    ("disputes", disputed, 3),
)
"""In this order; each with how many claims it may go to: a denial answers those it is most like,
while a figure that doesn't fit disputes all others."""


def relations(entries: Sequence[Entry], voice_of: Mapping[str, Voice]) -> tuple[Relation, ...]:
    """Each from a later claim to an earlier one of the same question, by id of the later.

    Two claims have one relation at most. What is later goes by the day it was said; within one
    report a denial follows what it denies, wherever that stands. Revisions are of one voice or
    party, all else is between others, as the gold's guidelines have it.
    """
    if len(entries) < 2:
        return ()
    ordered = sorted(entries, key=when_said)
    found: dict[frozenset[str], Relation] = {}
    for kind, rule, most in _RULES:
        for later in ordered:
            for relation in [*_from(later, ordered, kind, rule, voice_of)][:most]:
                found.setdefault(frozenset((relation.a, relation.b)), relation)
    return tuple(sorted(found.values(), key=lambda each: (each.a, each.b)))


def _from(
    later: Entry,
    entries: Sequence[Entry],
    kind: RelationType,
    rule: Rule,
    voice_of: Mapping[str, Voice],
) -> Iterator[Relation]:
    """The relations of one kind from a claim, to the claim most like it first."""
    found = [
        (earlier, why)
        for earlier in entries
        if _before(earlier, later, kind)
        and (why := rule(later, earlier, one_side(later, earlier, voice_of)))
    ]
    for earlier, why in sorted(found, key=lambda each: (-likeness(later, each[0]), each[0].id)):
        yield Relation(kind, later.id, earlier.id, why)


def _before(earlier: Entry, later: Entry, kind: RelationType) -> bool:
    if earlier.id == later.id:
        return False
    if kind == "denies" and earlier.report.id == later.report.id:
        return True
    return when_said(earlier) < when_said(later)
