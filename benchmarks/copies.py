"""Copies among the reports of one day, and how fast many reports are put into groups.

The truth is exact: two texts are copies where half of the shorter one's stretches of five words
are in the other. For the rate, reports are made up of sentences of real ones, a fifth of them
copies: cut, extended, or changed here and there.
"""

from __future__ import annotations

import random
import re
import resource
import time
from itertools import combinations
from pathlib import Path

from benchmarks.figures import Figures, Row, prf
from benchmarks.records import records
from sayso.copies.groups import groups
from sayso.copies.shingles import COPY, Shingles, share, shingles
from sayso.copies.sketches import near, sketch, stacked

Pairs = set[tuple[int, int]]


def run(data: Path, documents: int = 0) -> Figures:
    """Pairs found of those that are; with `documents`, the rate over so many made-up ones."""
    texts = [record["text"] for record in records(data)]
    begun = time.perf_counter()
    found = pairs(texts)
    rate = len(texts) / (time.perf_counter() - begun)
    wanted = exact(texts)
    p, r, f1 = prf(len(found & wanted), len(wanted), len(found))
    rows: dict[str, Row] = {
        "copies": {"p": p, "r": r, "f1": f1, "low": None, "high": None, "n": len(wanted)}
    }
    if documents:
        rows |= {"documents a second": _row(rate, len(texts)), **many(texts, documents)}
    return {"rows": rows}


def pairs(texts: list[str]) -> Pairs:
    """As the ledger finds them: by sketches, then by the words."""
    kept = [sketch(shingles(text)) for text in texts]
    known: dict[int, Shingles] = {}

    def of(number: int) -> Shingles:
        if number not in known:
            if len(known) > 5000:
                known.clear()
            known[number] = shingles(texts[number])
        return known[number]

    return {(a, b) for a, b in near(stacked(kept), 0) if share(of(a), of(b)) >= COPY}


def exact(texts: list[str]) -> Pairs:
    every = list(map(shingles, texts))
    numbered = combinations(range(len(every)), 2)
    return {(a, b) for a, b in numbered if share(every[a], every[b]) >= COPY}


def many(texts: list[str], documents: int) -> dict[str, Row]:
    made = made_up(texts, documents)
    begun = time.perf_counter()
    found = groups((str(a), str(b)) for a, b in pairs(made))
    spent = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "minutes for all": _row(spent / 60, documents),
        "groups": _row(len(found), documents),
        "peak memory, MB": _row(peak, documents),
    }


def made_up(texts: list[str], documents: int) -> list[str]:
    chosen = random.Random(3)
    sentences = [
        part for text in texts for part in re.split(r"(?<=[.!?])\s+", text) if len(part) > 30
    ]
    made: list[str] = []
    while len(made) < documents:
        if made and chosen.random() < 0.2:
            made.append(_copied(chosen, made[chosen.randrange(len(made))]))
        else:
            words = " ".join(chosen.sample(sentences, 25)).split()
            made.append(
                " ".join(w if chosen.random() > 0.6 else f"{w}{chosen.random():.4f}" for w in words)
            )
    return made


def _copied(chosen: random.Random, text: str) -> str:
    words = text.split()
    cut = words[: max(60, int(len(words) * chosen.uniform(0.6, 1.0)))]
    return " ".join(word if chosen.random() > 0.02 else "changed" for word in cut)


def _row(value: float, number: int) -> Row:
    return {"value": float(value), "low": None, "high": None, "n": number}
