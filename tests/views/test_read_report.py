"""What `sayso.read` and its like give, and how it shows itself."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import sayso
from sayso.views.read_report import ReadReport

TEXT = (
    "The harbour master, Ines Dahl, said at least 14 people were killed when the ferry sank on "
    "Saturday. More boats could arrive on Sunday, a spokesman for the port said.\n"
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_from_a_path_a_stream_a_text_and_a_document(article: Path) -> None:
    day = date(2024, 3, 3)
    found = [
        sayso.read(article, published=day),
        sayso.read(str(article), published="3 March 2024"),
        sayso.read(io.BytesIO(TEXT.encode()), published="2024-03-03"),
        sayso.read_text(TEXT, published=day, name="article.txt"),
        sayso.read(sayso.Document(TEXT, published="2024-03-03")),
    ]
    assert {report.document.published for report in found} == {"2024-03-03"}
    assert all(report.claims == found[0].claims for report in found)
    assert found[0].claims


def test_many(article: Path, tmp_path: Path) -> None:
    (tmp_path / "b.jsonl").write_text(json.dumps({"text": TEXT}) + "\n{\n", "utf-8")
    first, second, third = sayso.read_many(tmp_path, published="2024-03-03")
    assert isinstance(first, sayso.Report)
    assert isinstance(second, sayso.Report)
    assert isinstance(third, sayso.BadRecord)
    assert first.claims == second.claims
    assert third.where.endswith("b.jsonl, line 2")


def test_errors_are_raised(tmp_path: Path) -> None:
    with pytest.raises(sayso.NotFound):
        sayso.read(tmp_path / "gone.txt")
    with pytest.raises(sayso.NotText, match=r"^text: empty"):
        sayso.read_text(" ")
    with pytest.raises(sayso.TooLarge):
        sayso.read_text(TEXT, max_size=50)
    for call in (
        lambda: sayso.read_text(TEXT, published="soon"),
        lambda: sayso.read_text(TEXT, max_size=0),
        lambda: sayso.read_many(tmp_path, published="2024-02-30"),
        lambda: sayso.read(sayso.Document(TEXT), published="2024-03-03"),
    ):
        with pytest.raises(sayso.UsageError):
            call()


def claim(words: str, speaker: str | None, certainty: Any = "certain") -> sayso.Claim:
    return sayso.Claim(
        "c",
        (sayso.Span.of(TEXT, TEXT.index(words), TEXT.index(words) + len(words)),),
        None,
        sayso.Speaker(speaker, anonymous=False) if speaker else None,
        (),
        "indirect",
        "affirms",
        certainty,
        "actual",
    )


def test_shown_in_an_interpreter() -> None:
    claims = (
        claim("at least 14 people were killed when the ferry sank on Saturday", "Ines Dahl"),
        claim("More boats could arrive on Sunday", None, "possible"),
    )
    document = sayso.Document(TEXT, "a.txt", published="2024-03-03", published_from="given")
    assert repr(ReadReport(document, (), claims, sayso.Reader("r", "1", None))).splitlines() == [
        "<Report a.txt · published 2024-03-03 (given) · 2 claims · 0 with figures · 1 speaker>",
        "  Ines Dahl: at least 14 people were killed when the ferry sank on Satur…",
        "  the report itself: More boats could arrive on Sunday [possible]",
    ]


def test_a_long_report_is_cut() -> None:
    report = sayso.read_text("The mayor said nine people drowned. " * 30)
    assert len(repr(report).splitlines()) == 10
    assert repr(report).endswith(" more, in .claims")


def test_nothing_found_is_shown_too() -> None:
    empty = ReadReport(sayso.Document("x", name="n"), (), (), sayso.Reader("r", "1", None))
    assert repr(empty) == (
        "<Report n · no publication date · 0 claims · 0 with figures · 0 speakers>"
    )


def test_it_is_a_value_like_any_report() -> None:
    assert sayso.report_json(sayso.read_text(TEXT))["schema"] == "sayso.claims/1"
    assert sayso.read_text(TEXT) == sayso.read_text(TEXT)
