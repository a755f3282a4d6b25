"""What every page and list has to keep to, whatever is on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from rich.cells import cell_len
from rich.text import Text

from sayso.views.plain import printable
from tests.views.printed import same_as_golden

Lines = Callable[[Any, int], Iterable[Text]]
WIDTHS = (40, 60, 80, 109, 110, 140, 300)


def shown(lines: Lines, value: Any, width: int) -> str:
    return "".join(f"{line.plain}\n" for line in lines(value, width))


def fits(lines: Lines, value: Any, width: int) -> None:
    """No line is wider than the terminal, ends in blanks or holds what a terminal would obey."""
    for line in shown(lines, value, width).split("\n"):
        assert cell_len(line) <= width, line
        assert line == line.rstrip()
        assert printable(line) == line


def survives(lines: Lines, value: Any) -> None:
    """However narrow the terminal, everything is printed, if not nicely."""
    for width in (1, 10, 20, 30):
        assert shown(lines, value, width).strip()


def goldens(name: str, lines: Lines, value: Any) -> None:
    for width in (80, 140):
        same_as_golden(f"{name}-{width}.txt", shown(lines, value, width))
