"""How far two people who coded the same claims agree, field by field.

Raw agreement is the share of claims on which both have the same value. Krippendorff's alpha
(nominal; K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011) and Cohen's kappa
(J. Cohen, "A Coefficient of Agreement for Nominal Scales", 1960) set it against what chance alone
would give: 1 is perfect, 0 is chance, below 0 is worse than chance. Neither says anything where
nobody ever used a second value.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sayso.claims.claim import Claim
from sayso.errors import UsageError
from sayso.review.decision import Decision
from sayso.review.entry import Entry
from sayso.review.fold import fold
from sayso.review.standing import standing

Pair = tuple[Hashable, Hashable]
_VERDICTS = ("accept", "reject", "correct")


@dataclass(frozen=True, slots=True)
class Difference:
    """Two values of one claim's field, as each has it."""

    claim: str
    a: Any
    b: Any


@dataclass(frozen=True, slots=True)
class Agreement:
    """`claims` is how many were compared, `agreed` how many have the same value. `raw`, `alpha`
    and `kappa` are None where they are not defined."""

    field: str
    claims: int
    agreed: int
    raw: float | None
    alpha: float | None
    kappa: float | None
    differences: tuple[Difference, ...]


def agreement(
    entries: Iterable[Entry], decisions: Sequence[Decision], a: str, b: str
) -> tuple[Agreement, ...]:
    """Over the claims that both authors accepted, rejected or corrected: first whether each is
    right (`verdict`), then, of those that both keep, each field.

    Each author's decisions are folded alone. Raises UsageError where one author stands for both.
    """
    if a == b:
        raise UsageError(f"agreement needs two authors; found {a!r} twice")
    of_a, of_b = (_decided(entries, decisions, author) for author in (a, b))
    both = [(id_, of_a[id_], of_b[id_]) for id_ in of_a if id_ in of_b]
    kept = [(i, x, y) for i, x, y in both if "rejected" not in (x.status, y.status)]
    verdicts = [(i, _verdict(x), _verdict(y)) for i, x, y in both]
    return (
        _agreement("verdict", verdicts),
        *(
            _agreement(name, [(i, value(x.claim), value(y.claim)) for i, x, y in kept])
            for name, value in FIELDS.items()
        ),
    )


def _decided(
    entries: Iterable[Entry], decisions: Sequence[Decision], author: str
) -> dict[str, Entry]:
    mine = [one for one in decisions if one.author == author]
    judged = {t for one in standing(mine) if one.kind in _VERDICTS for t in one.targets}
    return {entry.id: entry for entry in fold(entries, mine) if entry.id in judged}


def _verdict(entry: Entry) -> str:
    return "wrong" if entry.status == "rejected" else "right"


FIELDS: dict[str, Callable[[Claim], Hashable]] = {
    "content": lambda claim: tuple((part.start, part.end) for part in claim.content),
    "speaker": lambda claim: claim.speaker and " ".join(claim.speaker.name.casefold().split()),
    "party": lambda claim: claim.speaker and claim.speaker.party,
    "quotation": lambda claim: claim.quotation,
    "stance": lambda claim: claim.stance,
    "certainty": lambda claim: claim.certainty,
    "frame": lambda claim: claim.frame,
    "figures": lambda claim: frozenset((f.low, f.high, f.unit) for f in claim.figures),
    "times": lambda claim: frozenset(t.value or t.span.text for t in claim.times),
    "places": lambda claim: frozenset(p.name or p.span.text for p in claim.places),
    "event": lambda claim: claim.event and claim.event.type,
}
"""What is compared of a claim, as values that are the same or not."""


def _agreement(field: str, values: Sequence[tuple[str, Hashable, Hashable]]) -> Agreement:
    pairs = [(x, y) for _, x, y in values]
    different = tuple(Difference(i, x, y) for i, x, y in values if x != y)
    agreed = len(pairs) - len(different)
    raw = agreed / len(pairs) if pairs else None
    return Agreement(field, len(pairs), agreed, raw, alpha(pairs), kappa(pairs), different)


def alpha(pairs: Sequence[Pair]) -> float | None:
    """Krippendorff's alpha of nominal values by two coders, none missing."""
    counts = Counter(value for pair in pairs for value in pair)
    values = 2 * len(pairs)
    by_chance = values * values - sum(count * count for count in counts.values())
    if not by_chance:
        return None
    differing = 2 * sum(x != y for x, y in pairs)
    return 1 - (values - 1) * differing / by_chance


def kappa(pairs: Sequence[Pair]) -> float | None:
    """Cohen's kappa."""
    total = len(pairs)
    of_a, of_b = (Counter(pair[at] for pair in pairs) for at in (0, 1))
    by_chance = sum(of_a[value] * of_b[value] for value in of_a)
    if by_chance == total * total:
        return None
    return 1 - (total - sum(x == y for x, y in pairs)) * total / (total * total - by_chance)
