"""How fast Sayso reads, how soon it starts, how much memory it takes: 500 words an article.

Measured on two cores in one process, over texts of the reference data where they are there, else
over texts made up here. The cold start is that of the command line, on one short article.
"""

from __future__ import annotations

import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.bootstrap import intervals
from benchmarks.figures import Figures, Row
from benchmarks.records import records
from sayso.corpus import read_all
from sayso.document.document import Document

CORES = 2
BATCH = 50
STARTS = 5
WORDS = 500

MADE_UP = """\
BRENNICK (Coastal Wire) — At least {0} people were missing on Tuesday after the river Ouden broke
its banks above Brennick, the regional governor, Ilse Marrow, said.

“We have taken more than {1} people to schools on higher ground,” Marrow told reporters. Rescue
workers put the number of flooded homes at about {2}, up from {1} the day before.

A spokesman for the water ministry denied that the gates of the dam had been opened too late. If
the rain goes on, he said, a further {0} families may have to leave by the end of the week.

"""


def run(data: Path, articles: int = 1000) -> Figures:
    """Rows of articles a second, cold start, peak memory, and how much the peak still grew.

    `articles` are read in one run; the growth is that of its last three quarters.
    """
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
    rows: dict[str, Row] = {"cold start": cold_start()}
    seconds, peaks = measured(texts(data, articles))
    rates = intervals(seconds, lambda drawn: {"rate": BATCH * len(drawn) / sum(drawn)})["rate"]
    rows["articles a second"] = {
        "value": BATCH * len(seconds) / sum(seconds),
        "low": rates[0],
        "high": rates[1],
        "n": articles,
    }
    rows["peak memory"] = megabytes(peaks[-1], articles)
    rows["growth of the peak"] = megabytes(peaks[-1] - peaks[len(peaks) // 4], articles)
    return {"rows": rows}


def texts(data: Path, articles: int) -> Iterator[str]:
    """So many texts of 500 words, no two the same, paragraphs kept."""
    known = "\n\n".join(r["text"] for r in records(data)) if data.exists() else made_up()
    words = re.findall(r"\S+\s*", known)
    for number in range(articles):
        rounds, start = divmod(number * WORDS, len(words) - WORDS)
        yield "".join(words[start : start + WORDS - rounds % (WORDS // 10)])


def made_up() -> str:
    return "".join(MADE_UP.format(n + 12, 5 * n + 230, 17 * n + 1400) for n in range(400))


def measured(texts: Iterator[str]) -> tuple[list[float], list[int]]:
    """Seconds for each batch of one run, and the process's peak memory in kilobytes after it."""
    deque(reports([MADE_UP]), maxlen=0)
    seconds, peaks = [], []
    begun = time.perf_counter()
    for number, _ in enumerate(reports(texts), 1):
        if number % BATCH == 0:
            now = time.perf_counter()
            seconds.append(now - begun)
            peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
            begun = now
    return seconds, peaks


def reports(texts: Iterable[str]) -> Iterator[object]:
    """Read as `sayso read` reads a folder: side by side in one process."""
    documents = (Document(t, published="2024-05-14", published_from="given") for t in texts)
    return read_all(documents, threads=CORES)


def cold_start() -> Row:
    """Median seconds of `sayso read` on one short article, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "article.txt"
        path.write_text(MADE_UP.format(12, 230, 1400), "utf-8")
        command = [sys.executable, "-c", "from sayso.cli import main; main()", "read", str(path)]
        command += ["--published", "2024-05-14"]
        seconds = [seconds_of(command) for _ in range(STARTS)]
    return {
        "value": statistics.median(seconds),
        "unit": "s",
        "lower_is_better": True,
        "low": min(seconds),
        "high": max(seconds),
        "n": STARTS,
    }


def seconds_of(command: list[str]) -> float:
    begun = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - begun


def megabytes(kilobytes: int, articles: int) -> Row:
    value = kilobytes / 1024
    return {
        "value": value,
        "unit": "MB",
        "lower_is_better": True,
        "low": None,
        "high": None,
        "n": articles,
    }
