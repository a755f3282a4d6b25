"""The address under which a page is kept: the one it gives itself, without what tracks readers.

A page's own word is taken only within its registered domain: what says that it belongs to another
outlet is still this outlet's copy of it.
"""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from sayso.document.outlet import domain_of
from sayso.errors import NotFetched
from sayso.fetch.url import checked

_TRACKING = frozenset(
    {
        *("fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "mc_cid", "mc_eid"),
        *("igshid", "yclid", "twclid", "ocid", "cmpid"),
    }
)
_HEAD = 500_000
"""Bytes of a page in which its canonical address is looked for."""


def canonical(data: bytes, url: str) -> str:
    """The address of the page `data` that was found at `url`."""
    there = untracked(url)
    own = _own(data[:_HEAD], url)
    return untracked(own) if own and _may_stand_for(own, there) else there


def untracked(url: str) -> str:
    """The address without the parameters that only say where a reader came from."""
    parts = urlsplit(url)
    if not parts.query:
        return url
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not _tracks(name)]
    if len(kept) == len(pairs):
        return url
    return urlunsplit(parts._replace(query=urlencode(kept)))


def _tracks(name: str) -> bool:
    return name.casefold() in _TRACKING or name.casefold().startswith("utm_")


def _own(data: bytes, url: str) -> str | None:
    if b"canonical" not in data:
        return None
    from lxml import etree, html

    try:
        root = html.document_fromstring(data)
        href = next(iter(root.xpath("//link[@rel='canonical']/@href")), "")
        return str(checked(urljoin(url, href.strip()))) if href.strip() else None
    except (etree.LxmlError, ValueError, NotFetched):
        return None


def _may_stand_for(own: str, url: str) -> bool:
    """Not another site's page, nor the front page that some sites give everywhere."""
    here, there = urlsplit(url), urlsplit(own)
    front = there.path in ("", "/") and here.path not in ("", "/")
    return not front and domain_of(own) == domain_of(url)
