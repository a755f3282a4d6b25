"""In which order claims are worth a reviewer's time."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence

from sayso.claims.claim import Claim
from sayso.review.decision import Decision
from sayso.review.entry import Entry
from sayso.review.fold import fold

CONTESTED, FIGURE, NAMED, NAMELESS, ITSELF = 4.0, 2.0, 2.0, 1.0, 0.5
"""How much a wrong reading costs: a figure that others dispute most, a sentence of the reporter's
own least. Sayso's own weights."""
UNKNOWN = 0.5
"""How sure a reading is that comes without scores."""
RULED = 0.85
"""How sure an answer is that a rule gave against the model: each rule was right in at least 85 of
100 cases (`docs/explanation/sureness.md`)."""
_BY_RULES = {"stance": 3, "certainty": 3, "frame": 3}
"""Fields that rules may answer, with how many answers there are."""


def queue(
    entries: Iterable[Entry],
    decisions: Sequence[Decision],
    *,
    contested: Collection[str] = (),
    author: str | None = None,
) -> tuple[Entry, ...]:
    """The claims that nobody has decided about yet, those where a look is worth most first.

    That is how likely something in the claim was read wrongly, times what depends on it: contested
    figures (`contested` holds the claims' ids), figures and named speakers come before reporters'
    own sentences. With `author`, what others decided is not looked at: two people can then code
    the same claims, neither knowing what the other does.
    """
    found = fold(entries, decisions, author=author)
    waiting = (entry for entry in found if entry.status == "machine")
    return tuple(sorted(waiting, key=lambda one: (-worth(one, one.id in contested), *_place(one))))


def worth(entry: Entry, contested: bool = False) -> float:
    return doubt(entry.claim) * _weight(entry.claim, contested)


def doubt(claim: Claim) -> float:
    """How likely it is that one of its answers is wrong: 1 less the product of how sure each is,
    taken as independent."""
    sure = (sureness(field, claim) for field in claim.scores)
    return 1 - math.prod(sure) if claim.scores else 1 - UNKNOWN


def sureness(field: str, claim: Claim) -> float:
    """How likely one answer is right: the model's probability of it, unless a rule gave it."""
    return RULED if ruled(field, claim) else claim.scores[field]


def ruled(field: str, claim: Claim) -> bool:
    """Whether a rule gave the answer against the model, whose own is never below chance."""
    return claim.scores.get(field, 1.0) < 1 / _BY_RULES.get(field, math.inf)


def _weight(claim: Claim, contested: bool) -> float:
    speaker = claim.speaker
    who = ITSELF if speaker is None else NAMELESS if speaker.anonymous else NAMED
    if not claim.figures:
        return who
    return who * (CONTESTED if contested else FIGURE)


def _place(entry: Entry) -> tuple[str, str, int, str]:
    """By report, then in the order of its text."""
    report = entry.report
    return report.published or "", report.id, entry.claim.content[0].start, entry.id
