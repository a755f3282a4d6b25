"""How surely two claims answer the same question, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.claims.claim import TimeExpression
from sayso.document.anchor import Span
from sayso.questions.profile import profile
from sayso.questions.score import FIXED, link, score
from sayso.questions.weights import Weights
from sayso.review.entry import Entry
from tests.questions.made import entry


def killed(id: str, place: str = "Norwick", words: str = "", **more: str) -> Entry:  # noqa: A002
    text = f"40 people were killed by the flood in {place}{words}"
    return entry(id, text, figure=("40", 40, 40, "people"), places=(place,), **more)  # type: ignore[arg-type]


def dated(one: Entry, day: str) -> Entry:
    when = TimeExpression(Span(0, 2, "on"), day, day, day, "event")
    return replace(one, claim=replace(one.claim, times=(when,)))


INJURED = entry(
    "hurt", "40 people were injured by the flood in Norwick", figure=("40", 40, 40, "people"),
    places=("Norwick",),
)  # fmt: skip


def wounded(id: str, count: int, published: str) -> Entry:  # noqa: A002
    text = f"{count} people were wounded"
    return entry(id, text, figure=(str(count), count, count, "people"), published=published)


def distance(id: str, kilometres: int, bearing: str) -> Entry:  # noqa: A002
    text = f"{kilometres} km {bearing} of Norwick"
    figure = (f"{kilometres} km", kilometres, kilometres, "")
    return entry(id, text, figure=figure, unit="km", places=("Norwick",))


def of(a: Entry, b: Entry) -> float:
    return score(profile(a, None), profile(b, None))


def test_the_same_in_other_reports_is_one_question() -> None:
    assert of(killed("a"), killed("b")) > 0


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        (killed("a"), INJURED, "other casualties"),
        (killed("a"), killed("b", "Easthaven"), "casualties elsewhere"),
        (killed("a", words=" so far"), killed("b", words=" in one day"), "other scope"),
        (
            dated(killed("a"), "2031-03-02"),
            dated(killed("b"), "2031-03-04"),
            "casualties on other days",
        ),
        (
            dated(killed("a"), "2031-03-02"),
            killed("b", words=" since the rains began"),
            "casualties of a day, and since",
        ),
        (
            wounded("a", 85, "2031-03-04"),
            wounded("b", 300, "2031-03-08"),
            "casualties of other news",
        ),
        (distance("a", 40, "east"), distance("b", 55, "west"), "other bearing"),
        (distance("a", 40, "east"), distance("b", 250, "east"), "other bearing"),
    ],
)
def test_what_differs_by_definition_is_not(a: Entry, b: Entry, reason: str) -> None:
    assert of(a, b) < 0
    made = link(profile(a, None), profile(b, None))
    assert {each.name: each.weight for each in made.features}[reason] == FIXED[reason]


def test_a_score_is_the_same_from_both_sides() -> None:
    assert of(killed("a"), INJURED) == pytest.approx(of(INJURED, killed("a")))


def test_a_link_goes_from_the_lesser_id_and_shows_words_of_both() -> None:
    made = link(profile(killed("b"), None), profile(killed("a"), None))
    assert (made.a, made.b) == ("a", "b")
    assert any("norwick" in each.a and "norwick" in each.b for each in made.features)
    assert 0.5 <= made.score <= 1


def test_contributions_are_slopes_steps_and_products() -> None:
    table = Weights(0.0, 0.0, 0.0, {"x": 2.0}, {"x": [[0.5, 1.0], [0.9, 4.0]]}, [("x", "y", 3.0)])
    assert table.contributions({"x": 0.5, "y": 2.0}) == {"x": 2.0, "y": 0.0, "x × y": 3.0}
    assert table.contributions({"x": 0.0}) == {}


def test_one_voice_gives_one_figure_for_a_matter_unless_it_replaces_it() -> None:
    def drowned(id: str, count: int, words: str = "") -> Entry:  # noqa: A002
        text = f"{words}{count} people drowned in Norwick"
        figure = (str(count), float(count), float(count), "people")
        return entry(id, text, report="r", speaker="Ada Holm", figure=figure, start=count * 10)

    def with_voice(a: Entry, b: Entry) -> float:
        return score(profile(a, "ada"), profile(b, "ada"))

    assert with_voice(drowned("a", 40), drowned("b", 60)) < 0
    assert with_voice(drowned("a", 40, "at first "), drowned("b", 60)) > 0
