"""Units, currencies and rates."""

from __future__ import annotations

import pytest

from sayso.claims.figures import find_quantities

UNITS = [
    ("600 sq km of forest", 600, "km2"),
    ("a 20-mile stretch", 20, "[mi_i]"),
    ("two more miles", 2, "[mi_i]"),
    ("5,000 feet down", 5_000, "[ft_i]"),
    ("falling from 37,000ft", 37_000, "[ft_i]"),
    ("a 100m sprint", 100, "m"),
    ("a peak of 8,848m", 8_848, "m"),
    ("a 150m floating barrier", 150, "m"),
    ("a 10m-wide trench", 10, "m"),
    ("half a mile from the shore", 0.5, "[mi_i]"),
    ("a quarter of an inch of rain", 0.25, "[in_i]"),
    ("a half-mile march", 0.5, "[mi_i]"),
    ("he is 5 feet 9 inches tall", 69, "[in_i]"),
    ("she is 5ft 9in tall", 69, "[in_i]"),
    ("a 6-foot-2 guard", 74, "[in_i]"),
    ("winds (20 + knots)", 20, "[kn_i]"),
    ("an estimated 40,000 barrels a day", 40_000, "[bbl_us]/d"),
    ("5,000 barrels per day", 5_000, "[bbl_us]/d"),
    ("70 million tonnes of rice", 70_000_000, "t"),
    ("8 bcm of gas", 8_000_000_000, "m3"),
    ("winds of 45 mph", 45, "[mi_i]/h"),
    ("the train did 106 m.p.h. there", 106, "[mi_i]/h"),
    ("a provision of $32.2 billion", 32_200_000_000, "USD"),
    ("debts of $8.7 trillion", 8_700_000_000_000, "USD"),
    ("a pressure of 6,700 psi", 6_700, "[psi]"),
    ("weighing 400 pounds", 400, "[lb_av]"),
    ("60 hours a week", 60, "h/wk"),
    ("10 percent of it", 10, "%"),
    ("10 per cent of it", 10, "%"),
    ("10% of it", 10, "%"),
    ("4 percentage points", 4, "%"),
    ("a 30-point lead", 30, "%"),
    ("48 cases per 10,000 people", 48, "/10*4"),
    ("five times the rain", 5, "1"),
    ("£3bn", 3_000_000_000, "GBP"),
    ("$1.2 trillion", 1_200_000_000_000, "USD"),
    ("Rs 500", 500, "INR"),
    ("HK$12", 12, "HKD"),
    ("A$3m", 3_000_000, "AUD"),
    ("€40", 40, "EUR"),
    ("63 cents", 0.63, "USD"),
    ("384p", 3.84, "GBP"),
    ("45 million shekels", 45_000_000, "ILS"),
    ("149 Swiss francs", 149, "CHF"),
    ("5 billion pounds", 5_000_000_000, "GBP"),
    ("two million dollars", 2_000_000, "USD"),
    ("$200 million a month", 200_000_000, "USD/mo"),
]


@pytest.mark.parametrize(("text", "low", "unit"), UNITS)
def test_units(text: str, low: float, unit: str) -> None:
    found = find_quantities(text)[0]
    assert (found.low, found.unit) == (low, unit)


@pytest.mark.parametrize(
    "text", ["12 lorries", "60 MMS inspectors", "150m sheep", "a 2m rise", "a 20m deal"]
)
def test_a_plain_count_has_no_unit(text: str) -> None:
    assert find_quantities(text)[0].unit is None


def test_a_conversion_keeps_what_the_first_leaves_open() -> None:
    first, again = find_quantities("The slick covers more than 50 km (31 miles) of coast.")
    assert (first.low, first.high, first.unit) == (51, None, "km")
    assert (again.low, again.high, again.unit) == (31, None, "[mi_i]")


@pytest.mark.parametrize(
    ("text", "value", "change"),
    [
        ("Shares fell 3 percent.", 3, "down"),
        ("Shares rose by 3 percent.", 3, "up"),
        ("It costs up to $5.", 5, "<"),
        ("It costs some $5.", 5, "~"),
        ("It has more than 900 beds.", 900, ">"),
        ("It has 63 cents.", 63, "="),
        ("It has 20 to 30 beds.", (20, 30), "="),
        ("It has hundreds of beds.", (100, 1000), "="),
    ],
)
def test_value_as_written_and_how_it_is_bounded(
    text: str, value: float | tuple[float, float], change: str
) -> None:
    found = find_quantities(text)[0]
    assert (found.value, found.change) == (value, change)
