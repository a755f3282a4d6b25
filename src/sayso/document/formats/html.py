"""Web pages: the article in them, and what they say of themselves.

The main text is found by trafilatura (Barbaresi 2021), leaning to precision: what stands around an
article would come out as claims that nobody made. What gives itself away as a box is taken out
before.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from importlib.metadata import version
from itertools import islice
from typing import Any

from sayso.document.document import Document
from sayso.document.formats.around import VERSION, without_boxes
from sayso.document.formats.article_frame import framed
from sayso.document.formats.exports import export_documents
from sayso.document.formats.layout import unlaid
from sayso.document.formats.made import fit
from sayso.document.formats.offers import without_offers
from sayso.document.formats.page_facts import PageFacts
from sayso.document.formats.page_lines import lines_of
from sayso.document.formats.table_lines import without_table_marks
from sayso.document.given import Given
from sayso.document.published import date_in_url
from sayso.document.receive import received
from sayso.document.size import size_in_words
from sayso.errors import InputError, NotText, TooLarge

SENTENCE = 5
"""Words of the shortest line that may be a sentence; a page without one is a menu."""
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
        if not any(len(line.split()) >= SENTENCE for line in text.split("\n")):
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


def tree(data: bytes) -> Any:
    """The tree of a page, or None where no parser can make sense of it."""
    from trafilatura import load_html

    # A page is anybody's bytes, and the library's parsers raise many kinds of error on bad ones.
    try:
        return load_html(data)
    except Exception:  # noqa: BLE001
        return None


def article(root: Any, title: str | None) -> str:
    """The text of the article in a tree, which is changed; "" where there is none."""
    from trafilatura import bare_extraction

    try:
        if not _has_words(root):
            return ""
        unlaid(root)
        without_boxes(root)
        framed(root)
        found = bare_extraction(
            root, favor_precision=True, include_comments=False, with_metadata=False
        )
    except Exception:  # noqa: BLE001
        return ""
    text = without_offers(without_table_marks(getattr(found, "text", None) or ""))
    return _without_title(text, title)


def _has_words(root: Any) -> bool:
    """Whether there is enough to look through for an article."""
    words = (piece for text in root.itertext() for piece in text.split())
    return next(islice(words, SENTENCE - 1, None), None) is not None


def _without_title(text: str, title: str | None) -> str:
    """The text without the heading above it, which is kept as the title."""
    first, _, rest = text.partition("\n")
    return rest if title and _plain(first) == _plain(title) else text


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.casefold()))


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


def extractor() -> str:
    """Which program found the text, as it is kept with the document."""
    return f"trafilatura@{version('trafilatura')}+{VERSION}"
