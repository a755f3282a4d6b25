from __future__ import annotations

import pytest

from benchmarks.bootstrap import intervals
from benchmarks.figures import headline, prf


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((0, 0, 0), (0, 0, 0)),
        ((0, 5, 0), (0, 0, 0)),
        ((3, 3, 3), (1, 1, 1)),
        ((1, 2, 4), (0.25, 0.5, 1 / 3)),
    ],
)
def test_prf(counts: tuple[int, int, int], expected: tuple[float, float, float]) -> None:
    assert prf(*counts) == pytest.approx(expected)


def test_headline_is_f1_where_there_is_one() -> None:
    assert headline({"p": 1, "r": 0, "f1": 0.5, "low": 0, "high": 1, "n": 2}) == 0.5
    assert headline({"value": 7, "low": 0, "high": 9, "n": 2}) == 7


def test_intervals_hold_the_mean_and_stay_the_same() -> None:
    documents = [float(n) for n in range(40)]
    spread = intervals(documents, lambda drawn: {"mean": sum(drawn) / len(drawn)})
    low, high = spread["mean"]
    assert 13 < low < 19.5 < high < 26
    assert spread == intervals(documents, lambda drawn: {"mean": sum(drawn) / len(drawn)})


def test_intervals_of_one_document_are_a_point() -> None:
    assert intervals([3.0], lambda drawn: {"mean": sum(drawn)}) == {"mean": (3.0, 3.0)}
