"""The benchmarks by name, and what each measures on."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.figures import Figures, Row
from benchmarks.paths import reference_data
from benchmarks.records import DataError, files, sha256

ACCURACY = ("attribution", "claims", "quantities", "times", "certainty", "places")
NAMES = (*ACCURACY, "speed")


def data_of(name: str, given: Path | None = None) -> list[Path]:
    """The file or folder given, else the benchmark's own below the reference data."""
    if given:
        return [given]
    own: str | tuple[str, ...] = import_module(f"benchmarks.{name}").DATA
    return [reference_data() / path for path in ((own,) if isinstance(own, str) else own)]


def measure(name: str, given: Path | None = None, **options: Any) -> Figures:
    """A benchmark's rows; those of several files are named after their file too."""
    module = import_module(f"benchmarks.{name}")
    paths = data_of(name, given)
    if name in ACCURACY and (absent := [path for path in paths if not path.exists()]):
        raise DataError(f"{absent[0]}: nothing there (give --data, or set SAYSO_DATA)")
    several: dict[str, Figures] = {corpus(path): module.run(path, **options) for path in paths}
    if len(several) == 1:
        return next(iter(several.values()))
    rows: dict[str, Row] = {}
    for prefix, found in several.items():
        rows |= {f"{prefix} {row}": figures for row, figures in found["rows"].items()}
    return {"rows": rows}


def corpus(path: Path) -> str:
    """`uds_ih2` of `uds_ih2.dev.jsonl.gz`."""
    return path.name.split(".")[0]


def hash_of(name: str) -> str:
    """SHA-256 over what a benchmark measures on by default."""
    return sha256([file for path in data_of(name) for file in files(path)])
