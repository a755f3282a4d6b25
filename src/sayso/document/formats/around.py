"""What stands around and between the paragraphs of an article: offers, lists of other stories.

Three things give such a box away: the names that content management systems give it, the heading
it bears, and that all its words lead elsewhere. A box that holds the main heading or most of the
page's paragraphs is never one, as outlets also write "paywall" on the element that holds it all.
"""

from __future__ import annotations

import re
from typing import Any

from sayso.document.formats.box_names import HEADING, NAMED, OWN_PARTS, TALK
from sayso.document.formats.bulk import Bulk, linked_share, measured

VERSION = "around@3"
LONGEST = 1_500
"""Characters of a box that is left out for its name or its heading."""
_ROLES = frozenset({"dialog", "alertdialog", "navigation", "contentinfo", "search"})
_BEARERS = frozenset({"h2", "h3", "h4", "h5", "h6", "b", "strong", "div", "span", "p", "summary"})
_LINES = frozenset({"p", "li", "h2", "h3", "h4", "h5", "h6", "dd", "div"})
_FRAMES = frozenset({"html", "head", "body", "main"})


def without_boxes(root: Any) -> None:
    """Takes out of a page's tree what is around the article, in place."""
    sizes = measured(root)
    whole = sizes[root]
    for element in list(root.iter()):
        if element is root or element not in sizes or element.tag in _FRAMES:
            continue
        if _is_box(element, sizes, whole):
            _take_out(element)
    for element in list(root.iter(*_BEARERS)):
        box = _headed(element, sizes, whole)
        if box is not None:
            _take_out(box)
    for element in list(root.iter(*_LINES)):
        if _leads_elsewhere(element, sizes):
            _take_out(element)
    for element in root.iter():
        if element in sizes and OWN_PARTS.search(_names(element)) and _is_prose(sizes[element]):
            element.attrib.pop("class", None)
            element.attrib.pop("id", None)


def _is_box(element: Any, sizes: dict[Any, Bulk], whole: Bulk) -> bool:
    size = sizes[element]
    if size.heads:
        return False
    if element.tag in ("noscript", "dialog") or element.get("role") in _ROLES:
        return True
    names = _names(element)
    if TALK.search(names):
        return True
    return bool(NAMED.search(names)) and _is_small(size, whole)


def _is_small(size: Bulk, whole: Bulk) -> bool:
    """Whether it can't be the article: on a page without paragraphs, by its part of all words."""
    if size.text >= LONGEST:
        return False
    if 5 * whole.prose < whole.text and size.prose < 200:
        return 4 * size.text < whole.text
    return size.prose == 0 or 2 * size.prose < whole.prose


def _headed(element: Any, sizes: dict[Any, Bulk], whole: Bulk) -> Any:
    """The box that a heading such as "Most read" stands over; None where it is no such heading."""
    size = sizes.get(element)
    if size is None or size.heads or not 0 < size.text <= 60 or size.elements > 5:
        return None
    if not HEADING.fullmatch(" ".join("".join(element.itertext()).split())):
        return None
    box = element
    while (above := box.getparent()) is not None and above.tag not in _FRAMES:
        if sizes[above].heads or not _is_small(sizes[above], whole) or not _is_first(box):
            break
        box = above
        if sizes[box].text > 2 * size.text and box.tag not in ("b", "strong", "p", "span"):
            break
    if sizes[box].text > size.text:
        return box
    _take_out_list(element, sizes)
    return element


def _take_out_list(heading: Any, sizes: dict[Any, Bulk]) -> None:
    """What follows a heading that has no box of its own: a list of links."""
    after = heading.getnext()
    size = sizes.get(after)
    if size is not None and not size.heads and linked_share(size) > 0.5:
        _take_out(after)


def _is_first(element: Any) -> bool:
    """Whether nothing is said before it in its parent."""
    if (element.getparent().text or "").strip():
        return False
    before = element.itersiblings(preceding=True)
    return not any((one.tail or "").strip() or "".join(one.itertext()).strip() for one in before)


def _leads_elsewhere(element: Any, sizes: dict[Any, Bulk]) -> bool:
    size = sizes.get(element)
    return size is not None and size.text > 0 and not size.heads and linked_share(size) > 0.9


def _is_prose(size: Bulk) -> bool:
    return size.prose >= 60 and linked_share(size) < 0.2


def _names(element: Any) -> str:
    """Class, id and a name of its own as "-most-read-"."""
    own = element.tag if "-" in element.tag else ""
    names = f"{own} {element.get('class') or ''} {element.get('id') or ''}"
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", names)
    return "-" + re.sub(r"[^a-z0-9]+", "-", parted.lower()) + "-"


def _take_out(element: Any) -> None:
    if element.getparent() is not None:
        element.drop_tree()
