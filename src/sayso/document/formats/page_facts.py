"""What a page says of itself: when it was published and changed, by whom, and what it holds back.

The schema.org objects of a page go first, then its `meta` elements, then marked times. Times keep
their zone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from sayso.document.formats.made import date_in, fit

_KINDS = re.compile(r"Article|Posting|Report|VideoObject")
_PUBLISHED = (
    *("article:published_time", "og:article:published_time", "datepublished", "dcterms.date"),
    *("dcterms.created", "dc.date", "dc.date.issued", "pubdate", "publishdate", "publish-date"),
    *("date", "parsely-pub-date", "sailthru.date", "citation_publication_date"),
)
_UPDATED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified")
_TIMES = (
    "//time[@itemprop='datePublished' or @pubdate or contains(@class, 'published')]/@datetime",
    "//*[@itemprop='datePublished']/@content",
    "//abbr[contains(@class, 'published')]/@title",
)
_OBJECTS = 200
"""Objects of a page's own data that are looked at."""


class PageFacts:
    """The facts of one page's tree."""

    def __init__(self, root: Any) -> None:
        self._root = root
        self._metas = dict(_metas(root))
        self._objects = list(_objects(root))

    def published(self) -> str | None:
        """ISO 8601, a date-time with its zone where the page gives one."""
        told = [one.get(key) for one in self._objects for key in ("datePublished", "uploadDate")]
        told += [self._metas.get(name) for name in _PUBLISHED]
        told += [each for path in _TIMES for each in self._root.xpath(path)[:5]]
        return next(filter(None, map(_date, told)), None)

    def updated(self, published: str | None) -> str | None:
        """When it was changed, if that is not when it was published."""
        told = [one.get("dateModified") for one in self._objects]
        told += [self._metas.get(name) for name in _UPDATED]
        found = next(filter(None, map(_date, told)), None)
        return found if found != published else None

    def byline(self, found: str | None) -> str | None:
        """Who wrote it: the names as the page gives them, where an extractor found these."""
        own = fit(self._metas.get("author"))
        if own and found and _letters(own) == _letters(found):
            return own
        names = found.split("; ") if found else []
        return (
            fit(" and ".join(filter(None, (", ".join(names[:-1]), names[-1])))) if names else None
        )

    def warnings(self, url: str | None) -> Iterator[str]:
        """What the file lacks: further pages, or what only subscribers are shown."""
        if any(str(one.get("isAccessibleForFree")).casefold() == "false" for one in self._objects):
            yield "the page says that it isn't free to read: its text may be cut short"
        if next_page := self._next(url):
            yield f"the article goes on at {next_page}, which was not read"

    def _next(self, url: str | None) -> str | None:
        own = next(iter(self._root.xpath("//link[@rel='canonical']/@href")), None) or url or ""
        for href in self._root.xpath("//link[@rel='next']/@href")[:1]:
            try:
                there, here = urlsplit(urljoin(own, href)), urlsplit(own)
            except ValueError:
                return None
            path = re.escape(here.path.rstrip("/"))
            if there.path == here.path or re.fullmatch(rf"{path}/(?:page/)?\d+/?", there.path):
                return str(there.geturl())
        return None


def _metas(root: Any) -> Iterator[tuple[str, str]]:
    """The first value of each name comes last, so that it stands."""
    for meta in reversed(root.xpath("//meta[@content]")):
        for key in ("name", "property", "itemprop"):
            if name := meta.get(key):
                yield name.casefold(), meta.get("content")


def _objects(root: Any) -> Iterator[dict[str, Any]]:
    """The page's own objects of schema.org that are articles; not those that lie within them."""
    waiting = list(filter(None, map(_data, root.xpath("//script[@type='application/ld+json']"))))
    looked_at = 0
    while waiting and (looked_at := looked_at + 1) <= _OBJECTS:
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting = one[:_OBJECTS] + waiting
        elif isinstance(one, dict) and _KINDS.search(str(one.get("@type"))[:200]):
            yield one
        elif isinstance(one, dict) and isinstance(one.get("@graph"), list):
            waiting = one["@graph"][:_OBJECTS] + waiting


def _data(script: Any) -> Any:
    try:
        return json.loads(script.text or "", strict=False)
    except (ValueError, RecursionError):
        return None


def _date(words: Any) -> str | None:
    return date_in(words.strip()) if isinstance(words, str) else None


def _letters(words: str) -> str:
    return re.sub(r"\W|^by\s", "", words.casefold())
