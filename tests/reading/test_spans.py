"""From scores to spans: what comes out is legal, and nothing legal scores higher."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.reading.spans import decode

LABELS = ("O", "B", "I", "C")
SCORES = st.lists(st.floats(-5, 0, width=32), min_size=4, max_size=4)


def scored(path: str) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return np.array([[0.0 if c == label else -3.0 for label in LABELS] for c in path], np.float32)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("OBIIO", [(1, 4, "B")]),
        ("BIBI", [(0, 2, "B"), (2, 4, "B")]),
        ("BIOCI", [(0, 2, "B"), (3, 5, "C")]),
        ("OOO", []),
        ("B", [(0, 1, "B")]),
    ],
)
def test_decode(path: str, expected: list[tuple[int, int, str]]) -> None:
    assert [(s.first, s.last, s.label) for s in decode(scored(path), LABELS)] == expected


def test_decode_of_nothing() -> None:
    assert decode(np.zeros((0, 4), np.float32), LABELS) == []


def legal(path: tuple[int, ...]) -> bool:
    labels = [LABELS[i] for i in path]
    return all(b != "I" or a != "O" for a, b in zip(["O", *labels], labels, strict=False))


@settings(max_examples=60)
@given(
    st.lists(st.lists(st.floats(-5, 0, width=32), min_size=4, max_size=4), min_size=1, max_size=5)
)
def test_no_legal_path_without_outside_tokens_scores_higher(rows: list[list[float]]) -> None:
    scores = np.array(rows, np.float32)
    scores[:, 0] -= 10  # no token is outside, so that the stretch is decoded as one
    best = max(
        sum(float(scores[i, c]) for i, c in enumerate(path))
        for path in itertools.product(range(4), repeat=len(rows))
        if legal(path)
    )
    total, at = 0.0, 0
    for span in decode(scores, LABELS):
        assert span.first == at
        total += float(scores[span.first, LABELS.index(span.label)])
        total += float(scores[span.first + 1 : span.last, 2].sum())
        at = span.last
    assert total == pytest.approx(best, abs=1e-4)
