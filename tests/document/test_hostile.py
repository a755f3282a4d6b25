"""Files made to hold a run up, bring it down or lead it out: each is a reject that says what it is,
and the rest of the batch is read."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import sayso
from benchmarks.worst_inputs import forms_in_forms, pdf
from sayso.document.document import Document
from sayso.document.formats.gzipped import unpacked_size
from sayso.document.given import Given
from sayso.document.limits import limits_of
from sayso.errors import InputError
from tests.document.test_forms import BOMB, TEXT, put, read, tarred, warc, word, zipped_as
from tests.document.test_html import PAGE

ROWS = b"<newsItem>" + b"<a>" * 400 + b"</a>" * 400 + b"</newsItem>"


def locked_zip() -> bytes:
    held = bytearray(zipped_as({"x.txt": TEXT}))
    held[6] |= 1
    held[held.index(b"PK\x01\x02") + 8] |= 1
    return bytes(held)


def overlapping_zip() -> bytes:
    """Many names for one packed file, as in Fifield's bomb."""
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("0.txt", b"a " * 4_000_000)
        first = packed.infolist()[0]
        for number in range(1, 400):
            again = zipfile.ZipInfo(f"{number}.txt")
            for field in ("header_offset", "compress_type", "compress_size", "file_size", "CRC"):
                setattr(again, field, getattr(first, field))
            packed.filelist.append(again)
            packed.NameToInfo[again.filename] = again
    return inner.getvalue()


def parquet_of_one_text_many_times() -> bytes:
    arrow = pytest.importorskip("pyarrow")
    table = arrow.table({"text": arrow.array([TEXT * 1_000] * 300)})
    held = io.BytesIO()
    pytest.importorskip("pyarrow.parquet").write_table(table, held, compression="zstd")
    return held.getvalue()


HOSTILE: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "a page cut off in its head": ("a.html", lambda: PAGE.encode()[:90], "without an article"),
    "a Word document cut off": ("b.docx", lambda: word("x")[:60], "a damaged Word document"),
    "an archive cut off": ("c.zip", lambda: zipped_as({"x.txt": TEXT})[:-30], "damaged or cut-off"),
    "a tar cut off": ("d.tgz", lambda: tarred({"x.txt": TEXT.encode()})[:60], "damaged or cut-off"),
    "a web archive cut off": ("e.warc", lambda: warc()[:200], ""),
    "a picture called a text": (
        "f.txt",
        lambda: b"\x89PNG\r\n\x1a\n" + bytes(200),
        "not plain text",
    ),
    "a program called a page": (
        "g.html",
        lambda: b"\x7fELF\x02\x01" + bytes(300),
        "no web page",
    ),
    "a text called a PDF": ("h.pdf", TEXT.encode, "a damaged PDF"),
    "a text called a Word document": ("i.docx", TEXT.encode, "a damaged Word document"),
    "a text called an archive": ("j.zip", lambda: b"PK\x03\x04" + TEXT.encode(), "damaged or cut"),
    "a text called a letter": ("k.eml", TEXT.encode, "its headers are missing"),
    "a text called XML": ("l.xml", TEXT.encode, "broken XML"),
    "a zip bomb": ("m.zip", lambda: zipped_as({"x.txt": b"a " * 9_000_000}), "a zip bomb?"),
    "overlapping files": ("n.zip", overlapping_zip, ""),
    "a gzip bomb": ("o.gz", lambda: gzip.compress(b"a " * 9_000_000), "a zip bomb?"),
    "a bombed web archive": (
        "p.warc.gz",
        lambda: gzip.compress(b"WARC/1.0\r\n" + b"a" * 40_000_000),
        "a zip bomb?",
    ),
    "archives within archives": (
        "q.zip",
        lambda: zipped_as({"x.zip": zipped_as({"y.zip": zipped_as({"z.txt": TEXT})})}),
        "an archive within 2 others",
    ),
    "a way out of an archive": ("r.zip", lambda: zipped_as({"../../x.txt": TEXT}), "leads out"),
    "a way out of a tar": ("s.tar", lambda: tarred({"/etc/x.txt": b"a"}, "w"), "leads out"),
    "a locked archive": ("t.zip", locked_zip, "locked with a password"),
    "an entity bomb": ("u.xml", BOMB.encode, "an entity bomb"),
    "an entity that fetches": (
        "v.xml",
        lambda: b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><newsItem>&a;</newsItem>',
        "an entity bomb",
    ),
    "an entity bomb in UTF-16": ("w.xml", lambda: BOMB.encode("utf-16"), "an entity bomb"),
    "deep XML": ("x.xml", lambda: ROWS, "broken XML: Excessive depth"),
    "nested tags": ("y.html", lambda: b"<html>" + b"<div>" * 90_000, "within each other"),
    "too many tags": (
        "z.html",
        lambda: b"<html>" + b"<p>a" * 200_000,
        "more than 100,000 elements",
    ),
    "broken UTF-8": ("aa.txt", lambda: bytes(range(128, 256)) * 40, "encoding"),
    "zeros": ("ab.txt", lambda: bytes(4_000), ""),
    "half of UTF-16": ("ac.txt", lambda: b"\xff\xfe" + b"\xd8" * 401, ""),
    "a bottomless PDF": ("ad.pdf", lambda: forms_in_forms(12), "breaks its reader"),
    "a PDF bomb": ("ae.pdf", lambda: pdf("(a b)Tj " * 900_000, packed=True), "a PDF that takes"),
    "a bomb of a letter": (
        "af.eml",
        lambda: b"From: a\nSubject: " + b"=?utf-8?q?a?= " * 90_000,
        "a header of more than 10,000",
    ),
    "a table of one text": ("ag.parquet", parquet_of_one_text_many_times, "unpacks to more than"),
    "deep JSON": ("ah.json", lambda: b"[" * 200_000, "nested too deeply"),
    "a number without end": ("ai.json", lambda: b'{"text": ' + b"9" * 9_000 + b"}", ""),
}
TIGHT = replace(Given(), limits=limits_of(["memory=400MB", "unpacked=10MB", "seconds=20"]))


@pytest.mark.parametrize(("name", "make", "told"), HOSTILE.values(), ids=HOSTILE)
def test_each_is_a_reject_that_says_what_it_is(
    name: str, make: Callable[[], bytes], told: str, tmp_path: Path
) -> None:
    found = read(put(tmp_path, name, make()), TIGHT)
    errors = [one for one in found if isinstance(one, InputError)]
    assert errors
    assert any(told in str(error) for error in errors), errors
    assert all(error.where and error.found and error.do for error in errors if told)


@pytest.mark.full
def test_a_hundred_megabytes_of_nested_tags(tmp_path: Path) -> None:
    path = put(tmp_path, "a.html", b"<html><body>" + b"<div><span>" * 9_000_000)
    assert "a page of more than 20 MB" in str(read(path)[0])
    more = replace(Given(), limits=limits_of(["page=200MB", "file=200MB", "elements=90000000"]))
    assert "elements within each other" in str(read(path, more)[0])


@pytest.mark.full
def test_a_batch_goes_on_and_lists_what_it_refused(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    names = []
    for name, make, told in HOSTILE.values():
        if told and "pdf" not in name and "parquet" not in name:
            put(folder, name, make())
            names.append(name)
    put(folder, "good1.txt", TEXT)
    put(folder, "zz-good2.html", PAGE)
    with sayso.Ledger(tmp_path / "x.db") as ledger:
        added = ledger.add(folder)
        assert {one.name for one in ledger.documents()} >= {"good1.txt", "zz-good2.html"}
        told_of = {one.where.split(", ")[0].rpartition("/")[2] for one in ledger.rejects()}
        assert set(names) <= told_of
        assert len(added.errors) >= len(names)


def test_limits_can_be_set(tmp_path: Path) -> None:
    """What is refused with one limit is read with another."""
    bomb = put(tmp_path, "a.zip", zipped_as({"x.txt": TEXT * 9, "y.txt": TEXT * 8}))
    small = replace(Given(), limits=limits_of(["unpacked=700B"]))
    assert any(isinstance(one, InputError) for one in read(bomb, small))
    assert [isinstance(one, Document) for one in read(bomb)] == [True, True]
    page = put(tmp_path, "a.html", PAGE)
    for setting in ("page=100B", "nesting=1", "elements=4", "file=100B"):
        (error,) = read(page, replace(Given(), limits=limits_of([setting])))
        assert isinstance(error, InputError)
        assert f"--limit {setting.split('=')[0]}" in str(error)


@pytest.mark.parametrize("parts", [1, 3])
def test_compressed_bytes_are_counted_as_they_come(parts: int) -> None:
    data = gzip.compress(b"a" * 300_000) * parts
    assert unpacked_size(data, 10_000_000) == 300_000 * parts
    assert 100_000 < unpacked_size(data, 100_000) < 2_000_000
    assert unpacked_size(data[:-9] + b"x" * 9, 10_000_000) <= 300_000 * parts
    assert unpacked_size(b"\x1f\x8bno", 10) == 0


@pytest.mark.parametrize("name", ["a.txt", "a.pdf", "a.json", "a.csv", "a.zip", "a"])
def test_first_bytes_say_more_than_a_name(name: str, tmp_path: Path) -> None:
    (page,) = read(put(tmp_path, name, PAGE))
    (archive,) = read(put(tmp_path, name, zipped_as({"x.txt": TEXT})))
    assert isinstance(page, Document)
    assert page.title == "Flood toll rises to 29"
    assert isinstance(archive, Document)
    assert archive.text == TEXT


def test_a_text_that_begins_as_a_letter_is_a_text(tmp_path: Path) -> None:
    text = f"Received: on Monday\n\n{TEXT}"
    (found,) = read(put(tmp_path, "a.txt", text))
    assert isinstance(found, Document)
    assert found.text == text


def test_what_is_called_a_text_is_read_as_one(tmp_path: Path) -> None:
    (found,) = read(put(tmp_path, "a.html", PAGE), Given(form="text"))
    assert isinstance(found, InputError)
    assert "an HTML page, not plain text" in str(found)
