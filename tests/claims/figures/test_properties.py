"""What holds of every text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.figures import figures_in, find_quantities
from sayso.document.anchor import Span

_WORDS = """
    more than at least up to about nearly some no one nobody half a third quarter two dozen dozens
    thousands of tens hundred million bn 12 1,500 3.5 $5 £3m 20-30 percent % km miles barrels a day
    from to between and or people soldiers were killed rose fell doubled twice May 2011 , . ( ) “ ”
    — é 🚢 עברית e\u0301 one 1/2 ½ -5 + ~ in out
"""
WORDS = _WORDS.split()
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=25).map("".join),
)
WHOLE = st.integers(min_value=2, max_value=10**13)


@given(TEXTS)
def test_spans_hold_and_stand_in_order(text: str) -> None:
    found = find_quantities(text)
    starts = [quantity.span.start for quantity in found]
    assert starts == sorted(starts)
    for quantity in found:
        for span in (quantity.span, quantity.of, quantity.previous_span):
            assert span is None or span.holds_in(text)


@given(TEXTS)
def test_no_interval_is_upside_down_or_open_at_both_ends(text: str) -> None:
    for quantity in find_quantities(text):
        assert quantity.low is not None or quantity.high is not None
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high


@given(TEXTS)
def test_figures_of_a_whole_text_are_all_its_figures(text: str) -> None:
    content = [Span.of(text, 0, len(text))] if text else []
    assert all(figure.span.holds_in(text) for figure in figures_in(find_quantities(text), content))


@given(WHOLE)
def test_a_number_written_is_the_number_read(number: int) -> None:
    (found,) = find_quantities(f"They saw {number:,} sheep.")
    assert (found.low, found.high) == (number, number)


@given(st.integers(min_value=2, max_value=999), st.sampled_from(["million", "billion", "thousand"]))
def test_scales_multiply(number: int, scale: str) -> None:
    (found,) = find_quantities(f"They saw {number} {scale} sheep.")
    assert found.low == number * {"thousand": 10**3, "million": 10**6, "billion": 10**9}[scale]


@given(WHOLE)
def test_a_lower_bound_leaves_out_what_it_says_more_than(number: int) -> None:
    (found,) = find_quantities(f"They saw more than {number:,} sheep.")
    assert (found.low, found.high) == (number + 1, None)


@given(
    st.sampled_from(
        ["It rained.", "Nobody slept!", "The mayor, 61, wept.", "In May 2011 it ended."]
    ),
    st.sampled_from(["Then night fell.", "All 9 dogs barked.", "It was 5 p.m."]),
)
def test_other_sentences_change_nothing(before: str, after: str) -> None:
    sentence = "At least 45 ferrymen and 12 passengers swam 3 km."
    alone = [(q.span.text, q.low, q.high, q.unit) for q in find_quantities(sentence)]
    within = find_quantities(f"{before} {sentence} {after}")
    start = len(before) + 1
    end = start + len(sentence)
    assert [
        (q.span.text, q.low, q.high, q.unit) for q in within if start <= q.span.start < end
    ] == alone


@pytest.mark.parametrize(
    "noise",
    ["1 ", "1,000", "one hundred ", "9" * 50, "thousands of ", "from 1 to ", "no ", "(", "$", "1-"],
)
def test_noise_takes_no_long_time_and_no_deep_stack(noise: str) -> None:
    text = noise * (40_000 // len(noise))
    assert all(quantity.span.holds_in(text) for quantity in find_quantities(text))
