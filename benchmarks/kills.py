"""`sayso add` killed with -9 at random moments: is the ledger sound, and does a second run end it?

Each time the demo's reports are added to a new ledger by the command, which is killed somewhere
between its start and what a whole run takes. Then the ledger is checked, the same reports are added
again, and claims and questions are compared with those of a run that nobody killed.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from importlib.resources import as_file, files
from pathlib import Path

from benchmarks.figures import Figures, Row
from sayso.api.ledger import Ledger

SAYSO = [sys.executable, "-c", "from sayso.cli import main; main()"]
Conclusions = tuple[frozenset[str], frozenset[frozenset[str]]]
"""Ids of the claims; the claims of each question."""


def run(_: Path, moments: int = 50) -> Figures:
    """How many of the killed runs left a sound ledger, and how many a second run made whole."""
    chosen, sound, whole = random.Random(9), 0, 0
    with (
        tempfile.TemporaryDirectory(prefix="sayso-") as folder,
        as_file(files("sayso.examples") / "flood.jsonl") as reports,
    ):
        begun = time.perf_counter()
        _add(reports, Path(folder) / "whole.db")
        spent = time.perf_counter() - begun
        expected = _concluded(Path(folder) / "whole.db")
        for number in range(moments):
            ledger = Path(folder) / f"{number}.db"
            _killed(reports, ledger, chosen.uniform(0.05, spent))
            sound += _is_sound(ledger)
            _add(reports, ledger)
            whole += _is_sound(ledger) and _concluded(ledger) == expected
    return {
        "rows": {"sound after the kill": _row(sound, moments), "made whole": _row(whole, moments)}
    }


def _add(reports: Path, ledger: Path) -> None:
    subprocess.run(
        [*SAYSO, "add", str(reports), "--ledger", str(ledger)], check=True, capture_output=True
    )


def _killed(reports: Path, ledger: Path, after: float) -> None:
    command = [*SAYSO, "add", str(reports), "--ledger", str(ledger)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        time.sleep(after)
        process.kill()


def _is_sound(ledger: Path) -> bool:
    if not ledger.exists():
        return True
    with Ledger(ledger) as opened:
        return not opened.check()


def _concluded(ledger: Path) -> Conclusions:
    with Ledger(ledger) as opened:
        claims = frozenset(entry.id for entry in opened.claims())
        return claims, frozenset(frozenset(asked.claims) for asked in opened.questions())


def _row(right: int, moments: int) -> Row:
    return {"value": float(right), "low": None, "high": None, "n": moments}
