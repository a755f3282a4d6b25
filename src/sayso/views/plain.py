"""Words from a document made safe to print in a line: they can't move a cursor or turn a row."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sayso.document.anchor import Span

_SILENT = re.compile("[\u00ad\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Marks that turn the direction of writing, and characters that show nothing."""
_HARMFUL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
"""Control characters, among them those that start a terminal's own commands; lone surrogates."""
_GAP = re.compile(r"\s+")


def printable(text: str) -> str:
    """The text with what a terminal or a file couldn't take replaced by U+FFFD."""
    return _HARMFUL.sub("\ufffd", _SILENT.sub("", text))


def one_line(text: str) -> str:
    """The printable text with every gap a single blank."""
    return _GAP.sub(" ", printable(text)).strip()


def joined(spans: Iterable[Span], gap: str = " … ") -> str:
    """The words of several spans in one line."""
    return gap.join(one_line(span.text) for span in spans)
