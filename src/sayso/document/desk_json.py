"""JSON that isn't ours: ninjs of news agencies, and the export of a Telegram channel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def is_telegram(value: Any) -> bool:
    """Whether a value is the export of a channel."""
    return isinstance(value, dict) and isinstance(value.get("messages"), list) and "name" in value


def telegram_records(value: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A record for each message with text of its own."""
    outlet = value["name"] if isinstance(value["name"], str) else None
    for message in value["messages"]:
        if not isinstance(message, dict) or message.get("type", "message") != "message":
            continue
        text = _words(message.get("text"))
        if text.strip():
            yield {
                "text": text,
                "id": f"{value.get('id', outlet)}-{message.get('id')}",
                "outlet": _string(message.get("forwarded_from")) or outlet,
                "published": _string(message.get("date")),
            }


def is_ninjs(value: Any) -> bool:
    """Whether a value is a news item in ninjs (IPTC)."""
    if not isinstance(value, dict) or "text" in value or "document" in value:
        return False
    return "uri" in value and any(key in value for key in ("body_text", "bodies", "body_xhtml"))


def ninjs_record(value: dict[str, Any]) -> dict[str, Any]:
    """The fields of a news item, by our names."""
    return {
        "text": _body(value),
        "id": value["uri"],
        "title": _string(value.get("headline")) or _headline(value.get("headlines")),
        "byline": _string(value.get("byline")) or _string(value.get("by")),
        "outlet": _provider(value),
        "published": _string(value.get("firstcreated")) or _string(value.get("versioncreated")),
        "language": _string(value.get("language")),
    }


def _body(value: dict[str, Any]) -> str:
    held = value.get("bodies")
    bodies = [b for b in held if isinstance(b, dict)] if isinstance(held, list) else []
    plain = [b for b in bodies if "html" not in str(b.get("contenttype", "text/plain"))]
    found = value.get("body_text") or next((b.get("value") for b in plain or bodies), "")
    return _unmarked(str(found or value.get("body_xhtml") or ""))


def _unmarked(text: str) -> str:
    """The words of marked-up text."""
    if "</" not in text:
        return text
    from lxml import html

    root = html.fromstring(f"<div>{text}</div>")
    blocks = root.xpath(".//p|.//li|.//h2|.//h3") or [root]
    return "\n".join(" ".join(block.text_content().split()) for block in blocks)


def _headline(held: Any) -> str | None:
    values = held if isinstance(held, list) else []
    return next((_string(h.get("value")) for h in values if isinstance(h, dict)), None)


def _provider(value: dict[str, Any]) -> str | None:
    held = value.get("provider") or value.get("infosources")
    first = held[0] if isinstance(held, list) and held else held
    return _string(first.get("name")) if isinstance(first, dict) else _string(first)


def _words(held: Any) -> str:
    """A text, or the list of its plain and marked pieces."""
    if isinstance(held, list):
        return "".join(map(_words, held))
    return (
        _words(held.get("text"))
        if isinstance(held, dict)
        else held
        if isinstance(held, str)
        else ""
    )


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) else None
