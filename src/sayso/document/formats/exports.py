"""Exports of press archives, many articles in one file: those of Nexis and of Factiva.

Both print an article as lines of a known order. Nexis: title, outlet, date, "Length: 300 words",
"Body", the text, "End of Document". Factiva: title, "By …", "300 words", date, outlet, code,
language, copyright, the text, "Document CODE". The older form of Nexis:
see `lexis`; that of Factiva with codes: see `indexed`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from sayso.document.dates import FULL_DATE, day_of
from sayso.document.document import Document
from sayso.document.formats.indexed import indexed_documents, is_indexed
from sayso.document.formats.lexis import is_lexis, lexis_documents
from sayso.document.formats.made import made
from sayso.document.given import Given
from sayso.errors import InputError, NotText

_DATE = re.compile(rf"\s*(?i:{FULL_DATE})\b")
_NEXIS_END = re.compile(r"\s*End of Document\s*", re.IGNORECASE)
_NEXIS_BODY = re.compile(r"\s*Body\s*")
_NEXIS_TAIL = re.compile(r"\s*(?:Load-Date|Classification|Graphic|Notes)\s*(?::.*)?")
_FACTIVA_END = re.compile(r"\s*Document ([A-Z]{2,}\d{10,}\w*)\s*")
_FACTIVA_LENGTH = re.compile(r"\s*[\d,]+ words\s*")
_COPYRIGHT = re.compile(r"\s*(?:Copyright\b|\(c\)|©|All rights reserved).*", re.IGNORECASE)
_BYLINE = re.compile(r"\s*(?:By|Byline:)\s+(.+)")
_CODE = re.compile(r"[A-Z]{2,10}|\d+|English|Page .*|Volume .*|\d{1,2}:\d\d.*")


def export_documents(
    lines: list[str], facts: Document, where: str, given: Given
) -> Iterator[Document | InputError] | None:
    """Each article of an export, or the error in its place; None where the file is none."""
    if is_indexed(lines):
        return indexed_documents(lines, facts, where, given)
    if any(map(_NEXIS_END.fullmatch, lines)) and any(map(_NEXIS_BODY.fullmatch, lines)):
        return _each(lines, _NEXIS_END, _nexis, facts, where, given)
    if any(map(_FACTIVA_END.fullmatch, lines)) and any(map(_FACTIVA_LENGTH.fullmatch, lines)):
        return _each(lines, _FACTIVA_END, _factiva, facts, where, given)
    if is_lexis(lines):
        return lexis_documents(lines, facts, where, given)
    return None


def _each(
    lines: list[str],
    end: re.Pattern[str],
    parse: Callable[[list[str], re.Match[str]], tuple[Document, str]],
    facts: Document,
    where: str,
    given: Given,
) -> Iterator[Document | InputError]:
    number, begun = 0, 0
    for index, line in enumerate(lines):
        mark = end.fullmatch(line)
        if mark is None:
            continue
        number += 1
        own, text = parse([x.strip() for x in lines[begun:index]], mark)
        name = f"{Path(facts.name).stem}-{number}"
        own = replace(own, name=own.external_id or name, extractor=facts.extractor)
        begun = index + 1
        try:
            yield made(text, given, f"{where}, article {number}", own)
        except InputError as error:
            yield error
    if any(_NEXIS_BODY.fullmatch(x) or _FACTIVA_LENGTH.fullmatch(x) for x in lines[begun:]):
        cut = "cut off before its end"
        yield NotText(f"{where}, article {number + 1}", cut, "export it again")


def _nexis(lines: list[str], _: re.Match[str]) -> tuple[Document, str]:
    body = next((i for i, x in enumerate(lines) if _NEXIS_BODY.fullmatch(x)), -1)
    head = [x for x in lines[: max(body, 0)] if x]
    tail = next((i for i, x in enumerate(lines) if i > body and _NEXIS_TAIL.fullmatch(x)), None)
    # A cover page with dates of its own may stand before the first article.
    dated = next((i for i in range(len(head) - 1, -1, -1) if _day(head[i])), min(2, len(head)))
    facts = Document(
        "",
        title=head[max(0, dated - 2)] if head else None,
        outlet=head[dated - 1] if dated >= 2 else None,
        byline=_first(_BYLINE, head),
        published=_day(head[dated]) if dated < len(head) else None,
    )
    return facts, "\n".join(lines[body + 1 : tail]).strip()


def _factiva(lines: list[str], mark: re.Match[str]) -> tuple[Document, str]:
    held = [x for x in lines if x]
    length = next((i for i, x in enumerate(held) if _FACTIVA_LENGTH.fullmatch(x)), 0)
    dated = next((i for i, x in enumerate(held) if i > length and _day(x)), length)
    body = next((i + 1 for i, x in enumerate(held) if i > dated and _COPYRIGHT.fullmatch(x)), None)
    after = [x for x in held[dated + 1 : body] if not _CODE.fullmatch(x)]
    facts = Document(
        "",
        external_id=mark[1],
        title=next((x for x in held[:length] if not _BYLINE.fullmatch(x)), None),
        outlet=after[0] if after else None,
        byline=_first(_BYLINE, held[:length]),
        published=_day(held[dated]) if held else None,
    )
    return facts, "\n".join(held[dated + 1 if body is None else body :])


def _day(line: str) -> str | None:
    match = _DATE.match(line)
    day = day_of(match) if match else None
    return day.isoformat() if day else None


def _first(pattern: re.Pattern[str], lines: list[str]) -> str | None:
    return next((match[1] for match in map(pattern.fullmatch, lines) if match), None)
