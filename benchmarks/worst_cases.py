"""The worst that each form of input can be, a million characters of it: time, and peak memory.

Each is read in a process of its own, from bytes to documents or errors, within the limits as they
are set; what is read of claims comes after and does not depend on the form.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks.figures import Figures, Row
from benchmarks.worst_inputs import CASES

_UNIT = 1_000_000 if sys.platform == "darwin" else 1_000


def run(_: Path) -> Figures:
    """Two rows of each case: seconds, and megabytes of the process at its peak."""
    rows: dict[str, Row] = {}
    told = []
    with tempfile.TemporaryDirectory(prefix="sayso-") as folder:
        for case, (name, make) in CASES.items():
            path = Path(folder) / name
            path.write_bytes(make())
            seconds, megabytes, outcome = measured(path)
            rows[case] = _row(seconds, "s")
            rows[f"{case}, memory"] = _row(megabytes, "MB")
            told.append(f"{case}: {outcome}")
    return {"rows": rows, "errors": told}


def measured(path: Path) -> tuple[float, float, str]:
    """Seconds, megabytes at the peak, and what came out, of reading a file in a new process."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    child = spawn.Process(target=_read, args=(path, there))
    child.start()
    there.close()
    found: tuple[float, float, str] = here.recv()
    child.join()
    return found


def _read(path: Path, to: Connection) -> None:
    from sayso.document.given import Given
    from sayso.document.read.source import Source
    from sayso.errors import InputError

    begun = time.perf_counter()
    found = list(Source.of(path).documents(Given()))
    spent = time.perf_counter() - begun
    errors = [one for one in found if isinstance(one, InputError)]
    first = f": {errors[0].found}" if errors else ""
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    peak = max(resource.getrusage(who).ru_maxrss for who in whose) / _UNIT
    to.send((spent, peak, f"{len(found) - len(errors)} read, {len(errors)} refused{first}"[:160]))


def _row(value: float, unit: str) -> Row:
    return {
        "value": value, "unit": unit, "lower_is_better": True, "low": None, "high": None, "n": 1,
    }  # fmt: skip
