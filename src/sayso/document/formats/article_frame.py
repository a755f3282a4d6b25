"""The element that holds the article: the innermost one with nearly all paragraphs of a page."""

from __future__ import annotations

from typing import Any

from sayso.document.formats.bulk import Bulk, measured

SHARE = 0.75
"""The part of the page's paragraphs, in characters, that it holds at least."""
LEAST = 200
"""Characters in paragraphs that a page has at least, for the share to say anything."""
AROUND = 400
"""Characters of a heading, a byline and a summary together, at most."""
_WHOLE = frozenset({"body", "html"})
_HOLDERS = frozenset({"div", "section", "main", "article", "body"})


def framed(root: Any) -> None:
    """Marks that element as the article's body, unless the page itself marks one, in place."""
    if root.xpath("//*[@itemprop='articleBody']"):
        return
    sizes = measured(root)
    frame, whole = root, sizes[root].prose
    if whole < LEAST:
        return
    while True:
        inner = (x for x in frame if x in sizes and x.tag != "p")
        holder = next((x for x in inner if sizes[x].prose >= SHARE * whole), None)
        if holder is None:
            break
        frame = holder
    while (above := frame.getparent()) is not None and (
        frame.tag not in _HOLDERS
        or (above.tag not in _WHOLE and _adds_little(sizes[above], sizes[frame]))
    ):
        frame = above
    if frame.tag not in _WHOLE:
        frame.set("itemprop", "articleBody")


def _adds_little(outer: Bulk, inner: Bulk) -> bool:
    """Whether what is around is no more than the main heading, a byline and a summary."""
    more, linked = outer.text - inner.text, outer.linked - inner.linked
    return outer.heads and not inner.heads and more <= AROUND and 3 * linked <= more
