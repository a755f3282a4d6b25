"""How sure a text is of its events, from -3 (surely not) to 3 (surely).

UDS-IH2 (Rudinger et al. 2018) asks whether they happened: scored by `factuality`. MEANTIME (Minard
et al. 2016) gives certainty and polarity, by which what will surely be is as certain as what was:
scored by `commitment`, its labels made into numbers after Stanovsky et al. (2017): certain 3,
probable 2, possible 1, the sign by polarity, 0 where either is left open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.bootstrap import intervals
from benchmarks.figures import Figures, Row, prf
from benchmarks.records import records
from sayso.reading import commitment, factuality

DEGREES = {"CERTAIN": 3.0, "PROBABLE": 2.0, "POSSIBLE": 1.0, "UNDERSPECIFIED": 0.0}
SIGNS = {"POS": 1.0, "NEG": -1.0, "UNDERSPECIFIED": 0.0}
SURE = 2.5
"""Half way from probable to certain."""

Pairs = NDArray[np.float64]
"""Gold and predicted value of each event, shape (events, 2)."""


def run(data: Path) -> Figures:
    """Rows of mean absolute error, Pearson's r, and F1 of `not so` and `unsure`."""
    return {"rows": measured([pairs(record) for record in records(data) if record["events"]])}


def pairs(record: dict[str, Any]) -> Pairs:
    events = record["events"]
    measure = factuality if "factuality" in events[0] else commitment
    got = measure(record["text"], [(event["start"], event["end"]) for event in events])
    return np.array([[gold(event), value] for event, value in zip(events, got, strict=True)])


def gold(event: dict[str, Any]) -> float:
    if "factuality" in event:
        return float(event["factuality"])
    return DEGREES[event["certainty"]] * SIGNS[event["polarity"]]


def measured(documents: Sequence[Pairs]) -> dict[str, Row]:
    whole = np.concatenate(documents)
    spread = intervals(documents, lambda drawn: figures(np.concatenate(drawn)))
    rows: dict[str, Row] = {}
    for name, value in figures(whole).items():
        low, high = spread[name]
        row: Row = {"value": value, "low": low, "high": high, "n": len(whole)}
        if name in CLASSES:
            row = {**of_class(whole, CLASSES[name]), "low": low, "high": high}
        rows[name] = row
    rows["MAE"]["lower_is_better"] = True
    return rows


def figures(values: Pairs) -> dict[str, float]:
    gold, got = values[:, 0], values[:, 1]
    spread = bool(gold.std() and got.std())
    r = float(np.corrcoef(gold, got)[0, 1]) if spread else 0.0
    classes = {name: of_class(values, holds)["f1"] for name, holds in CLASSES.items()}
    return {"MAE": float(np.abs(gold - got).mean()), "Pearson r": r, **classes}


CLASSES: dict[str, Callable[[Pairs], NDArray[np.bool_]]] = {
    "not so": lambda values: values < 0,
    "unsure": lambda values: (values >= 0) & (values < SURE),
}


def of_class(values: Pairs, holds: Callable[[Pairs], NDArray[np.bool_]]) -> Row:
    gold, got = holds(values[:, 0]), holds(values[:, 1])
    p, r, f1 = prf(int((gold & got).sum()), int(gold.sum()), int(got.sum()))
    return {"p": p, "r": r, "f1": f1, "low": None, "high": None, "n": int(gold.sum())}
