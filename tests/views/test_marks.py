"""Runs of marked text, and lines of it."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from sayso.views.flow import lines
from sayso.views.marks import runs
from tests.views.collapse import TEXT, collapse
from tests.views.hand import Hand

PROSE = st.text(st.sampled_from("ab \n.é漢e\u0301"), max_size=200)


def test_runs_cover_the_text_without_gaps() -> None:
    found = list(runs(collapse()))
    assert "".join(TEXT[run.start : run.end] for run in found) == TEXT
    assert all(a.end == b.start for a, b in itertools.pairwise(found))


def test_a_claim_within_another_begins_where_its_words_do() -> None:
    hand = Hand("He said she had said it was over.")
    hand.claim("she had said it was over")
    hand.claim("it was over")
    inner = [run for run in runs(hand.report()) if 1 in run.claims]
    assert [(run.claims, run.begins) for run in inner] == [((0, 1), (1,))]


def test_a_mark_whose_quote_is_gone_is_left_out() -> None:
    hand = Hand("The ford is deep.")
    hand.claim("The ford is deep")
    kept = hand.report()
    hand.text = "The fork is deep."
    moved = hand.report()
    assert next(run.kinds for run in runs(kept)) == {"content"}
    assert all(not run.kinds for run in runs(moved))


@given(PROSE, st.integers(min_value=2, max_value=30))
def test_lines_hold_all_words_in_order_and_fit(text: str, width: int) -> None:
    broken = list(lines(text, width))
    shown = [text[start:end] for start, end in broken]
    assert "".join("".join(shown).split()) == "".join(text.split())
    assert all(cell_len(line.rstrip()) <= width for line in shown)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(broken))
