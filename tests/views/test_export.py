"""JSON, in the form of the schema."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

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
from sayso.views.export import json_line, report_json
from tests.conftest import ROOT

SCHEMA = json.loads((ROOT / "src/sayso/views/claims.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)

ANY_TEXT = st.text(alphabet=st.characters(codec=None, categories=None), max_size=20)
WORDS = st.none() | ANY_TEXT
AMOUNTS = st.none() | st.floats() | st.integers(0, 10**9).map(float)
SCORES = st.dictionaries(st.sampled_from(["claim", "stance"]), st.floats())


def many(values: st.SearchStrategy[Any], least: int = 0) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(values, min_size=least, max_size=2).map(tuple)


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Any report whose spans hold in its text."""
    text = draw(st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=90))
    starts = st.integers(0, len(text) - 1)
    spans = st.tuples(starts, starts).map(lambda p: Span.of(text, min(p), max(p) + 1))
    maybe = st.none() | spans
    figures = st.builds(
        Figure, spans, AMOUNTS, AMOUNTS, st.booleans(), maybe, WORDS,
        st.none() | st.builds(Interval, AMOUNTS, AMOUNTS), maybe, st.booleans(),
    )  # fmt: skip
    claims = st.builds(
        Claim,
        id=ANY_TEXT,
        content=many(spans, least=1),
        source=maybe,
        speaker=st.none() | st.builds(Speaker, ANY_TEXT, st.booleans(), mention=maybe),
        cue=many(spans),
        figures=many(figures),
        times=many(st.builds(TimeExpression, span=spans, value=WORDS, begin=WORDS, end=WORDS)),
        places=many(st.builds(Place, span=spans, latitude=AMOUNTS, longitude=AMOUNTS)),
        via=many(spans),
        hedges=many(spans),
        event=st.none() | st.builds(Event, ANY_TEXT, maybe, maybe, maybe, st.booleans()),
        scores=SCORES,
    )
    attributions = st.builds(Attribution, ANY_TEXT, many(spans), many(spans), many(spans), WORDS)
    document = st.builds(
        Document, text=st.just(text), outlet=WORDS, published=WORDS, warnings=many(ANY_TEXT)
    )
    readers = st.builds(Reader, ANY_TEXT, ANY_TEXT, WORDS)
    return draw(
        st.builds(Report, document, many(attributions), many(claims), readers, many(ANY_TEXT))
    )


def objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    for part in value if isinstance(value, list) else ():
        yield from objects(part)


@given(reports())
def test_every_report_keeps_to_the_schema(report: Report) -> None:
    VALIDATOR.validate(report_json(report))


@given(reports())
def test_a_line_is_a_line_and_says_the_same(report: Report) -> None:
    line = json_line(report)
    assert line.count(b"\n") == 1
    assert line.endswith(b"}\n")
    assert json.loads(line) == report_json(report)
    assert not {b"NaN", b"Infinity"} & set(line.replace(b",", b" ").split())


@given(reports())
def test_each_span_holds_with_what_stands_beside_it(report: Report) -> None:
    text = report.document.text
    spans = [o for o in objects(report_json(report)) if "prefix" in o]
    for span in spans:
        start, end = span["start"], span["end"]
        assert text[start:end] == span["text"]
        assert text[:start].endswith(span["prefix"])
        assert text[end:].startswith(span["suffix"])
        assert len(span["prefix"]) == min(32, start)
        assert len(span["suffix"]) == min(32, len(text) - end)


def figure(low: float | None, high: float | None) -> Any:
    text = "12 people died"
    claim = Claim(
        "c", (Span.of(text, 0, 14),), None, None, (), "none", "affirms", "certain", "actual",
        figures=(Figure(Span.of(text, 0, 2), low, high),),
        scores={"claim": 0.123456, "stance": math.nan},
    )  # fmt: skip
    report = Report(Document(text), (), (claim,), Reader("r", "1", None))
    (found,) = report_json(report)["claims"]
    assert found["scores"] == {"claim": 0.1235}
    return [found["figures"][0][bound] for bound in ("low", "high")]


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        (12.0, None, "[12, null]"),
        (1.5, 2e6, "[1.5, 2000000]"),
        (0.0, math.inf, "[0, null]"),
        (math.nan, -math.inf, "[null, null]"),
        (1e15, 1e15, "[1000000000000000, 1000000000000000]"),
    ],
)
def test_numbers(low: float | None, high: float | None, shown: str) -> None:
    assert json.dumps(figure(low, high)) == shown


def test_warnings_are_said_once() -> None:
    document = Document("Twelve died.", warnings=("no date", "odd"))
    report = Report(document, (), (), Reader("r", "1", None), ("no date", "long"))
    assert report_json(report)["warnings"] == ["no date", "odd", "long"]


def test_the_schema_itself_is_sound() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_nothing_else_than_the_schema_names() -> None:
    """What is written is described, so that a reader of the schema finds every key."""
    document = report_json(Report(Document("x"), (), (), Reader("r", "1", None)))
    assert set(document) <= set(SCHEMA["properties"])
    assert set(document["document"]) <= set(SCHEMA["properties"]["document"]["properties"])
    assert set(document["reader"]) <= set(SCHEMA["properties"]["reader"]["properties"])
