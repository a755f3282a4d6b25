"""JSON Feed (jsonfeed.org, versions 1 and 1.1)."""

from __future__ import annotations

import json
from typing import Any

from sayso.errors import BadRecord
from sayso.feeds.dates import date_in
from sayso.feeds.feed import Feed, Item, mark_of
from sayso.feeds.tree import joined
from sayso.feeds.xml_feed import gathered
from sayso.fetch.url import is_url


def json_feed(data: bytes, url: str) -> Feed:
    """Raises BadRecord where the bytes are no JSON Feed."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise BadRecord(url, f"broken JSON: {error}", "try again later") from None
    items = value.get("items") if isinstance(value, dict) else None
    if not isinstance(items, list):
        raise BadRecord(url, "JSON without `items`", "expected a JSON Feed")
    return gathered(_string(value.get("title")), (_item(one, url) for one in items))


def _item(value: Any, url: str) -> Item | None:
    if not isinstance(value, dict):
        return None
    told = [_string(value.get(name)) or "" for name in ("url", "external_url", "id")]
    address = joined(url, told[0] or told[1] or (told[2] if is_url(told[2]) else ""))
    if address is None or not is_url(address) or not any(told) or address == url:
        return None
    title, published = _string(value.get("title")), _string(value.get("date_published"))
    updated = _string(value.get("date_modified"))
    said = [_string(value.get(name)) for name in ("content_text", "content_html", "summary")]
    mark = mark_of(title, published, updated, *said)
    day = date_in(published or updated)
    return Item(address.partition("#")[0], title, day, date_in(updated), mark)


def _string(value: Any) -> str | None:
    return value.strip() if isinstance(value, str) and value.strip() else None
