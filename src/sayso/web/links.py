"""Where things are found on the pages."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, urlencode

from sayso.review.entry import Entry


def question(id_: str) -> str:
    return f"/question/{quote(id_)}"


def incident(id_: str) -> str:
    return f"/incident/{quote(id_)}"


def voice(id_: str) -> str:
    return f"/voice/{quote(id_)}"


def report(id_: str) -> str:
    return f"/report/{quote(id_)}"


def claim(entry: Entry) -> str:
    """The claim's words in their report; one from elsewhere has a page of its own."""
    if entry.status == "added" and entry.report.id == entry.id:
        return f"/claim/{quote(entry.id)}"
    return f"{report(entry.report.id)}#claim-{quote(entry.id)}"


def with_asked(path: str, asked: Mapping[str, str], **changed: object) -> str:
    """A path with what was asked for, some of it changed; what is empty is left out."""
    now = {**asked, **{name: str(value) if value else "" for name, value in changed.items()}}
    query = urlencode({name: value for name, value in now.items() if value})
    return f"{path}?{query}" if query else path
