"""Paths and addresses to the sources of documents, in the order in which they are named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.read import only_of
from sayso.document.read import sources as sources_of_paths
from sayso.document.read.source import Source
from sayso.errors import InputError
from sayso.fetch.rules import Rules
from sayso.fetch.url import is_url


def sources(
    paths: Iterable[str | os.PathLike[str]],
    note: Callable[[str], None] = lambda _: None,
    without: Path | None = None,
    rules: Rules | None = None,
) -> list[Source | InputError]:
    """What `paths` lead to, where words that begin with http:// or https:// are addresses; each is
    asked when its turn comes. Otherwise as `sayso.document.read.sources`."""
    found: list[Source | InputError] = []
    for path in paths:
        if isinstance(path, str) and is_url(path):
            found.append(_page(path, rules))
        else:
            found += sources_of_paths([path], note, without)
    return found


def only_page(url: str, given: Given, allow_private: bool = False) -> Document:
    """The one document at an address. Raises InputError, also where there are more."""
    return only_of(_page(url, Rules(allow_private=allow_private)).documents(given), url)


def _page(url: str, rules: Rules | None) -> Source:
    from sayso.fetch.page import Page

    return Page.at(url, rules or Rules())
