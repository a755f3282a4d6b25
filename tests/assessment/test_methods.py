"""The named methods: what each makes of the same figures."""

from __future__ import annotations

import pytest

from sayso.assessment.methods import METHODS, Estimate, Outcome, Responsibility, airwars, versioned
from sayso.errors import UsageError
from tests.assessment.hand import Asked, reasons


def estimates(*figures: tuple[float | None, float | None] | str, **more: object) -> list[Estimate]:
    """One estimate a figure; a string stands for vague words without a number."""
    made = []
    for at, figure in enumerate(figures):
        low, high = (None, None) if isinstance(figure, str) else figure
        words = figure if isinstance(figure, str) else ""
        made.append(Estimate(f"c{at}", low, high, words, origin=f"o{at}", **more))  # type: ignore[arg-type]
    return made


def bounds(outcome: Outcome) -> tuple[float | None, float | None, float | None]:
    return outcome.low, outcome.best, outcome.high


FIVE = estimates((10, 10), (12, 12), (12, 12), (30, 30), (14, None))


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("range.v1", (10, None, 30)),
        ("ucdp.v1", (10, 10, 30)),
        ("airwars.v1", (10, None, 30)),
        ("acled.v1", (10, 10, 10)),
        ("majority.v1", (10, None, 30)),
        ("weighted-median.v1", (10, 12, 30)),
    ],
)
def test_the_same_figures_by_each_method(method: str, expected: object) -> None:
    assert bounds(METHODS[method](FIVE)) == expected


@pytest.mark.parametrize("method", METHODS)
def test_nothing_comes_of_nothing(method: str) -> None:
    assert bounds(METHODS[method]([])) == (None, None, None)


def test_range_says_where_it_is_open() -> None:
    outcome = METHODS["range.v1"](estimates((3000, 3000), (12001, None), (None, 800)))
    assert (outcome.low, outcome.high) == (3000, 12001)
    assert (outcome.open_low, outcome.open_high) == (True, True)
    only_up = METHODS["range.v1"](estimates((None, 800)))
    assert (only_up.low, only_up.high, only_up.open_low) == (None, 800, True)


def test_range_has_a_best_only_where_all_is_one_number() -> None:
    assert METHODS["range.v1"](estimates((29, 29), (29, 29))).best == 29
    assert METHODS["range.v1"](estimates((29, 29), (29, None))).best is None


def test_ucdp_prefers_the_reliable_then_the_lower() -> None:
    low, high = estimates((10, 10)), estimates((30, 30), reliability="B")
    assert bounds(METHODS["ucdp.v1"](low + high)) == (10, 30, 30)
    outcome = METHODS["ucdp.v1"](low + estimates((50, 50), reliability="E"))
    assert bounds(outcome) == (10, 10, 10)
    assert outcome.left_out == {"c0": "source held to be unreliable (E)"}


def test_ucdp_lets_the_probable_into_high_alone() -> None:
    outcome = METHODS["ucdp.v1"](estimates((10, 10)) + estimates((4, 40), probable=True))
    assert bounds(outcome) == (10, 10, 40)


@pytest.mark.parametrize(
    ("words", "airwars_reads", "acled_reads"),
    [
        ("dozens", (12, 24), 12),
        ("many", (2, 10), 3),
        ("several", (2, 2), 3),
        ("others", (2, 2), 3),
        ("a large number", (12, 24), 3),
        ("hundreds", (100, 200), 100),
        ("six hundred", (None, None), None),
    ],
)
def test_recorders_read_vague_words_by_their_own_tables(
    words: str, airwars_reads: tuple[float | None, float | None], acled_reads: float | None
) -> None:
    outcome = METHODS["airwars.v1"](estimates(words))
    assert (outcome.low, outcome.high) == airwars_reads
    assert METHODS["acled.v1"](estimates(words)).best == acled_reads


def test_recorders_read_vague_words_that_have_bounds_of_their_own() -> None:
    dozens = [Estimate("c", 24, None, "dozens")]
    assert bounds(METHODS["airwars.v1"](dozens)) == (12, None, 24)
    assert not METHODS["airwars.v1"](dozens).open_high
    assert METHODS["acled.v1"](dozens).best == 12
    assert METHODS["range.v1"](dozens).low == 24


def test_airwars_minimum_is_named_or_agreed() -> None:
    agreed = estimates((12, 12), (12, 12), (30, 30))
    assert bounds(airwars.assess(agreed)) == (12, None, 30)
    assert bounds(airwars.assess(agreed, named=15)) == (15, None, 30)
    assert bounds(airwars.assess([], named=3)) == (3, None, 3)


@pytest.mark.parametrize(
    ("responsibility", "origins", "grade"),
    [
        (Responsibility(frozenset({"Tavonia"}), admitted=True), 1, "Confirmed"),
        (Responsibility(frozenset({"Tavonia"}), combatants_only=True), 2, "Discounted"),
        (Responsibility(frozenset({"Tavonia", "Kestria"})), 2, "Contested"),
        (Responsibility(), 2, "Contested"),
        (Responsibility(frozenset({"Tavonia"})), 2, "Fair"),
        (Responsibility(frozenset({"Tavonia"})), 1, "Weak"),
        (None, 2, "Fair"),
        (None, 1, "Weak"),
        (None, 0, None),
    ],
)
def test_airwars_grades(responsibility: Responsibility | None, origins: int, grade: str) -> None:
    figures = estimates(*[(9, 9)] * origins)
    outcome = airwars.assess(figures, responsibility=responsibility)
    assert (outcome.grade, outcome.provisional) == (grade, origins < 2)


def test_nameless_sources_of_a_side_that_speaks_are_no_second_source() -> None:
    named = [Estimate("a", 9, 9, origin="o1", party="Kestria")]
    nameless = [Estimate("b", 9, 9, origin="party:Kestria", party="Kestria", established=False)]
    assert airwars.assess(named + nameless).grade == "Weak"


def test_acled_leaves_out_what_gives_no_lower_bound() -> None:
    outcome = METHODS["acled.v1"](estimates((None, 40), (9, 9), (12, 12)))
    assert bounds(outcome) == (9, 9, 9)
    assert outcome.left_out == {"c0": "gives no lower bound", "c2": "a lower figure stands"}


def test_majority_needs_more_than_half() -> None:
    outcome = METHODS["majority.v1"](estimates((12, 12), (12, 12), (30, 30)))
    assert (outcome.best, outcome.refused) == (12, None)
    tied = METHODS["majority.v1"](estimates((12, 12), (30, 30)))
    assert (tied.best, tied.refused) == (
        None,
        "no figure is given by more than half of the 2 origins",
    )


def test_a_majority_below_every_lower_bound_lowers_low() -> None:
    outcome = METHODS["majority.v1"](estimates((None, 5), (None, 5), (10, None)))
    assert bounds(outcome) == (5, 5, 10)


def test_weighted_median_refuses_below_five_independent_origins() -> None:
    four = estimates((10, 10), (12, 12), (13, 13), (30, 30))
    outcome = METHODS["weighted-median.v1"](four)
    assert outcome.best is None
    assert outcome.refused == "needs 5 independent origins with a figure; there are 4"
    nameless = [Estimate("n", 11, 11, origin="party:Kestria", established=False)]
    assert METHODS["weighted-median.v1"](four + nameless).refused


def test_weighted_median_weighs_by_the_desks_letters() -> None:
    four = estimates((10, 10), (12, 12), (13, 13), (14, 14))
    heavy = [Estimate("h", 90, 90, origin="h", reliability="A")]
    assert METHODS["weighted-median.v1"](four + heavy).best == 13
    unreliable = [Estimate("u", 90, 90, origin="u", reliability="E")]
    assert METHODS["weighted-median.v1"](four + heavy + unreliable).best == 13


def test_names_may_leave_out_the_version() -> None:
    assert versioned("ucdp") == versioned("ucdp.v1") == "ucdp.v1"
    with pytest.raises(UsageError, match="no method 'mean'; there are range, ucdp"):
        versioned("mean")


def test_out_of_order_bounds_are_an_error() -> None:
    with pytest.raises(ValueError, match="out of order"):
        Outcome(low=5, best=3)


def test_the_method_and_what_it_leaves_out_are_in_the_assessment() -> None:
    asked = Asked()
    sure = asked.say("14 people were killed", "Lena Orsk")
    wild = asked.say("300 people were killed", "Piet Almar")
    found = asked.assess("ucdp", reliability={"Piet Almar": "E", "Lena Orsk": "B"})
    assert (found.method, found.low, found.best, found.high) == ("ucdp.v1", 14, 14, 14)
    assert (found.used, reasons(found)) == ((sure,), {wild: "by the method"})
    assert found.set_aside[0].words == "ucdp.v1: source held to be unreliable (E)"
    by_outlet = asked.assess("ucdp", reliability={"Kestrian News Agency": "E"})
    assert by_outlet.used == ()


def test_a_grade_takes_account_of_who_admits_it() -> None:
    asked = Asked()
    asked.say("Nine people were killed", "Lena Orsk")
    assert (asked.assess("airwars").grade, asked.assess("airwars").provisional) == ("Weak", True)
    asked.say("Nine people were killed", "Piet Almar")
    assert (asked.assess("airwars").grade, asked.assess("airwars").provisional) == ("Fair", False)
    assert asked.assess("range").grade is None
