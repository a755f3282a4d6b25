"""How long the browser's pages take on a large ledger, alone and to fifty readers during `add`.

The ledger is made as that of the `ledger` benchmark and kept in the folder for temporary files, as
putting 100,000 claims together takes a quarter of an hour; or it is the one that is given. A copy
is served by `sayso serve` and asked over HTTP on loopback, so that seconds are those of a reader
with a browser that takes no time. "Made" are pages that nobody asked for before, "again" those that
somebody did. Seconds of processor are those of the server, which others on the machine don't touch.
"""

from __future__ import annotations

import os
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
        with Ledger(ledger or settled(data, claims), create=False) as given:
            given.backup(place)
        with Shown(place, create=False) as shown:
            kinds = _kinds(shown)
        with serving(place) as (where, server), httpx.Client(base_url=where, timeout=60) as browser:
            rows: dict[str, Row] = {}
            for kind, paths in kinds.items():
                before = _processor(server)
                asked = [_anew(path, number) for number, path in enumerate(islice(paths, RUNS))]
                rows |= _spent(f"{kind}, made", [_seconds(browser, path) for path in asked])
                each = (_processor(server) - before) / RUNS
                rows[f"{kind}, made, processor"] = _row(each, "s", RUNS)
            again = [path for paths in kinds.values() for path in islice(paths, 5)]
            for path in again:
                _seconds(browser, path)
            rows |= _spent("any, again", [_seconds(browser, path) for path in again])
            rows |= _together("50 readers who don't read, and `add`", where, kinds, place, "A", 0)
            rows |= _together("50 readers, a page in 2 s, and `add`", where, kinds, place, "B", 2)
    return {"rows": rows}


def settled(data: Path, claims: int) -> Path:
    """A ledger of so many claims with its conclusions, made once; delete it to have it anew."""
    kept = Path(tempfile.gettempdir()) / f"sayso-settled-{claims}.db"
    if not kept.exists():
        with tempfile.TemporaryDirectory(prefix="sayso-") as folder, Ledger(f"{folder}/l") as made:
            fill(made, data, claims)
            made.regroup()
            made.backup(kept)
    return kept


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
def serving(ledger: Path) -> Iterator[tuple[str, int]]:
    """`sayso serve`, until left; its address and process."""
    command = [*SAYSO, "serve", "--port", "0", "--ledger", str(ledger)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        found = re.search(r"http://\S+", server.stdout.readline())
        assert found
        try:
            yield found[0], server.pid
        finally:
            server.terminate()


def _anew(path: str, number: int) -> str:
    """The address with what no page asks for, so that it is none that was made before."""
    return f"{path}{'&' if '?' in path else '?'}anew={number}"


def _processor(process: int) -> float:
    """Seconds of processor that a process took, where the system says so."""
    try:
        told = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


def _seconds(browser: httpx.Client, path: str) -> float:
    begun = time.perf_counter()
    browser.get(path, follow_redirects=True).raise_for_status()
    return time.perf_counter() - begun


def _together(
    name: str, where: str, kinds: dict[str, Iterator[str]], ledger: Path, outlet: str, pause: float
) -> dict[str, Row]:
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
                ended.wait(pause)
        return spent

    with ThreadPoolExecutor(READERS) as readers:
        asked = [readers.submit(read, number) for number in range(READERS)]
        _add(ledger, outlet)
        ended.set()
        spent = [one for each in asked for one in each.result()]
    return {
        **_spent(name, spent),
        f"{name}, failed": _row(failed, "", len(spent)),
    }


def _add(ledger: Path, outlet: str) -> None:
    with as_file(files("sayso.examples") / "flood.jsonl") as reports:
        done = subprocess.run(
            [*SAYSO, "add", str(reports), "--outlet", outlet, "--ledger", str(ledger)],
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
