"""Who says what stands in one quotation, where the model points its claims to several."""

from __future__ import annotations

import pytest

from sayso.claims.marks import words
from sayso.claims.one_voice import one_voice
from sayso.claims.proposition import Proposition
from sayso.reading.model import packaged
from sayso.reading.reading import Reading, read
from sayso.reading.spans import TokenSpan


def span(reading: Reading, piece: str, label: str) -> TokenSpan:
    at = reading.text.index(piece)
    tokens = reading.covering(at, at + len(piece))
    return TokenSpan(tokens.start, tokens.stop, label, 0.9)


def speakers(text: str, *pairs: tuple[str, str | None]) -> list[str | None]:
    """Each content's source after it was pointed to another, or to none."""
    reading = read(packaged(), text)
    found = [
        Proposition(
            (span(reading, content, "B"),),
            span(reading, source, "source") if source else None, None, None, 0.9, 0.9,
        )
        for content, source in pairs
    ]  # fmt: skip
    sources = (one.source for one in one_voice(reading, found))
    return [words(reading, each).text if each else None for each in sources]


def test_a_quotation_has_one_source() -> None:
    text = "“The dam held. Nobody drowned. We were lucky,” Ann Roe said, and Karl Ruiz left."
    found = speakers(
        text, ("The dam held", "Ann Roe"), ("Nobody drowned", None), ("We were lucky", "Ann Roe")
    )
    assert found == ["Ann Roe"] * 3


def test_the_one_in_its_paragraph_before_one_in_another() -> None:
    text = "Ann Roe said: “The dam held. Nobody drowned.”\nKarl Ruiz said that he had left."
    found = speakers(text, ("The dam held", "Ann Roe"), ("Nobody drowned", "Karl Ruiz"))
    assert found == ["Ann Roe", "Ann Roe"]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("“The dam held. Karl Ruiz says nobody drowned,” Ann Roe said.", "Karl Ruiz"),
        ("“The dam held,” Ann Roe said. Nobody drowned, Karl Ruiz said.", "Karl Ruiz"),
        ("“The dam held. nobody drowned, Ann Roe said. Karl Ruiz left.", "Karl Ruiz"),
    ],
)
def test_another_source_stays(text: str, second: str) -> None:
    piece = "obody drowned"
    found = speakers(text, ("The dam held", "Ann Roe"), (piece, second))
    assert found == ["Ann Roe", second]


def test_a_quotation_of_which_no_source_is_known_keeps_none() -> None:
    text = "“The dam held. Nobody drowned,” Ann Roe said."
    assert speakers(text, ("The dam held", None), ("Nobody drowned", None)) == [None, None]
