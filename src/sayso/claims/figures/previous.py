"""The amount that another replaces: "45, up from 30", "revised from 30 to 45"."""

from __future__ import annotations

import re

from sayso.claims.figures.interval import changes

_FROM = re.compile(
    r"[^.;\n]{0,60}?(?:[,(–—-]\s*)?(?P<how>\b(?:up|down|higher|lower|increas\w+|decreas\w+|ris\w+|fall\w*|compared"
    r"|rather|revised|instead|against|versus|from)\b[^.;,\n\d]{0,24})$",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"(?:(?:up|down|higher|lower|revised|increas\w+|decreas\w+|ris\w+|fall\w*)(?:\s+(?:sharply|slightly|by|again))?"
    r"\s+from|from|compared\s+(?:with|to)|rather\s+than|instead\s+of|against|versus)"
    r"(?:\s+(?:the|an?|a\s+previous|an\s+earlier|its|previous|earlier|initial|just|about|around|some|a\s+total\s+of"
    r"|at\s+least|more\s+than|fewer\s+than|less\s+than|nearly|almost|only|over|roughly|approximately))*\s*[$£€]?$",
    re.IGNORECASE,
)
_TO = re.compile(r"\s+to\s+(?:(?:at\s+least|more\s+than|about|around|nearly|almost|some|over)\s+)?$")
_STARTS_FROM = re.compile(
    r"\bfrom\s+(?:(?:about|around|some|nearly|more\s+than|at\s+least|an?|the)\s+){0,2}$", re.IGNORECASE
)


def replaces(text: str, end: int, start: int) -> bool:
    """Whether the amount that ends at `end` is said to come after the one that begins at `start`."""
    gap = text[end:start]
    if len(gap) > 90:
        return False
    found = _FROM.match(gap)
    return bool(found and _LINK.search(found["how"]))


def becomes(text: str, start: int, end: int, following: int) -> bool:
    """Whether the amount at `start`..`end` is the old one of a change "from X to Y"."""
    gap = text[end:following]
    if not _TO.search(gap) or len(gap) > 40 or "." in gap:
        return False
    before = _STARTS_FROM.search(text, max(0, start - 30), start)
    return bool(before) and changes(text, before.start())  # type: ignore[union-attr]
