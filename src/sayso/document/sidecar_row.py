"""What one row of a sidecar says of a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sayso.document.original import Original

if TYPE_CHECKING:
    from sayso.document.document import Document
    from sayso.document.given import Given


@dataclass(frozen=True, slots=True)
class Row:
    """The facts in the cells that are not empty; `line` is where it stands in its file."""

    path: str
    line: int
    facts: dict[str, str]
    original: Original | None = None

    def given(self, given: Given) -> Given:
        """What is given of the file: its row goes before what holds of all files."""
        told = {name: self.facts[name] for name in _GIVEN if name in self.facts}
        return replace(given, **told)  # type: ignore[arg-type]

    def over(self, document: Document, alone: bool) -> Document:
        """A document of the file with what else is said of it."""
        told = {name: self.facts[name] for name in ("language",) if name in self.facts}
        if alone:
            told |= {name: self.facts[name] for name in ("title", "byline") if name in self.facts}
            if "id" in self.facts:
                told |= {"external_id": self.facts["id"], "name": self.facts["id"]}
        original = self.original if alone else None
        return replace(document, original=original or document.original, **told)  # type: ignore[arg-type]


_GIVEN = ("published", "outlet", "url")
