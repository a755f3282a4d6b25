"""Names of places are whole, and stand for themselves."""

from __future__ import annotations

import pytest

from sayso.claims.place_names import whole_places, without_bodies, without_persons
from sayso.document.anchor import Span

CASES = [
    ("It rained in New Elden on Monday.", ["New"], ["New Elden"]),
    ("The U.S. border was shut.", ["U"], ["U.S."]),
    ("They took Bir al-Salam.", ["Bir", "al-Salam"], ["Bir al-Salam"]),
    ("They took Bir al-Salam.", ["al-Salam"], ["Bir al-Salam"]),
    ("Elden’s harbour was shut.", ["Elden’s"], ["Elden"]),
    ("The Elden-based ferry sank off Port Harrow.", ["Elden-", "Port Harrow"],
     ["Elden", "Port Harrow"]),
    ("He died at Elden University in Harrow.", ["Elden", "Harrow"], ["Harrow"]),
    ("They fired on mourners near the gulf.", ["mourners", "gulf"], ["gulf"]),
    ("East of there it was dry.", ["East"], ["East"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found", "wanted"), CASES)
def test_what_was_cut_off_is_put_back(text: str, found: list[str], wanted: list[str]) -> None:
    spans = [Span.of(text, text.index(name), text.index(name) + len(name)) for name in found]
    assert [span.text for span in whole_places(text, spans)] == wanted


def spans(text: str, *words: str) -> list[Span]:
    return [Span.of(text, text.rindex(w), text.rindex(w) + len(w)) for w in words]


def test_a_persons_name_is_no_place_but_a_country_may_be_one() -> None:
    text = "Ann Holmstead and Ben Jordan met in Norwick. Holmstead left for Jordan."
    kept = without_persons(
        spans(text, "Norwick", "Holmstead", "Jordan"), spans(text, "Ann Holmstead", "Ben Jordan")
    )
    assert [place.text for place in kept] == ["Norwick", "Jordan"]


def test_a_place_in_a_bodys_name_is_none() -> None:
    text = "Norwick health department met in Norwick."
    at = spans(text, "Norwick health department")[0]
    first = Span.of(text, at.start, at.start + len("Norwick"))
    kept = without_bodies([first, *spans(text, "Norwick")], [at])
    assert [place.start for place in kept] == [text.rindex("Norwick")]


def test_a_victim_is_no_place() -> None:
    text = "They mourned the deaths of Alder Quist in Elden and Piet Aldan in New Elden on Monday."
    pieces = ("Alder Quist", "Elden", "Piet Aldan", "New Elden")
    spans = [Span.of(text, text.index(p), text.index(p) + len(p)) for p in pieces]
    assert [span.text for span in whole_places(text, spans)] == ["Elden", "New Elden"]
