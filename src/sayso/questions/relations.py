"""How the claims of one question relate: revises, confirms, denies, disputes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations

from sayso.claims.claim import Figure
from sayso.questions.group import order
from sayso.questions.question import Relation, RelationType
from sayso.questions.topic import main_figure
from sayso.review.entry import Entry
from sayso.voices.voice import Voice

_CONFIRMS = re.compile(r"\b(?:confirm|acknowledg|admit|verif|corroborat|conced)", re.IGNORECASE)


def relations(entries: Sequence[Entry], voice_of: Mapping[str, Voice]) -> tuple[Relation, ...]:
    """Each from a later claim to an earlier one of the same question, by time.

    Two claims have one relation at most. Revisions are of one voice or party, disputes of others,
    as the gold's guidelines have it; figures that leave room for each other say nothing.
    """
    ordered = sorted(entries, key=order)
    found = (related(later, earlier, voice_of) for earlier, later in combinations(ordered, 2))
    return tuple(relation for relation in found if relation)


def related(later: Entry, earlier: Entry, voice_of: Mapping[str, Voice]) -> Relation | None:
    a, b = later.claim, earlier.claim
    own = _one_side(later, earlier, voice_of)
    if a.stance == "denies" and b.stance == "affirms" and not own:
        return Relation("denies", later.id, earlier.id, "denies what the other affirms")
    if a.stance == "affirms" and b.stance == "denies" and not own:
        return Relation("disputes", later.id, earlier.id, "affirms what the other denies")
    told, before = main_figure(later), main_figure(earlier)
    if told and before and told.unit == before.unit and apart(told, before):
        kind: RelationType = "revises" if own else "disputes"
        return Relation(kind, later.id, earlier.id, f"{amount(told)} against {amount(before)}")
    if not own and a.speaker and any(_CONFIRMS.search(part.text) for part in a.cue):
        words = next(part.text for part in a.cue if _CONFIRMS.search(part.text))
        return Relation("confirms", later.id, earlier.id, f'"{words}"')
    return None


def apart(a: Figure, b: Figure) -> bool:
    """Whether no amount fits both."""
    return _above(a.low, b.high) or _above(b.low, a.high)


def _above(low: float | None, high: float | None) -> bool:
    return low is not None and high is not None and low > high


def amount(figure: Figure) -> str:
    return figure.span.text if not figure.implied else "one"


def _one_side(a: Entry, b: Entry, voice_of: Mapping[str, Voice]) -> bool:
    """Whether one voice or one party says both."""
    one, other = voice_of.get(a.id), voice_of.get(b.id)
    if one is None or other is None:
        return False
    return one.id == other.id or (one.party is not None and one.party == other.party)
