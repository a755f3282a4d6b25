"""What a claim is called."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from sayso.claims.report import Reader
from sayso.document.anchor import Span
from sayso.document.document import Document


def claim_id(
    document: Document, content: Sequence[Span], source: Span | None, reader: Reader
) -> str:
    """12 hexadecimal digits: by its document, its place in the text and who read it."""
    places = [*content, *([source] if source else [])]
    key = ",".join(f"{place.start}-{place.end}" for place in places)
    blob = f"{document.id}|{key}|{reader.name}|{reader.version}"
    return hashlib.sha256(blob.encode()).hexdigest()[:12]
