"""The least and the most that counts of one incident allow."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sayso.questions.casualties import Count
from sayso.questions.casualty_words import Harm
from sayso.questions.incident import Victim

_DOZENS = re.compile(r"\bdozens\b", re.IGNORECASE)
"""Read as 12 to 24 by Airwars, which leaves them out where somebody gives a number."""

OTHER = 10
"""A count that is so many times what every report gives first is of more than the incident."""


@dataclass(frozen=True, slots=True)
class Toll:
    """Bounds of one harm of an incident; None where no claim counts anybody.

    `low_claims` and `high_claims` are the claims (ids) that the bounds rest on.
    """

    harm: Harm
    low: int | None
    high: int | None
    low_claims: tuple[str, ...] = ()
    high_claims: tuple[str, ...] = ()


def of_totals(harm: Harm, reports: Sequence[Sequence[Count]]) -> Toll | None:
    """The minimum by what most reports give as their total, of equally many the latest; the
    maximum by the highest."""
    totals = [[c for c in report if is_total(c)] for report in reports]
    heads = [head for report in reports if (head := _head(report))]
    if not any(count in report for count in heads for report in totals):
        return None
    agreed = Counter(map(_least, heads))
    latest = {_least(count): number for number, count in enumerate(heads)}
    low = max(agreed, key=lambda value: (agreed[value], latest[value]))
    everything = [count for report in totals for count in report]
    most = OTHER * max(map(_least, heads))
    near = [count for count in everything if not most or _least(count) < most]
    firm = [count for count in near if not _is_vague(count)] or near
    high = max([low, *map(_most, firm)])
    return _toll(harm, low, high, heads, firm)


def _head(report: Sequence[Count]) -> Count | None:
    """A report's own total: the first that it gives as a number, or a kind of people before it
    that are more ("killing at least six men")."""
    numbers = [c for c in report if not c.implied and (is_total(c) or c.scope == "group")]
    numbers = [c for c in numbers if c.low is not None] or numbers
    total = next((count for count in numbers if is_total(count)), None)
    first = numbers[0] if numbers else None
    return first if total is None or (first and _least(first) > _least(total)) else total


def is_total(count: Count) -> bool:
    """ "Four others" are all of the injured, where "nine were killed and four others injured"."""
    return count.scope == "all" or (count.scope == "more" and count.harm != "killed")


def of_names(
    harm: Harm, named: Sequence[Victim], reports: Sequence[Sequence[Count]]
) -> Toll | None:
    """Who is named, and those that are counted besides."""
    if not named:
        return None
    claims = tuple(sorted({claim for victim in named for claim in victim.claims}))
    more = [c for report in reports for c in report if c.scope == "more"]
    high = len(named) + max(map(_least, more), default=0)
    return Toll(harm, len(named), high, claims, claims)


def of_groups(harm: Harm, reports: Sequence[Sequence[Count]]) -> Toll | None:
    """The largest group that somebody counts, where nobody gives a total."""
    parts = [c for report in reports for c in report if c.scope != "fighters"]
    most = max(map(_least, parts), default=0)
    return _toll(harm, most, most, parts, parts) if most else None


def of_words(harm: Harm, reports: Sequence[Sequence[Count]]) -> Toll | None:
    """What words without a number allow."""
    words = [count for report in reports for count in report]
    if not words:
        return None
    low, high = max(map(_least, words)), max(map(_most, words))
    return _toll(harm, low, high, words, words)


def _toll(harm: Harm, low: int, high: int, lows: Sequence[Count], highs: Sequence[Count]) -> Toll:
    at_low = {claim for count in lows if _least(count) == low for claim in count.claims}
    at_high = {claim for count in highs if _most(count) == high for claim in count.claims}
    return Toll(harm, low, high, tuple(sorted(at_low)), tuple(sorted(at_high)))


def _is_vague(count: Count) -> bool:
    return bool(_DOZENS.search(count.words))


def _least(count: Count) -> int:
    return 12 if _is_vague(count) else int(count.low or 0)


def _most(count: Count) -> int:
    if _is_vague(count):
        return 24
    return int(count.high if count.high is not None else count.low or 0)
