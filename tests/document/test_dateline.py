"""The publication date, where a text gives it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.document.dateline import TOP, published_in

BODY = "The ferry sank on Saturday, the harbour master said."


@pytest.mark.parametrize(
    "top",
    [
        "OSTERMOUTH, March 3, 2024 (Reuters) - ",
        "OSTERMOUTH, March 3, 2024 — ",
        "OSTERMOUTH | Sun Mar 3, 2024 7:33 am EST OSTERMOUTH (Reuters) - ",
        "PORT ELSE/OSTERMOUTH | Sun Mar 3, 2024 1:58 pm EDT PORT ELSE - ",
        "Ferry sinks\nPublished: 3 March 2024\n",
        "Ferry sinks\nPublished on March 3rd, 2024 at 10:30 GMT\n",
        "PUBLISHED 10:30 GMT, 3 March 2024\n",
        "By Ada Lind\nPosted Mar. 3, 2024\n\n",
        "By Ada Lind | Published 2024-03-03T10:30:00Z | 4 min read\n",
        "Page last updated at 06:13 GMT, Sunday, 3 March 2024 08:41 UK ",
        "Ferry sinks\nLast updated: March 3, 2024\n",
        "3 March 2024 Last updated at 14:59 GMT ",
        "Sunday, March 3, 2024; 10:10 AM ",
        "Sunday, March 3, 2024\n\n",
        "2024-03-03\n",
        "Ada Lind | 18:00 UK time, Sunday, 3 March 2024 ",
        "\ufeffOSTERMOUTH, 3 March 2024: ".removeprefix("\ufeff"),
    ],
)
def test_found_at_the_top(top: str) -> None:
    found = published_in(top + BODY)
    assert found is not None
    assert found.day.isoformat() == "2024-03-03"


def test_the_first_publication_goes_before_the_update() -> None:
    text = "Updated: 5 March 2024\nPublished: 3 March 2024\n" + BODY
    found = published_in(text)
    assert found is not None
    assert found.day.isoformat() == "2024-03-03"


@pytest.mark.parametrize(
    "text",
    [
        "",
        BODY,
        "The ferry sank on March 3, 2024, the harbour master said.",
        "March 3, 2024 was the day the ferry sank.",
        "OSTERMOUTH, March 3 (Reuters) - The ferry sank.",
        "Published: 31 June 2024\nThe ferry sank.",
        "Published: March 2024\nThe ferry sank.",
        "Published: 03/04/2024\nThe ferry sank.",
        "A report published on 3 March 2024 said the ferry was old.",
        "AP May 19, 2010 A boat. The ferry sank.",
        BODY + " " * TOP + "\nPublished: 3 March 2024",
    ],
)
def test_a_date_in_the_story_is_not_its_own(text: str) -> None:
    assert published_in(text) is None


@given(st.text(alphabet="Published: 0123456789Mar,()|-\nOSTER ", max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    found = published_in(text)
    assert found is None or found.words


@pytest.mark.parametrize(
    "text",
    [
        "3 March 2024" + " " * TOP,
        "Published on" + " " * (TOP - 30) + "3 March 202",
        "Published " + "10:10 GMT " * 110,
        "Published " + "10:10 am 3 " * 100,
        "10:10 " * 200,
        "\n" * TOP + "1",
        "ABC DEF " * 80 + "| 3 March 2024 ",
        "March 3, 2024 at " * 70,
    ],
)
def test_runs_of_marks_give_no_date_but_their_own(text: str) -> None:
    found = published_in(text)
    assert found is None or found.day.year == 2024
