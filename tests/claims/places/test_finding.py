"""Place mentions of a document, and where they are."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.claim import Place
from sayso.claims.places import find_places, places_of
from sayso.document.anchor import Span


def placed(text: str, name: str) -> Place:
    start = text.index(name)
    span = Span.of(text, start, start + len(name))
    return next(place for place in find_places(text) if place.span.overlaps(span))


@pytest.mark.parametrize(
    ("text", "name", "country", "near"),
    [
        ("Crowds gathered in Paris.", "Paris", "FR", (48.9, 2.4)),
        ("A barn burned in Paris, Texas.", "Paris", "US", (33.7, -95.6)),
        ("A fire in Paris spread. Crews in Dallas, Tyler and Sherman, Texas, left for Paris.",
         "Paris", "US", (33.7, -95.6)),
        ("It rained in Springfield, Ill.", "Springfield", "US", (39.8, -89.6)),
        ("It rained in Springfield, Mo.", "Springfield", "US", (37.2, -93.3)),
        ("Rain fell in London, Ontario.", "London", "CA", (43.0, -81.2)),
        ("Troops left Tbilisi. All of Georgia and Armenia watched.", "Georgia", "GE", (42, 43.5)),
        ("Storms reached Georgia, Alabama and Florida.", "Georgia", "US", (32.8, -83.5)),
        ("Power failed in eastern Libya.", "Libya", "LY", (28, 17)),
        ("Shelling went on in the Kursk region.", "Kursk", "RU", (51.7, 36.2)),
        ("They sailed across the Black Sea.", "Black Sea", None, (43, 35)),
        ("A train left Kiev for Lviv.", "Kiev", "UA", (50.5, 30.5)),
        ("She lives in Fresno, Calif., now.", "Calif.", "US", (37.3, -119.8)),
        ("He flew to the UK.", "UK", "GB", (54.8, -2.7)),
    ],
)  # fmt: skip
def test_places_a_name(
    text: str, name: str, country: str | None, near: tuple[float, float]
) -> None:
    place = placed(text, name)
    assert place.country == country
    assert (place.latitude, place.longitude) == pytest.approx(near, abs=0.6)


def test_keeps_given_names_that_it_can_not_place() -> None:
    text = "A hut burned in Qwzxville."
    span = Span.of(text, 16, 25)
    assert find_places(text, [span]) == (Place(span),)


def test_leaves_unplaced_what_could_be_anywhere() -> None:
    (place,) = find_places("The fair opened in Washington County.")
    assert (place.name, place.country, place.geonames_id) == (None, None, None)
    assert (place.latitude, place.longitude) == (None, None)


def test_areas_of_no_country_have_no_code_and_no_number() -> None:
    place = placed("They sailed the Red Sea.", "Red Sea")
    assert (place.name, place.country, place.geonames_id) == ("Red Sea", None, None)


def test_gives_geonames_numbers() -> None:
    assert placed("Rain fell in Benghazi.", "Benghazi").geonames_id == 88319


def test_gives_a_claim_the_places_in_its_content() -> None:
    text = "In Oslo, an aide said that two people died in Bergen."
    content = Span.of(text, text.index("two"), len(text))
    found = places_of(find_places(text), [content])
    assert [place.span.text for place in found] == ["Bergen"]


PIECES = st.sampled_from(
    ["in Paris", "eastern Libya", "Texas", "🌊", "e\u0301", "العربية", "U.S.", "the", "\n", "“",
     "Springfield, Ill.", "St. Louis", "Mr. Reading", "said", "City of", "al-Shaab", "\u200b", "’s"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=12))
def test_spans_hold_in_any_text_and_do_not_overlap(pieces: list[str]) -> None:
    text = " ".join(pieces)
    spans = [place.span for place in find_places(text)]
    assert all(span.holds_in(text) for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))


@given(st.text(max_size=80), st.data())
def test_takes_any_span_that_it_is_given(text: str, data: st.DataObject) -> None:
    if text:
        start = data.draw(st.integers(0, len(text) - 1))
        span = Span.of(text, start, data.draw(st.integers(start + 1, len(text))))
        assert [place.span for place in find_places(text, [span])] == [span]


def test_says_the_same_again_and_whatever_came_before() -> None:
    text = "Floods hit Springfield, Paris, Dublin and Georgia near Columbus."
    first = find_places(text)
    find_places("Crowds in Dublin, Ohio, and Paris, Kentucky, left Columbus.")
    assert find_places(text) == first
