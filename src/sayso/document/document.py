"""One report as received."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Literal

from sayso.document.original import Original

PublishedFrom = Literal["given", "metadata", "url", "text"]


@dataclass(frozen=True, slots=True)
class Document:
    """A report: its text, untouched, and what is known of where it came from.

    `published` is an ISO 8601 date or date-time; `published_from` says whether the user gave it,
    the input's metadata did, or it was found in the address (`url`) or in the text. `updated` is
    when the input says that it was changed, `original` what it is a translation of. `name` is what
    messages and output files call the document (its file name, or its own id).
    """

    text: str
    name: str = "text"
    external_id: str | None = None
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    url: str | None = None
    published: str | None = None
    published_from: PublishedFrom | None = None
    language: str | None = None
    credit: str | None = None
    sha256: str | None = None
    extractor: str | None = None
    updated: str | None = None
    original: Original | None = None
    warnings: tuple[str, ...] = field(default=())

    @property
    def id(self) -> str:
        """Hash of text, outlet, URL and date: copies in two outlets stay two documents."""
        parts = (self.text, self.outlet, self.url, self.published)
        blob = "\x1f".join("" if part is None else part for part in parts)
        return hashlib.sha256(blob.encode("utf-8", "surrogatepass")).hexdigest()[:16]
