"""Which place a name means, among all that are called so."""

from __future__ import annotations

import pytest

from sayso.claims.places import find_places
from sayso.document.anchor import Span


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("A flood in Brack killed 14 people.", None),
        ("A flood in Brack in Russia killed 14 people.", "RU"),
        ("A flood in Kiev killed 14 people.", "UA"),
        ("A flood in Bergen killed 14 people.", "NO"),
    ],
)
def test_an_odd_name_of_a_lesser_town_needs_its_country_beside_it(
    text: str, country: str | None
) -> None:
    """Somewhere on earth there is a town that is also called so."""
    name = text.split()[3]
    names = [
        Span.of(text, at, at + len(word))
        for word in (name, "Russia")
        if (at := text.find(word)) >= 0
    ]
    assert find_places(text, names)[0].country == country
