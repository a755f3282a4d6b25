"""What became of what was added."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from sayso.document.document import Document
from sayso.errors import InputError


@dataclass(frozen=True, slots=True)
class Taken:
    """One document, or what stood in its place. `taken` counts the bytes of the input up to it.

    `result` is "new"; "there" already; "removed" or "purged" before, and so not taken in again; or
    the error that kept it out. `claims` counts those of a new document.
    """

    label: str
    result: str | InputError
    taken: int
    document: Document | None = None
    claims: int = 0


Told = Callable[[Taken], None]


@dataclass(slots=True)
class Added:
    """The sum of one run of adding, in documents: `new`, `there` already, `shut_out` as they were
    removed or purged before. `claims` counts those of the new ones; `errors` are also kept in the
    ledger's rejects, `notes` are what of the table beside the files could not be used."""

    new: int = 0
    there: int = 0
    shut_out: int = 0
    claims: int = 0
    errors: list[InputError] = field(default_factory=list)
    notes: list[InputError] = field(default_factory=list)

    @property
    def documents(self) -> int:
        """All that was looked at."""
        return self.new + self.there + self.shut_out + len(self.errors)

    def count(self, one: Taken) -> None:
        if isinstance(one.result, InputError):
            self.errors.append(one.result)
        elif one.result == "new":
            self.new += 1
            self.claims += one.claims
        elif one.result == "there":
            self.there += 1
        else:
            self.shut_out += 1
