"""Single persons without a number."""

from __future__ import annotations

import pytest

from sayso.claims.claim import Event
from sayso.claims.events import event_of, implied_figure
from sayso.document.anchor import Span


def read(text: str) -> tuple[tuple[Span, ...], Event | None]:
    content = (Span.of(text, 0, len(text)),)
    return content, event_of(text, content, None)


@pytest.mark.parametrize(
    ("text", "words", "noun"),
    [
        ("A man was shot dead in Orsk", "A man", "man"),
        ("Police arrested a 19-year-old baker's son", "a 19-year-old baker's son", "son"),
        ("a retired nurse from Orsk died", "a retired nurse", "nurse"),
        ("Ana Brod was killed by the militia", "Ana Brod", None),
        ("another hostage was released", "another hostage", "hostage"),
    ],
)  # fmt: skip
def test_one_is_meant(text: str, words: str, noun: str | None) -> None:
    figure = implied_figure(text, *read(text))
    assert figure is not None
    assert (figure.low, figure.high, figure.implied) == (1, 1, True)
    assert figure.span.text == words
    assert (figure.of.text if figure.of else None) == noun


@pytest.mark.parametrize(
    "text",
    [
        "The driver was killed",
        "Two men were killed",
        "one man was killed",
        "a group of miners was killed",
        "a market was bombed",
        "People were killed",
        "Orsk Police were injured",
        "A man accused the mayor",
        "Rain fell",
    ],
)
def test_nothing_is_implied(text: str) -> None:
    assert implied_figure(text, *read(text)) is None
