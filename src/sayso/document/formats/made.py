"""A document of one of the forms, from its text and what the form says of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sayso.document.characters import mended
from sayso.document.dates import iso_date
from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.receive import received


def made(
    text: str,
    given: Given,
    where: str,
    facts: Document,
    data: bytes | None = None,
    warnings: Iterable[str] = (),
) -> Document:
    """The document, its facts fit to be kept, with the hash of the bytes it came in."""
    own = Document(
        "",
        name=facts.name,
        external_id=fit(facts.external_id),
        title=fit(facts.title),
        byline=fit(facts.byline),
        outlet=fit(facts.outlet),
        url=fit(facts.url),
        published=facts.published,
        language=fit(facts.language),
        sha256=hashlib.sha256(data).hexdigest() if data is not None else None,
        extractor=facts.extractor,
    )
    return received(text, given, where, own, tuple(warnings))


def fit(words: str | None) -> str | None:
    """Words as they can be kept: on one line, without what can't be printed; None for none."""
    return " ".join(mended(words)[0].split()) or None if words else None


def date_in(words: str | None) -> str | None:
    """The date or date-time that `words` are, as ISO 8601; None where they are none."""
    try:
        return iso_date(words) if words else None
    except ValueError:
        return None
