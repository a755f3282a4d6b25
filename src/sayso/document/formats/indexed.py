"""Exports of Factiva with its index: each part of an article stands under a code of two letters.

HD the title, BY the author, PD the date, SN the outlet, LP and TD the text, AN the number of the
article; in a row of a table, or on a line before its part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from sayso.document.dates import iso_date
from sayso.document.document import Document
from sayso.document.formats.made import made
from sayso.document.given import Given
from sayso.errors import InputError, NotText

_CODE = re.compile(
    r"[|\s]*(SE|CLM|HD|CR|BY|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CT|RF|CO|IN|NS|RE|IPC|IPD"
    r"|PUB|AN)(?![^\s|])"
)
_NUMBER = re.compile(r"(?:Document )?([A-Z]{2,}\d{10,}\w*)")
_BY = re.compile(r"(?:By|Von|Par)\s+", re.IGNORECASE)


def is_indexed(lines: list[str]) -> bool:
    codes = {part[0] for line in lines if (part := _part(line))}
    return {"HD", "PD", "AN"} <= codes and bool({"LP", "TD"} & codes)


def indexed_documents(
    lines: list[str], facts: Document, where: str, given: Given
) -> Iterator[Document | InputError]:
    """Each article of such an export, or the error in its place."""
    for number, parts in enumerate(_articles(lines), start=1):
        here = f"{where}, article {number}"
        if "AN" not in parts:
            yield NotText(here, "cut off before its end", "export it again")
            continue
        own = _facts(parts, f"{Path(facts.name).stem}-{number}", facts.extractor)
        try:
            yield made("\n".join((*parts.get("LP", ()), *parts.get("TD", ()))), given, here, own)
        except InputError as error:
            yield error


def _articles(lines: list[str]) -> Iterator[dict[str, list[str]]]:
    """The parts of each article by their codes; the last may lack its end."""
    parts: dict[str, list[str]] = {}
    code = ""
    for line in lines:
        part = _part(line)
        if part is None:
            if code and code != "AN" and line.strip():
                parts[code].append(line.strip())
            elif code == "AN" and line.strip() and not parts["AN"]:
                parts["AN"].append(line.strip())
            continue
        if "AN" in parts:
            yield parts
            parts = {}
        code, value = part
        parts.setdefault(code, []).extend(filter(None, [value]))
    if "HD" in parts:
        yield parts


def _part(line: str) -> tuple[str, str] | None:
    """The code at the beginning of a line, and what a table's next cell holds; None for words."""
    match = _CODE.match(line)
    if match is None:
        return None
    after = line[match.end() :].strip(" \xa0")
    if after and after[0] not in "|\t":
        return None
    return match[1], after.strip("|\t \xa0")


def _facts(parts: dict[str, list[str]], name: str, extractor: str | None) -> Document:
    told = {code: " ".join(held) for code, held in parts.items()}
    number = _NUMBER.search(told["AN"])
    return Document(
        "",
        name=number[1] if number else name,
        external_id=number[1] if number else None,
        title=told.get("HD") or None,
        byline=_BY.sub("", told["BY"], count=1) if told.get("BY") else None,
        outlet=told.get("SN") or None,
        published=_day(told.get("PD", "")),
        extractor=extractor,
    )


def _day(words: str) -> str | None:
    try:
        return iso_date(words)
    except ValueError:
        return None
