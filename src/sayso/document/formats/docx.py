"""Word documents: the paragraphs and tables of the body, as they stand."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from sayso.document.document import Document
from sayso.document.formats.exports import export_documents
from sayso.document.formats.made import made
from sayso.document.formats.markup import local, xml_root
from sayso.document.given import Given
from sayso.errors import BadRecord, InputError, TooLarge

BODY, CORE = "word/document.xml", "docProps/core.xml"
EXTRACTOR = "docx@1"
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError),
    *(LookupError, RuntimeError, NotImplementedError, ValueError, OverflowError),
)
_GAPS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_LEFT_OUT = frozenset({"del", "moveFrom", "instrText", "delText"})


class Docx:
    """A Word document: one report, or the many of an archive's export."""

    name = "docx"
    suffixes = frozenset({".docx"})

    def recognises(self, _: bytes) -> bool:
        """Its first bytes are those of any ZIP archive; what is in it tells, see `packed`."""
        return False

    def documents(
        self, data: bytes, name: str, where: str, given: Given
    ) -> Iterator[Document | InputError]:
        lines = list(_lines(xml_root(_part(data, BODY, where, given), where)))
        facts = Document("", name=name, extractor=EXTRACTOR)
        exported = export_documents(lines, facts, where, given)
        if exported is not None:
            yield from exported
            return
        title, byline = _core(data, where, given)
        facts = Document("", name=name, title=title, byline=byline, extractor=EXTRACTOR)
        yield made("\n".join(lines), given, where, facts, data)


def _part(data: bytes, part: str, where: str, given: Given) -> bytes:
    most = given.limits.file
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed, packed.open(part) as stream:
            held = stream.read(most + 1)
    except _BROKEN as error:
        found = f"a damaged Word document: {error!r}"
        raise BadRecord(where, found, "get the file again") from None
    if len(held) > most or (len(held) > 10_000_000 and len(held) > given.limits.ratio * len(data)):
        raise TooLarge(where, "a Word document that unpacks to far more than its size", "leave it")
    return held


def _core(data: bytes, where: str, given: Given) -> tuple[str | None, str | None]:
    """Title and author; a file's own dates are when it was saved, and so no publication date."""
    try:
        root = xml_root(_part(data, CORE, where, given), where)
    except InputError:
        return None, None
    held = {local(each): each.text for each in root}
    return held.get("title"), held.get("creator")


def _lines(root: Any) -> Iterator[str]:
    for block in root.iter():
        kind = local(block)
        if kind == "tr" and not any(local(above) == "tr" for above in block.iterancestors()):
            yield " | ".join(
                " ".join(_words(cell).split()) for cell in block if local(cell) == "tc"
            )
        elif kind == "p" and not any(local(above) == "tc" for above in block.iterancestors()):
            yield _words(block)


def _words(block: Any) -> str:
    parts, waiting = [], [block]
    while waiting:
        piece = waiting.pop()
        kind = local(piece)
        if kind not in _LEFT_OUT:
            parts.append((piece.text or "") if kind == "t" else _GAPS.get(kind, ""))
            waiting.extend(reversed(piece))
    return "".join(parts).strip()
