"""RSS, Atom, sitemaps and OPML as trees, to what they name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from sayso.feeds.dates import date_in
from sayso.feeds.feed import MOST, Feed, Item, mark_of
from sayso.feeds.tree import joined, name_of, text_of
from sayso.fetch.url import is_url

_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_FEEDS = 500
"""Further feeds that are taken of one list."""
_MAPS = 20
"""Sitemaps that are taken of an index: the rest is an archive."""


def xml_feed(root: Any, url: str) -> Feed:
    """RSS of any version, or Atom."""
    channel = next((one for one in root if name_of(one) == "channel"), root)
    found = (one for one in root.iter() if name_of(one) in ("item", "entry"))
    return gathered(text_of(channel, "title"), (_item(one, url) for one in found))


def sitemap(root: Any, url: str) -> Feed:
    """A sitemap, with what it says of news."""
    found = (one for one in root.iter() if name_of(one) == "url")
    return gathered(None, (_page(one, url) for one in found))


def sitemap_index(root: Any, url: str) -> Feed:
    """Sitemaps by an index, those changed last first."""
    maps = [one for one in root.iter() if name_of(one) == "sitemap"]
    maps.sort(key=lambda one: text_of(one, "lastmod") or "", reverse=True)
    found = (_address(text_of(one, "loc"), url) for one in maps)
    return Feed(feeds=_feeds(found)[:_MAPS])


def opml(root: Any, url: str) -> Feed:
    """A list of feeds, as readers of feeds hand it on."""
    found = (_address(one.get("xmlUrl"), url) for one in root.iter() if name_of(one) == "outline")
    return Feed(title=next((text_of(one, "title") for one in root), None), feeds=_feeds(found))


def gathered(title: str | None, found: Iterable[Item | None]) -> Feed:
    """The feed of these items; None stands for one without an address."""
    items: dict[str, Item] = {}
    without, more = 0, False
    for number, item in enumerate(found):
        if number >= MOST:
            more = True
            break
        if item is None:
            without += 1
        else:
            items.setdefault(item.url, item)
    warnings = [f"items without an address: {without:,}"] if without else []
    warnings += [f"more than {MOST:,} items, of which the first are taken"] if more else []
    return Feed(title, tuple(items.values()), (), tuple(warnings))


def _feeds(found: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(islice(dict.fromkeys(one for one in found if one), _FEEDS))


def _item(element: Any, url: str) -> Item | None:
    address = next(_addresses(element, url), None)
    if address is None:
        return None
    title = text_of(element, "title")
    published = text_of(element, "pubDate", "published", "issued", "date", "created")
    updated = text_of(element, "updated", "modified")
    said = text_of(element, "encoded", "content", "description", "summary")
    mark = mark_of(title, published, updated, said)
    return Item(address, title, date_in(published or updated), date_in(updated), mark)


def _addresses(element: Any, url: str) -> Iterator[str]:
    """The best first: the outlet's own behind a service's, the link, an id that is an address."""
    base = joined(url, element.get(_BASE) or "") or url
    links = [one for one in element if name_of(one) == "link"]
    told = [text_of(element, "origLink")]
    told += [one.get("href") for one in links if one.get("rel", "alternate") == "alternate"]
    told += [one.text for one in links]
    yield from (found for one in told if (found := _address(one, base)))
    ids = [one for one in element if name_of(one) in ("guid", "id") and is_url(_bare(one))]
    told = [_bare(one) for one in ids if one.get("isPermaLink", "true") != "false"]
    yield from (found for one in told if (found := _address(one, base)))


def _bare(element: Any) -> str:
    return (element.text or "").strip()


def _page(element: Any, url: str) -> Item | None:
    address = _address(text_of(element, "loc"), url)
    if address is None:
        return None
    news = next((one for one in element if name_of(one) == "news"), element)
    title, day = text_of(news, "title"), text_of(news, "publication_date")
    changed = text_of(element, "lastmod")
    return Item(address, title, date_in(day), date_in(changed), mark_of(title, day, changed))


def _address(words: str | None, base: str) -> str | None:
    bare = (words or "").strip()
    found = joined(base, bare) if bare else None
    return found.partition("#")[0] if found and is_url(found) else None
