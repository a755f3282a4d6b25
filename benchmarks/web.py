"""How long the browser's pages take on a large ledger, alone and to fifty readers during `add`.

The ledger is made as that of the `ledger` benchmark, or is a copy of the one that is given. It is
served by `sayso serve` and asked over HTTP on loopback, so that seconds are those of a reader with
a browser that takes no time.
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib.resources import as_file, files
from itertools import cycle, islice
from pathlib import Path
from threading import Event

import httpx

from benchmarks.figures import Figures, Row
from benchmarks.ledger import WORDS, fill
from sayso.api.ledger import Ledger
from sayso.web.opened import Shown

SAYSO = [sys.executable, "-c", "from sayso.cli import main; main()"]
RUNS = 30
READERS = 50
SHOWN = 60
"""Pages of each kind that are chosen from."""


def run(data: Path, claims: int = 100_000, ledger: Path | None = None) -> Figures:
    """Rows of seconds: the median and the 95th percentile of each kind of page."""
    with tempfile.TemporaryDirectory(prefix="sayso-") as folder:
        place = Path(folder) / "served.db"
        if ledger:
            with Ledger(ledger, create=False) as given:
                given.backup(place)
        else:
            with Ledger(place) as made:
                fill(made, data, claims)
                made.regroup()
        with Shown(place, create=False) as shown:
            kinds = _kinds(shown)
        with serving(place) as where, httpx.Client(base_url=where, timeout=60) as browser:
            rows: dict[str, Row] = {}
            for kind, paths in kinds.items():
                rows |= _spent(kind, [_seconds(browser, path) for path in islice(paths, RUNS)])
            rows |= _together(where, kinds, place)
    return {"rows": rows}


def _kinds(ledger: Ledger) -> dict[str, Iterator[str]]:
    """Kind -> addresses of pages of it, without end."""
    chosen = random.Random(1)

    def some(kind: str, ids: list[str]) -> Iterator[str]:
        return cycle(f"/{kind}/{id_}" for id_ in chosen.sample(ids, min(SHOWN, len(ids))))

    questions = ledger.questions(limit=2000)
    return {
        "front": cycle(["/"]),
        "questions": cycle(["/questions", "/questions?contested=1", "/questions?topic=killed"]),
        "question": some("question", [one.id for one in questions]),
        "largest questions": _largest("question", {one.id: len(one.claims) for one in questions}),
        "incidents": cycle(["/incidents"]),
        "incident": some("incident", [one.id for one in ledger.incidents(limit=500)]),
        "voices": cycle(["/voices"]),
        "voice": _largest("voice", {v.id: len(v.claims) for v in ledger.voices(limit=500)}),
        "search": cycle([f"/search?q={words}" for words in WORDS]),
        "claim": some("claim", [one.claims[0] for one in questions]),
        "reports": cycle(["/reports"]),
        "report": some("report", [one.id for one in ledger.documents()[:2000]]),
        "map": cycle(["/map"]),
        "review": cycle(["/review"]),
    }


def _largest(kind: str, sizes: dict[str, int]) -> Iterator[str]:
    ordered = sorted(sizes, key=lambda id_: -sizes[id_])
    return cycle(f"/{kind}/{id_}" for id_ in ordered[:10])


@contextmanager
def serving(ledger: Path) -> Iterator[str]:
    """`sayso serve`, until left; its address."""
    command = [*SAYSO, "serve", "--port", "0", "--ledger", str(ledger)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        found = re.search(r"http://\S+", server.stdout.readline())
        assert found
        try:
            yield found[0]
        finally:
            server.terminate()


def _seconds(browser: httpx.Client, path: str) -> float:
    begun = time.perf_counter()
    browser.get(path, follow_redirects=True).raise_for_status()
    return time.perf_counter() - begun


def _together(where: str, kinds: dict[str, Iterator[str]], ledger: Path) -> dict[str, Row]:
    """Fifty readers, each on a page of another kind, for as long as `sayso add` runs."""
    turns = [list(islice(paths, 5)) for paths in kinds.values()]
    ended, failed = Event(), 0

    def read(number: int) -> list[float]:
        nonlocal failed
        mine = cycle([paths[number % len(paths)] for paths in turns[number % 7 :] + turns])
        spent = []
        with httpx.Client(base_url=where, timeout=120) as browser:
            while not ended.is_set():
                try:
                    spent.append(_seconds(browser, next(mine)))
                except httpx.HTTPError:
                    failed += 1
        return spent

    with ThreadPoolExecutor(READERS) as readers:
        asked = [readers.submit(read, number) for number in range(READERS)]
        _add(ledger)
        ended.set()
        spent = [one for each in asked for one in each.result()]
    return {
        **_spent("with 50 readers and `add`", spent),
        "failed among them": _row(failed, "", len(spent)),
    }


def _add(ledger: Path) -> None:
    with as_file(files("sayso.examples") / "flood.jsonl") as reports:
        done = subprocess.run(
            [*SAYSO, "add", str(reports), "--outlet", "Another", "--ledger", str(ledger)],
            capture_output=True, check=False,
        )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr.decode())


def _spent(kind: str, seconds: list[float]) -> dict[str, Row]:
    ordered = sorted(seconds)
    at: Callable[[float], float] = lambda part: ordered[int(part * (len(ordered) - 1))]  # noqa: E731
    return {
        f"{kind}, median": _row(at(0.5), "s", len(ordered)),
        f"{kind}, 95 %": _row(at(0.95), "s", len(ordered)),
    }


def _row(value: float, unit: str, n: int) -> Row:
    return {
        "value": value, "low": None, "high": None, "n": n, "unit": unit, "lower_is_better": True,
    }  # fmt: skip
