"""The bytes of a feed, of whatever form, to what it names."""

from __future__ import annotations

import zlib

from sayso.errors import BadRecord
from sayso.feeds.feed import Feed
from sayso.feeds.json_feed import json_feed
from sayso.feeds.tree import joined, name_of, tree
from sayso.feeds.xml_feed import opml, sitemap, sitemap_index, xml_feed

_GZIP = b"\x1f\x8b"
_UNPACKED = 50_000_000
"""Bytes of a packed sitemap, as the protocol of sitemaps allows them."""
_FORMS = {
    "rss": xml_feed,
    "rdf": xml_feed,
    "feed": xml_feed,
    "channel": xml_feed,
    "urlset": sitemap,
    "sitemapindex": sitemap_index,
    "opml": opml,
}


def read_feed(data: bytes, url: str) -> Feed:
    """What the feed found at `url` names. Raises BadRecord where it is none, or not a safe one."""
    data = _unpacked(data, url) if data.startswith(_GZIP) else data
    start = data[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start:
        raise BadRecord(url, "empty, where a feed was expected", "check the address")
    if start.startswith(b"{"):
        return json_feed(data, url)
    root = tree(data, url)
    form = _FORMS.get(name_of(root).casefold())
    if form is None:
        raise _no_feed(root, url)
    return form(root, url)


def _unpacked(data: bytes, url: str) -> bytes:
    unpacker = zlib.decompressobj(31)
    try:
        found = unpacker.decompress(data, _UNPACKED)
    except zlib.error as error:
        raise BadRecord(url, f"its gzip is damaged: {error}", "try again later") from None
    if unpacker.unconsumed_tail:
        raise BadRecord(url, "a packed feed of more than 50 MB: a gzip bomb?", "leave it out")
    return found


def _no_feed(root: object, url: str) -> BadRecord:
    """A page often says where its feed is."""
    do = "expected RSS, Atom, JSON Feed, a sitemap or OPML"
    for link in root.iter("{*}link"):  # type: ignore[attr-defined]
        if link.get("type") in ("application/rss+xml", "application/atom+xml") and link.get("href"):
            do = f"its feed is {joined(url, link.get('href')) or link.get('href')}"
            break
    return BadRecord(url, f"no feed but <{name_of(root)[:40]}>", do)
