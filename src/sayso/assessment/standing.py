"""What stands of the claims on a question: the latest of each voice; all else with the reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.assessment.assessment import SetAside
from sayso.assessment.no_figure import adds_no_position, adds_none
from sayso.assessment.repeats import copies_among, passed_on
from sayso.assessment.shut_out import shut_out
from sayso.assessment.statement import Statement
from sayso.assessment.superseding import replaced, superseded, taken_back
from sayso.questions.question import Topic


@dataclass(frozen=True, slots=True)
class Sifted:
    """`heard` are all claims but those shut out; each claim is in `standing` or in `aside`."""

    heard: tuple[Statement, ...]
    standing: tuple[Statement, ...]
    aside: Mapping[str, SetAside]


def sift(
    statements: Sequence[Statement],
    topic: Topic,
    as_of: str | None = None,
    group_of: Mapping[str, str] | None = None,
    withdrawn: Mapping[str, str] | None = None,
) -> Sifted:
    """Each claim's fate, by the first rule that holds."""
    aside = {one.id: why for one in statements if (why := shut_out(one, as_of))}
    heard = _left(statements, aside)
    aside |= {
        one.id: SetAside(one.id, "superseded", words=(withdrawn or {})[one.id])
        for one in heard
        if one.id in (withdrawn or {})
    }
    aside |= copies_among(_left(statements, aside), group_of or {})
    if topic.kind == "how many":
        aside |= passed_on(_left(statements, aside))
    left = _left(statements, aside)
    for one in left:
        why = adds_none(one, topic) if topic.kind == "how many" else adds_no_position(one, left)
        if why:
            aside[one.id] = why
    aside |= _parts(_left(statements, aside))
    aside |= superseded(_left(statements, aside))
    aside |= replaced(_left(statements, aside), heard, topic)
    aside |= taken_back(_left(statements, aside), heard)
    return Sifted(tuple(heard), tuple(_left(statements, aside)), aside)


def _left(statements: Sequence[Statement], aside: Mapping[str, SetAside]) -> list[Statement]:
    return [one for one in statements if one.id not in aside]


def _parts(statements: Sequence[Statement]) -> dict[str, SetAside]:
    """Figures that count a part of what others count whole."""
    parts = [one for one in statements if one.count.part]
    if len(parts) == len(statements):
        return {}
    words = "counts only a part"
    return {one.id: SetAside(one.id, "no figure", words=words) for one in parts}
