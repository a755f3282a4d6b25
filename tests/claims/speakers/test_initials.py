"""Initials and what is cut out of them."""

from __future__ import annotations

import pytest

from sayso.claims.claim import SpeakerKind
from sayso.claims.read import read_document
from sayso.claims.sources import is_whole
from sayso.document.anchor import Span
from sayso.document.document import Document

from .reading import last


@pytest.mark.parametrize(
    ("text", "mention", "found"),
    [
        ("The U.S. said that 20 had died.", "The U.S.", ("U.S.", "United States", "government")),
        ("The U.N. said so.", "The U.N.", ("U.N.", "United Nations", "organisation")),
        ("Nobody knows, said the U.N.", "the U.N.", ("U.N.", "United Nations", "organisation")),
    ],
)
def test_initials_keep_their_last_stop(
    text: str, mention: str, found: tuple[str, str, SpeakerKind]
) -> None:
    speaker = last(text, mention)
    assert (speaker.name, speaker.party, speaker.kind) == found


@pytest.mark.parametrize(
    ("mention", "kind"),
    [
        ("The U.N. refugee agency", "organisation"),
        ("the space agency", "organisation"),
        ("the state news agency", "media"),
        ("The agency", "media"),
    ],
)
def test_an_agency_with_a_field_of_its_own_is_no_newswire(mention: str, kind: SpeakerKind) -> None:
    assert last(f"{mention} said that 20 people had fled.", mention).kind == kind


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("U.S. Secretary Ann Roe", "U.", False),
        ("U.S. Secretary Ann Roe", "S.", False),
        ("U.S. Secretary Ann Roe", "U.S.", True),
        ("George W. Roe", "George W.", True),
        ("the WHO said", "WHO", True),
        ("I said", "I", False),
    ],
)
def test_no_name_is_cut_out_of_initials(text: str, words: str, whole: bool) -> None:
    start = text.index(words)
    assert is_whole(text, Span.of(text, start, start + len(words))) is whole


def test_nobody_is_called_by_an_initial() -> None:
    text = (
        "NEW: U.S. Ambassador to the United Nations says the leader is “slaughtering his own "
        "people”.\n\nU.S. Secretary of Defence Ann Roe said 20 people were dead. U.S. President "
        "Carl Moss, who called it “a crime”, said more had been hurt."
    )
    names = {c.speaker.name for c in read_document(Document(text)).claims if c.speaker}
    assert "Ann Roe" in names
    assert not [name for name in names if sum(map(str.isalpha, name)) < 2]
