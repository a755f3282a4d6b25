"""NewsML-G2: news items as agencies send them (IPTC)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sayso.document.document import Document
from sayso.document.formats.made import date_in, made
from sayso.document.formats.markup import local, xml_root
from sayso.document.given import Given
from sayso.errors import BadRecord, InputError, NotText

EXTRACTOR = "newsml@1"
_START = (b"<newsItem", b"<newsMessage", b"<packageItem", b"<?xml")
_BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "li", "tr", "hl2"})


class NewsMl:
    """An XML file of news items."""

    name = "newsml"
    suffixes = frozenset({".xml"})

    def recognises(self, first: bytes) -> bool:
        return first.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_START[:3])

    def documents(
        self, data: bytes, name: str, where: str, given: Given
    ) -> Iterator[Document | InputError]:
        root = xml_root(data, where)
        items = [each for each in root.iter() if local(each) == "newsItem"]
        if not items:
            found = f"XML that holds no news item (NewsML-G2): <{local(root)}>"
            raise BadRecord(where, found, "save the text as plain text in UTF-8")
        for number, item in enumerate(items, start=1):
            here = where if len(items) == 1 else f"{where}, item {number}"
            try:
                yield _item(
                    item, f"{Path(name).stem}-{number}" if here != where else name, here, given
                )
            except InputError as error:
                yield error


def _item(item: Any, name: str, where: str, given: Given) -> Document:
    held: dict[str, Any] = {}
    for each in item.iter():
        held.setdefault(local(each), each)
    text = "\n".join(filter(None, _lines(held)))
    if not text:
        raise NotText(where, "a news item without text", "see what it refers to")
    dates = (held.get(n) for n in ("firstCreated", "versionCreated", "contentCreated"))
    days = [date_in((each.text or "").strip()) for each in dates if each is not None]
    facts = Document(
        "",
        name=name,
        external_id=item.get("guid"),
        title=_words(held.get("headline")),
        byline=_words(held.get("by")),
        outlet=_name(held.get("provider")),
        published=next(filter(None, days), None),
        language=held["language"].get("tag") if "language" in held else None,
        extractor=EXTRACTOR,
    )
    return made(text, given, where, facts)


def _lines(held: dict[str, Any]) -> Iterator[str]:
    body = next((held[n] for n in ("inlineXML", "inlineData") if n in held), None)
    if body is None:
        return
    inner = next((each for each in body.iter() if local(each) in ("body", "body.content")), body)
    blocks = [each for each in inner.iter() if local(each) in _BLOCKS]
    if not blocks:
        yield _words(inner) or ""
    for block in blocks:
        if not any(local(above) in _BLOCKS for above in block.iterancestors()):
            yield _words(block) or ""


def _name(provider: Any) -> str | None:
    if provider is None:
        return None
    return next((_words(each) for each in provider if local(each) == "name"), None) or provider.get(
        "literal"
    )


def _words(element: Any) -> str | None:
    return " ".join("".join(element.itertext()).split()) or None if element is not None else None
