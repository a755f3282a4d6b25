"""Which of two claims came first."""

from __future__ import annotations

import re

from sayso.questions.days import statement_day
from sayso.review.entry import Entry

UNDATED = 10**8
"""After every day."""
_BEFORE = re.compile(
    r"\b(?:previous(?:ly)?|earlier|initial(?:ly)?|at first|originally|had (?:said|put|estimated"
    r"|claimed|reported|told|insisted|denied)|until now)\b",
    re.IGNORECASE,
)


def order(entry: Entry) -> tuple[str, str, int, str]:
    """By time of publication, then report, then place in the text; undated reports last."""
    report = entry.report
    return report.published or "9", report.id, entry.claim.content[0].start, entry.id


def when_said(entry: Entry) -> tuple[int, bool, tuple[str, str, int, str]]:
    """By the day of the statement, which is the report's unless the claim gives one; what the
    words call earlier goes before what else was said that day."""
    day = statement_day(entry)
    return UNDATED if day is None else day, told_as_earlier(entry) is None, order(entry)


def told_as_earlier(entry: Entry) -> str | None:
    """The word that says that the claim is an earlier one."""
    parts = (*entry.claim.content, *entry.claim.cue)
    found = _BEFORE.search(" ".join(part.text for part in parts))
    return found.group() if found else None
