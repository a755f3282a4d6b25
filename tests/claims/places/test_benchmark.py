"""Resolving a document as a whole beats taking the most populous place of each name."""

from pathlib import Path

import pytest

from benchmarks.places import run

MOST_POPULOUS = {"trnews-161km": 0.658, "lgl-161km": 0.456}


@pytest.mark.data
def test_beats_the_most_populous_place_clearly(data: Path) -> None:
    rows = run(data / "data")["rows"]
    for name, share in MOST_POPULOUS.items():
        assert rows[name]["r"] > share + 0.15
        assert rows[name]["p"] > 0.85
        assert rows[name]["low"] <= rows[name]["f1"] <= rows[name]["high"]
