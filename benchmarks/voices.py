"""Speakers of the hand-written claims put together as voices, over the documents of each set.

Documents whose names differ only behind a number (`flood-1-a`, `flood-2-b`) are a set. What is
right for two claims of a set: a report's own claims are its outlet's; nameless speakers are one in
one document under one description; others are one under one name, where `SPELLINGS` knows the
spellings of names that have several.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from benchmarks.bootstrap import intervals
from benchmarks.claims import document
from benchmarks.figures import Figures, Row
from benchmarks.records import files
from sayso.claims.claim import Claim, Speaker
from sayso.document.anchor import Span
from sayso.review.entry import Entry, ReportFacts
from sayso.voices.group import voices

SPELLINGS: dict[str, list[str]] = json.loads(
    Path(__file__).with_name("spellings.json").read_text("utf-8")
)
"""Usual name -> its other spellings in the data."""

_USUAL = {other: name for name, others in SPELLINGS.items() for other in others}
Label = tuple[str, ...]
Counts = dict[str, list[int]]
"""Row -> pairs that are both right and found, found, and right."""


def run(data: Path) -> Figures:
    """F1 over pairs of claims: `all`; `named`, whose speakers are neither nameless nor the report
    itself; and `across`, of these the pairs from two documents."""
    sets = [compare(list(paths)) for _, paths in groupby(files(data), key=set_of)]
    counts = [counted for counted, _ in sets]
    spread = intervals(counts, f1s)
    rows = {row: figures(counts, row, spread[row]) for row in ("all", "named", "across")}
    return {"rows": rows, "errors": [line for _, lines in sets for line in lines]}


def set_of(path: Path) -> str:
    return re.sub(r"-\d+(?:-.*)?$", "", path.stem)


def compare(paths: Sequence[Path]) -> tuple[Counts, list[str]]:
    """Counts for one set, and a line for each two speakers wrongly joined or left apart."""
    golds = [json.loads(path.read_text("utf-8")) for path in paths]
    read = [entry for gold in golds for entry in entries(gold)]
    right = {e.id: truth(e) for e in read}
    found = {claim: voice.id for voice in voices(read) for claim in voice.claims}
    named = [e for e in read if e.claim.speaker and not e.claim.speaker.anonymous]
    made = {
        "all": pairs(read, right, found, _anywhere),
        "named": pairs(named, right, found, _anywhere),
    }
    within = pairs(named, right, found, lambda e: (e.report.id,))
    made["across"] = [n - m for n, m in zip(made["named"], within, strict=True)]
    return made, [f"== {set_of(paths[0])}", *differences(named, right, found)]


def entries(gold: dict[str, Any]) -> list[Entry]:
    """The claims as a reader would give them, with no more than who speaks."""
    facts = ReportFacts.of(document(gold["document"]))
    nowhere = Span(0, 0, "")
    return [
        Entry(
            Claim(
                f"{facts.name}#{raw['id']}", (), None, speaker(raw), (), raw["quotation"],
                raw["stance"], raw["certainty"], raw["frame"],
            ),
            facts, nowhere, "2026-01-01T00:00:00Z", "gold",
        )
        for raw in gold["claims"]
    ]  # fmt: skip


def speaker(raw: dict[str, Any]) -> Speaker | None:
    if not raw["speaker"]:
        return None
    return Speaker(raw["speaker"], bool(raw["anonymous"]), raw.get("role"), raw.get("party"))


def truth(entry: Entry) -> Label:
    who, report = entry.claim.speaker, entry.report
    if who is None:
        return ("named", usual(report.outlet)) if report.outlet else ("report", report.id)
    if who.anonymous:
        return ("nameless", report.id, who.name)
    return ("named", *sorted(map(usual, who.name.split("; "))))


def usual(name: str) -> str:
    return _USUAL.get(name, name)


def pairs(
    read: Iterable[Entry],
    right: dict[str, Label],
    found: dict[str, str],
    within: Callable[[Entry], Label],
) -> list[int]:
    """Pairs both found and right, found, and right, of entries for which `within` is the same."""
    both = Counter((right[e.id], found[e.id], within(e)) for e in read)
    by_found: Counter[Any] = Counter()
    by_right: Counter[Any] = Counter()
    for (label, voice, part), n in both.items():
        by_found[voice, part] += n
        by_right[label, part] += n
    return [sum(n * (n - 1) // 2 for n in each.values()) for each in (both, by_found, by_right)]


def _anywhere(_: Entry) -> Label:
    return ()


def differences(
    read: Iterable[Entry], right: dict[str, Label], found: dict[str, str]
) -> Iterable[str]:
    voices_of: dict[Label, set[str]] = defaultdict(set)
    names_of: dict[str, set[str]] = defaultdict(set)
    for entry in read:
        voices_of[right[entry.id]].add(found[entry.id])
        names_of[found[entry.id]].add("; ".join(right[entry.id][1:]))
    apart = (
        f"  apart    {label[1]}: {len(v)} voices" for label, v in voices_of.items() if len(v) > 1
    )
    joined = (f"  together {', '.join(sorted(n))}" for n in names_of.values() if len(n) > 1)
    return sorted([*apart, *joined])


def f1s(counts: Sequence[Counts]) -> dict[str, float]:
    return {row: prf(counts, row)[2] for row in counts[0]}


def prf(counts: Sequence[Counts], row: str) -> tuple[float, float, float]:
    both, found, right = (sum(each[row][i] for each in counts) for i in range(3))
    precision, recall = both / found if found else 1.0, both / right if right else 1.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


def figures(counts: Sequence[Counts], row: str, spread: tuple[float, float]) -> Row:
    p, r, f1 = prf(counts, row)
    n = sum(each[row][2] for each in counts)
    return {"p": p, "r": r, "f1": f1, "low": spread[0], "high": spread[1], "n": n}
