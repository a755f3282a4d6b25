"""Tables that lay out a page, as those of the 1990s and of letters do, and what they hold."""

from __future__ import annotations

from typing import Any

from sayso.document.formats.bulk import Bulk, measured

SHARE = 0.7
"""The part of a table's paragraphs that the article's cell holds at least."""
MOST = 0.6
"""The part of the page's paragraphs that a table holds which lays it out."""
LEAST = 400
"""Characters in paragraphs from which on a cell is more than a cell of figures."""


def unlaid(root: Any) -> None:
    """Puts the article's cell in the place of each table that lays out the page, and makes those of
    one column blocks, in place."""
    sizes = measured(root)
    for table in list(root.iter("table")):
        lays_out = sizes[table].prose >= max(LEAST, MOST * sizes[root].prose)
        cell = _article_cell(table, sizes) if lays_out else None
        if cell is not None and table.getparent() is not None:
            cell.tag, cell.tail = "div", table.tail
            table.getparent().replace(table, cell)
    for table in list(root.iter("table")):
        if _has_one_column(table, sizes):
            for part in (table, *_rows(table), *table.iterchildren("tbody", "thead", "tfoot")):
                _make_blocks(part)


def _has_one_column(table: Any, sizes: dict[Any, Bulk]) -> bool:
    cells = ([x for x in row.iterchildren("td", "th") if sizes[x].text] for row in _rows(table))
    return max((len(held) for held in cells), default=0) == 1


def _rows(table: Any) -> list[Any]:
    return list(table.xpath("./tr|./tbody/tr|./thead/tr|./tfoot/tr"))


def _make_blocks(part: Any) -> None:
    for cell in part.iterchildren("td", "th"):
        cell.tag = "div"
    part.tag = "div"


def _article_cell(table: Any, sizes: dict[Any, Bulk]) -> Any:
    whole = sizes[table].prose
    cells = (cell for cell in table.iter("td", "th") if sizes[cell].prose >= SHARE * whole)
    return max(cells, key=_depth, default=None)


def _depth(element: Any) -> int:
    return sum(1 for _ in element.iterancestors())
