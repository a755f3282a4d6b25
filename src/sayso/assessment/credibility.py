"""Admiralty credibility 1 to 6 of what the most origins say, suggested from independence.

Reports that name no source are no side of their own: nobody knows where they have it from. The
grades are those of NATO STANAG 2022; the thresholds are Sayso's own. It says how well claims
bear each other out, never how sure their sources sound, and it is a machine's suggestion.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.assessment.assessment import Conflict
from sayso.assessment.origins import independent, origin_key
from sayso.assessment.repeats import agree
from sayso.assessment.statement import Statement

WORDS = {
    1: "confirmed by other sources",
    2: "probably true",
    3: "possibly true",
    4: "doubtful",
    5: "improbable",
    6: "cannot be judged",
}


def in_words(credibility: int) -> str:
    """The grade with its meaning, and whose suggestion it is."""
    return f"{credibility}, {WORDS[credibility]} (suggested by the machine)"


def credibility(standing: Sequence[Statement], conflicts: Sequence[Conflict], heard: int) -> int:
    """The grade of the claim that most origins bear out; `heard` counts the voices heard."""
    # Those who say the same in the same words have the same backers.
    said = {
        (one.bounds, one.negative, one.vague): one for one in reversed(standing) if not one.denies
    }
    backed = [(one, _with(one, standing)) for one in reversed(said.values())]
    if not backed:
        return 6
    _, backers = max(backed, key=lambda pair: len(independent(s.voice for s in pair[1])))
    ids = {one.id for one in backers}
    against = {claim for c in conflicts if {c.a, c.b} & ids for claim in (c.a, c.b)} - ids
    opposed = {origin_key(one.voice) for one in standing if one.id in against}
    support = len(independent(one.voice for one in backers))
    parties = {one.voice.party or origin_key(one.voice) for one in backers if not one.own}
    return _grade(support, len(parties), len(opposed), heard > len(backers), len(standing))


def _with(one: Statement, standing: Sequence[Statement]) -> list[Statement]:
    return [
        s
        for s in standing
        if s.claim.stance == one.claim.stance and s.negative == one.negative and agree(s, one)
    ]


def _grade(support: int, sides: int, opposed: int, comparable: bool, standing: int) -> int:
    if opposed:
        return 5 if opposed > support else 4 if opposed == support else 3
    if support > 1:
        return 1 if sides > 1 else 2
    if standing > 1:
        return 2
    return 3 if comparable else 6
