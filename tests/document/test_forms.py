"""What desks have: archives, tables, letters, documents, exports; none of it holds up a run."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as tried
from hypothesis import strategies as st

from sayso.document.document import Document
from sayso.document.formats.exports import export_documents
from sayso.document.formats.pdf import without_edges
from sayso.document.formats.registry import formats
from sayso.document.given import Given
from sayso.document.limits import limits_of
from sayso.document.read import documents, sources
from sayso.document.read.source import Source
from sayso.errors import InputError, UsageError
from tests.document.test_html import PAGE

TEXT = "The harbour master said on Saturday that 14 people had been killed in Brack."
OTHER = "The fire service in Brack said on Sunday that three more bodies had been found."


def read(path: Path, given: Given | None = None) -> list[Document | InputError]:
    return list(documents(sources([path]), given or Given()))


def put(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def only(path: Path, given: Given | None = None) -> Document:
    (found,) = read(path, given)
    assert isinstance(found, Document), found
    return found


def zipped(**files: bytes | str) -> bytes:
    return zipped_as({name.replace("_dot_", "."): data for name, data in files.items()})


def zipped_as(files: dict[str, bytes | str]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return held.getvalue()


def tarred(files: dict[str, bytes], how: str = "w:gz") -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode=how) as packed:  # type: ignore[call-overload]
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            packed.addfile(info, io.BytesIO(data))
    return held.getvalue()


def word(paragraphs: str, before: str = "") -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = f'{before}<w:document xmlns:w="{space}"><w:body>{paragraphs}</w:body></w:document>'
    return zipped_as({"word/document.xml": body})


def paragraph(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


def pdf(lines: list[list[str]]) -> bytes:
    """A PDF file with these lines on each page, in a font that every reader has."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    kids = []
    for page in lines:
        shown = "".join(f"({line}) Tj 0 -14 Td " for line in page)
        stream = f"BT /F1 12 Tf 50 750 Td {shown}ET".encode()
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
        kids.append(b"%d 0 R" % (len(objects) + 1))
        resources = b"/Resources<</Font<</F1 3 0 R>>>>/MediaBox[0 0 612 792]"
        objects.append(b"<</Type/Page/Parent 2 0 R%s/Contents %d 0 R>>" % (resources, len(objects)))
    objects[1] = b"<</Type/Pages/Kids[%s]/Count %d>>" % (b" ".join(kids), len(kids))
    out, places = b"%PDF-1.4\n", []
    for number, held in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, held)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    return out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        size,
        out.index(b"xref"),
    )


LETTER = (
    "From: Kestria Desk <desk@kestria.example>\nTo: a@b.example\nSubject: Evening brief\n"
    "Date: Tue, 11 Mar 2025 18:30:00 +0100\nMIME-Version: 1.0\n"
    f"Content-Type: text/plain; charset=utf-8\n\n{TEXT}\n"
)
ITEM = f"""<?xml version="1.0"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:kna:1">
<itemMeta><provider literal="kna"><name>Kestria News</name></provider>
<firstCreated>2025-03-11T09:00:00+01:00</firstCreated></itemMeta>
<contentMeta><headline>Toll rises</headline></contentMeta><contentSet><inlineXML>
<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{TEXT}</p><p>{OTHER}</p></body></html>
</inlineXML></contentSet></newsItem>"""
NINJS = {
    "uri": "urn:kna:2",
    "headline": "Toll rises",
    "body_text": TEXT,
    "versioncreated": "2025-03-11T09:00:00+01:00",
    "provider": {"name": "Kestria News"},
}
CHANNEL = {
    "name": "Brack now",
    "id": 7,
    "messages": [
        {"id": 1, "type": "service", "text": "pinned"},
        {"id": 2, "type": "message", "date": "2025-03-11T09:00:00", "text": [TEXT, {"text": "!"}]},
    ],
}
NEXIS = f"""Toll rises in Brack
Kestria Herald
March 11, 2025 Tuesday
Copyright 2025 Kestria Herald
Length: 300 words
Byline: Mara Toll
Body

{TEXT}

Load-Date: March 12, 2025
End of Document
"""
FACTIVA = f"""Toll rises in Brack
By Mara Toll
300 words
11 March 2025
Kestria Herald
KHER
English
Copyright 2025 Kestria Herald. All rights reserved.
{TEXT}
Document KHER000020250311el3b00001
"""


def warc() -> bytes:
    body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE.encode()
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://kestria.example/toll\r\n"
        "WARC-Date: 2025-03-11T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


ONE_EACH: list[tuple[str, Callable[[], bytes]]] = [
    ("a.csv", lambda: f"id,Body,Date\nx,{TEXT},2025-03-11\n".encode()),
    ("a.tsv", lambda: f"text\tsource\n{TEXT}\tHerald\n".encode()),
    ("a.eml", LETTER.encode),
    ("a.mbox", lambda: f"From desk@kestria.example Tue Mar 11 2025\n{LETTER}".encode()),
    ("a.docx", lambda: word(paragraph(TEXT))),
    ("a.rtf", lambda: b"{\\rtf1\\ansi " + TEXT.encode() + b"\\par}"),
    ("a.pdf", lambda: pdf([[TEXT]])),
    ("a.xml", ITEM.encode),
    ("a.json", lambda: json.dumps(NINJS, indent=1).encode()),
    ("result.json", lambda: json.dumps(CHANNEL, indent=1).encode()),
    ("a.warc", warc),
    ("a.warc.gz", lambda: gzip.compress(warc())),
    ("a.zip", lambda: zipped(a_dot_txt=TEXT, a_dot_png=b"\x89PNG")),
    ("a.tar.gz", lambda: tarred({"b/a.txt": TEXT.encode()})),
    ("a.tar", lambda: tarred({"a.txt": TEXT.encode()}, "w")),
    ("a.txt.gz", lambda: gzip.compress(TEXT.encode())),
]


@pytest.mark.parametrize(("name", "make"), ONE_EACH, ids=[name for name, _ in ONE_EACH])
def test_the_text_of_each_form(name: str, make: Callable[[], bytes], tmp_path: Path) -> None:
    found = only(put(tmp_path, name, make()))
    assert ("14 people" in found.text) or ("29 people" in found.text)


@pytest.mark.parametrize(("name", "make"), ONE_EACH, ids=[name for name, _ in ONE_EACH])
def test_what_is_cut_off_is_told_of(name: str, make: Callable[[], bytes], tmp_path: Path) -> None:
    whole = make()
    for cut in range(1, len(whole), max(1, len(whole) // 12)):
        assert read(put(tmp_path, name, whole[:cut]))
    assert read(put(tmp_path, name, b"\x00\xff\x17" * 40))


def test_what_a_letter_and_an_item_say_of_themselves(tmp_path: Path) -> None:
    letter = only(put(tmp_path, "a.eml", LETTER))
    assert (letter.title, letter.outlet) == ("Evening brief", "Kestria Desk")
    assert letter.published == "2025-03-11T18:30:00+01:00"
    item = only(put(tmp_path, "a.xml", ITEM))
    assert (item.title, item.outlet, item.external_id) == (
        "Toll rises",
        "Kestria News",
        "urn:kna:1",
    )
    assert item.text == f"{TEXT}\n{OTHER}"
    assert item.published == "2025-03-11T09:00:00+01:00"


@pytest.mark.parametrize("export", [NEXIS, FACTIVA])
def test_exports_hold_many_articles(export: str, tmp_path: Path) -> None:
    lines = (export + export.replace("Toll rises", "More dead")).split("\n")
    held = export_documents(lines, Document("", name="x.docx"), "x.docx", Given())
    assert held is not None
    first, second = held
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert first.text == TEXT
    assert (first.title, first.outlet, first.byline) == (
        "Toll rises in Brack",
        "Kestria Herald",
        "Mara Toll",
    )
    assert (first.published, second.title) == ("2025-03-11", "More dead in Brack")
    document = word("".join(map(paragraph, lines)))
    assert [one.text for one in read(put(tmp_path, "x.docx", document))] == [TEXT, TEXT]  # type: ignore[union-attr]


def test_an_export_cut_off_keeps_what_is_whole() -> None:
    lines = (NEXIS + NEXIS.replace("End of Document", "")).split("\n")
    held = export_documents(lines, Document("", name="x.rtf"), "x.rtf", Given())
    assert held is not None
    first, cut = held
    assert isinstance(first, Document)
    assert "article 2: cut off" in str(cut)


def test_headers_and_broken_words_of_a_pdf_are_mended(tmp_path: Path) -> None:
    towns = ("Brack", "Lohm", "Selle", "Varn")
    pages = [
        ["Kestria Herald", f"{TEXT} In {town} the mi-", f"nister of {town} came.", f"Page {n}"]
        for n, town in enumerate(towns)
    ]
    text = only(put(tmp_path, "a.pdf", pdf(pages))).text
    assert "Herald" not in text
    assert "Page" not in text
    assert "In Lohm the minister of Lohm came." in text
    assert without_edges(["a\nb", "a\nc"]) == ["a\nb", "a\nc"]


def test_a_column_can_be_named_and_none_is_guessed(tmp_path: Path) -> None:
    path = put(tmp_path, "a.csv", f"note,words\nx,{TEXT}\n")
    assert "its columns: note, words" in str(read(path)[0])
    assert only(path, Given(text_column="Words")).text == TEXT


def test_bad_rows_lose_no_good_ones(tmp_path: Path) -> None:
    path = put(tmp_path, "a.csv", f"text,date\n,2025-03-11\n{TEXT},soon\n{TEXT},2025-03-11\n")
    found = read(path)
    assert [isinstance(one, InputError) for one in found] == [True, True, False]
    assert "row 2" in str(found[1])


def test_parquet(tmp_path: Path) -> None:
    table = pytest.importorskip("pyarrow").table({"body": [TEXT, OTHER]})
    pytest.importorskip("pyarrow.parquet").write_table(table, tmp_path / "a.parquet")
    assert [one.text for one in read(tmp_path / "a.parquet")] == [TEXT, OTHER]  # type: ignore[union-attr]


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    "<newsItem>&b;</newsItem>"
)


@pytest.mark.parametrize(
    ("name", "make", "told"),
    [
        ("a.zip", lambda: zipped_as({"x.txt": b"a " * 15_000_000, "y.txt": TEXT}), "a zip bomb?"),
        ("a.gz", lambda: gzip.compress(b"a " * 15_000_000), "a zip bomb?"),
        ("a.zip", lambda: zipped_as({"../x.txt": TEXT}), "leads out of its archive"),
        ("a.zip", lambda: zipped_as({"/etc/x.txt": TEXT}), "leads out of its archive"),
        ("a.zip", lambda: zipped_as({"C:\\x.txt": TEXT}), "leads out of its archive"),
        ("a.tgz", lambda: tarred({"../x.txt": TEXT.encode()}), "leads out of its archive"),
        ("a.zip", lambda: zipped_as({"x.png": "x"}), "nothing readable in it"),
        ("a.xml", BOMB.encode, "an entity bomb"),
        ("a.docx", lambda: word(paragraph("&b;"), BOMB[21:-27]), "an entity bomb"),
        ("a.html", lambda: b"<html>" + b"<div>" * 50_000, "elements within each other"),
        ("a.html", lambda: b"<html>" + b"<p>" * 500_000, "more than 100,000 elements"),
        (
            "a.eml",
            lambda: b"From: a\n" + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" * 600,
            "a letter of more than 500 parts",
        ),
        ("a.html", lambda: b"<html><p>" + b"x " * 10_500_000, "a page of more than 20 MB"),
        ("a.pdf", lambda: pdf([[], []]), "a scanned PDF"),
        ("a.pdf", lambda: b"PK, no PDF", "a damaged PDF"),
        ("a.rtf", lambda: b"plain", "no rich text"),
        ("a.docx", lambda: b"plain", "a damaged Word document"),
        ("a.warc", lambda: b"plain", "a damaged web archive"),
        ("a.parquet", lambda: b"PAR1", "a damaged Parquet file"),
        ("a.xml", lambda: b"<rss/>", "no news item"),
        ("a.xml", lambda: b"<rss>", "broken XML"),
        ("a.eml", lambda: b"plain", "its headers are missing"),
        ("a.json", lambda: b"[" * 100_000, "nested too deeply"),
    ],
)
def test_each_hostile_file_is_a_reject_that_says_so(
    name: str, make: Callable[[], bytes], told: str, tmp_path: Path
) -> None:
    (error,) = read(put(tmp_path, name, make()))
    assert isinstance(error, InputError)
    assert told in str(error)


def test_archives_within_archives_end(tmp_path: Path) -> None:
    deep = zipped_as({"x.txt": TEXT})
    assert only(put(tmp_path, "a.zip", zipped_as({"b.zip": deep}))).text == TEXT
    path = put(tmp_path, "b.zip", zipped_as({"b.zip": zipped_as({"c.zip": deep}), "y.txt": OTHER}))
    error, good = read(path)
    assert "an archive within 2 others" in str(error)
    assert isinstance(good, Document)
    more = replace(Given(), limits=limits_of(["depth=5"]))
    assert [isinstance(one, Document) for one in read(path, more)] == [True, True]


def test_what_archives_hold_is_counted_together(tmp_path: Path) -> None:
    inner = zipped_as({"x.txt": TEXT * 100})
    path = put(tmp_path, "a.zip", zipped_as({f"{n}.zip": inner for n in range(9)}))
    few = replace(Given(), limits=limits_of(["unpacked=20kB"]))
    told = [str(one) for one in read(path, few) if isinstance(one, InputError)]
    assert told
    assert "it unpacks to more than 20 kB" in told[0]
    assert any(
        "a zip bomb?" in str(one)
        for one in read(path, replace(few, limits=limits_of(["members=3"])))
    )


@pytest.mark.parametrize("setting", ["depth", "depth=0", "depth=x", "width=3"])
def test_wrong_limits_are_told_of(setting: str) -> None:
    with pytest.raises(UsageError, match=setting):
        limits_of([setting])


def test_what_is_piped_in_can_be_named() -> None:
    stream = io.BytesIO(f"text\n{TEXT}\n".encode())
    (found,) = Source(None, stream).documents(Given(form="csv"))
    assert isinstance(found, Document)
    assert found.text == TEXT


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@tried(st.sampled_from(ONE_EACH), st.binary(max_size=60), st.floats(0, 1), st.floats(0, 1))
def test_no_bytes_bring_a_parser_down(
    one: tuple[str, Callable[[], bytes]], noise: bytes, at: float, to: float
) -> None:
    name, make = one
    whole = make()
    data = whole[: int(at * len(whole))] + noise + whole[int(to * len(whole)) :]
    for form in formats():
        with suppress(InputError):
            list(form.documents(data, name, name, Given()))
    stream = io.BytesIO(data)
    list(Source(Path(name), stream, name, name, len(data)).documents(Given()))
