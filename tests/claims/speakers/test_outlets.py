"""Outlets and initials stand under their own full names, however a model marked them."""

from __future__ import annotations

import pytest

from sayso.claims.speakers import Name, SourceMention, resolve_speakers
from sayso.document.anchor import Span


def spoken(text: str, mention: str, kinds: dict[str, str]) -> tuple[str, str | None, str]:
    def span(words: str) -> Span:
        at = text.rindex(words)
        return Span.of(text, at, at + len(words))

    names = [Name(span(words), kind) for words, kind in kinds.items()]  # type: ignore[arg-type]
    (one,) = resolve_speakers(text, [SourceMention(span(mention))], names)
    return one.name, one.party, one.kind


@pytest.mark.parametrize("outlet", ["NBC News", "Politico"])
def test_an_outlet_marked_as_a_person_is_an_outlet(outlet: str) -> None:
    found = spoken(f"The dam broke on Friday, {outlet} reported.", outlet, {outlet: "person"})
    assert found[:2] == (outlet, outlet)
    assert found[2] != "person"


def test_initials_speak_for_the_body_in_full() -> None:
    text = "Kestria Flood Relief sent boats. Twelve were missing, KFR said."
    kinds = {"Kestria Flood Relief": "organisation", "KFR": "organisation"}
    assert spoken(text, "KFR", kinds)[:2] == ("Kestria Flood Relief", "Kestria Flood Relief")


def test_a_person_with_a_surname_like_a_paper_stays_a_person() -> None:
    text = "The bridge is shut, Emily Post said."
    assert spoken(text, "Emily Post", {"Emily Post": "person"})[2] == "person"
