"""How well places are told: `python -m benchmarks places`.

Share of all toponyms placed within 161 km (100 miles) of where they are, with the spans given: the
measure of the toponym literature (Gritta et al. 2018), on LGL and TR-News.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sayso.claims.claim import Place
from sayso.claims.places import find_places
from sayso.claims.places.toponym import Toponym
from sayso.document.anchor import Span

NEAR_KM = 161.0
DRAWS = 500
Counts = tuple[int, int, int]
"""Toponyms that have coordinates, of those placed, of those placed near."""


def run(data: Path) -> dict[str, Any]:
    """Rows by data set: precision of those placed, recall of all, F1 with its 95 % interval."""
    sets = {"trnews": "places/geo_trnews.jsonl.gz", "lgl": "places/geo_lgl.jsonl.gz"}
    return {"rows": {f"{name}-161km": scores(data / file) for name, file in sets.items()}}


def scores(file: Path) -> dict[str, float]:
    """Of one file of documents with `toponyms`, each with start, end, lat and lon."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        counts = [count(json.loads(line)) for line in lines]
    precision, recall, f1 = measures(counts)
    low, high = interval(counts)
    gold = sum(each[0] for each in counts)
    return {"p": precision, "r": recall, "f1": f1, "low": low, "high": high, "n": gold}


def count(document: dict[str, Any]) -> Counts:
    text = document["text"]
    gold = {(each["start"], each["end"]): each for each in document["toponyms"]}
    spans = [Span.of(text, start, end) for start, end in gold]
    known = [
        (place, gold[place.span.start, place.span.end])
        for place in find_places(text, spans)
        if gold[place.span.start, place.span.end]["lat"] is not None
    ]
    placed = [(place, each) for place, each in known if place.latitude is not None]
    return len(known), len(placed), sum(near(place, each) for place, each in placed)


def near(place: Place, gold: dict[str, Any]) -> bool:
    here = _point(place.latitude or 0.0, place.longitude or 0.0)
    return here.distance_km(_point(gold["lat"], gold["lon"])) <= NEAR_KM


def measures(counts: Sequence[Counts]) -> tuple[float, float, float]:
    gold, placed, right = (sum(each[i] for each in counts) for i in range(3))
    precision = right / placed if placed else 0.0
    recall = right / gold if gold else 0.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


def interval(counts: Sequence[Counts]) -> tuple[float, float]:
    """95 % bootstrap interval of F1 over documents."""
    rng = random.Random(0)
    draws = sorted(measures(rng.choices(counts, k=len(counts)))[2] for _ in range(DRAWS))
    return draws[int(0.025 * DRAWS)], draws[int(0.975 * DRAWS) - 1]


def _point(latitude: float, longitude: float) -> Toponym:
    return Toponym("", "area", "", "", latitude, longitude, 0, 0)
