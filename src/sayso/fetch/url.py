"""Addresses that may be asked at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.fetch.answer import refused

if TYPE_CHECKING:
    import httpx

SCHEMES = ("http", "https")
_LONGEST = 2_000
_LAST_PORT = 65_535


def is_url(words: str) -> bool:
    """Whether `words` are an address of the web rather than a path."""
    return words[:8].lower().startswith(("http://", "https://"))


def checked(words: str, before: httpx.URL | None = None, asked: str | None = None) -> httpx.URL:
    """The address in `words`, where it may be asked; `before` is the one that redirects to it.
    Raises NotFetched, which names the address that was `asked` for in the first place.
    """
    import httpx

    where = asked or words
    if len(words) > _LONGEST:
        raise refused(asked or where[:60] + "…", f"an address of more than {_LONGEST:,} characters")
    try:
        found = before.join(words) if before is not None else httpx.URL(words)
    except (httpx.InvalidURL, ValueError, UnicodeError) as error:
        raise refused(where, f"no address: {_told(str(error))}", "check it") from None
    to = f"redirects to {found.copy_with(userinfo=b'')}: " if before is not None else ""
    if found.userinfo:
        where = asked or str(found.copy_with(userinfo=b""))
        raise refused(where, f"{to}a name or password in the address", "leave it out")
    if found.scheme not in SCHEMES:
        scheme = found.scheme or "no"
        raise refused(where, f"{to}an address of {scheme} scheme", "expected http or https")
    if (found.port or 0) > _LAST_PORT:
        raise refused(where, f"{to}no address: a port beyond {_LAST_PORT}", "check it")
    if not found.host:
        raise refused(where, f"{to}an address without a host", "check it")
    if before is not None and before.scheme == "https" and found.scheme == "http":
        raise refused(where, f"{to}from https to plain http", "give that address itself")
    return found.copy_with(fragment=None)


def _told(error: str) -> str:
    return error[:1].lower() + error[1:200]
