"""Claims of several reports beneath each other: when, who, how many, in which words, where."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from rich.text import Text

from sayso.review.entry import Entry
from sayso.views import amounts, moments, palette, said, speakers
from sayso.views.columns import GAP, beside, packed, widest, wrapped
from sayso.views.days import parsed, single

_LOOSE = 26, 22, 16, 22
_TIGHT = 20, 14, 12, 16
"""The most that speaker, figure, sureness and outlet take."""
_WORDS = 44
"""Columns for the words; with fewer, a claim takes a few lines of its own."""
_MOST = 3
"""Lines that the words may take."""

Beneath = Callable[[Entry], Text | None]
"""What stands in a line of its own under a claim."""


def lines(
    entries: Sequence[Entry], width: int, named: bool = True, beneath: Beneath | None = None
) -> Iterator[Text]:
    """One row a claim, in the order given."""
    year = _year(entries)
    table = _Table(entries, width, year, named)
    for number, entry in enumerate(entries):
        if not table.fits and number:
            yield Text()
        yield from table.row(entry) if table.fits else _few(entry, width, year, named)
        if beneath and (note := beneath(entry)):
            for line in wrapped(note, width - 5, hang=2):
                yield Text("    ").append_text(line)


def when(entry: Entry) -> str | None:
    """The day on which it was said, ISO."""
    day = moments.said_on(entry.claim, parsed(entry.report.published))
    return day.isoformat() if day else None


def figures(entry: Entry) -> Text:
    found = amounts.apart(entry.claim.figures)
    return Text("; ".join(map(amounts.in_words, found)), palette.FIGURE)


def state(entry: Entry) -> Text:
    """How sure it is, and what a reviewer made of it."""
    shown = Text().append_text(said.sure(entry.claim))
    known = (None if entry.status == "machine" else entry.status, entry.verification)
    decided = [word for word in known if word]
    if decided:
        shown.append(", " if shown else "").append(", ".join(decided), palette.HEAD)
    return shown


def _year(entries: Sequence[Entry]) -> int | None:
    """The year of all of them; None where they have several, so that each day shows its own."""
    years = {day[:4] for entry in entries if (day := when(entry))}
    return int(years.pop()) if len(years) == 1 else None


def _day(entry: Entry, year: int | None) -> Text:
    day = parsed(when(entry))
    return Text(single(day, year) if day else "no date")


def _speaker(entry: Entry) -> Text:
    claim = entry.claim
    return Text(speakers.name(claim), palette.SPEAKER if claim.speaker else palette.QUIET)


class _Table:
    """Widths that all rows share."""

    def __init__(self, entries: Sequence[Entry], width: int, year: int | None, named: bool) -> None:
        self._year, self._named = year, named
        self._widths = self._with(entries, width, _LOOSE)
        if self._widths[3] < _WORDS:
            self._widths = self._with(entries, width, _TIGHT)
        self.fits = self._widths[3] >= _WORDS

    def _with(self, entries: Sequence[Entry], width: int, most: Sequence[int]) -> list[int]:
        """All widths; what the others leave is for the words."""
        day = widest((_day(entry, self._year) for entry in entries), 12)
        speaker = widest(map(_speaker, entries), most[0]) if self._named else 0
        figure = widest(map(figures, entries), most[1])
        sure = widest(map(state, entries), most[2])
        outlet = widest((Text(said.outlet(entry)) for entry in entries), most[3])
        taken = sum(one + GAP for one in (day, speaker, figure, sure, outlet) if one)
        words = width - taken - said.SHORT - 2 * GAP
        return [day, speaker, figure, words, sure, outlet, 0]

    def row(self, entry: Entry) -> Iterator[Text]:
        day, speaker, figure, words, sure, outlet, _ = self._widths
        cells = [
            wrapped(_day(entry, self._year), day),
            wrapped(_speaker(entry), speaker, hang=2) if self._named else [],
            wrapped(figures(entry), figure, hang=2),
            wrapped(said.quoted(entry.claim), words, _MOST),
            wrapped(state(entry), sure),
            wrapped(Text(said.outlet(entry), palette.QUIET), outlet),
            [Text(said.short_id(entry.id), palette.QUIET)],
        ]
        return beside(cells, self._widths)


def _few(entry: Entry, width: int, year: int | None, named: bool) -> Iterator[Text]:
    """Day, speaker and figure; the words; where they stand."""
    parts = [_day(entry, year), *([_speaker(entry)] if named else []), figures(entry)]
    for line in packed([part for part in (*parts, state(entry)) if part], width - 2):
        yield Text(" ").append_text(line)
    source = Text(f"{said.short_id(entry.id)}  {said.outlet(entry)}", palette.QUIET)
    for text, limit in ((said.quoted(entry.claim), _MOST), (source, 2)):
        for line in wrapped(text, width - 5, limit):
            yield Text("    ").append_text(line)
