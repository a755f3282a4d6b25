"""The packed file gives back what was put in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.places import blocks
from sayso.claims.places.blocks import Blocks, pack
from sayso.claims.places.toponym import Toponym, key_of

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\t\n"), min_size=1, max_size=6)


@given(st.sets(st.tuples(WORDS, WORDS), min_size=1, max_size=40), WORDS, st.integers(1, 8))
def test_every_row_is_found_by_its_key(rows: set[tuple[str, str]], other: str, size: int) -> None:
    whole = blocks.ROWS_IN_BLOCK
    blocks.ROWS_IN_BLOCK = size
    try:
        packed = Blocks(pack(rows))
    finally:
        blocks.ROWS_IN_BLOCK = whole
    for key in {key for key, _ in rows} | {other}:
        assert sorted(packed.rows(key)) == sorted(cells for each, cells in rows if each == key)


def test_refuses_another_file() -> None:
    with pytest.raises(ValueError, match="not a gazetteer"):
        Blocks(b"something else")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("St. Louis", "Saint Louis"),
        ("Al-Hasakah", "al hasakah"),
        ("Sana'a", "Sana’a"),
        ("Malmö", "Malmo"),
        ("Łódź", "Lodz"),
        ("Guinea-Bissau", "Guinea–Bissau"),
        ("Washington, D.C.", "Washington DC"),
    ],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


def test_distance_is_that_along_the_earth() -> None:
    paris = Toponym("Paris", "city", "FR", "", 48.857, 2.352, 0, 0)
    london = Toponym("London", "city", "GB", "", 51.507, -0.128, 0, 0)
    assert paris.distance_km(london) == pytest.approx(344, abs=2)
    assert paris.distance_km(paris) == 0
