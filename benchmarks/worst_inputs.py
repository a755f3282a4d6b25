"""A million characters of what is worst for the parser of each form."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator

SIZE = 1_000_000
LINE = "The harbour master said on Saturday that 14 people had been killed in Brack. "
_PAGE = "<!doctype html><html><head><title>x</title></head><body>"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def fill(piece: str, size: int = SIZE) -> str:
    """`piece` over and over."""
    return piece * (size // len(piece))


def page(inner: str) -> bytes:
    return f"{_PAGE}<p>{LINE * 4}</p>{inner}".encode()


def nested(tag: str, depth: int) -> str:
    return (f"<{tag}>" * depth + LINE + f"</{tag}>" * depth + "\n") * (SIZE // (depth * 11 + 80))


def zipped(files: Iterator[tuple[str, str | bytes]]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files:
            packed.writestr(name, data)
    return held.getvalue()


def word(body: str) -> bytes:
    xml = f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    return zipped(iter([("word/document.xml", xml)]))


def record(words: str) -> bytes:
    head = (
        "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\n"
        f"Content-Length: {len(words)}\r\n\r\n"
    )
    return f"{head}{words}\r\n\r\n".encode()


def pdf(
    stream: str, packed: bool = False, resources: str = "", more: tuple[str, ...] = ()
) -> bytes:
    """A PDF of one page that draws words; its table of objects is left to be mended."""
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[4 0 R]/Count 1>>",
        font,
        f"<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 3 0 R>>{resources}>>"
        "/MediaBox[0 0 612 792]/Contents 5 0 R>>",
    )
    words = f"BT /F1 9 Tf {stream} ET".encode()
    content = zlib.compress(words, 9) if packed else words
    body = b"".join(b"%d 0 obj%s endobj\n" % (n, x.encode()) for n, x in enumerate(objects, 1))
    how = b"/Filter/FlateDecode" if packed else b""
    body += b"5 0 obj<</Length %d%s>>stream\n%s\nendstream endobj\n" % (len(content), how, content)
    body += b"".join(b"%d 0 obj%s endobj\n" % (n, x.encode()) for n, x in enumerate(more, 6))
    return b"%PDF-1.4\n" + body + b"trailer<</Size %d/Root 1 0 R>>\n%%%%EOF" % (6 + len(more))


def forms_in_forms(depth: int) -> bytes:
    """A PDF whose every form draws the next one ten times."""
    forms = tuple(_form(n, n == depth - 1) for n in range(depth))
    return pdf("ET /X0 Do BT", resources="/XObject<</X0 6 0 R>>", more=forms)


def _form(number: int, last: bool) -> str:
    body = "BT /F1 9 Tf (deep word) Tj ET" if last else f"/X{number + 1} Do " * 10
    named = f"/XObject<</X{number + 1} {number + 7} 0 R>>"
    return (
        "<</Type/XObject/Subtype/Form/BBox[0 0 600 700]/Resources<</Font<</F1 3 0 R>>"
        f"{'' if last else named}>>/Length {len(body)}>>stream\n{body}\nendstream"
    )


def deep_zip(depth: int) -> bytes:
    data = fill(LINE).encode()
    name = "x.txt"
    for _ in range(depth):
        data, name = zipped(iter([(name, data)])), "x.zip"
    return data


PARTS = "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
CASES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "text, one line": ("a.txt", lambda: fill("x").encode()),
    "text, marks and controls": ("a.txt", lambda: fill("\u0301\u200e\u0007“ ").encode()),
    "text, no encoding": ("a.txt", lambda: bytes(range(128, 256)) * (SIZE // 128)),
    "jsonl, escapes": (
        "a.jsonl",
        lambda: json.dumps({"text": fill("\ud800é", SIZE // 6)}).encode(),
    ),
    "jsonl, many records": ("a.jsonl", lambda: fill('{"text":"a b"}\n').encode()),
    "json, nesting": ("a.json", lambda: fill("[").encode()),
    "html, nesting": ("a.html", lambda: page(nested("div", 1_900))),
    "html, nested tables": (
        "a.html",
        lambda: page(("<table><tr><td>" * 600 + LINE + "</td></tr></table>" * 600) * 50),
    ),
    "html, elements": ("a.html", lambda: page(fill("<p>a b c", 99_000 * 8))),
    "html, offers": ("a.html", lambda: page(fill("<b>more on this</b><i></i>"))),
    "html, names": ("a.html", lambda: page(f"<p class='{fill('-a')}'>{LINE}")),
    "html, entities": ("a.html", lambda: page(f"<p>{fill('&amp;&lt;')}")),
    "html, left open": ("a.html", lambda: page(fill("<!--<a href='"))),
    "html, own data": (
        "a.html",
        lambda: page(f"<script type='application/ld+json'>{fill('[')}</script>"),
    ),
    "docx, paragraphs": ("a.docx", lambda: word(fill("<w:p><w:r><w:t>a</w:t></w:r></w:p>"))),
    "docx, nested tables": (
        "a.docx",
        lambda: word(
            "<w:tbl><w:tr><w:tc>" * 80
            + fill("<w:p><w:r><w:t>a</w:t></w:r></w:p>")
            + "</w:tc></w:tr></w:tbl>" * 80
        ),
    ),
    "rtf, groups": ("a.rtf", lambda: b"{\\rtf1 " + fill("{").encode()),
    "rtf, escapes": ("a.rtf", lambda: b"{\\rtf1 " + fill("\\'e9\\u233?").encode() + b"}"),
    "mail, parts": ("a.eml", lambda: b"From: a\n" + fill(PARTS).encode()),
    "mail, headers": ("a.eml", lambda: f"From: a\nSubject: {fill('=?utf-8?q?a?= ')}\n\nx".encode()),
    "mail, letters": ("a.mbox", lambda: fill("From a@b 2025\nFrom: a\n\nx\n", 400_000).encode()),
    "csv, commas": ("a.csv", lambda: b"text\n" + fill(",").encode()),
    "csv, quotation marks": ("a.csv", lambda: b"text\n" + fill('"').encode()),
    "newsml, nesting": ("a.xml", lambda: b"<newsItem>" + fill("<a>").encode()),
    "newsml, entities": ("a.xml", lambda: b"<!DOCTYPE a [" + fill("<!ENTITY a 'b'>").encode()),
    "pdf, words": ("a.pdf", lambda: pdf(fill("(a b)Tj 9 0 Td "))),
    "pdf, forms in forms": ("a.pdf", lambda: forms_in_forms(9)),
    "pdf, packed words": (
        "a.pdf",
        lambda: pdf(fill("(a b)Tj 9 0 Td ", 20 * SIZE), packed=True),
    ),
    "warc, records": ("a.warc", lambda: record("<html>a") * 6_000),
    "nexis, bodies": ("a.rtf", lambda: _rtf(fill("Body\nEnd of Document\n", 200_000))),
    "zip, files": ("a.zip", lambda: zipped((f"{n}.txt", LINE) for n in range(13_000))),
    "zip, within each other": ("a.zip", lambda: deep_zip(12)),
    "gzip, one file": ("a.txt.gz", lambda: gzip.compress(fill(LINE).encode())),
}


def _rtf(text: str) -> bytes:
    lines = text.replace("\n", "\\par\n")
    return f"{{\\rtf1 {lines}}}".encode()
