"""What the user says of every document that is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from sayso.document.characters import mended
from sayso.document.dates import iso_date
from sayso.document.limits import Limits
from sayso.document.sidecar import Sidecar
from sayso.errors import UsageError

LARGEST = 2_000_000
"""Bytes of UTF-8 text that a document may have, unless said otherwise."""


@dataclass(frozen=True, slots=True)
class Given:
    """Facts that go before what a document's own metadata or text say.

    `published` is an ISO 8601 date or date-time. With `force`, other languages than English are
    read too. `largest` is in bytes of UTF-8 text. `form` is the form of input where the user names
    it, `text_column` the column of a table that holds the texts. What `sidecar` says of a file goes
    before what is given of all.
    """

    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    force: bool = False
    largest: int = LARGEST
    limits: Limits = field(default_factory=Limits)
    form: str | None = None
    text_column: str | None = None
    sidecar: Sidecar | None = None


def given(
    published: str | date | None,
    outlet: str | None,
    url: str | None,
    force: bool,
    largest: int | None,
    limits: Limits | None = None,
    form: str | None = None,
    text_column: str | None = None,
    sidecar: Sidecar | None = None,
) -> Given:
    """What the user says, checked. Raises UsageError for a wrong date or size."""
    day = published.isoformat() if isinstance(published, date) else published
    try:
        iso = iso_date(day) if day is not None else None
    except ValueError:
        expected = "expected a full date such as 2024-10-23"
        raise UsageError(f"publication date {day!r}: {expected}") from None
    if largest is not None and largest < 1:
        raise UsageError(f"largest size {largest}: expected at least one byte")
    size = largest or LARGEST
    known = limits or Limits()
    return Given(iso, _fit(outlet), _fit(url), force, size, known, form, text_column, sidecar)


def _fit(words: str | None) -> str | None:
    return mended(words)[0] if words else None
