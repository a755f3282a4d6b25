"""Rows of a table as lines to read: "Brack | 17"."""

from __future__ import annotations

import re

_RULE = re.compile(r"\|(?:\s*:?-+:?\s*\|)+\s*")


def without_table_marks(text: str) -> str:
    """The text with tables' rows as "one | two" and without the rules under their headings."""
    lines = (line for line in text.split("\n") if not _RULE.fullmatch(line.strip()))
    return "\n".join(_row(line) if line.startswith("|") else line for line in lines)


def _row(line: str) -> str:
    return " | ".join(cell.strip() for cell in line.strip().strip("|").split("|"))
