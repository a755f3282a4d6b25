"""How many an incident killed, injured or left missing: from what least to what most.

The practice of Airwars and Every Casualty Counts, as its assessments show it: the minimum is what
is named or broadly agreed on, the maximum the highest toll that is reported; a number that only
one source gives widens the maximum; vague words have bounds of their own ("several" are two,
"dozens" 12 to 24); what is denied, feared or expected counts nowhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sayso.questions.casualties import Count, counts
from sayso.questions.casualty_words import Harm
from sayso.questions.incident import Incident
from sayso.review.entry import Entry


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


def toll(incident: Incident, entries: Mapping[str, Entry], harm: Harm = "killed") -> Toll:
    """The least and the most that an incident's claims allow."""
    told = [entries[claim] for claim in incident.claims if _counts(entries[claim])]
    by_report: dict[str, list[Entry]] = {}
    for entry in told:
        by_report.setdefault(entry.report.id, []).append(entry)
    reports = sorted(
        by_report.values(), key=lambda found: (found[0].report.published or "", found[0].report.id)
    )
    return _toll(harm, [found for report in reports if (found := counts(report, harm))])


def _counts(entry: Entry) -> bool:
    return (
        entry.status != "rejected" and entry.verification != "debunked"
        and entry.claim.stance != "denies" and entry.claim.frame == "actual"
    )  # fmt: skip


def _toll(harm: Harm, reports: Sequence[Sequence[Count]]) -> Toll:
    whole = [[c for c in report if c.scope == "all"] for report in reports]
    heads = [_head(report) for report in whole if report]
    if not heads:
        return _of_parts(harm, [count for report in reports for count in report])
    agreed = Counter(_least(count) for count in heads)
    low = min(agreed, key=lambda value: (-agreed[value], value))
    high = max([low, *(_most(count) for report in whole for count in report)])
    return Toll(
        harm, low, high,
        _stating(heads, lambda c: _least(c) == low),
        _stating([c for report in whole for c in report], lambda c: _most(c) == high),
    )  # fmt: skip


def _head(report: Sequence[Count]) -> Count:
    """A report's own total: the first that it gives as a number."""
    return next((count for count in report if not count.implied), report[0])


def _least(count: Count) -> int:
    return int(count.low or 0)


def _most(count: Count) -> int:
    return int(count.high if count.high is not None else count.low or 0)


def _of_parts(harm: Harm, parts: Sequence[Count]) -> Toll:
    parts = [count for count in parts if count.scope != "fighters"]
    if not parts:
        return Toll(harm, None, None)
    value = max(map(_least, parts))
    behind = _stating(parts, lambda c: _least(c) == value)
    return Toll(harm, value, value, behind, behind)


def _stating(found: Iterable[Count], holds: Callable[[Count], bool]) -> tuple[str, ...]:
    return tuple(sorted({claim for count in found if holds(count) for claim in count.claims}))
