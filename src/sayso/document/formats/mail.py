"""Letters by e-mail: one (EML) or a box of them (MBOX), each a report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import Path

from sayso.document.document import Document
from sayso.document.formats.html import Html
from sayso.document.formats.made import fit, made
from sayso.document.given import Given
from sayso.errors import BadRecord, InputError, NotText, TooLarge

EXTRACTOR = "mail@1"
PARTS = 500
"""Parts of a letter that have parts; each costs the parser a look at all that are around it."""
FIELD = 10_000
"""Characters of a header field; what it takes to parse one grows with their square."""
_LONG = re.compile(
    rb"^(?:Content-[\w-]+|MIME-Version|Message-ID|Subject|From|Date):"
    rb"(?:[^\n]|\n[ \t]){%d}" % FIELD,
    re.IGNORECASE | re.MULTILINE,
)
_BOX = re.compile(rb"(?:\A|(?<=\n))From \S+.*\r?\n")
_HEADER = re.compile(
    rb"(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|From):", re.IGNORECASE
)


class Mail:
    """A letter or a box of letters."""

    name = "mail"
    suffixes = frozenset({".eml", ".mbox"})

    def recognises(self, first: bytes) -> bool:
        return bool(re.match(rb"From \S+@\S+ .*\d{4}\r?\n", first) or _is_letter(first))

    def documents(
        self, data: bytes, name: str, where: str, given: Given
    ) -> Iterator[Document | InputError]:
        letters = [each for each in _BOX.split(data) if each.strip()]
        if len(letters) > given.limits.members:
            raise TooLarge(where, f"{len(letters):,} letters", "allow --limit members=NUMBER")
        alone = len(letters) == 1
        for number, letter in enumerate(letters, start=1):
            here = where if alone else f"{where}, letter {number}"
            called = name if alone else f"{Path(name).stem}-{number}"
            try:
                yield _letter(letter, called, here, given)
            except InputError as error:
                yield error


def _is_letter(first: bytes) -> bool:
    return bool(
        re.match(rb"(?:Return-Path|Received|Delivered-To|MIME-Version):", first, re.IGNORECASE)
    )


def _letter(data: bytes, name: str, where: str, given: Given) -> Document:
    if not _HEADER.search(data[:20_000]):
        raise BadRecord(where, "no letter: its headers are missing", "save it as .eml again")
    if data.count(b"boundary=") > PARTS:
        raise TooLarge(where, f"a letter of more than {PARTS} parts of parts", "leave it")
    if _LONG.search(data):
        raise TooLarge(where, f"a header of more than {FIELD:,} characters", "leave it")
    # The parser of the standard library raises many kinds of error on bad headers and parts.
    try:
        letter = message_from_bytes(data, policy=default)
        text, page = _body(letter, "plain"), _body(letter, "html")
        facts = _facts(letter, name)
    except Exception as error:  # noqa: BLE001
        raise BadRecord(where, f"a damaged letter: {error}", "save it as .eml again") from None
    if not text.strip() and page.strip():
        return _from_page(page, facts, where, given)
    if not text.strip():
        raise NotText(where, "a letter without text of its own", "save what is attached to it")
    return made(text, given, where, facts, data)


def _from_page(page: str, facts: Document, where: str, given: Given) -> Document:
    found = next(Html().documents(page.encode("utf-8", "replace"), facts.name, where, given))
    if isinstance(found, InputError):
        raise found
    return made(found.text, given, where, facts, page.encode("utf-8", "replace"))


def _body(letter: EmailMessage, kind: str) -> str:
    part = letter.get_body((kind,))
    return str(part.get_content()) if part is not None else ""


def _facts(letter: EmailMessage, name: str) -> Document:
    sender, address = parseaddr(str(letter.get("From", "")))
    return Document(
        "",
        name=name,
        external_id=fit(str(letter["Message-ID"])) if letter["Message-ID"] else None,
        title=fit(str(letter.get("Subject", ""))),
        outlet=fit(sender) or fit(address.rpartition("@")[2]),
        published=_date(str(letter.get("Date", ""))),
        extractor=EXTRACTOR,
    )


def _date(words: str) -> str | None:
    try:
        day: datetime = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError):
        return None
    return day.isoformat()
