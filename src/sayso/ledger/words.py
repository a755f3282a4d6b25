"""What a user types into a search, as a query that no full-text index can stumble over."""

from __future__ import annotations

import re

_PARTS = re.compile(r'"([^"]*)"?|([^\s"]+)')


def fts5_query(words: str) -> str | None:
    """All of the words in any order; "words in quotation marks" as a phrase; a* by its beginning.

    None where there is no letter or digit to look for. Nothing else is an operator.
    """
    found = [_part(phrase, word) for phrase, word in _PARTS.findall(words)]
    return " ".join(part for part in found if part) or None


def _part(phrase: str, word: str) -> str:
    prefix = "*" if word.endswith("*") else ""
    kept = "".join(c if c.isalnum() or ord(c) > 127 else " " for c in phrase or word)
    if not any(c.isalnum() for c in kept):
        return ""
    return f'"{" ".join(kept.split())}"{prefix}'
