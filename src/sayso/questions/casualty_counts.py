"""How many an incident killed, injured or left missing: from what least to what most.

The practice of Airwars and Every Casualty Counts, as its assessments show it: the minimum is what
is named or broadly agreed on, the maximum the highest toll that is reported; a number that only
one source gives widens the maximum; vague words have bounds of their own ("several" are two,
"dozens" 12 to 24); what is denied, feared or expected counts nowhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.questions.casualties import Count, counts, vague_counts
from sayso.questions.casualty_words import Harm
from sayso.questions.incident import Incident, Victim
from sayso.review.entry import Entry
from sayso.voices.voice import Voice

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


def toll(
    incident: Incident,
    entries: Mapping[str, Entry],
    harm: Harm = "killed",
    voice_of: Mapping[str, Voice] | None = None,
) -> Toll:
    """The least and the most that an incident's claims allow; `voice_of` is by claim id.

    Where voices are given, what a voice said in an earlier report doesn't count any more.
    """
    reports: dict[tuple[str, str], list[Entry]] = {}
    for entry in (entries[claim] for claim in incident.claims):
        if _counts(entry):
            reports.setdefault((entry.report.published or "", entry.report.id), []).append(entry)
    told_in = [reports[report] for report in sorted(reports)]
    numbered = _latest([counts(report, harm) for report in told_in], voice_of or {})
    if total := _of_totals(harm, numbered):
        return total
    names = [victim for victim in incident.victims if victim.harm == harm]
    told = [each for each in (_of_names(harm, names, numbered), _of_groups(harm, numbered)) if each]
    if not told or harm != "killed":  # the injured are seldom named one by one
        words = _of_words(harm, [vague_counts(report, harm) for report in told_in])
        told += [words] if words else []
    return max(told, key=lambda each: each.low or 0, default=Toll(harm, None, None))


def _counts(entry: Entry) -> bool:
    return (
        entry.status != "rejected" and entry.verification != "debunked"
        and entry.claim.stance != "denies" and entry.claim.frame == "actual"
    )  # fmt: skip


def _latest(reports: Sequence[Sequence[Count]], voice_of: Mapping[str, Voice]) -> list[list[Count]]:
    """Without totals whose voice gives another in a later report; reports come by date."""
    last: dict[str, int] = {}
    said = [
        [(count, _voices_of(count, voice_of) if _is_total(count) else set()) for count in report]
        for report in reports
    ]
    for number, report in enumerate(said):
        last |= {voice: number for _, voices in report for voice in voices}
    return [
        [count for count, voices in report if all(last[voice] == number for voice in voices)]
        for number, report in enumerate(said)
    ]


def _voices_of(count: Count, voice_of: Mapping[str, Voice]) -> set[str]:
    """The ids of the voices that state a count."""
    return {voice_of[claim].id for claim in count.claims if claim in voice_of}


def _of_totals(harm: Harm, reports: Sequence[Sequence[Count]]) -> Toll | None:
    """The minimum by what most reports give as their total, of equally many the latest; the
    maximum by the highest."""
    totals = [[c for c in report if _is_total(c)] for report in reports]
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
    numbers = [c for c in report if not c.implied and (_is_total(c) or c.scope == "group")]
    numbers = [c for c in numbers if c.low is not None] or numbers
    total = next((count for count in numbers if _is_total(count)), None)
    first = numbers[0] if numbers else None
    return first if total is None or (first and _least(first) > _least(total)) else total


def _is_total(count: Count) -> bool:
    """ "Four others" are all of the injured, where "nine were killed and four others injured"."""
    return count.scope == "all" or (count.scope == "more" and count.harm != "killed")


def _of_names(
    harm: Harm, named: Sequence[Victim], reports: Sequence[Sequence[Count]]
) -> Toll | None:
    """Who is named, and those that are counted besides."""
    if not named:
        return None
    claims = tuple(sorted({claim for victim in named for claim in victim.claims}))
    more = [c for report in reports for c in report if c.scope == "more"]
    high = len(named) + max(map(_least, more), default=0)
    return Toll(harm, len(named), high, claims, claims)


def _of_groups(harm: Harm, reports: Sequence[Sequence[Count]]) -> Toll | None:
    """The largest group that somebody counts, where nobody gives a total."""
    parts = [c for report in reports for c in report if c.scope != "fighters"]
    most = max(map(_least, parts), default=0)
    return _toll(harm, most, most, parts, parts) if most else None


def _of_words(harm: Harm, reports: Sequence[Sequence[Count]]) -> Toll | None:
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
