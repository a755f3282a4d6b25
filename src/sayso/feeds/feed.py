"""A feed and its items."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

MOST = 10_000
"""Items that are taken of one feed."""


@dataclass(frozen=True, slots=True)
class Item:
    """A report that a feed names. `published` and `updated` are ISO 8601; `mark` changes where
    the feed says something else of it."""

    url: str
    title: str | None = None
    published: str | None = None
    updated: str | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """`items` in the order of the feed, each address once; `feeds` are addresses of further ones;
    `warnings` say what could not be used."""

    title: str | None = None
    items: tuple[Item, ...] = ()
    feeds: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def mark_of(*parts: str | None) -> str:
    """A hash of all that a feed says of an item."""
    said = "\x1f".join(part or "" for part in parts)
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:16]
