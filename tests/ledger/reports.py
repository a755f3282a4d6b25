"""Reports made up for these tests, without the model: quick, and as many as are needed."""

from __future__ import annotations

import hashlib

from sayso.claims.claim import (
    Attribution,
    Claim,
    Event,
    Figure,
    Interval,
    Place,
    Speaker,
    TimeExpression,
)
from sayso.claims.report import Reader, Report
from sayso.document.anchor import Span
from sayso.document.document import Document

READER = Reader("small.v1", "1", "0" * 64)
NEWER = Reader("small.v2", "2", "1" * 64)


def flood(number: int, reader: Reader = READER, outlet: str = "Valley Post") -> Report:
    """The report `number` of a flood, with two claims."""
    dead = number % 40 + 1
    text = (
        f"Dam {number} broke at Harrow.\n\n"
        f"At least {dead} people drowned in Harrow on Monday, up from {dead - 1}, "
        "said Ada Brunn, the mayor. "
        "Officials denied that anybody was missing."
    )  # fmt: skip
    day = f"2025-06-{number % 28 + 1:02}"
    document = Document(
        text, name=f"flood-{number}.txt", title=f"Dam {number} breaks", outlet=outlet,
        published=day, published_from="given", language="en", warnings=("made up",),
    )  # fmt: skip
    claims = (_drowned(document, dead, reader), _missing(document, reader))
    found = Attribution(
        "a1", (_span(text, "Ada Brunn"),), (_span(text, "said"),), claims[0].content
    )
    return Report(document, (found,), claims, reader, document.warnings)


def _drowned(document: Document, dead: int, reader: Reader) -> Claim:
    text = document.text
    mayor = _span(text, "Ada Brunn")
    figure = Figure(
        _span(text, f"At least {dead}"), float(dead), None, of=_span(text, "people"),
        previous=Interval(dead - 1.0, dead - 1.0), previous_span=_span(text, f"from {dead - 1}"),
    )  # fmt: skip
    return Claim(
        _id(document, 1, reader), (_span(text, f"At least {dead} people drowned in Harrow"),),
        mayor, Speaker("Ada Brunn", False, "mayor", "Harrow", "person", mayor),
        (_span(text, "said"),), "indirect", "affirms", "certain", "actual", figures=(figure,),
        times=(TimeExpression(_span(text, "on Monday"), "2025-06-02", "2025-06-02", "2025-06-02"),),
        places=(Place(_span(text, "Harrow", at=30), "Harrow", "LS", 42, 1.5, -2.25),),
        event=Event("killed", _span(text, "drowned"), None, _span(text, "people")),
        attribution="a1", scores={"claim": 0.93},
    )  # fmt: skip


def _missing(document: Document, reader: Reader) -> Claim:
    text = document.text
    officials = _span(text, "Officials")
    return Claim(
        _id(document, 2, reader), (_span(text, "anybody was missing"),), officials,
        Speaker("Officials", True, None, None, "government", officials), (_span(text, "denied"),),
        "indirect", "denies", "certain", "actual",
    )  # fmt: skip


def _span(text: str, words: str, at: int = 0) -> Span:
    start = text.index(words, at)
    return Span.of(text, start, start + len(words))


def _id(document: Document, number: int, reader: Reader) -> str:
    blob = f"{document.id}|{number}|{reader.name}|{reader.version}"
    return hashlib.sha256(blob.encode()).hexdigest()[:12]
