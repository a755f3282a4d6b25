"""The domain that somebody registered, out of an address: who publishes where nobody says it.

By the public suffix list as the package `tld` carries it; nothing is asked of a network.
"""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit


def domain_of(url: str | None) -> str | None:
    """ "coastalwire.co.uk" of "https://news.coastalwire.co.uk/storm"; the whole host where its end
    is on no list; None where there is no name."""
    host = _host(url or "")
    if host is None:
        return None
    from tld import get_fld

    return get_fld(f"http://{host}/", fail_silently=True) or host.removeprefix("www.")


def outlet_of(said: str | None, url: str | None) -> str | None:
    """Who published: as a page says, unless that is only its host; else its registered domain."""
    host = _host(url or "")
    if said and (host is None or said.casefold().removeprefix("www.") != host.removeprefix("www.")):
        return said
    return domain_of(url) or said


def _host(url: str) -> str | None:
    """Its name in lower case; numbers name nobody."""
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    if not host or "." not in host or not host.isprintable():
        return None
    try:
        ip_address(host)
    except ValueError:
        return host.rstrip(".").casefold()
    return None
