"""Which claims have been superseded: by their own voice, by their own side, by a denial.

A later figure of the same origin supersedes its earlier one, which stays in the history (Airwars,
incident assessments; ACLED on revisions).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sayso.assessment.assessment import SetAside
from sayso.assessment.nearness import overlap
from sayso.assessment.no_figure import adds_none
from sayso.assessment.repeats import agree
from sayso.assessment.statement import Statement, converted
from sayso.assessment.units import factor
from sayso.claims.claim import Interval
from sayso.questions.question import Topic

REVISES = re.compile(
    r"\b(?:revis(?:e|es|ed|ing)|(?:rais|lower|updat|cut|increas)(?:e|es|ed|t|ting|ing)?\s+(?:\w+\s+){0,2}"
    r"(?:death\s+)?(?:toll|estimate|figure|number|count|total))\b",
    re.IGNORECASE,
)


def superseded(statements: Sequence[Statement]) -> dict[str, SetAside]:
    """All but one claim of each voice."""
    standing: dict[str, Statement] = {}
    aside: dict[str, SetAside] = {}
    for one in statements:
        earlier = standing.setdefault(one.voice.id, one)
        if earlier is one:
            continue
        loser, winner = (one, earlier) if _only_repeats(one, earlier) else (earlier, one)
        standing[one.voice.id] = winner
        aside[loser.id] = _why(loser, winner)
    return {claim: _traced(why, aside) for claim, why in aside.items()}


def _only_repeats(one: Statement, earlier: Statement) -> bool:
    """Whether the same voice says the same again on the same day, or more vaguely in one report."""
    if one.said != earlier.said or one.says_no != earlier.says_no:
        return False
    if one.denies and not earlier.denies:
        return False
    if agree(one, earlier):
        return True
    return one.document == earlier.document and one.vague and not earlier.vague


def _why(loser: Statement, winner: Statement) -> SetAside:
    by = winner.id
    if loser.said == winner.said and agree(loser, winner):
        return SetAside(loser.id, "copy", by, "the same voice says the same on the same day")
    if loser.vague and not winner.vague and loser.document == winner.document:
        return SetAside(loser.id, "superseded", by, "the same voice is more exact in this report")
    again = "says the same again" if agree(loser, winner) else "says otherwise"
    when = f" on {winner.said}" if winner.said and winner.said != loser.said else " later"
    return SetAside(loser.id, "superseded", by, f"the same voice {again}{when}")


def _traced(why: SetAside, aside: Mapping[str, SetAside]) -> SetAside:
    """A repeat points to what stands, not to what has itself been set aside; no loops."""
    by = why.by
    while by and why.reason == "copy" and by in aside and aside[by].reason == "copy":
        by = aside[by].by
    return SetAside(why.claim, why.reason, by, why.words)


def previous(one: Statement, topic: Topic) -> Interval | None:
    """The figure that this one is said to replace ("up from 30"), in the question's unit."""
    figure = one.figure
    if figure is None or figure.previous is None:
        return None
    return converted(figure.previous, factor(figure.unit, topic.unit) or 1)


def replaced(
    standing: Sequence[Statement], heard: Sequence[Statement], topic: Topic
) -> dict[str, SetAside]:
    """Figures that a later claim of their own side says have been replaced."""
    aside: dict[str, SetAside] = {}
    for one in heard:
        before = previous(one, topic)
        revises = REVISES.search(one.entry.sentence.text) is not None
        if (before is None and not revises) or adds_none(one, topic):
            continue
        for earlier in standing:
            if earlier.order < one.order and _is_replaced(earlier, one, before):
                when = f" on {one.said}" if one.said else ""
                words = f"replaced by {one.voice.name}{when}"
                aside[earlier.id] = SetAside(earlier.id, "superseded", one.id, words)
    return aside


def _is_replaced(earlier: Statement, one: Statement, before: Interval | None) -> bool:
    """Whether it is what is said to be replaced, or what its side says that it revises."""
    if before is not None:
        return earlier.bounds == before and (_own_side(earlier, one) or earlier.own)
    return _own_side(earlier, one) and not agree(earlier, one) and not one.vague


def _own_side(earlier: Statement, one: Statement) -> bool:
    if earlier.voice.id == one.voice.id:
        return True
    return earlier.voice.party is not None and earlier.voice.party == one.voice.party


def taken_back(standing: Sequence[Statement], heard: Sequence[Statement]) -> dict[str, SetAside]:
    """Figures that their own voice denies later."""
    denials = [one for one in heard if one.denies and one.claim.frame == "actual"]
    aside: dict[str, SetAside] = {}
    for one in standing:
        denial = next((d for d in denials if takes_back(d, one)), None)
        if denial is not None:
            words = "the same voice has denied it since"
            aside[one.id] = SetAside(one.id, "superseded", denial.id, words)
    return aside


def takes_back(denial: Statement, one: Statement) -> bool:
    """Whether the same voice later denies the figure that it gave."""
    if not denial.denies or denial.claim.frame != "actual":
        return False
    if denial.voice.id != one.voice.id or denial.order <= one.order:
        return False
    if denial.allowed is None or one.allowed is None:
        return False
    return overlap(denial.allowed, one.allowed)
