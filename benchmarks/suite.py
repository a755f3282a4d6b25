"""The benchmarks by name, and what each measures on."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.figures import Figures, Row
from benchmarks.paths import ROOT, reference_data
from benchmarks.records import DataError, files, sha256

PAGES = ROOT / "tests" / "pages"
DATA = {
    "attribution": ("data/attribution/polnear.dev.jsonl.gz",),
    "claims": ("gold/dev",),
    "calibration": ("gold/dev",),
    "marking": ("gold/dev",),
    "perturbations": ("gold/dev",),
    "quantities": ("data/quantities/newsquant.dev.jsonl",),
    "times": ("data/times/meantime.dev.jsonl.gz",),
    "certainty": ("data/certainty/uds_ih2.dev.jsonl.gz", "data/certainty/meantime.dev.jsonl"),
    "places": ("data/places/geo_trnews.jsonl.gz", "data/places/geo_lgl.jsonl.gz"),
    "casualties": ("data/casualties/airwars.dev.jsonl.gz",),
    "voices": ("gold/dev",),
    "questions": ("gold/dev",),
    "copies": ("data/copies/syndication.dev.jsonl.gz",),
    "speed": ("data/reports/allsides.jsonl.gz",),
    "ledger": ("data/reports/timeline17.jsonl.gz",),
    "kills": ("data/reports",),
    "web": ("data/reports/timeline17.jsonl.gz",),
    "pages": (str(PAGES),),
    "worst-cases": (str(PAGES),),
}
"""Files, or folders of files, below the reference data's folder; or the project's own."""

MEASURES = {
    "attribution": "Source, cue and content of the outermost attributions.",
    "claims": "Whole claims, field by field.",
    "marking": "Stance, certainty and frame of claims, each value as much as another.",
    "perturbations": "What stays of a reading when the text is written otherwise.",
    "calibration": "Whether the probability of a speaker is what it says.",
    "quantities": "Values and bounds of amounts.",
    "times": "Time expressions and what they mean.",
    "certainty": "Did it happen? From -3 to 3.",
    "places": "Toponyms placed within 161 km.",
    "casualties": "Tolls of incidents, exactly right.",
    "voices": "Speakers put together over the documents of a set.",
    "questions": "Claims put together by question, and how they relate.",
    "copies": "Reports that hold one text.",
    "speed": "Articles a second, cold start, memory.",
    "ledger": "Adding beside reading; questions, search and news of many claims.",
    "kills": "Adding killed at random moments, on the demo's reports.",
    "web": "The browser's pages on a large ledger, alone and with fifty readers.",
    "pages": "The article in web pages, what they say of themselves, claims from around it.",
    "worst-cases": "A million characters of the worst that each form can be: time and memory.",
}

NAMES = tuple(DATA)
_SPEED = ("speed", "ledger", "kills", "web", "worst-cases")
ACCURACY = tuple(name for name in NAMES if name not in _SPEED)


def data_of(name: str, given: Path | None = None) -> list[Path]:
    """The file or folder given, else the benchmark's own."""
    return [given] if given else [reference_data() / path for path in DATA[name]]


def measure(name: str, given: Path | None = None, **options: Any) -> Figures:
    """A benchmark's rows. Where it has several files, rows are named after them too."""
    module = import_module(f"benchmarks.{name.replace('-', '_')}")
    paths = data_of(name, given)
    if name in ACCURACY and (absent := [path for path in paths if not path.exists()]):
        raise DataError(f"{absent[0]}: nothing there (give --data, or set SAYSO_DATA)")
    if name == "places":
        return {"rows": {corpus(path): module.scores(path) for path in paths}}
    found: dict[str, Figures] = {corpus(path): module.run(path, **options) for path in paths}
    return joined(found) if len(found) > 1 else next(iter(found.values()))


def joined(found: dict[str, Figures]) -> Figures:
    rows: dict[str, Row] = {}
    for prefix, figures in found.items():
        rows |= {f"{prefix} {name}": row for name, row in figures["rows"].items()}
    return {"rows": rows}


def corpus(path: Path) -> str:
    """`uds_ih2` of `uds_ih2.dev.jsonl.gz`."""
    return path.name.split(".")[0]


def hash_of(name: str) -> str:
    """SHA-256 over what a benchmark measures on by default."""
    if name == "pages":
        return sha256(sorted(PAGES.iterdir()))
    return sha256([file for path in data_of(name) for file in files(path)])
