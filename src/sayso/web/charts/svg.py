"""SVG written as text: every attribute and every word in it is escaped."""

from __future__ import annotations

from functools import cache

from markupsafe import Markup, escape

from sayso.views.plain import one_line

Value = str | float | None
Style = dict[str, Value]


def tag(name: str, *inside: Markup, **attributes: Value) -> Markup:
    """One element. `stroke_width` is written `stroke-width`, `class_` is `class`; None is left
    out; lengths have one decimal at most."""
    written = "".join(
        f' {_named(key)}="{_plain(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    content = Markup("").join(inside)
    if not content and name not in ("a", "g", "text"):
        return Markup(f"<{name}{written}/>")
    return Markup(f"<{name}{written}>{content}</{name}>")


def words(text: str) -> Markup:
    """Words from outside: escaped, in one line, without what a file of XML can't hold."""
    return escape(one_line(text))


def text(said: str, x: float, y: float, **attributes: Value) -> Markup:
    return tag("text", words(said), x=x, y=y, **attributes)


def line(x1: float, y1: float, x2: float, y2: float, **attributes: Value) -> Markup:
    return tag("line", x1=x1, y1=y1, x2=x2, y2=y2, **attributes)


@cache
def _named(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _plain(value: Value) -> str:
    """Escaped, as an attribute's value."""
    if isinstance(value, str):
        return escape(one_line(value))
    return f"{round(value or 0, 1) + 0.0:.10g}"
