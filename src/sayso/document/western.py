"""Which of the two old Western encodings makes sense of English with a few other bytes in it.

Detectors trained on whole languages guess from a single curly apostrophe; here each character
beyond ASCII is weighed by its neighbours instead.
"""

from __future__ import annotations

import re
from itertools import islice

ENCODINGS = ("cp1252", "mac_roman")

_LEAST = 0.9
_ENOUGH = 5000
"""Characters weighed; more would not change the answer."""
_HIGH = re.compile(r"[^\x00-\x7f]")
_QUOTES_BEFORE = frozenset("“‘«„")
_QUOTES_AFTER = frozenset("”’»")
_DASHES = frozenset("–—…•·")
_SIGNS = frozenset("£€°©®™§½¼¾²³\u00a0¢¥×÷")
_LETTERS = frozenset("éèêëáàâäãåæçíìîïñóòôöõøœúùûüýÿß")


def western(data: bytes) -> tuple[str, str, float] | None:
    """Text, encoding and confidence (to 0.95) of bytes that are ASCII apart from a few.

    None where neither encoding puts nine in ten of the others in a place that suits them.
    """
    tries = [(_decoded(data, encoding), encoding) for encoding in ENCODINGS]
    weighed = [(*_weight(text), text, encoding) for text, encoding in tries if text is not None]
    fitting = [found for found in weighed if found[1] >= _LEAST]
    if not fitting:
        return None
    _, suited, text, encoding = max(fitting, key=lambda found: found[0])
    return text, encoding, min(0.95, round(suited, 2))


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _weight(text: str) -> tuple[float, float]:
    """Mean weight of the characters beyond ASCII, and the share of them that suit their place."""
    weights = [
        _suits(text[at - 1 : at] or " ", text[at], text[at + 1 : at + 2] or " ")
        for at in (match.start() for match in islice(_HIGH.finditer(text), _ENOUGH))
    ]
    count = max(1, len(weights))
    return sum(weights) / count, sum(weight > 0 for weight in weights) / count


def _suits(before: str, character: str, after: str) -> int:
    inside = before.isalpha() and after.isalpha()
    if character == "’" and inside:
        return 4
    if character in _QUOTES_BEFORE:
        return 3 if not before.isalnum() and not after.isspace() else 0
    if character in _QUOTES_AFTER:
        return 3 if not before.isspace() and not after.isalnum() else 0
    if character in _DASHES or character in _SIGNS:
        return 2 if not inside or character in "—–" else 0
    if character in _LETTERS:
        return 2 if before.isalpha() or after.islower() else 0
    if character.islower():
        return int(before.isalpha())
    return int(character.isupper() and after.isalpha() and not before.islower())
