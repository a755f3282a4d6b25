"""Fit the weights of commitment on UMR: `python -m training.commitment --data DIR`.

A ridge regression of modal strength and polarity on the circumstances of each event, as
`sayso.reading.commitment` uses them; it prints the table that stands there.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from sayso.reading.commitment import evidence
from sayso.reading.model import packaged
from sayso.reading.reading import read
from training.corpora import records

STRENGTHS = {"full": 3.0, "partial": 2.0, "neutral": 1.0}
RIDGE = 30.0


def events(root: Path) -> Iterator[tuple[dict[str, float], float]]:
    """What speaks for and against each event, and its strength with the sign of its polarity."""
    for record in records(root / "data/certainty/umr_modal.jsonl"):
        reading = read(packaged(), record["text"])
        for event in record["events"]:
            strength, _, sign = (event["modal"] or "").partition("-")
            if event["start"] is not None and strength in STRENGTHS and sign:
                value = STRENGTHS[strength] * (1 if sign == "affirmative" else -1)
                yield evidence(reading, event["start"], event["end"]), value


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--data", type=Path, default=Path("../shared"))
    rows = list(events(ap.parse_args().data))
    names = list(rows[0][0])
    x = np.array([[seen[name] for name in names] for seen, _ in rows])
    y = np.array([value for _, value in rows])
    middle, spread = x.mean(0), x.std(0) + 1e-6
    scaled = (x - middle) / spread
    weights = np.linalg.solve(
        scaled.T @ scaled + RIDGE * np.eye(len(names)), scaled.T @ (y - y.mean())
    )
    weights /= spread
    for name, weight in zip(names, weights, strict=True):
        print(f'    "{name}": {weight:.2f},')
    print(f"PLAIN = {y.mean() - weights @ middle:.2f}  # over {len(y)} events")


if __name__ == "__main__":
    main()
