"""How fast a ledger answers, and how fast it takes reports in.

The ledger is made of read reports, repeated with other names, days and numbers until it holds so
many claims. Adding is measured against bare reading of the same texts, on two cores.
"""

from __future__ import annotations

import json
import os
import random
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from benchmarks.figures import Figures, Row
from benchmarks.records import records
from benchmarks.shifting import Shift
from benchmarks.speed import CORES, texts
from sayso.api.ledger import Ledger
from sayso.api.paging import question_page
from sayso.claims.report import Report
from sayso.corpus import read_all
from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.read import sources
from sayso.views import claim_list, demo, news
from sayso.views import question_page as page_view

READ = 100
"""Reports that the ledger's are made from."""
RUNS = 40
WIDTH = 100
WORDS = ("killed", "dead", "troops", "government", "said that", "missing", "attack", "police")


def run(data: Path, claims: int = 10_000, articles: int = 100) -> Figures:
    """Rows of seconds, the 95th percentile over many runs, and of the rate of adding."""
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    with tempfile.TemporaryDirectory(prefix="sayso-") as folder:
        rows = {**adding(data, articles, Path(folder)), **asking(data, claims, Path(folder))}
    return {"rows": rows}


def adding(data: Path, articles: int, folder: Path) -> dict[str, Row]:
    """The rate of adding as a part of that of bare reading, and of its last tenth to its first."""
    documents = [Document(t, published="2024-05-14") for t in texts(data, articles)]
    deque(read_all(documents[:2]), maxlen=0)
    bare = seconds(lambda: deque(read_all(documents), maxlen=0))
    paper = folder / "reports.jsonl"
    paper.write_text("".join(_line(d) for d in documents), "utf-8")
    begun, done = time.perf_counter(), []
    with Ledger(folder / "added.db") as ledger:
        ledger.take_in(sources([paper]), Given(), lambda _: done.append(time.perf_counter()))
        ledger.regroup()
        spent = time.perf_counter() - begun
    tenth = max(1, len(done) // 10)
    first, last = done[tenth] - done[0], done[-1] - done[-1 - tenth]
    return {
        "adding to bare reading": _row(bare / spent, "×", len(done)),
        "last tenth to first": _row(first / last, "×", tenth),
    }


def asking(data: Path, claims: int, folder: Path) -> dict[str, Row]:
    with Ledger(folder / "asked.db") as ledger:
        stored = seconds(lambda: fill(ledger, data, claims))
        grouped = seconds(ledger.regroup)
        rows = {
            "storing, claims a second": _row(claims / stored, "", claims),
            "putting together, claims a second": _row(claims / grouped, "", claims),
        }
        ids = [question.id for question in ledger.questions(limit=2000)]
        chosen = random.Random(1)
        rows["one more report"] = p95(lambda: one_more(ledger, next(NEXT)), 5)
        rows["question"] = p95(lambda: show_question(ledger, chosen.choice(ids)))
        rows["search"] = p95(lambda: show_search(ledger, chosen.choice(WORDS)))
        rows["news"] = p95(lambda: show_news(ledger))
    return rows


NEXT = count(100_000)


def fill(ledger: Ledger, data: Path, claims: int) -> None:
    read, held = [*demo.reports(), *_read(data)], 0
    for number in count():
        for report in read:
            held += ledger.store.add(Shift(number).report(report)).claims
            if held >= claims:
                return


def _read(data: Path) -> Iterator[Report]:
    taken = (r for r, _ in zip(records(data), range(READ), strict=False)) if data.exists() else ()
    documents = (Document(r["text"], published=r.get("published") or "2024-05-14") for r in taken)
    yield from (found for _, found in read_all(documents) if isinstance(found, Report))


def one_more(ledger: Ledger, number: int) -> None:
    report = next(iter(demo.reports()))
    ledger.store.add(Shift(number % 1000).report(report))
    ledger.regroup()


def show_question(ledger: Ledger, id_: str) -> None:
    page = question_page(ledger.store, ledger.question(id_), "range", None, None)
    deque(page_view.lines(page, WIDTH), maxlen=0)


def show_search(ledger: Ledger, words: str) -> None:
    deque(claim_list.lines(ledger.search(words, limit=50), WIDTH), maxlen=0)


def show_news(ledger: Ledger) -> None:
    newest = max(one.published or "" for one in ledger.documents())[:10]
    deque(news.lines(ledger.news(newest), WIDTH), maxlen=0)


def p95(work: Callable[[], object], runs: int = RUNS) -> Row:
    spent = sorted(seconds(work) for _ in range(runs))
    worst = spent[min(runs - 1, int(0.95 * runs))]
    return _row(worst, "s", runs, lower_is_better=True)


def seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _row(value: float, unit: str, n: int, lower_is_better: bool = False) -> Row:
    found: Row = {"value": value, "low": None, "high": None, "n": n}
    found["unit"] = unit
    found["lower_is_better"] = lower_is_better
    return found


def _line(document: Document) -> str:
    return json.dumps({"text": document.text, "published": document.published}) + "\n"
