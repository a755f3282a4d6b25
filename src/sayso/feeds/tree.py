"""XML from anybody: broken XML gives its good part, and entities are never made bigger."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin

from sayso.errors import BadRecord

_BLANK = re.compile(r"\s+")


def joined(base: str, words: str) -> str | None:
    """The address that `words` are as seen from `base`; None where they can be none."""
    try:
        return urljoin(base, words)
    except ValueError:
        return None


def tree(data: bytes, url: str) -> Any:
    """The root element of what is left once broken parts are passed over. Raises BadRecord."""
    from lxml import etree

    if b"<!entity" in data.replace(b"\0", b"").lower():
        raise BadRecord(url, "XML that declares entities of its own: a bomb?", "leave it out")
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        root = etree.fromstring(data.lstrip(b"\xef\xbb\xbf \t\r\n"), parser)
    except (etree.LxmlError, ValueError) as error:
        raise BadRecord(url, f"no XML: {str(error)[:100]}", "check the address") from None
    if root is None:
        raise BadRecord(url, "no XML at all", "expected RSS, Atom, JSON Feed, a sitemap or OPML")
    return root


def name_of(element: Any) -> str:
    """ "item" of "{http://purl.org/rss/1.0/}item"; "" of comments."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def text_of(element: Any, *names: str) -> str | None:
    """The words of its first child of one of these names that has any."""
    for name in names:
        for child in element:
            if name_of(child) == name and (words := _words(child)):
                return words
    return None


def _words(element: Any) -> str:
    return _BLANK.sub(" ", "".join(element.itertext())).strip()
