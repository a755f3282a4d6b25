"""Rich text: its words by striprtf."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.document.document import Document
from sayso.document.formats.exports import export_documents
from sayso.document.formats.made import made
from sayso.document.given import Given
from sayso.errors import BadRecord, InputError

EXTRACTOR = "striprtf"


class Rtf:
    """A rich-text file: one report, or the many of an archive's export."""

    name = "rtf"
    suffixes = frozenset({".rtf"})

    def recognises(self, first: bytes) -> bool:
        return first.startswith(b"{\\rtf")

    def documents(
        self, data: bytes, name: str, where: str, given: Given
    ) -> Iterator[Document | InputError]:
        if not self.recognises(data.lstrip()):
            raise BadRecord(where, "no rich text (RTF), whatever its name says", "check the file")
        text = _text(data, where)
        facts = Document("", name=name, extractor=EXTRACTOR)
        exported = export_documents(text.split("\n"), facts, where, given)
        if exported is None:
            yield made(text, given, where, facts, data)
        else:
            yield from exported


def _text(data: bytes, where: str) -> str:
    source = data.decode("cp1252", "replace")
    try:
        return _words(source).strip()
    # Rich text is anybody's bytes, and the library raises many kinds of error on bad ones.
    except Exception as error:  # noqa: BLE001
        found = f"damaged rich text (RTF): {error!r}"
        raise BadRecord(where, found, "get the file again") from None


def _words(source: str) -> str:
    from striprtf import striprtf

    return str(striprtf.rtf_to_text(source, errors="replace"))  # type: ignore[no-untyped-call]
