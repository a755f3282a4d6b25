"""What a figure counts, and what it replaces."""

from __future__ import annotations

import pytest

from sayso.claims.claim import Interval
from sayso.claims.figures import figures_in, find_quantities
from sayso.document.anchor import Span


def counts(text: str) -> list[str | None]:
    return [quantity.of.text if quantity.of else None for quantity in find_quantities(text)]


COUNTED = [
    ("At least 45 ferry passengers were hurt.", ["ferry passengers"]),
    ("The flood killed 45 people and wounded 12.", ["people", "people"]),
    ("The flood left 45 people dead and 12 injured.", ["people", "people"]),
    ("Dozens of villagers fled.", ["villagers"]),
    ("Dozens fled.", [None]),
    ("Five members of the crew swam ashore.", ["members of the crew"]),
    ("All 71 people aboard swam ashore.", ["people"]),
    ("Two more boats sank.", ["boats"]),
    ("12 others swam.", ["others"]),
    ("Two armed men swam.", ["armed men"]),
    ("The death toll in Niger has risen to 45.", ["death toll in Niger"]),
    ("The number of missing boats was put at 45.", ["missing boats"]),
    ("They took 60 percent of the vote.", ["the vote"]),
    ("They took nearly half of all houses.", ["houses"]),
    ("The ferry lost a third of its crew.", ["its crew"]),
    ("Unemployment fell to 6 percent.", ["Unemployment"]),
    ("Of voters, 61 percent said yes and 12 percent opposed it.", ["voters", "voters"]),
    ("It cost $3 million in aid.", ["aid"]),
    ("The town spent $3 million clearing the road.", ["clearing the road"]),
    ("The repair was costing it $3 million.", ["repair"]),
    ("A $15,000 reward is offered.", ["reward"]),
    ("It spilled 5,000 barrels of oil.", ["oil"]),
    ("It spilled 5,000 barrels of oil, then 900 barrels.", ["oil", "oil"]),
    ("The road, 50 km (31 miles) of mud, is shut.", ["mud", "mud"]),
    ("It saw five times the rain.", ["the rain"]),
    ("Losses have doubled.", ["Losses"]),
    ("It took 300 barrels - larger than before.", [None]),
    ("There were no deaths.", ["deaths"]),
    ("None of the boats sank.", ["the boats"]),
    ("Cases by country include Chad (3), Niger (12).", ["country", "country"]),
]


@pytest.mark.parametrize(("text", "of"), COUNTED)
def test_what_is_counted(text: str, of: list[str | None]) -> None:
    assert counts(text) == of


@pytest.mark.parametrize(
    ("text", "now", "before"),
    [
        ("The island has 2,718 cases, up from 2,105 a week before.", 2718, 2105),
        ("Aboard were 312 passengers and 28 crew, up from 290 a day before.", 312, 290),
        ("It has 20 cases, down from 30.", 20, 30),
        ("The toll was revised from 30 to 45.", 45, 30),
        ("The toll rose to 45 from 30.", 45, 30),
        ("The toll rose to 45, compared with 30 in May.", 45, 30),
    ],
)
def test_the_amount_before(text: str, now: float, before: float) -> None:
    (found,) = (q for q in find_quantities(text) if q.previous)
    assert (found.low, found.previous) == (now, Interval(before, before))
    assert found.previous_span
    assert found.previous_span.holds_in(text)


def test_amounts_side_by_side_replace_nothing() -> None:
    assert not any(q.previous for q in find_quantities("It sank 30 boats and drowned 45 people."))


def test_figures_are_those_in_the_content() -> None:
    text = "Officials said 12 boats sank. For two weeks, 30 others drifted."
    first = Span.of(text, 15, 28)
    assert [figure.low for figure in figures_in(find_quantities(text), [first])] == [12]
    whole = Span.of(text, 0, len(text))
    assert [figure.low for figure in figures_in(find_quantities(text), [whole])] == [12, 30]


def test_a_better_noun_may_be_given() -> None:
    text = "Officials said 12 boats sank."
    (quantity,) = find_quantities(text)
    better = Span.of(text, 0, 9)
    (figure,) = figures_in([quantity], [Span.of(text, 0, 29)], {quantity.span: better})
    assert figure.of == better
