"""How sure a field is, as it is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.calibration import Calibration, Curve, log_odds
from sayso.claims.read import read_document
from sayso.document.document import Document
from sayso.reading.model import packaged

PROBABILITIES = st.floats(0, 1)
CURVE = Curve(0.5, 0.1, 0.2)


@given(PROBABILITIES, PROBABILITIES, PROBABILITIES)
def test_surer_answers_are_told_as_surer(one: float, other: float, extent: float) -> None:
    low, high = sorted((CURVE.of(one, extent), CURVE.of(other, extent)))
    assert 0 < low <= high < 1
    assert (low == high) or (one < other) == (CURVE.of(one, extent) < CURVE.of(other, extent))


@pytest.mark.parametrize(("own", "found"), [(0.5, 0.0), (0.2, 0.0), (0.9, 2.197), (1.0, 6.907)])
def test_log_odds_are_kept_within_what_they_tell(own: float, found: float) -> None:
    assert log_odds(own) == pytest.approx(found, abs=1e-3)


def test_a_field_without_a_curve_keeps_what_the_model_says() -> None:
    assert Calibration.of_manifest({}).of("who", 0.97, 0.5) == 0.97
    made = Calibration.of_manifest({"calibration": {"who": {"bias": 0, "own": 1, "extent": 0}}})
    assert made.of("who", 0.9, 0.5) == pytest.approx(0.9)


def test_the_packaged_model_has_curves() -> None:
    assert set(packaged().manifest["calibration"]) == {"who", "figure"}


def test_each_claim_says_how_sure_its_fields_are() -> None:
    text = "At least 12 people drowned, the coastguard said. The harbour is closed."
    said, own = read_document(Document(text)).claims
    assert {"claim", "who", "figure"} <= set(said.scores)
    assert said.scores["who"] < 0.99
    assert "figure" not in own.scores
