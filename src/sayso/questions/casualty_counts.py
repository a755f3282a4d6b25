"""How many an incident killed, injured or left missing: from what least to what most.

The practice of Airwars and Every Casualty Counts, as its assessments show it: the minimum is what
is named or broadly agreed on, the maximum the highest toll that is reported; a number that only
one source gives widens the maximum; vague words have bounds of their own ("several" are two,
"dozens" 12 to 24); what is denied, feared or expected counts nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sayso.questions.casualties import Count, counts
from sayso.questions.casualty_bounds import (
    Toll,
    is_total,
    of_groups,
    of_names,
    of_totals,
    of_words,
)
from sayso.questions.casualty_words import Harm
from sayso.questions.incident import Incident
from sayso.questions.vague_casualties import vague_counts
from sayso.review.entry import Entry
from sayso.voices.voice import Voice


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
    if total := of_totals(harm, numbered):
        return total
    names = [victim for victim in incident.victims if victim.harm == harm]
    told = [each for each in (of_names(harm, names, numbered), of_groups(harm, numbered)) if each]
    if not told or harm != "killed":  # the injured are seldom named one by one
        words = of_words(harm, [vague_counts(report, harm) for report in told_in])
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
        [(count, _voices_of(count, voice_of) if is_total(count) else set()) for count in report]
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
