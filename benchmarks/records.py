"""Files of reference data: JSON Lines, plain or gzipped, and the scoring script beside them."""

from __future__ import annotations

import gzip
import hashlib
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any


class DataError(Exception):
    """The reference data, or the script that scores it, isn't where it was looked for."""


def records(path: Path) -> Iterator[dict[str, Any]]:
    """The JSON object of each line. Raises DataError, naming file and line."""
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                if line.strip():
                    yield json.loads(line)
            except ValueError as problem:
                raise DataError(f"{path}, line {number}: not JSON ({problem})") from None


def scorer(*folders: Path) -> ModuleType:
    """`score.py` of the first folder that has one, loaded under a name of its own."""
    for folder in folders:
        path = folder / "score.py"
        if path.is_file():
            spec = importlib.util.spec_from_file_location(f"score_{folder.name}", path)
            assert spec
            assert spec.loader
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
            return module
    places = " or ".join(str(folder) for folder in dict.fromkeys(folders))
    raise DataError(f"no score.py in {places} (set SAYSO_DATA to the reference data's folder)")


def files(path: Path) -> list[Path]:
    """The data files at a path: itself, or those directly inside a folder, sorted by name."""
    if path.is_file():
        return [path]
    if not path.is_dir():
        raise DataError(f"{path}: nothing there (give --data, or set SAYSO_DATA)")
    return sorted(p for p in path.iterdir() if p.name.endswith((".json", ".jsonl", ".jsonl.gz")))


def sha256(paths: list[Path]) -> str:
    """One hash over the names and bytes of the files."""
    whole = hashlib.sha256()
    for path in paths:
        whole.update(f"{path.name}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()
