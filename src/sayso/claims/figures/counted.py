"""What a quantity counts or measures: the noun phrase after it, or the one that it is said of."""

from __future__ import annotations

import re

from sayso.claims.figures.closed_class import is_time
from sayso.claims.figures.noun_phrase import determined, phrase_after, phrase_of
from sayso.claims.figures.quantity import Kind
from sayso.claims.figures.subject import subject
from sayso.document.anchor import Span

STUFF = frozenset(
    code + per
    for code in ("[bbl_us]", "[gal_us]", "L", "t", "kg", "m3", "[ston_av]")
    for per in ("", "/d", "/wk", "/mo", "/a", "/h")
)
"""Units that measure out one stuff, which need not be named each time."""

_TALLY = re.compile(r"(?:[-–]\d+)?\s(?P<vote>votes?)(?![a-z])")
_ASIDE = re.compile(r"\s?\([^()\n]{0,40}\)")
_EXTRA = re.compile(
    r"[”\"]?[\s-]+(?:more|additional|further|such|separate"
    r"|of\s+(?:its|his|her|their|our|the)\s+own)(?=\s)"
)
_TOWARDS = re.compile(r"\s+(?:in|on|for|from|worth\s+of|among)(?=\s)")
_THAN = re.compile(
    r"\s+(?:(?:as|more|higher|larger|bigger|greater|less|fewer|worse)\s+)?"
    r"(?:(?:many|much|than|as)\s+)?"
)
_WHOLE = re.compile(r"\s(?:the|all|those|these|its|his|her|their|our|an?)\s")
_SPENT = re.compile(r"\bspen(?:t|d|ds|ding)\s$")
_DOING = re.compile(r"\s(?P<doing>[a-z]{2,}ing)(?:\s(?:up|out|down|off|back))?(?=\s)")
_VERB = re.compile(r"(?:\w+\s+)*(?:doubl|tripl|quadrupl)(?:ed|ing)", re.IGNORECASE)


def counted(text: str, span: Span, kind: Kind, unit: str | None) -> Span | None:
    """What the quantity at `span` is an amount of, if the words around it say."""
    if tally := _TALLY.match(text, span.end):
        return Span.of(text, *tally.span("vote"))
    after = _after_asides(text, span.end)
    match kind:
        case "none":
            return _of_none(text, span)
        case "multiple":
            return _of_multiple(text, span, after)
        case "share":
            return _of_share(text, span, after)
        case "money" | "measure":
            return _of_measure(text, span, after, unit)
    return phrase_of(text, after) or phrase_after(text, after) or subject(text, span.start)


def _after_asides(text: str, end: int) -> int:
    """Past what may stand between a number and its noun: "(30 miles)", "more", "such"."""
    for between in (_ASIDE, _EXTRA):
        if found := between.match(text, end):
            end = found.end()
    return end


def _of_none(text: str, span: Span) -> Span | None:
    """What there is none of; "no one" and "nobody" have said it."""
    word = span.text.lower()
    if word in ("no", "zero"):
        return phrase_after(text, span.end)
    return phrase_of(text, span.end) if word == "none" else None


def _of_multiple(text: str, span: Span, after: int) -> Span | None:
    """What has doubled, or what there is twice as much of."""
    if _VERB.fullmatch(span.text):
        return subject(text, span.start, bare=True)
    than = _THAN.match(text, after)
    return determined(text, than.end() - 1 if than and than[0].strip() else after)


def _of_share(text: str, span: Span, after: int) -> Span | None:
    """What a share is of; a participle after it is the verb of those who were asked."""
    if whole := phrase_of(text, after):
        return whole
    attribute = span.text.endswith("-point")
    found = phrase_after(text, after, determined=attribute)
    if found and found.text.split()[0].endswith(("ed", "ing")):
        found = None
    elif found is None and _WHOLE.match(text, after):
        found = determined(text, after)
    return found or subject(text, span.start)


def _of_measure(text: str, span: Span, after: int, unit: str | None) -> Span | None:
    """What follows the measure, else what it is said of, else what it is spent on."""
    attribute = text[after : after + 1] == "-"
    found = phrase_of(text, after) or phrase_after(text, after, determined=attribute)
    if found or unit in STUFF:
        return found
    return _spent_on(text, span, after) or subject(text, span.start) or _towards(text, after)


def _spent_on(text: str, span: Span, after: int) -> Span | None:
    """What money is spent doing: "spent $3 million clearing the road"."""
    doing = _DOING.match(text, after)
    if doing is None or not _SPENT.search(text, max(0, span.start - 12), span.start):
        return None
    done = determined(text, doing.end())
    return Span.of(text, doing.start("doing"), done.end if done else doing.end())


def _towards(text: str, after: int) -> Span | None:
    found = _TOWARDS.match(text, after)
    goal = determined(text, found.end()) if found else None
    return None if goal is None or is_time(goal.text) else goal
