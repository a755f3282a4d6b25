"""How an amount is bounded, or of which change it is the step, as NewsQuant marks it."""

from __future__ import annotations

import re

from sayso.claims.figures.modifier import Bound, Modifier
from sayso.claims.figures.pattern import any_of
from sayso.claims.figures.quantity import Change, Kind

_BY = r"(?:\s+by)?(?:\s+as\s+much\s+as)?\s+$"
_UP = re.compile(
    r"\b"
    + any_of(
        """
        rose risen up jumped climbed gained added increased? grew grown surged advanced soared
        rallied rises? gains adds jumps climbs grows? advancing gaining rising spiked strengthened
        higher
        """
    )
    + _BY,
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"\b"
    + any_of(
        """
        lost fell fallen down dropped slid shed declined tumbled plunged decreased slipped sank
        eased drops? falls? loses declines? slips plummet(?:ed|ing) falling losing lower retreated
        weakened dipped
        """
    )
    + _BY,
    re.IGNORECASE,
)
_STEPS = frozenset({"share", "money", "count", "measure"})


def change(text: str, around: Modifier, kind: Kind, value: float) -> Change:
    """What NewsQuant calls the change of an amount; `value` is its lower end."""
    before = text[max(0, around.start - 40) : around.start]
    if kind in _STEPS and _UP.search(before):
        return "up"
    if kind in _STEPS and (_DOWN.search(before) or (kind == "share" and value < 0)):
        return "down"
    if around.has(Bound.ABOVE, Bound.FROM):
        return ">"
    if around.has(Bound.BELOW, Bound.TO):
        return "<"
    return "~" if around.has(Bound.ABOUT) else "="
