"""None at all: "no one", "nobody", "none of the suspects", "no deaths"."""

from __future__ import annotations

import re

from sayso.claims.figures.numeral import Numeral

LEADS = frozenset({"no", "nobody", "none", "zero"})

# What is worth counting when there is none of it: other nouns after "no" are mostly idiom
# ("no plans", "no doubt", "no evidence").
_COUNTED = (
    r"(?:deaths?|casualt(?:y|ies)|fatalit(?:y|ies)|injur(?:y|ies)|arrests?|survivors?|victims?"
    r"|suspects?|hostages?|cases?|infections?|charges|losses|attacks?|strikes?|shots?|bodies"
    r"|civilians?|soldiers?|troops|officers?|people|persons?|passengers?|children|women|men"
    r"|students?|members?|officials?|lawmakers?|senators?|politicians?|leaders?|witnesses"
    r"|Americans|Republicans|Democrats|electors?|countr(?:y|ies)|states?|employees?|workers?"
    r"|refugees?|prisoners?|detainees?|protesters?|demonstrators?|rebels?|militants?)"
)
_NO = re.compile(
    rf"(?P<body>no[\s-]one|nobody)(?:\s+else)?(?![\w’'-])|none(?=\s+(?:of|was|were|has|have)\b)"
    rf"|(?P<no>no|zero)(?=\s+(?:(?!one\b)[\w.'-]+\s+){{0,2}}?{_COUNTED}(?![\w-]))",
    re.IGNORECASE,
)


def absence_at(text: str, at: int) -> Numeral | None:
    """The "none" that starts at `at`, if one does."""
    found = _NO.match(text, at)
    if not found or (found["no"] and _idiom(text, found.end())):
        return None
    return Numeral(at, found.end(), 0, 0, 1, "none")


def _idiom(text: str, at: int) -> bool:
    return bool(re.match(r"\s+(?:longer|more|less|fewer|other|such|matter|way|doubt|single)\b", text[at:at+10]))
