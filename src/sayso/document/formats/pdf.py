"""PDF files: the words in text order, by pypdfium2, without what stands on every page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import version

from sayso.document.document import Document
from sayso.document.formats.made import made
from sayso.document.given import Given
from sayso.errors import InputError, NotReadable, NotText

_START = b"%PDF-"
_BROKEN_WORD = re.compile(r"(\w)(?:-\n|[\x02\ufffe\xad]\n?)(?=[a-zà-ÿ])")
_NUMBER = re.compile(r"\d+")
_ENDS = re.compile(r"[.!?:”\"’)]\s*$")
EDGE = 2
"""Lines at the top and foot of a page that may be a header or footer."""
FULL = 0.75
"""A line shorter than this share of a page's longest may end its paragraph."""


class Pdf:
    """A PDF file: one report."""

    name = "pdf"
    suffixes = frozenset({".pdf"})

    def recognises(self, first: bytes) -> bool:
        return first.startswith(_START)

    def documents(
        self, data: bytes, name: str, where: str, given: Given
    ) -> Iterator[Document | InputError]:
        from sayso.document.read.pdf_pages import pdf_pages

        if _START not in data[:1024]:
            raise NotReadable(where, "a damaged PDF: it doesn't begin as one", "get it again")
        pages = pdf_pages(data, where, given)
        empty = sum(not page.strip() for page in pages)
        if empty == len(pages):
            scanned = "a scanned PDF: pictures of pages without any text"
            raise NotText(where, scanned, "run it through text recognition (OCR) first")
        warned = f"{empty} of {len(pages)} pages are pictures without text, and were not read"
        facts = Document("", name=name, extractor=f"pypdfium2@{version('pypdfium2')}")
        text = "\n\n".join(filter(None, map(_flowing, without_edges(pages))))
        yield made(text, given, where, facts, data, (warned,) if empty else ())


def without_edges(pages: list[str]) -> list[str]:
    """Pages without the headers, footers and page numbers that most of them share."""
    split = [[line for line in page.split("\n") if line.strip()] for page in pages]
    if len(split) < 3:
        return pages
    seen = Counter(key for lines in split for key in {_key(x) for x in _edges(lines)})
    shared = {key for key, count in seen.items() if count > len(split) / 2}
    return ["\n".join(_inner(lines, shared)) for lines in split]


def _inner(lines: list[str], shared: set[str]) -> list[str]:
    last = len(lines) - EDGE
    return [x for i, x in enumerate(lines) if not ((i < EDGE or i >= last) and _key(x) in shared)]


def _edges(lines: list[str]) -> list[str]:
    return lines[:EDGE] + lines[-EDGE:]


def _key(line: str) -> str:
    return _NUMBER.sub("#", " ".join(line.split()).casefold())


def _flowing(page: str) -> str:
    """Paragraphs of the lines of a page, with words put together that a line's end cut."""
    lines = [line.strip() for line in _BROKEN_WORD.sub(r"\1", page).split("\n")]
    widest = max(map(len, lines), default=0)
    out = ""
    for line in lines:
        out += line
        short = len(line) < FULL * widest
        out += "\n" if not line or (short and _ENDS.search(line)) else " "
    return re.sub(r" *\n[ \n]*", "\n", out).strip()
