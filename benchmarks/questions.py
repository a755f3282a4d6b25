"""Claims put together that answer the same question, and how they relate, over sets of articles.

`gold claims` starts from the claims written by hand, of which nothing about questions is given
away; `from text` reads the articles. Scored by the script beside the data.
"""

from __future__ import annotations

import itertools
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.bootstrap import intervals
from benchmarks.claims import document
from benchmarks.figures import Figures, Row, prf
from benchmarks.gold_entries import ADDED, article, script
from benchmarks.paths import reference_data
from benchmarks.records import files
from sayso.claims.read import read_document
from sayso.questions.group import questions
from sayso.questions.question import Relation
from sayso.questions.relations import relations
from sayso.review.entries import entries_of
from sayso.review.entry import Entry
from sayso.views.export import report_json
from sayso.voices.group import voices

Counts = dict[str, list[int]]
"""Row -> right, gold, predicted."""
Pairing = dict[str, str]
"""Id of a predicted claim -> that of the gold claim it was paired with."""
NUMBER = re.compile(r"-\d+-[a-z0-9-]+$")
"""What follows the name of the set in an article's file name."""


def run(data: Path) -> Figures:
    """Same questions and relations, on gold claims and from text; intervals are over sets."""
    sets: dict[str, list[Path]] = defaultdict(list)
    for path in files(data):
        sets[NUMBER.sub("", path.stem)].append(path)
    counts = [on_gold(paths) | from_text(paths) for paths in sets.values()]
    spread = intervals(counts, lambda drawn: {row: f1(total(drawn, row)) for row in drawn[0]})
    return {"rows": {row: figures(total(counts, row), spread[row]) for row in counts[0]}}


def on_gold(paths: Sequence[Path]) -> Counts:
    """One set's counts where the claims are the gold's own."""
    entries = [entry for path in paths for entry in article(path)[0]]
    return scored("gold claims", paths, entries, {entry.id: entry.id for entry in entries})


def from_text(paths: Sequence[Path]) -> Counts:
    """One set's counts where the claims are read from the text."""
    entries: list[Entry] = []
    pairing: Pairing = {}
    for path in paths:
        gold = json.loads(path.read_text("utf-8"))
        report = read_document(document(gold["document"]))
        entries += entries_of(report, ADDED)
        pairing |= paired(path, gold, report_json(report))
    return scored("from text", paths, entries, pairing)


def paired(path: Path, gold: dict[str, Any], predicted: dict[str, Any]) -> Pairing:
    scorer = script("score", path.parent, path.parent.parent, reference_data() / "gold")
    pairs, _, _ = scorer.pair(scorer.gold_claims(gold), scorer.pred_claims(predicted))
    return {p["raw"]["id"]: g["raw"]["id"] for g, p in pairs}


def scored(name: str, paths: Sequence[Path], entries: list[Entry], pairing: Pairing) -> Counts:
    """As `score_questions.py` counts: a claim that is none of the gold's, put together with one
    that is, is a wrong pair."""
    gold = [json.loads(path.read_text("utf-8")) for path in paths]
    asked = {raw["id"]: raw.get("question") for each in gold for raw in each["claims"]}
    said = {key(r["type"], r["from"], r["to"]) for g in gold for r in g.get("relations", [])}
    question_of, related = grouped(entries)
    mine = {pairing[claim]: q for claim, q in question_of.items() if claim in pairing}
    stray = [q for claim, q in question_of.items() if claim not in pairing]
    found = {
        key(one.type, pairing.get(one.a, f"read:{one.a}"), pairing.get(one.b, f"read:{one.b}"))
        for one in related
    }
    return {
        f"same question, {name}": same(asked, mine, stray),
        f"relations, {name}": [len(said & found), len(said), len(found)],
    }


def grouped(entries: list[Entry]) -> tuple[dict[str, str], list[Relation]]:
    """The question of each claim, and the relations within questions."""
    voice_of = {claim: voice for voice in voices(entries) for claim in voice.claims}
    known = {entry.id: entry for entry in entries}
    made = questions(entries, voice_of)
    related = [r for q in made for r in relations([known[c] for c in q.claims], voice_of)]
    return {claim: q.id for q in made for claim in q.claims}, related


def same(asked: Mapping[str, str | None], mine: Mapping[str, str], stray: list[str]) -> list[int]:
    """Pairs rightly together, together in the gold, put together."""
    right = wanted = put = 0
    for a, b in itertools.combinations(asked, 2):
        together = asked[a] is not None and asked[a] == asked[b]
        joined = a in mine and b in mine and mine[a] == mine[b]
        right, wanted, put = right + (together and joined), wanted + together, put + joined
    return [right, wanted, put + sum(q == s for q in mine.values() for s in stray)]


def key(kind: str, a: str, b: str) -> tuple[str, str, str]:
    """A relation; disputes go either way round."""
    return (kind, min(a, b), max(a, b)) if kind == "disputes" else (kind, a, b)


def total(counts: Iterable[Counts], row: str) -> list[int]:
    return [sum(column) for column in zip(*(each[row] for each in counts), strict=True)]


def f1(counts: Sequence[int]) -> float:
    return prf(*counts)[2]


def figures(counts: Sequence[int], spread: tuple[float, float]) -> Row:
    p, r, found = prf(*counts)
    return {"p": p, "r": r, "f1": found, "low": spread[0], "high": spread[1], "n": counts[1]}
