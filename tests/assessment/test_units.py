"""Units that measure the same."""

from __future__ import annotations

import pytest

from sayso.assessment.units import factor


@pytest.mark.parametrize(
    ("unit", "into", "expected"),
    [
        ("[smi_us]", "km2", 2.589988),
        ("[bbl_us]/d", "[gal_us]/d", 42),
        ("[gal_us]/h", "[bbl_us]/d", 24 / 42),
        ("har", "km2", 0.01),
        ("[mi_i]/h", "km/h", 1.609344),
        ("t", "kg", 1000),
        ("USD/a", "USD/mo", 1 / 12),
        ("USD", "USD", 1),
        (None, None, 1),
    ],
)
def test_factors(unit: str | None, into: str | None, expected: float) -> None:
    assert factor(unit, into) == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize(
    ("unit", "into"),
    [("USD", "EUR"), ("km", "km2"), ("%", None), (None, "km2"), ("USD/a", "USD/d"), ("L", "L/d")],
)
def test_what_does_not_measure_the_same(unit: str | None, into: str | None) -> None:
    assert factor(unit, into) is None
