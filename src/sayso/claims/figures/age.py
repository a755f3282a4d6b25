"""Ages: "aged 12", "Ana Ruiz, 43, said", "she was eight", "people under 65"."""

from __future__ import annotations

import re

from sayso.claims.figures.numeral import Numeral

_BEFORE = re.compile(
    r"\b(?:ages?|aged|[Aa]ge\s+of|[Ii]n\s+age|turn(?:ed|s|ing))\s+"
    r"(?:(?:between|from|under|over|about|just|of|only)\s+){0,2}(?:\d{1,2}\s?(?:to|and|or|-|–)\s?)?$"
    r"|\b(?:[Hh]e|[Ss]he|I|who)(?:\swas|\sis|\sam|[’']s|[’']m)\s(?:just\s|only\s|about\s)?$"
    r"|\b(?:people|adults|those|children|anyone|everyone|women|men|kids|patients|girls|boys)\s"
    r"(?:aged\s)?(?:under|over|above|below)\s$"
)
_AFTER = re.compile(
    r"\s(?:and|or)\s(?:older|over|under|younger|up|above)\b"
    r"|[-\s]years?[-\s]olds?|-yr|\s?y/?o\b|\syears\sof\sage"
)
_NAMED = re.compile(r"(?:[A-Z][\w’'-]+|[A-Z]\.|man|woman|boy|girl|son|daughter|brother|sister),\s$")
_CLOSED = re.compile(
    r",(?!\s(?:\d|(?:and|or)\s\d))|\.(?=\s|$)|\)|;|\s[-–—]|\s(?:of|and|from)\s|\s\("
)
_APPOSED = re.compile(r",\s(?:who|was|were|is|has|had|of|from|an?|said|told|the|and|died)\b")


def is_age(text: str, numeral: Numeral) -> bool:
    """Whether the number is somebody's age."""
    before, after = text[max(0, numeral.start - 24) : numeral.start], text[numeral.end :][:16]
    if _BEFORE.search(before) or _AFTER.match(after):
        return True
    if numeral.form != "digits" or numeral.low >= 115 or numeral.end - numeral.start > 3:
        return False
    if numeral.low > 12 and before.endswith(", ") and _APPOSED.match(after):
        return True
    return bool(_NAMED.search(before) and _CLOSED.match(after))
