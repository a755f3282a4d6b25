"""Web pages: the article in them, and what they say of themselves.

The main text is found by trafilatura (Barbaresi 2021), leaning to precision: what stands around an
article would come out as claims that nobody made.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

from sayso.document.characters import mended
from sayso.document.document import Document
from sayso.document.formats.around import BOXES, VERSION, without_offers
from sayso.document.formats.table_lines import without_table_marks
from sayso.document.given import Given
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
        found = article(data, given.url)
        text = without_offers(without_table_marks(found.text)) if found and found.text else ""
        if not any(len(line.split()) >= SENTENCE for line in text.split("\n")):
            nothing = "a page without an article that can be told from what is around it"
            raise NotText(where, nothing, "save the article's text as plain text in UTF-8")
        facts = Document(
            "",
            name=name,
            title=_fit(found.title),
            byline=_fit(found.author),
            outlet=_fit(found.sitename) or _fit(found.hostname),
            url=_fit(found.url),
            published=found.date,
            language=found.language,
            sha256=hashlib.sha256(data).hexdigest(),
            extractor=extractor(),
        )
        yield received(text, given, where, facts)


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


def article(data: bytes, url: str | None) -> Any:
    """trafilatura's document of a page, or None where it finds none."""
    from trafilatura import bare_extraction

    try:
        return bare_extraction(
            data,
            url=url,
            favor_precision=True,
            include_comments=False,
            with_metadata=True,
            prune_xpath=[BOXES],
        )
    # A page is anybody's bytes, and the library's parsers raise many kinds of error on bad ones.
    except Exception:  # noqa: BLE001
        return None


def extractor() -> str:
    """Which program found the text, as it is kept with the document."""
    return f"trafilatura@{version('trafilatura')}+{VERSION}"


def _fit(words: str | None) -> str | None:
    return mended(words)[0].strip() or None if words else None
