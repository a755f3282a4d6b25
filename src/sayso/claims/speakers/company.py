"""Names of one word that the text shows to be a firm's, a site's or an agency's."""

from __future__ import annotations

import re
from functools import lru_cache

_BEFORE = (
    r"(?:[Cc]ompany|[Ff]irm|[Mm]aker|[Gg]iant|[Oo]perator|[Cc]ontractor|[Oo]wner|[Rr]etailer|[Ww]ebsite"
    r"|[Aa]irline|[Cc]arrier|[Bb]ank|[Bb]roadcaster|[Nn]ewspaper|[Aa]gency|[Pp]roducer|[Ss]upplier"
    r"|spokes\w+ (?:for|of)|(?:works?|worked|working|workers?|employees?|executives?) (?:at|for|of)"
    r"|(?:owned|operated|built|run|made|leased|supplied|published|posted) (?:by|to|on)"
    r"|(?:shares|customers|passengers|users|headquarters) (?:in|of)|lawyers? for"
    r"|chief executive of)"
)
_BEHIND = (
    r"(?:[’']s?)? (?:spokes\w+|executives?|employees?|workers?|shares|customers|passengers|trains?"
    r"|flights?|planes?|statement|website|users|stores?|engineers|headquarters|Inc\b|Corp\b|Co\b|Ltd\b"
    r"|LLC\b|PLC\b|Group\b|(?:[Cc]hief [Ee]xecutive|CEO|chairm[ae]n|chairwoman|board|management)\b)"
)


@lru_cache(maxsize=64)
def _shown(text: str) -> frozenset[str]:
    """Capitalised words that stand anywhere as only a body's name stands."""
    word = r"([A-Z][\w&.-]*\w)"
    found = re.findall(rf"\b{_BEFORE} {word}\b(?! [A-Z])", text)
    found += re.findall(rf"(?<![A-Z]\w)(?<!\w )\b{word}{_BEHIND}", text)
    return frozenset(found)


def is_company(word: str, text: str) -> bool:
    return word in _shown(text)
