"""None at all: "no one", "nobody", "none of the suspects", "no deaths"."""

from __future__ import annotations

import re

from sayso.claims.figures.numeral import Numeral
from sayso.claims.figures.pattern import any_of

LEADS = frozenset({"no", "nobody", "none", "zero"})

# What is worth counting when there is none of it: other nouns after "no" are mostly idiom
# ("no plans", "no doubt", "no evidence").
_COUNTED = any_of(
    """
    deaths? casualt(?:y|ies) fatalit(?:y|ies) injur(?:y|ies) arrests? survivors? victims? suspects?
    hostages? cases? infections? charges losses attacks? strikes? shots? bodies civilians? soldiers?
    troops officers? people persons? passengers? children women men students? members? officials?
    lawmakers? senators? politicians? leaders? witnesses Americans Republicans Democrats electors?
    countr(?:y|ies) states? employees? workers? refugees? prisoners? detainees? protesters?
    demonstrators? rebels? militants?
    """
)
_NO = re.compile(
    rf"(?:no[\s-]one|nobody)(?:\s+else)?(?![\w’'-])|none(?=\s+(?:of|was|were|has|have)\b)"
    r"|(?:no|zero)(?!\s+(?:longer|more|less|fewer|other|such|matter|way|doubt|single)\b)"
    rf"(?=\s+(?:(?!(?:one|reason|for|of|to)\b)(?:U\.S\.|[\w'-]+)\s+){{0,2}}?{_COUNTED}(?![\w-]))",
    re.IGNORECASE,
)


def absence_at(text: str, at: int) -> Numeral | None:
    """The "none" that starts at `at`, if one does."""
    found = _NO.match(text, at)
    return Numeral(at, found.end(), 0, 0, form="none") if found else None
