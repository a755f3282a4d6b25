"""The whole reader on invented reports: what every reading must hold to."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.claims.claim import Claim
from sayso.claims.read import read_document
from sayso.claims.report import Report
from sayso.document.anchor import Span
from sayso.document.document import Document

FERRY = (
    "PORT HALVEN, 4 March 2025 - At least 40 people were killed when the ferry Astrid capsized off "
    "Port Halven on Monday, the coastguard said.\n\n"
    "“We do not know how many were aboard,” Transport Minister Elena Marsh told reporters. She "
    "denied that the ship had been overloaded.\n\n"
    "Between 120 and 130 people were pulled from the water, according to the Red Cross.\n\n"
    "“Nobody will be left alone,” President Tomas Reik said. “We will find them all.”"
)


@cache
def ferry() -> Report:
    return read_document(Document(FERRY, published="2025-03-04"))


def claim_of(words: str) -> Claim:
    found = [c for c in ferry().claims if any(words in part.text for part in c.content)]
    assert len(found) == 1, [c.content for c in ferry().claims]
    return found[0]


def spans(report: Report) -> Iterator[Span]:
    for one in report.attributions:
        yield from (*one.source, *one.cue, *one.content)
    for claim in report.claims:
        yield from (*claim.content, *claim.cue, *claim.via, *claim.hedges)
        yield from (
            span for span in (claim.source, claim.speaker and claim.speaker.mention) if span
        )
        yield from (figure.span for figure in claim.figures)
        yield from (time.span for time in claim.times)
        yield from (place.span for place in claim.places)
        yield from (figure.of for figure in claim.figures if figure.of)
        if claim.event:
            parts = (claim.event.trigger, claim.event.agent, claim.event.affected)
            yield from (part for part in parts if part)


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("40 people were killed", "coastguard"),
        ("how many were aboard", "Elena Marsh"),
        ("overloaded", "Elena Marsh"),
        ("pulled from the water", "Red Cross"),
        ("left alone", "Tomas Reik"),
        ("find them all", "Tomas Reik"),
    ],
)
def test_who_says_it(words: str, speaker: str) -> None:
    found = claim_of(words).speaker
    assert found is not None
    assert found.name == speaker


def test_what_somebody_calls_wrong_is_their_denial_and_nobodys_claim() -> None:
    text = (
        "Interior Minister Ilse Marandt said 38 people had died.\n\n"
        "She dismissed as “simply wrong” a report that more than 50 people had been killed."
    )
    denied = read_document(Document(text)).claims[-1]
    assert denied.content[0].text == "more than 50 people had been killed"
    assert denied.stance == "denies"
    assert denied.speaker is not None
    assert denied.speaker.name == "Ilse Marandt"


def test_how_many() -> None:
    killed, saved = claim_of("40 people were killed"), claim_of("pulled from the water")
    assert [(f.low, f.high) for f in killed.figures] == [(40, None)]
    assert [(f.low, f.high) for f in saved.figures] == [(120, 130)]
    assert killed.event is not None
    assert killed.event.type == "killed"


def test_how_sure() -> None:
    assert claim_of("how many were aboard").stance == "uncertain"
    assert claim_of("overloaded").stance == "denies"
    assert claim_of("left alone").frame == "future"


def test_when() -> None:
    assert "2025-03-03" in [time.value for time in claim_of("40 people were killed").times]


def test_without_a_date_nothing_relative_is_resolved() -> None:
    undated = read_document(Document(FERRY.replace("4 March 2025 - ", "")))
    values = [t.value for c in undated.claims for t in c.times if t.span.text.endswith("Monday")]
    assert values
    assert not any(values)


def test_claims_name_attributions_that_are_there() -> None:
    known = {one.id for one in ferry().attributions}
    named = [claim.attribution for claim in ferry().claims if claim.attribution]
    assert named
    assert set(named) <= known


def test_claim_ids_are_one_each() -> None:
    ids = [claim.id for claim in ferry().claims]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("shift", ["", "🚢🌊 ", "e\u0301 \u200f שלום ", "\r\n\r\n", "\u3000"])
def test_every_anchor_holds_whatever_stands_before(shift: str) -> None:
    text = shift + FERRY
    report = read_document(Document(text, published="2025-03-04"))
    assert all(span.holds_in(text) for span in spans(report))


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=120), st.integers(0, len(FERRY)))
def test_any_text_reads_and_every_anchor_holds(noise: str, at: int) -> None:
    noise = noise.encode("utf-8", "replace").decode("utf-8")
    text = FERRY[at : at + 200] + noise
    report = read_document(Document(text, published="2025-03-04"))
    assert all(span.holds_in(text) for span in spans(report))


def test_the_same_document_reads_the_same_in_any_order() -> None:
    texts = [FERRY, FERRY[::-1], "The mayor said nothing. " * 40]
    forward = [read_document(Document(text)) for text in texts]
    backward = [read_document(Document(text)) for text in reversed(texts)]
    assert forward == backward[::-1]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "x", "…", "said", "“”", "12,000"])
def test_next_to_nothing_reads_as_next_to_nothing(text: str) -> None:
    assert len(read_document(Document(text)).claims) <= 1


@pytest.mark.parametrize(("opening", "closing"), [("«", "»"), ("„", "”")])
def test_marks_of_other_kinds_change_nothing(opening: str, closing: str) -> None:
    written = FERRY.replace("“", opening).replace("”", closing)
    other = read_document(Document(written, published="2025-03-04"))
    said = [(c.content[0].start, c.speaker and c.speaker.name) for c in ferry().claims]
    assert [(c.content[0].start, c.speaker and c.speaker.name) for c in other.claims] == said
