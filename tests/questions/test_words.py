"""Stems, terms and their classes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.questions.kin import kin
from sayso.questions.rarity import RAREST, rarity
from sayso.questions.stem import stem
from sayso.questions.words import alike, names, terms


@pytest.mark.parametrize(
    "forms",
    [
        ("flood", "floods", "flooded", "flooding"),
        ("protest", "protests", "protesting", "protested", "protester", "protesters"),
        ("death", "deaths", "died", "dying", "dead"),
        ("child", "children"),
        ("city", "cities"),
        ("evacuate", "evacuated", "evacuates", "evacuating", "evacuation"),
        ("leave", "left", "leaves", "leaving"),
        ("stop", "stopped", "stops", "stopping"),
    ],
)
def test_forms_of_a_word_have_one_stem(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize(("a", "b"), [("general", "generous"), ("bus", "bu"), ("this", "thi")])
def test_other_words_have_other_stems(a: str, b: str) -> None:
    assert stem(a) != stem(b)


def test_terms_leave_out_what_tells_nothing_and_know_countries() -> None:
    assert list(terms("The Americans have not said that it's the river's flood")) == [
        "united states", stem("river"), "flood",
    ]  # fmt: skip


def test_names_stand_in_capitals() -> None:
    assert names("The mayor of Port Larkin spoke") == {"port", "larkin"}


def test_kindred_words_share_a_class() -> None:
    assert kin(frozenset(terms("fled"))) & kin(frozenset(terms("refugees")))
    assert not kin(frozenset(terms("fled"))) & kin(frozenset(terms("verdict")))


def test_unknown_words_are_the_rarest() -> None:
    assert rarity("norwick") == RAREST > rarity(stem("government")) > 0


@given(st.text(max_size=30))
def test_any_text_has_terms(text: str) -> None:
    found = frozenset(terms(text))
    assert all(found)
    assert alike(found, found) in (0.0, 1.0)
