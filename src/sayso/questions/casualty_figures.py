"""Of whom a figure in a sentence is, and what befell them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.claims.claim import Figure
from sayso.questions.casualty_words import Cue, Scope, scope_of

_PLAIN = re.compile(
    r"(?:[\s,:]|\b(?:of|the|at|least|between|up|to|about|around|some|nearly|an?|total|over|more"
    r"|than|approximately|as|many|another|by)\b)*$",
    re.IGNORECASE,
)
"""What may stand between "killing" and the number that it governs."""
_PASSIVE = re.compile(r"\b(?:were|was|been|being|be|are|is)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_INCLUDED = re.compile(
    r"\b(?:includ(?:ing|es?|ed)|among (?:them|those|the)|of wh(?:om|ich)|of them)\b", re.IGNORECASE
)
_NEW_CLAUSE = re.compile(
    r";|\b(?:while|whereas|that|said|reported|alleged|claimed|posted|killed|killing|died|dead)\b",
    re.IGNORECASE,
)
_AFTER = re.compile(r"(?:\s+(?!(?:and|but|or|in|at|on|by|as|while)\b)[^\W\d_]+){0,2}")
"""The words of a counted noun that the figure's own span may lack."""
_BOTH = re.compile(r"\s+(?:and|or)\s+(?:injured|wounded|dead|killed)\b", re.IGNORECASE)
"""Killed and injured together, not told apart."""
_APART = re.compile(
    r";|\b(?:that|where|whose|while|lives?|lived|living|said|feared|but)\b", re.IGNORECASE
)
"""Words after which a cue speaks of others than those just counted."""
_CLOSED = re.compile(r"\s*(?:\)|,|or \d+\))")
_AGE = re.compile(r"\s*(?:\)|year|month|week|day)|\s*or\s+\d+\)")
_OF_THEM = re.compile(
    r"^(?:at least |about |up to )?[\w-]+ of (?:whom|which|them|those|the|his|her|their)\b",
    re.IGNORECASE,
)
_YEARS = range(1900, 2101)


def end_of(figure: Figure) -> int:
    """Where the figure and what it counts end, if that follows the number."""
    of = figure.of
    return max(figure.span.end, of.end) if of and of.start >= figure.span.start else figure.span.end


def scope_at(sentence: str, figure: Figure, start: int, end: int) -> Scope | None:
    after = _AFTER.match(sentence, end)
    counted = figure.of.text if figure.of else ""
    words = " ".join((sentence[start:end], counted, after.group() if after else ""))
    scope: Scope | None = "all" if figure.implied else scope_of(words)
    if scope in ("all", "group") and (
        _is_included(sentence[:start]) or _OF_THEM.search(sentence[start : end + 12])
    ):
        return "part"
    return scope


def _is_included(before: str) -> bool:
    """Whether "including", "among them" still governs what comes next."""
    found = list(_INCLUDED.finditer(before))
    return bool(found) and not _NEW_CLAUSE.search(before[found[-1].end() :])


def harm_of(sentence: str, start: int, end: int, cues: Sequence[Cue]) -> str | None:
    """What befell those counted: by the noun, the verb before it, the next cue, the last."""
    own = next((cue for cue in cues if start <= cue.start and cue.end <= end), None)
    after = next((cue for cue in cues if cue.start >= end), None)
    if (told := own or after) and _BOTH.match(sentence, told.end):
        return None
    if own:
        return own.harm
    before = [cue for cue in cues if cue.end <= start]
    if before and _PLAIN.match(sentence[before[-1].end : start]):
        verb = sentence[before[-1].start : before[-1].end].casefold()
        if (
            verb.endswith("ing")
            or after is None
            or not _PASSIVE.search(sentence[: before[-1].start])
        ):
            return before[-1].harm
    if after and _APART.search(sentence[end : after.start]):
        after = None
    nearest = after or (before[-1] if before else None)
    return nearest.harm if nearest else None


def is_none(sentence: str, figure: Figure, start: int, end: int) -> bool:
    """Whether a number counts nobody: "(34)", "(16 or 17)", "aged 34", "the 25th", "2031"."""
    if figure.low == figure.high and figure.low in _YEARS:
        return True
    stop = figure.span.end - figure.span.start + start
    if re.search(r"\w+(?:st|nd|rd|th)$", figure.span.text) or sentence[stop : stop + 2] == "th":
        return True
    if sentence[:start].rstrip().endswith(("(", "or", "aged")) and _CLOSED.match(sentence, stop):
        return True
    alone = sentence[:start].rstrip().endswith((",", "aged"))
    return figure.of is None and not figure.implied and (alone or bool(_AGE.match(sentence, end)))
