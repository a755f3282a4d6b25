"""How much the elements of a page hold: words, words that lead elsewhere, words in paragraphs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_SILENT = frozenset({"script", "style", "noscript", "template", "head", "title"})
_PROSE = frozenset({"p", "blockquote"})


@dataclass(slots=True)
class Bulk:
    """Characters in all, within links, and within paragraphs; elements, itself included; whether
    the main heading is there."""

    elements: int = 1
    text: int = 0
    linked: int = 0
    prose: int = 0
    heads: bool = False


def measured(root: Any) -> dict[Any, Bulk]:
    """The bulk of each element below and with `root`, in one pass from the leaves up."""
    sizes: dict[Any, Bulk] = {}
    for element in reversed(list(root.iter())):
        if not isinstance(element.tag, str):
            continue
        size = sizes.setdefault(element, Bulk())
        if element.tag in _SILENT:
            size.text = size.linked = size.prose = 0
        else:
            size.text += _length(element.text)
        if element.tag == "a" and element.get("href"):
            size.linked = size.text
        if element.tag in _PROSE:
            size.prose = size.text
        size.heads |= element.tag == "h1"
        _add(sizes, element, size)
    return sizes


def linked_share(size: Bulk) -> float:
    return size.linked / size.text if size.text else 0.0


def _add(sizes: dict[Any, Bulk], element: Any, size: Bulk) -> None:
    above = element.getparent()
    if above is None:
        return
    total = sizes.setdefault(above, Bulk())
    total.elements += size.elements
    total.text += size.text + _length(element.tail)
    total.linked += size.linked
    total.prose += size.prose
    total.heads |= size.heads


def _length(words: str | None) -> int:
    return len(" ".join(words.split())) if words else 0
