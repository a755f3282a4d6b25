"""What every form of input gives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from sayso.document.document import Document
from sayso.document.given import Given
from sayso.errors import InputError


class Format(Protocol):
    """A form in which reports come. Objects under the entry points `sayso.formats` have this shape.

    `suffixes` are those of its files, with their dots and in lower case. A file is handed over
    whole; how much is taken on of what is in it, `given.limits` says.
    """

    name: str
    suffixes: frozenset[str]

    def recognises(self, first: bytes, /) -> bool:
        """Whether a file that begins so is of this form, whatever its name says."""

    def documents(
        self, data: bytes, name: str, where: str, given: Given
    ) -> Iterator[Document | InputError]:
        """Each document in a file's bytes, or the error in its place. Raises InputError where
        nothing at all can be made of them; `where` names the file in errors."""
