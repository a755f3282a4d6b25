"""Which adverbs date a claim of a report, and which only tell what comes next; texts made up."""

from __future__ import annotations

import pytest

from sayso.claims.read import read_document
from sayso.document.document import Document


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("So far 40 people have drowned in the floods, the coastguard said.", ["PRESENT_REF"]),
        ("Marsh was later taken to the hospital in Port Halven.", ["PAST_REF"]),
        ("Of late the river has risen twice, residents said.", ["PRESENT_REF"]),
        ("“Put the sandbags down and you can pick them up later,” Elena Marsh said.", []),
        ("If the river rises, the bridge may close and open later, the ministry said.", []),
    ],
)
def test_adverbs(text: str, values: list[str]) -> None:
    (claim,) = read_document(Document(text, published="2025-03-04")).claims
    assert [time.value for time in claim.times] == values
