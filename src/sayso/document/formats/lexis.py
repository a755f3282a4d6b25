"""Exports of LexisNexis in its older form: "1 of 120 DOCUMENTS" stands before each article.

Then come the outlet, the date, the title, fields such as "BYLINE: …" and "LENGTH: 300 words", the
text, and fields such as "LOAD-DATE: …".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from sayso.document.dates import FULL_DATE, day_of
from sayso.document.document import Document
from sayso.document.formats.made import made
from sayso.document.given import Given
from sayso.errors import InputError, NotText

_START = re.compile(r"\s*(\d+) of (\d+) DOCUMENTS\s*")
_FIELD = re.compile(r"\s*([A-Z][A-Z-]{3,20}):\s*(.*)")
_AFTER = frozenset({"LOAD-DATE", "LANGUAGE", "PUBLICATION-TYPE", "GRAPHIC", "SUBJECT", "CORRECTION",
                    "COUNTRY", "JOURNAL-CODE", "CORRECTION-DATE", "DOCUMENT-TYPE"})  # fmt: skip
_BEFORE = frozenset({"BYLINE", "SECTION", "LENGTH", "DATELINE", "HIGHLIGHT", "SOURCE", "HEADLINE"})
_DATE = re.compile(rf"\s*(?i:{FULL_DATE})\b")
_RIGHTS = re.compile(r"\s*(?:Copyright\b|All Rights Reserved).*", re.IGNORECASE)


def is_lexis(lines: list[str]) -> bool:
    return any(map(_START.fullmatch, lines)) and any(_field(x)[0] == "LENGTH" for x in lines)


def lexis_documents(
    lines: list[str], facts: Document, where: str, given: Given
) -> Iterator[Document | InputError]:
    """Each article of such an export, or the error in its place."""
    starts = [index for index, line in enumerate(lines) if _START.fullmatch(line)]
    for number, (begun, end) in enumerate(
        zip(starts, [*starts[1:], len(lines)], strict=True), start=1
    ):
        own, text = _article([x.strip() for x in lines[begun + 1 : end]])
        own = replace(own, name=f"{Path(facts.name).stem}-{number}", extractor=facts.extractor)
        here = f"{where}, article {number}"
        try:
            yield made(text, given, here, own)
        except InputError as error:
            yield error
    if starts and (most := _START.fullmatch(lines[starts[-1]])) and int(most[2]) > len(starts):
        found = f"{len(starts)} of {int(most[2]):,} articles: the rest is cut off"
        yield NotText(f"{where}, article {len(starts) + 1}", found, "export it again")


def _article(lines: list[str]) -> tuple[Document, str]:
    first = next((i for i, x in enumerate(lines) if _field(x)[0] in _BEFORE), len(lines))
    head = [x for x in lines[:first] if x]
    fields: dict[str, str] = {}
    body = first
    while body < len(lines) and (not lines[body] or _field(lines[body])[0] in _BEFORE):
        name, value = _field(lines[body])
        fields |= {name: value} if name else {}
        body += 1
    end = next((i for i in range(body, len(lines)) if _field(lines[i])[0] in _AFTER), len(lines))
    dated = next((i for i, x in enumerate(head) if _day(x)), None)
    outlet = [x for x in head[: dated or 0] if not _RIGHTS.fullmatch(x)]
    title = [x for x in head[(dated + 1) if dated is not None else 1 :] if not _RIGHTS.fullmatch(x)]
    facts = Document(
        "",
        title=fields.get("HEADLINE") or " ".join(title) or None,
        outlet=outlet[0] if outlet else None,
        byline=fields.get("BYLINE") or None,
        published=_day(head[dated]) if dated is not None else None,
    )
    rights = (x for x in lines[body:end] if not _RIGHTS.fullmatch(x))
    return facts, "\n".join(rights).strip()


def _field(line: str) -> tuple[str, str]:
    match = _FIELD.fullmatch(line)
    return (match[1], match[2].strip()) if match else ("", "")


def _day(line: str) -> str | None:
    match = _DATE.match(line)
    day = day_of(match) if match else None
    return day.isoformat() if day else None
