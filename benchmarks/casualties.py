"""How many an incident killed and injured: `python -m benchmarks casualties`.

Assessments of incidents by Airwars, each read as one report: from its narrative alone, claims,
incidents and the toll of the one that most claims are of. A bound is right where it is Airwars' own
figure exactly. Its figures rest on more than the narrative: of those of deaths, 87.8 % of the
minima and 78.5 % of the maxima stand in the text.

Errors are listed for one half of the incidents, drawn by a hash of their ids; rules are written by
looking at these alone. Rows called "unseen" are of the other half.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from benchmarks.bootstrap import intervals
from benchmarks.figures import Figures, Row
from benchmarks.records import records
from sayso.claims.read import read_document
from sayso.document.document import Document
from sayso.questions.casualty_bounds import Toll
from sayso.questions.casualty_counts import toll
from sayso.questions.casualty_words import Harm
from sayso.questions.incident import Incident
from sayso.questions.incidents import incidents
from sayso.questions.question import Question, Topic
from sayso.review.entries import entries_of
from sayso.review.entry import Entry

HARMS: tuple[Harm, ...] = ("killed", "injured")
ADDED = "2025-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Assessed:
    """One incident: what Airwars gives, and what the narrative was found to say."""

    id: str
    unseen: bool
    given: Mapping[Harm, tuple[int, int]]
    found: Mapping[Harm, Toll]

    def right(self) -> Iterator[tuple[str, bool]]:
        """Each row that it counts in, and whether it is right there."""
        for harm, (low, high) in self.given.items():
            told = self.found[harm]
            for bound, right in (("min", told.low == low), ("max", told.high == high)):
                yield f"{harm} {bound}", right
                if self.unseen:
                    yield f"{harm} {bound}, unseen", right


def run(data: Path) -> Figures:
    """The share of bounds that are exactly right, by harm, over all incidents and the unseen."""
    assessed = [assess(record) for record in records(data)]
    values, spread = shares(assessed), intervals(assessed, shares)
    number = {
        name: sum(name == row for each in assessed for row, _ in each.right()) for name in values
    }
    rows: dict[str, Row] = {
        name: {"value": value, "low": spread[name][0], "high": spread[name][1], "n": number[name]}
        for name, value in sorted(values.items())
    }
    return {"rows": rows, "errors": [line for each in assessed for line in errors(each)]}


def assess(record: Mapping[str, Any]) -> Assessed:
    entries = {entry.id: entry for entry in read(record)}
    found = incidents(asked(entries), entries, {})
    main = largest(found, list(entries))
    tolls = {h: toll(main, entries, h) if main else Toll(h, None, None) for h in HARMS}
    given: dict[Harm, tuple[int, int]] = {
        harm: (record[f"{harm}_min"], record[f"{harm}_max"])
        for harm in HARMS
        if record.get(f"{harm}_min") is not None
    }
    return Assessed(record["id"], is_unseen(record["id"]), given, tolls)


def read(record: Mapping[str, Any]) -> tuple[Entry, ...]:
    """The narrative's claims, as if published on the (first) day of the incident."""
    year, month_and_day = re.search(r"\d{4}", record["date"]), re.match(r"\w+ \d+", record["date"])
    assert year
    assert month_and_day
    day = datetime.strptime(f"{month_and_day[0]} {year[0]}", "%B %d %Y").date().isoformat()
    text = record["assessment"].strip()
    document = Document(text, record["id"], published=day, published_from="given")
    return entries_of(read_document(document), ADDED)


def asked(entries: Mapping[str, Entry]) -> list[Question]:
    """A question for each claim: within one report, incidents don't rest on shared ones."""
    return [Question(claim, claim, Topic("whether", claim), (claim,)) for claim in entries]


def largest(found: Sequence[Incident], order: Sequence[str]) -> Incident | None:
    """Which most claims are of; of equal ones, that told first."""
    return max(
        found,
        key=lambda each: (len(each.claims), -min(map(order.index, each.claims))),
        default=None,
    )


def is_unseen(name: str) -> bool:
    return int(hashlib.sha256(f"half {name}".encode()).hexdigest(), 16) % 2 == 1


def shares(assessed: Sequence[Assessed]) -> dict[str, float]:
    told: dict[str, list[bool]] = {}
    for each in assessed:
        for row, right in each.right():
            told.setdefault(row, []).append(right)
    return {row: sum(found) / len(found) for row, found in told.items()}


def errors(each: Assessed) -> list[str]:
    if each.unseen:
        return []
    told = {harm: (each.found[harm].low, each.found[harm].high) for harm in each.given}
    return [
        f"{each.id}: {harm} {low} to {high}, found {told[harm][0]} to {told[harm][1]}"
        for harm, (low, high) in each.given.items()
        if told[harm] != (low, high)
    ]
