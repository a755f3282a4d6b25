"""Web pages: the article in them, and what they say of themselves.

An export of a press archive that is a page gives each of its articles.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sayso.document.document import Document
from sayso.document.formats.article import article, extractor, has_sentence, tree
from sayso.document.formats.exports import export_documents
from sayso.document.formats.made import fit
from sayso.document.formats.page_facts import PageFacts
from sayso.document.formats.page_lines import lines_of
from sayso.document.given import Given
from sayso.document.published import date_in_url
from sayso.document.receive import received
from sayso.document.size import size_in_words
from sayso.errors import InputError, NotText, TooLarge

_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_NESTS = re.compile(
    rb"<(/?)(?:div|span|section|article|table|blockquote|font|b|i|em|strong|ul|ol|svg|g)\b",
    re.IGNORECASE,
)
_EXPORT = re.compile(rb"End of Document|\b[A-Z]{3,}\d{10}|\b\d+ of \d+ DOCUMENTS")
_MARK = b"\xef\xbb\xbf"


class Html:
    """A saved web page: one report."""

    name = "html"
    suffixes = frozenset({".html", ".htm", ".xhtml"})

    def recognises(self, first: bytes) -> bool:
        return bool(_START.match(first[:4000].removeprefix(_MARK)))

    def documents(
        self, data: bytes, name: str, where: str, given: Given
    ) -> Iterator[Document | InputError]:
        _check(data, where, given)
        if b"<" not in data:
            found = "no web page, whatever its name says"
            raise NotText(where, found, "name it .txt, or say --format text")
        root = tree(data)
        if root is not None and (articles := _exported(data, root, name, where, given)):
            yield from articles
            return
        facts, warnings = _facts(root, given) if root is not None else (Document(""), ())
        text = article(root, facts.title) if root is not None else ""
        if not has_sentence(text):
            nothing = "a page without an article that can be told from what is around it"
            raise NotText(where, nothing, "save the article's text as plain text in UTF-8")
        sha256 = hashlib.sha256(data).hexdigest()
        facts = replace(facts, name=name, sha256=sha256, extractor=extractor())
        yield received(text, given, where, facts, warnings)


def _exported(
    data: bytes, root: Any, name: str, where: str, given: Given
) -> Iterator[Document | InputError] | None:
    """Each article of an archive's export as a page; None where it is none."""
    if not _EXPORT.search(data):
        return None
    facts = Document("", name=name, extractor=extractor())
    return export_documents(lines_of(root), facts, where, given)


def _check(data: bytes, where: str, given: Given) -> None:
    """Raises TooLarge for what would hold up a parser."""
    limits = given.limits
    if len(data) > limits.page:
        found = f"a page of more than {size_in_words(limits.page)}"
        raise TooLarge(where, found, "allow more with --limit page=SIZE")
    if data.count(b"<") - data.count(b"</") > limits.elements:
        found = f"a page of more than {limits.elements:,} elements"
        raise TooLarge(where, found, "allow more with --limit elements=NUMBER")
    opened = 0
    for tag in _NESTS.finditer(data):
        opened += -1 if tag[1] else 1
        if opened > limits.nesting:
            found = f"a page of more than {limits.nesting:,} elements within each other"
            raise TooLarge(where, found, "allow more with --limit nesting=NUMBER")


def _facts(root: Any, given: Given) -> tuple[Document, tuple[str, ...]]:
    """What the page says of itself, and what it lacks."""
    from trafilatura import extract_metadata

    dates = {"original_date": True, "extensive_search": False}
    try:
        found = extract_metadata(root, default_url=given.url, date_config=dates)
        own = PageFacts(root)
        published = own.published() or _unless_in_url(found.date, given.url or found.url)
        facts = Document(
            "",
            title=fit(found.title),
            byline=own.byline(fit(found.author)),
            outlet=fit(found.sitename) or fit(found.hostname),
            url=fit(found.url),
            published=published,
            language=found.language,
            updated=own.updated(published),
        )
        return facts, tuple(own.warnings(given.url))
    except Exception:  # noqa: BLE001
        return Document(""), ()


def _unless_in_url(day: str | None, url: str | None) -> str | None:
    """A day found somewhere on a page, unless the address says as much."""
    return None if day == date_in_url(url) else day
