"""Parsers of ours on whatever values come in: what comes out is sound, or says what is wrong."""

from __future__ import annotations

import gzip
import io
import json
from contextlib import suppress
from datetime import date

from hypothesis import given as tried
from hypothesis import strategies as st

from sayso.document.document import Document
from sayso.document.formats.exports import export_documents
from sayso.document.formats.gzipped import unpacked_size
from sayso.document.formats.indexed import indexed_documents, is_indexed
from sayso.document.formats.made import date_in, fit
from sayso.document.formats.newsml import NewsMl
from sayso.document.formats.offers import without_offers
from sayso.document.formats.pdf import without_edges
from sayso.document.formats.table import Csv
from sayso.document.formats.table_lines import without_table_marks
from sayso.document.given import Given
from sayso.document.read.source import Source
from sayso.errors import InputError
from tests.document.test_any_bytes import ANY_TEXT, VALUES, sound
from tests.document.test_forms import OTHER, TEXT

ANY = Given(force=True)
NINJS = st.fixed_dictionaries(
    {"uri": VALUES, "body_xhtml": ANY_TEXT.map(lambda words: f"<p>{words}</p>{TEXT}") | VALUES},
    optional=dict.fromkeys(
        ("headline", "headlines", "bodies", "body_text", "provider", "byline", "infosources",
         "versioncreated", "firstcreated", "language"),
        VALUES,
    ),
)  # fmt: skip
MESSAGES = st.lists(
    st.fixed_dictionaries(
        {"text": VALUES | st.lists(st.fixed_dictionaries({"text": ANY_TEXT}))},
        optional=dict.fromkeys(("id", "type", "date", "forwarded_from"), VALUES),
    )
    | VALUES
)


@tried(NINJS, st.sampled_from([None, 1]))
def test_any_news_item(item: object, indent: int | None) -> None:
    data = json.dumps(item, indent=indent).encode()
    found = list(Source(None, io.BytesIO(data), "a.json", "a.json").documents(ANY))
    assert found
    assert all(map(sound, found))


@tried(VALUES, MESSAGES)
def test_any_channel(name: object, messages: object) -> None:
    data = json.dumps({"name": name, "messages": messages}, indent=1).encode()
    found = list(Source(None, io.BytesIO(data), "result.json", "result.json").documents(ANY))
    assert found
    assert all(map(sound, found))


MARKUP = st.text(st.sampled_from("<>/&;\"'= apnewsItm\n") | st.characters(codec="utf-8"))


@tried(MARKUP, MARKUP)
def test_any_xml(inner: str, head: str) -> None:
    data = f"<newsItem><headline>{head}</headline><inlineXML>{inner}</inlineXML></newsItem>"
    with suppress(InputError):
        assert all(map(sound, NewsMl().documents(data.encode("utf-8", "replace"), "a", "a", ANY)))


@tried(st.lists(st.lists(ANY_TEXT, max_size=4), max_size=5), st.sampled_from(",;\t|"))
def test_any_table(rows: list[list[str]], separator: str) -> None:
    lines = [separator.join(("text", "title", "date", "original"))]
    lines += [separator.join(row) for row in rows]
    data = "\n".join(lines).encode("utf-8", "replace")
    with suppress(InputError):
        assert all(map(sound, Csv().documents(data, "a", "a", ANY)))


CODES = st.sampled_from(["HD", "LP", "TD", "PD", "AN", "BY", "SN", "HD | x", "|AN |Document X1|"])
LINES = st.lists(CODES | st.text(max_size=12) | st.sampled_from([TEXT, OTHER, "11 March 2025"]))


@tried(LINES)
def test_any_indexed_export(lines: list[str]) -> None:
    facts = Document("", name="a")
    assert all(map(sound, indexed_documents(lines, facts, "a", ANY)))
    assert is_indexed(lines) <= bool(export_documents(lines, facts, "a", ANY))


@tried(st.binary(max_size=5_000), st.integers(1, 4), st.integers(0, 60_000))
def test_compressed_sizes(data: bytes, parts: int, most: int) -> None:
    packed = b"".join(gzip.compress(data) for _ in range(parts))
    found = unpacked_size(packed, most)
    assert found == len(data) * parts or most < found <= len(data) * parts


@tried(ANY_TEXT)
def test_lines_are_left_out_whole(text: str) -> None:
    kept, lines = without_offers(text).split("\n"), iter(text.split("\n"))
    assert kept == [""] or all(line in lines for line in kept)
    assert without_offers(TEXT) == TEXT
    assert without_table_marks(TEXT) == TEXT
    without_table_marks(text)


@tried(st.lists(st.text("ab1\n ", max_size=30), max_size=6))
def test_pages_keep_their_number(pages: list[str]) -> None:
    kept = without_edges(pages)
    assert len(kept) == len(pages)
    assert all(set(a) <= set(b) for a, b in zip(kept, pages, strict=True))


@tried(ANY_TEXT, st.dates(min_value=date(1000, 1, 1)))
def test_facts_can_be_kept(words: str, day: date) -> None:
    (fit(words) or "x").encode("utf-8")
    assert date_in(day.isoformat()) == day.isoformat()
    assert date_in(words) is None or date_in(words)
