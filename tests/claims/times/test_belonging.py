"""Which times date which claim; the reports are made up."""

from __future__ import annotations

import pytest

from sayso.claims.times import ClaimAnchor, adverbs_in, find_times, times_of
from sayso.document.anchor import Span

PUBLISHED = "2024-10-23"


def span(text: str, piece: str) -> Span:
    start = text.index(piece)
    return Span.of(text, start, start + len(piece))


def claim(
    text: str, content: str, source: str | None = None, cue: str | None = None
) -> ClaimAnchor:
    return ClaimAnchor(
        (span(text, content),),
        span(text, source) if source else None,
        (span(text, cue),) if cue else (),
    )


def dated(text: str, *claims: ClaimAnchor) -> list[list[tuple[str | None, str | None]]]:
    found = find_times(text, PUBLISHED)
    owned = times_of((*found, *adverbs_in(text, found)), text, claims)
    return [[(time.value, time.of) for time in times] for times in owned]


def test_event_in_the_content_statement_beside_the_cue() -> None:
    text = "Harbour master Lind said on Tuesday that the ferry sank on Sunday."
    anchor = claim(text, "the ferry sank on Sunday", "Harbour master Lind", "said")
    assert dated(text, anchor) == [[("2024-10-22", "statement"), ("2024-10-20", "event")]]


def test_two_claims_of_one_cue_share_the_day_of_the_statement() -> None:
    text = "On Tuesday, Lind said that 40 people drowned and that 12 swam ashore."
    first = claim(text, "40 people drowned", "Lind", "said")
    second = claim(text, "12 swam ashore", "Lind", "said")
    assert dated(text, first, second) == [[("2024-10-22", "statement")]] * 2


def test_a_time_in_one_content_is_not_the_others() -> None:
    text = "Forty people drowned on Sunday, while a second ferry reached the port safely."
    first = claim(text, "Forty people drowned on Sunday")
    second = claim(text, "a second ferry reached the port safely")
    assert dated(text, first, second) == [[("2024-10-20", "event")], []]


def test_another_sentence_dates_nothing() -> None:
    text = "The ferry sank on Sunday. Lind said 40 people drowned."
    assert dated(text, claim(text, "40 people drowned", "Lind", "said")) == [[]]


def test_the_opening_day_dates_the_reports_own_claim() -> None:
    text = "On Sunday, the ferry sank off the cape."
    assert dated(text, claim(text, "the ferry sank off the cape")) == [[("2024-10-20", "event")]]


@pytest.mark.parametrize("length", ["for two weeks", "every day", "a three-hour search"])
def test_durations_and_sets_date_nothing(length: str) -> None:
    text = f"Divers searched {length}."
    assert dated(text, claim(text, text[:-1])) == [[]]


def test_adverbs_and_reaches_back_from_now_do() -> None:
    text = "So far 40 people have drowned in the past two years."
    assert dated(text, claim(text, text[:-1])) == [[("PRESENT_REF", "event"), ("P2Y", "event")]]


def test_an_abbreviation_ends_no_sentence() -> None:
    text = "On Tuesday, Gov. Lind said the ferry sank."
    anchor = claim(text, "the ferry sank", "Gov. Lind", "said")
    assert dated(text, anchor) == [[("2024-10-22", "statement")]]


def test_no_claims_no_times() -> None:
    assert times_of(find_times("It sank today.", PUBLISHED), "It sank today.", ()) == ()


def test_a_text_without_a_full_stop_stays_quick() -> None:
    text = "on Monday forty people drowned and " * 4000
    starts = range(0, len(text), 35)
    claims = [ClaimAnchor((Span.of(text, at, at + 30),), None, ()) for at in starts]
    owned = times_of(find_times(text, PUBLISHED), text, claims)
    assert all([time.value for time in times] == ["2024-10-21"] for times in owned)
