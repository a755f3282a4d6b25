"""Figures in a sentence: "From 3,000 (Norlandia) to more than 12,000 (Kestria)"."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.assessment.cast import Cast
from sayso.assessment.names import opened
from sayso.assessment.repeats import agree
from sayso.assessment.revisions import Revisions
from sayso.assessment.statement import Statement
from sayso.assessment.values import height
from sayso.assessment.wording import amount, bare, measured
from sayso.claims.claim import Interval


class FiguresTold:
    """What stands on "how many", with how it came about."""

    def __init__(self, cast: Cast, standing: Sequence[Statement], revisions: Revisions) -> None:
        self._cast, self._standing, self._revisions = cast, standing, revisions

    def sentences(self) -> list[str]:
        """Those with a figure; then who denies it."""
        groups: dict[Interval, list[Statement]] = {}
        for one in self._standing:
            if one.bounds is not None:
                groups.setdefault(one.bounds, []).append(one)
        values = [groups[bounds] for bounds in sorted(groups, key=height)]
        said = self._figures(values) if values else "No figure stands"
        denials = [one for one in self._cast.rest if one.denies]
        return [opened(said), *self._denials(denials)]

    def _figures(self, values: Sequence[Sequence[Statement]]) -> str:
        lowest, highest = values[0], values[-1]
        low, high = lowest[0], highest[0]
        if len(values) == 1 or agree(low, high) or _unclear(low):
            return "; ".join(self._says(group) for group in values)
        said = f"from {_lower(low, high)} ({self._in_brackets(lowest)})"
        said += f" to {_upper(high)} ({self._in_brackets(highest)})"
        between = values[1:-1]
        if len(between) > 2:
            return f"{said}, with {len(between)} other figures in between"
        return "; ".join([said, *(self._says(group) for group in between)])

    def _says(self, group: Sequence[Statement]) -> str:
        figure = group[0].figure
        shown = amount(figure) if figure else ""
        change = self._change(group)
        return f"{self._cast.who(group, 'says', 'say')} {shown}{f', {change}' if change else ''}"

    def _in_brackets(self, group: Sequence[Statement]) -> str:
        names = ", ".join(dict.fromkeys(self._cast.names.short(one) for one in group[:3]))
        more = len({self._cast.names.short(one) for one in group}) - len(names.split(", "))
        names += f" and {more} more" if more > 0 else ""
        change = self._change(group)
        return f"{names}, {change}" if change else names

    def _change(self, group: Sequence[Statement]) -> str:
        if len({self._cast.names.of(one) for one in group}) > 1:
            return ""
        changes = [r for one in group if (r := self._revisions.last(one))]
        return changes[-1].words if changes else ""

    def _denials(self, denials: Sequence[Statement]) -> list[str]:
        plain = [one for one in denials if one.figure is None]
        said = [self._cast.who(plain, "denies it", "deny it")] if plain else []
        for one in denials:
            if one.figure is not None:
                said.append(
                    f"{self._cast.who([one], 'denies', 'deny')} the figure of {amount(one.figure)}"
                )
        return [opened(part) for part in said]


def _unclear(low: Statement) -> bool:
    """Whether the lowest figure has no lower end that a range could begin with."""
    return low.bounds is None or low.bounds.low is None


def _lower(low: Statement, high: Statement) -> str:
    """The lower end of the range, without a unit that the upper end has too."""
    figure = low.figure
    if figure is None or figure.low is None:
        return ""
    same = high.figure is not None and high.figure.unit == figure.unit
    if figure.high is not None and figure.high != figure.low:
        return bare(figure.low, figure.unit) if same else measured(figure.low, figure.unit)
    return amount(figure)


def _upper(high: Statement) -> str:
    figure = high.figure
    if figure is None:
        return ""
    if figure.low is None and figure.high is not None:
        return f"{measured(figure.high, figure.unit)} at most"
    if figure.high is not None and figure.high != figure.low:
        return measured(figure.high, figure.unit)
    return amount(figure)
