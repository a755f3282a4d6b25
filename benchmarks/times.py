"""Time expressions by the TempEval-3 measure: same span, overlap, overlap and the same value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.bootstrap import intervals
from benchmarks.figures import Figures, Row, prf
from benchmarks.records import DataError, files, records
from sayso.claims.times import find_times

ROWS = ("strict", "relaxed", "value")
Record = dict[str, Any]


def run(data: Path) -> Figures:
    """Precision, recall, F1 with the 95 % interval of 500 draws of documents, by row.

    `data` is a file of {"id", "text", "dct", "timexes"}, or a folder of such files.
    """
    counts = [counted(gold, given) for gold, given in pairs(data)]
    spread = intervals(counts, f1s)
    whole = summed(counts)
    return {"rows": {row: _row(whole, row, *spread[row]) for row in ROWS}}


def pairs(data: Path) -> Iterator[tuple[Record, Record]]:
    """Each record together with what is found in its text, in the records' own form."""
    for path in files(data):
        for number, gold in enumerate(records(path), 1):
            if not {"id", "text", "timexes"} <= gold.keys():
                raise DataError(f"{path}, record {number}: lacks id, text or timexes")
            yield gold, {"id": gold["id"], "timexes": timexes(gold["text"], gold.get("dct"))}


def timexes(text: str, published: str | None) -> list[Record]:
    return [
        {"start": t.span.start, "end": t.span.end, "value": t.value, "type": t.type}
        for t in find_times(text, published)
    ]


def counted(gold: Record, given: Record) -> Counter[str]:
    """What of one document was wanted, given and right in each row."""
    last = gold.get("annotated_end") or float("inf")
    wanted = [t for t in gold["timexes"] if _is_wanted(t, last)]
    found = [t for t in given["timexes"] if t["end"] <= last]
    counts = Counter(gold=len(wanted), given=len(found))
    for time in found:
        match = next((w for w in wanted if _overlap(time, w)), None)
        if match is not None:
            wanted.remove(match)
            counts["relaxed"] += 1
            counts["strict"] += (time["start"], time["end"]) == (match["start"], match["end"])
            counts["value"] += _value(time) == _value(match)
    return counts


def _is_wanted(time: Record, last: float) -> bool:
    own = time.get("functionInDocument") != "CREATION_TIME"
    return own and bool(time["start"] < time["end"] <= last)


def _overlap(one: Record, other: Record) -> bool:
    return bool(one["start"] < other["end"] and other["start"] < one["end"])


def _value(time: Record) -> str:
    return (time.get("value") or "").strip()


def summed(counts: Sequence[Mapping[str, int]]) -> Counter[str]:
    whole: Counter[str] = Counter()
    for each in counts:
        whole.update(each)
    return whole


def f1s(counts: Sequence[Mapping[str, int]]) -> dict[str, float]:
    whole = summed(counts)
    return {row: prf(whole[row], whole["gold"], whole["given"])[2] for row in ROWS}


def _row(whole: Mapping[str, int], row: str, low: float, high: float) -> Row:
    p, r, f1 = prf(whole[row], whole["gold"], whole["given"])
    return {"p": p, "r": r, "f1": f1, "low": low, "high": high, "n": whole["gold"]}
