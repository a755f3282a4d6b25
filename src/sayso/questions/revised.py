"""New figures of one side for the same question."""

from __future__ import annotations

import re

from sayso.questions.amounts import against
from sayso.questions.days import statement_day
from sayso.questions.order import told_as_earlier
from sayso.review.entry import Entry

_NEW = re.compile(
    r"\b(?:revis\w+|updat\w+|correct(?:ed|s|ing|ion)|rais(?:ed|es|ing)|lower(?:ed|s|ing)"
    r"|upgrad\w+|downgrad\w+|no longer|up from|down from)\b",
    re.IGNORECASE,
)


def revised(later: Entry, earlier: Entry, one_side: bool) -> str | None:
    """A figure that replaces another of the same voice or party.

    Statements of one day in one report, where a speaker's figures are mostly of different things,
    only revise where the words say so; then it may also be the report that compares.
    """
    if "denies" in {later.claim.stance, earlier.claim.stance}:
        return None
    words = against(later, earlier)
    if words is None:
        return None
    if not _at_once(later, earlier):
        return words if one_side else None
    told = told_as_earlier(earlier) or tells_anew(later)
    reported = later.claim.speaker is None or earlier.claim.speaker is None
    return f"{words} (“{told}”)" if told and (one_side or reported) else None


def _at_once(a: Entry, b: Entry) -> bool:
    return a.report.id == b.report.id and statement_day(a) == statement_day(b)


def tells_anew(entry: Entry) -> str | None:
    """The word of its sentence that says that the claim replaces another."""
    found = _NEW.search(entry.sentence.text)
    return found.group() if found else None
