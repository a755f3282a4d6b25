"""What is drawn of a question: scales, places of marks and names, and whole charts."""

from __future__ import annotations

import hashlib
import re
import struct
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date, timedelta
from importlib.resources import files
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.claim import TimeExpression
from sayso.views.pages import QuestionPage
from sayso.views.told import told
from sayso.web.charts import letters, png, question_chart, question_svg, ticks
from sayso.web.charts.axes import Amounts, Days
from sayso.web.charts.layout import layout
from sayso.web.charts.marks import marks
from sayso.web.charts.places import Box, free, stacked
from tests.views.ledger_world import LOST_PAGE, TOLL_PAGE, WHETHER_PAGE, at, one
from tests.web.golden import same_as_golden

SVG = "{http://www.w3.org/2000/svg}"
AMOUNTS = st.integers(0, 10**14).map(lambda thousandths: thousandths / 1000)


@pytest.mark.parametrize(
    ("low", "high", "most", "found"),
    [
        (0, 60, 5, [0, 20, 40, 60]),
        (0, 12_001, 6, [0, 2500, 5000, 7500, 10_000]),
        (0, 3, 6, [0, 1, 2, 3]),
        (0, 1, 6, [0, 1]),
        (0, 0.5, 6, [0, 0.1, 0.2, 0.3, 0.4, 0.5]),
        (5, 5, 6, [5]),
    ],
)
def test_round_amounts(low: float, high: float, most: int, found: list[float]) -> None:
    assert ticks.linear(low, high, most) == found


@given(AMOUNTS, AMOUNTS, st.integers(2, 12))
def test_amounts_on_an_axis_are_few_within_and_in_order(a: float, b: float, most: int) -> None:
    low, high = sorted((a, b))
    found = ticks.linear(low, high, most)
    slack = (high - low) * 1e-6 + 1e-9
    assert len(found) <= most
    assert all(low - slack <= tick <= high + slack for tick in found)
    assert all(x < y for x, y in pairwise(found))


@given(st.floats(0.001, 1e9), st.floats(100, 1e9), st.integers(3, 12))
def test_powers_of_ten_are_few_within_and_in_order(low: float, times: float, most: int) -> None:
    found = ticks.logarithmic(low, low * times, most)
    assert 1 <= len(found) <= most
    assert all(low <= tick <= low * times for tick in found)
    assert all(x < y for x, y in pairwise(found))


@pytest.mark.parametrize(
    ("first", "last", "most", "found"),
    [
        ("2025-03-10", "2025-03-14", 6, ["03-10", "03-11", "03-12", "03-13", "03-14"]),
        ("2025-03-10", "2025-03-14", 3, ["03-10", "03-12", "03-14"]),
        ("2025-03-01", "2025-03-31", 6, ["03-03", "03-10", "03-17", "03-24", "03-31"]),
        ("2025-01-15", "2025-06-20", 6, ["02-01", "03-01", "04-01", "05-01", "06-01"]),
        ("2025-03-10", "2025-03-10", 4, ["03-10"]),
    ],
)
def test_round_days(first: str, last: str, most: int, found: list[str]) -> None:
    shown = ticks.days(date.fromisoformat(first), date.fromisoformat(last), most)
    assert [day.isoformat()[5:] for day in shown] == found


@given(st.dates(date(1, 1, 1), date(9000, 1, 1)), st.integers(0, 200_000), st.integers(2, 12))
def test_days_on_an_axis_are_few_within_and_in_order(first: date, length: int, most: int) -> None:
    last = first + timedelta(length)
    found = ticks.days(first, last, most)
    assert len(found) <= most
    assert len(found) >= (2 if length else 1)
    assert all(first <= day <= last for day in found)
    assert all(x < y for x, y in pairwise(found))


@given(st.lists(AMOUNTS, min_size=1))
def test_larger_amounts_stand_higher_and_all_of_them_on_the_scale(values: list[float]) -> None:
    scale = Amounts.of(values, 10, 200)
    heights = [scale.y(value) for value in sorted(values)]
    assert all(10 - 1e-6 <= y <= 200 + 1e-6 for y in heights)
    assert all(x >= y - 1e-6 for x, y in pairwise(heights))
    assert all(10 - 1e-6 <= scale.y(tick) <= 200 + 1e-6 for tick in scale.ticks)


@pytest.mark.parametrize(
    ("values", "logarithmic", "note"),
    [
        ([10, 1000], False, ""),
        ([10, 1001], True, "logarithmic scale"),
        ([0, 2, 4000], True, "logarithmic scale"),
        ([0, 0], False, ""),
        ([5000, 5200], False, "the scale doesn’t begin at 0"),
        ([7, 7], False, ""),
    ],
)
def test_the_scale_says_what_is_unusual_about_it(
    values: list[float], logarithmic: bool, note: str
) -> None:
    scale = Amounts.of(values, 0, 100)
    assert (scale.logarithmic, scale.note) == (logarithmic, note)


def test_nothing_stands_at_the_foot_of_a_logarithmic_scale_but_0() -> None:
    scale = Amounts.of([0, 2, 4000], 0, 100)
    assert scale.y(0) == 100
    assert scale.y(2) < 80
    assert scale.ticks[0] == 0


def test_a_single_day_stands_in_the_middle() -> None:
    day = date(2025, 3, 10)
    assert Days(day, day, 10, 110).x(day) == 60


HEIGHTS = st.lists(st.tuples(st.floats(0, 300), st.floats(5, 40)), max_size=8)


@given(HEIGHTS)
def test_blocks_stand_apart_in_order_and_within(wanted: list[tuple[float, float]]) -> None:
    found = stacked(wanted, 0, 330)
    blocks = sorted((y - h / 2, y + h / 2) for y, (_, h) in zip(found, wanted, strict=True))
    assert all(a[1] <= b[0] + 1e-6 for a, b in pairwise(blocks))
    assert all(top >= -1e-6 and bottom <= 330 + 1e-6 for top, bottom in blocks)
    order = sorted(range(len(wanted)), key=lambda k: wanted[k][0])
    assert all(found[a] <= found[b] + 1e-6 for a, b in pairwise(order))


def test_a_block_alone_stands_where_it_wants() -> None:
    assert stacked([(50, 10), (120, 30)], 0, 300) == [50, 120]


@given(st.text(max_size=60), st.floats(0, 300))
def test_cut_words_fit_or_are_only_an_ellipsis(words: str, room: float) -> None:
    shown = letters.cut(words, 12, room)
    assert letters.width(shown, 12) <= room or shown == "…"
    assert shown == words or shown.endswith("…")


@pytest.mark.parametrize("name", ["toll", "whether"])
def test_charts(name: str) -> None:
    page = {"toll": TOLL_PAGE, "whether": WHETHER_PAGE}[name]
    same_as_golden(f"{name}.html", str(question_chart(page)))
    same_as_golden(f"{name}.svg", question_svg(page))


def drawn(page: QuestionPage) -> ET.Element:
    """The wide drawing of a chart."""
    return ET.fromstring(str(question_chart(page))).findall(f"{SVG}svg")[0]


def test_each_claim_with_a_side_is_one_mark_that_leads_to_its_words() -> None:
    links = list(drawn(TOLL_PAGE).iter(f"{SVG}a"))
    said = {a.get("href", "").rpartition("#claim-")[2] for a in links}
    # b1 is a copy and shown with its original.
    assert said == set(TOLL_PAGE.question.claims) - {one("b1")}
    assert len(links) == len(said)
    assert all(a.get("aria-label") for a in links)


def test_marks_differ_without_colour() -> None:
    """Each party has another shape; a denial is a cross; what is set aside is hollow."""
    chart = drawn(TOLL_PAGE)
    (key,) = (part for part in chart.iter() if part.get("class") == "chart-key")
    shapes = [
        mark.get("d", "circle") for mark in key.iter() if (mark.get("class") or "").endswith("full")
    ]
    assert len(set(shapes)) == len(shapes) == 5
    kinds = [(mark.get("class") or "").split() for mark in chart.iter()]
    assert sum("denied" in kind for kind in kinds) == 2
    assert sum("hollow" in kind for kind in kinds) == 8


def test_the_chart_is_named_and_told_in_words() -> None:
    chart = drawn(TOLL_PAGE)
    named = {part.get("id"): part.text or "" for part in chart}
    title, told_ = (named[id_] for id_ in chart.get("aria-labelledby", "").split())
    assert title == TOLL_PAGE.question.title
    assert told_.startswith(TOLL_PAGE.assessment.sentence)
    assert "12 claims of 7 voices, from 10 Mar 2025 to 14 Mar 2025" in told_


def test_a_claim_said_in_some_week_has_a_line_over_it() -> None:
    entries = {entry.id: entry for entry in TOLL_PAGE.entries}
    late = entries[one("g1")]
    week = TimeExpression(late.claim.content[0], None, "2025-03-10", "2025-03-13", "statement")
    entries[late.id] = replace(late, claim=replace(late.claim, times=(week,)))
    chart = drawn(replace(TOLL_PAGE, entries=tuple(entries.values())))
    (link,) = (a for a in chart.iter(f"{SVG}a") if late.id in (a.get("href") or ""))
    (span,) = (path.get("d", "") for path in link.iter(f"{SVG}path") if "H" in path.get("d", ""))
    start, back = (float(x) for x in re.findall(r"M([\d.]+) [\d.]+H([\d.]+)", span)[0])
    assert back < start - 100
    assert "said on one of these days" in "".join(chart.itertext())
    assert "said on one of these days" not in "".join(drawn(TOLL_PAGE).itertext())


def test_what_a_method_takes_for_best_is_drawn() -> None:
    best = replace(TOLL_PAGE, assessment=replace(TOLL_PAGE.assessment, best=44))
    assert "best: 44" in "".join(drawn(best).itertext())
    lines = [part for part in drawn(best).iter(f"{SVG}line") if part.get("class") == "best"]
    assert len(lines) == 2
    assert "best" not in "".join(drawn(TOLL_PAGE).itertext())


def test_there_is_no_chart_of_one_claim() -> None:
    assert question_chart(LOST_PAGE) == ""
    assert question_svg(LOST_PAGE) == ""


def test_words_from_outside_stay_words() -> None:
    hostile = '</title><script>alert("x")</script>\x1b[2J & ]]>'
    page = replace(
        TOLL_PAGE,
        question=replace(TOLL_PAGE.question, title=hostile),
        assessment=replace(TOLL_PAGE.assessment, sentence=hostile),
        voice_of={
            claim: replace(voice, name=hostile, party=hostile)
            for claim, voice in TOLL_PAGE.voice_of.items()
        },
    )
    for made in (str(question_chart(page)), question_svg(page)):
        assert "<script" not in made
        assert not list(ET.fromstring(made).iter(f"{SVG}script"))


def test_nothing_is_styled_or_run_in_line() -> None:
    """The pages' content policy allows neither."""
    for page in (TOLL_PAGE, WHETHER_PAGE):
        for part in ET.fromstring(str(question_chart(page))).iter():
            assert not [name for name in part.attrib if name == "style" or name.startswith("on")]


@pytest.mark.parametrize("page", [TOLL_PAGE, WHETHER_PAGE])
@pytest.mark.parametrize("width", [350.0, 780.0])
def test_no_mark_hides_another(page: QuestionPage, width: float) -> None:
    found = marks(told(page), page.question.topic.kind)
    placed = layout(found, [], width, width / 3, 250).placed
    assert len(placed) == len(found)
    for number, mark in enumerate(placed):
        assert free(mark.box, [other.box for other in placed[:number]])


def test_hundreds_of_claims_of_one_day_are_all_drawn() -> None:
    """Where there is no room for more they stand one on another."""
    many = [one_ for one_ in told(TOLL_PAGE) if one_.statement.id in at("g1")] * 300
    placed = layout(marks(many, "how many"), [], 780, 250, 250).placed
    assert len(placed) == 300
    assert all(mark.box.within(Box(0, -50, 780, 400)) for mark in placed)


def test_a_picture_is_twice_the_drawing_and_holds_its_letters() -> None:
    drawn = question_svg(TOLL_PAGE)
    made = png(drawn)
    width, height = struct.unpack(">II", made[16:24])
    told_size = re.search(r'width="(\d+)" height="(\d+)"', drawn)
    assert told_size
    assert (width, height) == tuple(2 * int(size) for size in told_size.groups())
    assert len(png(re.sub(r"<text.*?</text>", "", drawn))) < len(made) * 0.6


@pytest.mark.parametrize(
    ("name", "hash_"),
    [
        ("Roboto-Regular", "797e35f7f5d6020a5c6ea13b42ecd668bcfb3bbc4baa0e74773527e5b6cb3174"),
        ("Roboto-Bold", "36f3709dea3e3ce3c6aedc058079e55980825f898f1e901d091c73c40de8bab1"),
    ],
)
def test_the_font_is_as_published(name: str, hash_: str) -> None:
    font = files("sayso.web") / "charts" / "fonts" / f"{name}.ttf"
    assert hashlib.sha256(font.read_bytes()).hexdigest() == hash_
