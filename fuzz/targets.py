"""What is fuzzed: each parser of ours, and the way of any file through all of them."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from sayso.document.document import Document
from sayso.document.formats.around import without_boxes
from sayso.document.formats.article import tree
from sayso.document.formats.bulk import measured
from sayso.document.formats.docx import Docx
from sayso.document.formats.exports import export_documents
from sayso.document.formats.gzipped import unpacked_size
from sayso.document.formats.html import Html
from sayso.document.formats.layout import unlaid
from sayso.document.formats.mail import Mail
from sayso.document.formats.newsml import NewsMl
from sayso.document.formats.page_facts import PageFacts
from sayso.document.formats.page_lines import lines_of
from sayso.document.formats.pdf import without_edges
from sayso.document.formats.rtf import Rtf
from sayso.document.formats.table import Csv
from sayso.document.formats.table_lines import without_table_marks
from sayso.document.formats.warc import Warc
from sayso.document.given import Given
from sayso.document.original import rendered
from sayso.document.read.source import Source
from sayso.document.sidecar_table import sidecar_of
from sayso.errors import InputError, UsageError
from tests.document.test_forms import zipped_as

ANY = Given(force=True)


def sound(found: Iterable[Document | InputError]) -> None:
    """All that comes out can be printed and stored, or says what is wrong."""
    for one in found:
        if isinstance(one, InputError):
            assert one.where
            assert one.found
        else:
            assert one.text.strip()
            for words in (one.text, one.title, one.outlet, one.byline, one.url, one.published):
                (words or "").encode("utf-8")


def _form(form: type) -> Callable[[bytes], None]:
    def target(data: bytes) -> None:
        with suppress(InputError):
            sound(form().documents(data, "a", "a", ANY))

    return target


def any_file(data: bytes) -> None:
    """The first byte chooses what the file is called."""
    names = (
        "a",
        "a.txt",
        "a.json",
        "a.jsonl",
        "a.zip",
        "a.tgz",
        "a.gz",
        "a.eml",
        "a.warc",
        "a.xml",
    )
    name = names[data[0] % len(names)] if data else "a"
    found = list(Source(Path(name), io.BytesIO(data[1:]), name, name, len(data)).documents(ANY))
    assert found
    sound(found)


def docx(data: bytes) -> None:
    _form(Docx)(zipped_as({"word/document.xml": data, "docProps/core.xml": data}))


def page_parts(data: bytes) -> None:
    root = tree(b"<!doctype html><html><body>" + data)
    if root is None:
        return
    facts = PageFacts(root)
    published = facts.published()
    facts.updated(published)
    facts.byline("A B; C D")
    list(facts.warnings("https://k.example/a"))
    heads = sum(1 for _ in root.iter("h1"))
    lines_of(root)
    assert measured(root)[root].text >= 0
    without_boxes(root)
    assert sum(1 for _ in root.iter("h1")) == heads
    unlaid(root)
    without_table_marks(" ".join(lines_of(root)))


def exports(data: bytes) -> None:
    lines = data.decode("utf-8", "replace").split("\n")
    sound(export_documents(lines, Document("", name="a"), "a", ANY) or ())


def sidecar(data: bytes) -> None:
    with suppress(InputError, UsageError):
        found = sidecar_of(data, "a.csv", lambda name: name.encode("utf-8", "replace"))
        assert all(map(str, [*found.problems, *found.unmatched()]))
        found.of("x.zip, a/b.txt")


def original(data: bytes) -> None:
    ours, _, theirs = data.decode("utf-8", "replace").partition("\0")
    for at in range(0, len(ours), max(1, len(ours) // 5)):
        found = rendered(ours, theirs, at, at + 9)
        assert found is None or found.span.holds_in(theirs)


def pages_of_pdf(data: bytes) -> None:
    without_edges(data.decode("utf-8", "replace").split("\f"))


def gzipped(data: bytes) -> None:
    assert unpacked_size(data, 100_000) >= 0


TARGETS: dict[str, Callable[[bytes], None]] = {
    "any": any_file,
    "html": _form(Html),
    "page-parts": page_parts,
    "exports": exports,
    "docx": docx,
    "mail": _form(Mail),
    "newsml": _form(NewsMl),
    "rtf": _form(Rtf),
    "csv": _form(Csv),
    "warc": _form(Warc),
    "sidecar": sidecar,
    "original": original,
    "pdf-pages": pages_of_pdf,
    "gzip": gzipped,
}
