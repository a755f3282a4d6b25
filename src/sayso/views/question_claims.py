"""Who says what on a question: each voice's claims, the newest first, in their own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.questions.question import Topic
from sayso.views import palette, said
from sayso.views.columns import beside, widest, wrapped
from sayso.views.plain import one_line
from sayso.views.told import Shapes, Told, mark

_FIGURE, _FATE, _OUTLET = 22, 26, 24
_WORDS = 44
"""Columns for the words; with fewer they stand beneath, in lines of their own."""
_EARLIER = 8
"""Earlier claims of one voice that are shown."""


def lines(told: Sequence[Told], of: Shapes, topic: Topic, width: int) -> Iterator[Text]:
    """One block a voice: those with a claim that stands first, then by their newest claim."""
    rows = _Rows(told, of, topic, width)
    for number, voice in enumerate(_voices(told)):
        yield from [Text()] if number else []
        yield from _speaker(voice[0], width)
        for one in voice[:_EARLIER]:
            yield from rows.row(one)
        if len(voice) > _EARLIER:
            more = f"     … and {len(voice) - _EARLIER} earlier"
            yield Text(more, palette.QUIET)


def _voices(told: Sequence[Told]) -> list[list[Told]]:
    groups: dict[str, list[Told]] = {}
    for one in reversed(told):
        groups.setdefault(one.statement.voice.id, []).append(one)
    for group in groups.values():
        group.sort(key=lambda one: one.aside is not None)
    return sorted(groups.values(), key=lambda group: group[0].aside is not None)


def _speaker(one: Told, width: int) -> Iterator[Text]:
    for line in wrapped(said.named(one.statement.voice), width - 2, hang=2):
        yield Text(" ").append_text(line)


class _Rows:
    """Widths that all rows share."""

    def __init__(self, told: Sequence[Told], of: Shapes, topic: Topic, width: int) -> None:
        self._of, self._whether, self._width = of, topic.kind == "whether", width
        days = [one.statement.said for one in told if one.statement.said]
        self._year = int(max(days)[:4]) if days else None
        self._day = widest((self._when(one) for one in told), 12)
        self._figure = widest((self._says(one) for one in told), _FIGURE)
        taken = 3 + self._day + self._figure + said.SHORT + 8
        self._fate = widest((self._why(one) for one in told), _FATE)
        self._outlet = widest((Text(_where(one)) for one in told), _OUTLET)
        self._words = width - taken - self._fate - self._outlet - 4

    def row(self, one: Told) -> Iterator[Text]:
        shape = Text(mark(one, self._of), palette.HEAD if one.aside is None else palette.QUIET)
        first = [
            [shape],
            wrapped(self._when(one), self._day),
            wrapped(self._says(one), self._figure),
        ]
        id_ = Text(said.short_id(one.statement.id), palette.QUIET)
        where = Text(_where(one), palette.QUIET)
        if self._words >= _WORDS:
            cells = [
                *first,
                wrapped(said.quoted(one.statement.claim), self._words, 3),
                wrapped(self._why(one), self._fate),
                wrapped(where, self._outlet),
                [id_],
            ]
            widths = [1, self._day, self._figure, self._words, self._fate, self._outlet, 0]
            yield from beside(cells, widths, margin=2)
            return
        yield from self._narrow(one, first, where, id_)

    def _narrow(self, one: Told, first: list[list[Text]], where: Text, id_: Text) -> Iterator[Text]:
        """The words beneath, then where they stand."""
        left = 3 + self._day + 2 + 2
        rest = self._width - left - self._figure - 3
        yield from beside(
            [*first, wrapped(self._why(one), rest)], [1, self._day, self._figure, rest], margin=2
        )
        words = self._width - left - 1
        source = Text().append_text(id_).append("  ").append_text(where)
        for text, limit in ((said.quoted(one.statement.claim), 3), (source, 2)):
            for line in wrapped(text, words, limit):
                yield Text(" " * left).append_text(line)

    def _when(self, one: Told) -> Text:
        return Text(said.day(one.statement.said, self._year))

    def _says(self, one: Told) -> Text:
        shown = said.figure(one.statement)
        return said.position(one.statement.claim) if self._whether or not shown else shown

    def _why(self, one: Told) -> Text:
        """How sure it is, and why it is set aside, where its sureness doesn't say that already."""
        surely = Text() if self._whether else said.sure(one.statement.claim)
        if not said.figure(one.statement):
            surely = Text()
        why = one.aside.reason if one.aside else ""
        if surely or why in ("", "uncertain", "denied", "future", "hypothetical"):
            return surely
        return Text(why, palette.QUIET)


def _where(one: Told) -> str:
    """The outlets that printed it."""
    names = [one_line(name) for name in one.outlets]
    return names[0] + "".join(f", {name}" for name in names[1:])
