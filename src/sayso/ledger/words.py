"""What a user types into a search, as a query that no full-text index can stumble over."""

from __future__ import annotations

import re
import unicodedata

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


def holds(words: str, text: str) -> bool:
    """Whether a text has what `fts5_query` asks an index for, as that index would see it."""
    query = fts5_query(words)
    if query is None:
        return False
    parts = re.findall(r'"([^"]+)"(\*?)', query)
    said = f" {_bare(text)} "
    return all(f" {_bare(part)}{'' if star else ' '}" in said for part, star in parts)


def _bare(text: str) -> str:
    """In small letters without accents, as SQLite's `unicode61` takes words."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c if c.isalnum() else " " for c in spread if not unicodedata.combining(c))
    return " ".join(kept.split())
