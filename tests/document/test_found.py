"""What measuring and fuzzing found, each made small."""

from __future__ import annotations

import base64
import io
import json
import zipfile

import pytest

from sayso.document.formats.around import without_boxes
from sayso.document.formats.article import tree
from sayso.document.formats.docx import Docx
from sayso.document.formats.html import Html
from sayso.document.given import Given
from sayso.document.read.source import Source
from sayso.errors import InputError
from tests.document.test_forms import OTHER, TEXT, paragraph, word


@pytest.mark.parametrize(
    "page",
    [
        "<p><b>Related<h1>x</h1></b></p><p>a b c</p>",
        "<h2>Most read</h2><div><a href='/x'><h1>Toll</h1> of the flood</a></div>",
        "<div>Comments<div><h1>Toll</h1></div></div>",
    ],
)
def test_the_main_heading_is_never_in_a_box(page: str) -> None:
    root = tree(f"<!doctype html><html><body>{page}<p>{TEXT}</p></body></html>".encode())
    without_boxes(root)
    assert len(root.xpath("//h1")) == 1


def test_tables_within_tables_say_their_words_once() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{paragraph(TEXT)}</w:tc></w:tr></w:tbl>"
    for _ in range(5):
        inner = f"<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    (found,) = Docx().documents(word(inner + paragraph(OTHER)), "a", "a", Given())
    assert not isinstance(found, InputError)
    assert found.text.split("\n") == [TEXT, OTHER]


@pytest.mark.parametrize(
    "field",
    [
        b"Subject: " + b"=?utf-8?q?a?= " * 9_000,
        b"Content-Type: text/plain; " + b"a=b; " * 9_000,
        b"From: a" + b"\n " * 11_000 + b"b",
    ],
)
def test_a_long_header_field_is_not_taken_on(field: bytes) -> None:
    letter = b"MIME-Version: 1.0\n" + field + b"\n\n" + TEXT.encode()
    (error,) = Source(None, io.BytesIO(letter)).documents(Given())
    assert "a header of more than 10,000 characters" in str(error)


def test_a_long_text_after_a_short_header_is_read() -> None:
    body = f"Note: {TEXT}\n" + f"  {TEXT}\n" * 300
    letter = f"From: desk@k.example\nMIME-Version: 1.0\nSubject: x\n\n{body}"
    (found,) = Source(None, io.BytesIO(letter.encode())).documents(Given(form="mail"))
    assert not isinstance(found, InputError)
    assert found.text.count("14 people") == 301


NAMELESS = base64.b64decode(
    "UEsDBBQAAAAIAGxDd10r/WE0ogAAAN4AAAARAAAAd29yZC9kb2N1bWVudC54bWxFz1EOwjAI971p"
    "iU3ZLJu/q+b/0fAFUEsBAhQDFAAAAAgAbEN3XSv9YTR3b3JkL2RvY3VtZW50LnhtbFBLBQYAAAAA"
    "AQABAD8AZG9jdW1lbnQueG1sUEsFBgAAAAABAAEAPwAAANEAAAAAAA=="
)
"""An archive whose directory ends in a file without a name."""


@pytest.mark.parametrize("data", [NAMELESS, b"PK\x05\x06" + b"\xff" * 18])
def test_archives_that_break_their_reader_are_told_of(data: bytes) -> None:
    found = list(Source(None, io.BytesIO(data), "a.zip", "a.zip").documents(Given()))
    assert found
    assert all(isinstance(one, InputError) for one in found)


def test_lzma_that_is_damaged_is_told_of() -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_LZMA) as packed:
        packed.writestr("bad.txt", TEXT * 9)
        packed.writestr("good.txt", TEXT)
    data = bytearray(held.getvalue())
    data[60:90] = b"\xff" * 30
    found = list(Source(None, io.BytesIO(bytes(data)), "a.zip", "a.zip").documents(Given()))
    assert [isinstance(one, InputError) for one in found] == [True, False]


def test_a_text_called_a_page_is_told_apart_from_a_page_without_an_article() -> None:
    with pytest.raises(InputError, match="no web page, whatever its name says"):
        list(Html().documents(TEXT.encode(), "a", "a.html", Given()))


@pytest.mark.parametrize(
    "more",
    [
        {"bodies": 1},
        {"bodies": {"value": "x"}, "headlines": [3]},
        {"body_xhtml": f"<p>\x00{TEXT}</p>"},
        {"body_xhtml": f"<p>\ud800 {TEXT}</p>"},
        {"body_xhtml": "<p></p>"},
        {"provider": [], "body_text": TEXT},
        {"provider": 3, "headline": {}, "body_text": 4},
    ],
)
def test_odd_news_items_end_no_run(more: dict[str, object]) -> None:
    item = {"uri": "urn:kna:1", "body_text": "", **more}
    data = json.dumps(item, indent=1).encode()
    (found,) = Source(None, io.BytesIO(data), "a.json", "a.json").documents(Given(force=True))
    assert isinstance(found, InputError) or found.text.strip()
