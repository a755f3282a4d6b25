"""Characters that no report should hold, mended without moving any other.

Unpaired surrogates and NUL can be neither printed nor stored everywhere, so each becomes U+FFFD,
one for one. Other control characters stay as they are. Both are told of in a warning.
"""

from __future__ import annotations

import re

_UNFIT = re.compile("[\0\ud800-\udfff]")
_CONTROLS = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_BLANK = re.compile("[\\s\ufeff\ufffd]*")


def mended(text: str) -> tuple[str, tuple[str, ...]]:
    """`text` fit to print and store, of the same length, and warnings of what was found."""
    if text.isprintable():
        return text, ()
    fit, unfit = _UNFIT.subn("\ufffd", text)
    warnings = [_warning(text, _UNFIT, unfit, "replaced by U+FFFD")] if unfit else []
    controls = len(_CONTROLS.findall(fit))
    if controls:
        warnings.append(_warning(fit, _CONTROLS, controls, "kept as they are"))
    return fit, tuple(warnings)


def is_blank(text: str) -> bool:
    """Whether nothing in it could be read: space of any kind, byte marks, undecodable bytes."""
    return _BLANK.fullmatch(text) is not None


def printable(words: str) -> str:
    """`words` for a message: what would move the cursor or can't be encoded is spelt out."""
    if words.isprintable():
        return words
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in words)


def share_of_controls(text: str) -> float:
    """Share of the characters of `text` that are control characters, 0 to 1."""
    return len(_CONTROLS.findall(text)) / max(1, len(text))


def _warning(text: str, kind: re.Pattern[str], count: int, done: str) -> str:
    first = kind.search(text)
    assert first is not None
    name = f"U+{ord(first.group()):04X} at character {first.start()}"
    what = "control characters or unpaired surrogates" if kind is _UNFIT else "control characters"
    return f"{count} {what} {done}, the first {name}"
