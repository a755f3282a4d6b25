"""What is counted: the model's word close by, the rules' further off."""

from __future__ import annotations

import pytest

from sayso.claims.read import read_document
from sayso.document.document import Document


@pytest.mark.parametrize(
    ("text", "amount", "of"),
    [
        ("Police said that 14 villagers were killed on Monday.", 14, "villagers"),
        ("The ministry said more than 300 houses had been destroyed.", 301, "houses"),
        ("Twelve North Korean soldiers crossed the river, officials said.", 12, "soldiers"),
    ],
)
def test_of(text: str, amount: float, of: str) -> None:
    claims = read_document(Document(text, published="2025-03-04")).claims
    (figure,) = (figure for claim in claims for figure in claim.figures)
    assert figure.low == amount
    assert figure.of is not None
    assert of in figure.of.text.split()


def test_what_is_counted_ends_before_its_clause() -> None:
    text = "Money will go to four Gulf states that have been hit by the spill, a commission said."
    claims = read_document(Document(text, published="2025-03-04")).claims
    counts = [figure.of.text for claim in claims for figure in claim.figures if figure.of]
    assert counts
    assert not any(each.endswith(("that", "which", "who")) for each in counts)
