"""Names beside a chart: of what stands in the margin, of others by their mark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from sayso.views import amounts
from sayso.views.plain import one_line
from sayso.web.charts import letters
from sayso.web.charts.layout import SMALL, Layout, Placed
from sayso.web.charts.places import Box, free, stacked

LINE = 15.0
_GAP = 5.0
INDENT = 38.0
"""From the plot to the names in the margin."""
_BESIDE = 170.0
"""The widest label beside a mark."""


@dataclass(frozen=True, slots=True)
class Name:
    """In one line or two."""

    placed: Placed
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """What stands at one height: the amount, those who say so, and how many more do; `y` is the
    middle of what they say, `at` that of the block."""

    head: str
    names: tuple[Name, ...]
    more: int
    y: float
    at: float = 0.0

    @property
    def height(self) -> float:
        names = sum(len(one.words) for one in self.names)
        return LINE * (bool(self.head) + names + bool(self.more)) + _GAP


@dataclass(frozen=True, slots=True)
class Beside:
    """A name by its mark."""

    placed: Placed
    words: str
    x: float
    y: float
    anchor: str


def name(placed: Placed) -> str:
    return one_line(placed.mark.told.statement.voice.name)


def blocks(of: Layout, unit: str | None) -> list[Block]:
    """One for each amount that stands, from the top down; names give way where there are many."""
    made = _fitted(list(_blocks(of, unit)), of.bottom - of.top)
    places = stacked([(one.y, one.height) for one in made], of.top, of.bottom)
    return [
        Block(one.head, one.names, one.more, one.y, at)
        for one, at in zip(made, places, strict=True)
    ]


def wanted(of: Layout, unit: str | None) -> float:
    """The height that all names would take."""
    return sum(block.height for block in _blocks(of, unit))


def _blocks(of: Layout, unit: str | None) -> Iterator[Block]:
    standing = [one for one in of.placed if one.mark.stands]
    for (head, _), group in _grouped(standing, unit).items():
        names = tuple(Name(one, _words(one, of)) for one in _voices(group))
        yield Block(head, names, 0, sum(one.y for one in group) / len(group))


def _words(placed: Placed, of: Layout) -> tuple[str, ...]:
    return tuple(letters.lines(name(placed), SMALL, of.width - of.right - INDENT, 2))


def _grouped(
    standing: Sequence[Placed], unit: str | None
) -> dict[tuple[str, object], list[Placed]]:
    groups: dict[tuple[str, object], list[Placed]] = {}
    for one in standing:
        mark = one.mark
        head = "" if mark.lane else amounts.interval(mark.low, mark.high, unit)
        groups.setdefault((head, mark.lane), []).append(one)
    return groups


def _voices(group: Sequence[Placed]) -> list[Placed]:
    """The latest mark of each voice."""
    return list({one.mark.voice: one for one in group}.values())


def _fitted(made: list[Block], room: float) -> list[Block]:
    """One name less of the longest block at a time, until all of them fit; then whole blocks from
    those with fewest names."""
    while made and sum(block.height for block in made) > room:
        longest = max(made, key=lambda block: len(block.names))
        if len(longest.names) < 2:
            made.remove(min(made, key=lambda block: len(block.names) + block.more))
            continue
        gone = 1 if longest.more else 2
        at = made.index(longest)
        names = longest.names[: len(longest.names) - gone]
        made[at] = Block(longest.head, names, longest.more + gone, longest.y)
    return made


def beside(of: Layout) -> list[Beside]:
    """The names of voices of which nothing stands, by their last mark, where that hides nothing."""
    standing = {one.mark.voice for one in of.placed if one.mark.stands}
    others = {one.mark.voice: one for one in of.placed if one.mark.voice not in standing}
    taken = [one.box for one in of.placed]
    crossed = list(_lines(of))
    found = []
    for one in reversed(others.values()):
        words = letters.cut(name(one), SMALL - 1, min(_BESIDE, (of.right - of.left) * 0.45))
        fitting = [
            (label, box)
            for label, box in _tried(one, words)
            if box.within(of.plot) and free(box, taken)
        ]
        clear = (pair for pair in fitting if free(pair[1], crossed))
        for label, box in [*islice(clear, 1), *fitting][:1]:
            taken.append(box)
            found.append(label)
    return found


def _lines(of: Layout) -> Iterator[Box]:
    """What the voices' steps cover, and the lines of what stands."""
    voices: dict[str, list[Placed]] = {}
    for one in of.placed:
        if one.mark.in_turn:
            voices.setdefault(one.mark.voice, []).append(one)
        if one.mark.stands:
            yield Box(one.x, one.y - 1, of.right, one.y + 1)
    for turns in voices.values():
        for a, b in pairwise(turns):
            yield Box(a.x, a.y - 1, b.x, a.y + 1)
            yield Box(b.x - 1, min(a.y, b.y), b.x + 1, max(a.y, b.y))


def _tried(one: Placed, words: str) -> Iterator[tuple[Beside, Box]]:
    wide, x, y = letters.width(words, SMALL - 1), one.x, one.y
    above, below = one.box.top - 3, one.box.bottom + 11
    for anchor, at, base in (
        ("start", x + 11, y + 4), ("end", x - 11, y + 4), ("middle", x, above),
        ("middle", x, below), ("start", x - 6, above), ("end", x + 6, above),
        ("start", x - 6, below), ("end", x + 6, below),
    ):  # fmt: skip
        left = at - {"start": 0, "middle": wide / 2, "end": wide}[anchor]
        box = Box(left, base - 10, left + wide, base + 3)
        yield Beside(one, words, at, base, anchor), box
