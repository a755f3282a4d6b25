"""Plain text: one file, one document."""

from __future__ import annotations

import hashlib

from sayso.document.document import Document
from sayso.document.encoding import decode
from sayso.document.given import Given
from sayso.document.receive import received

EXTRACTOR = "plain@1"


def plain_document(data: bytes, name: str, where: str, given: Given) -> Document:
    """The document in a plain-text file's bytes. Raises InputError."""
    decoded = decode(data, where)
    facts = Document("", name=name, sha256=hashlib.sha256(data).hexdigest(), extractor=EXTRACTOR)
    return received(decoded.text, given, where, facts, decoded.warnings())
