"""Roles, exactly as the text gives them."""

from __future__ import annotations

import pytest

from .reading import last

ROLES = [
    ("Elden Mayor Rita Moss said so.", "Rita Moss", "Elden Mayor"),
    ("British defence secretary Carl Finch said so.", "Carl Finch", "British defence secretary"),
    ("Rita Moss, a spokeswoman for Brightwater, said so.", "Rita Moss",
     "spokeswoman for Brightwater"),
    ("Rita Moss, 43, a plumber who lives nearby, said so.", "Rita Moss", "plumber"),
    ("The lighthouse commander, Rita Moss, said so.", "Rita Moss", "lighthouse commander"),
    ("Rita Moss is the director of the zoo. Moss said so.", "Moss said", "director of the zoo"),
    ("Gen. Carl Finch said so.", "Carl Finch", "Gen."),
    ("Dr. Rita Moss, chairwoman of the zoo, said so.", "Rita Moss", "chairwoman of the zoo"),
    ("Mrs Moss said so.", "Mrs Moss", None),
    ("It was late. Rita Moss said so.", "Rita Moss", None),
    ("The bill passed without lawmakers. Rita Moss said so.", "Rita Moss", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mention", "role"), ROLES)
def test_the_role_is_the_texts_own_words(text: str, mention: str, role: str | None) -> None:
    words = mention.removesuffix(" said")
    mentions = (words,) * text.count(words) if text.count(words) > 1 else (words,)
    found = last(text, *mentions).role
    assert (
        found is None
        if role is None
        else found is not None and found.rstrip(".") == role.rstrip(".")
    )
