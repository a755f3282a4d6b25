"""What each quantity counts: by the rules of its phrase, better where the model points."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from sayso.claims.figures import Quantity
from sayso.claims.links import pointed
from sayso.claims.marks import words
from sayso.document.anchor import Span
from sayso.reading.reading import Reading

BESIDE = 15
"""Characters from a number within which the model's word is better than that of the rules."""
LEAST = 0.7
"""Probability from which the model's word is taken; chosen on the development articles."""
FAR = 200
"""Characters within which it is better than none."""
_SAY_IT = ("no one", "nobody")
"""They say themselves what there is none of."""
_NO_NOUN = re.compile(
    r"(?:.*\s)?(?:larger|smaller|bigger|fewer|greater|\w+ly|.*[’']s)|\w+ing"
    r"|(?:(?:north|south|east|west)\w*|offshore|inland|away|apart|aboard)(?:\sof)?"
)
"""Words that no quantity counts: "larger", "fleeing", "initially", "the firm's", "offshore"."""

_RELATIVE = re.compile(r"(?:(?:^|\s)(?:that|who|which))+$")


def counted(reading: Reading, quantities: Sequence[Quantity]) -> dict[Span, Span]:
    """Quantity's span -> the noun phrase that it counts, where the model shows a better one."""
    found = (
        (quantity, _shown(reading, quantity.span))
        for quantity in quantities
        if quantity.span.text.lower() not in _SAY_IT
    )
    return {
        quantity.span: shown
        for quantity, shown in found
        if shown
        and not _NO_NOUN.fullmatch(shown.text)
        and _gap(quantity.span, shown) <= (BESIDE if quantity.of else FAR)
    }


def _shown(reading: Reading, quantity: Span) -> Span | None:
    tokens = reading.covering(quantity.start, quantity.end)
    targets = reading.spans("counted")
    if not tokens:
        return None
    found = pointed(reading, "figure-counted", np.array(tokens), targets)
    if found.index is None or found.probability < LEAST:
        return None
    shown = words(reading, targets[found.index])
    bare = _RELATIVE.sub("", shown.text)
    return replace(shown, end=shown.start + len(bare), text=bare) if bare else None


def _gap(a: Span, b: Span) -> int:
    return max(a.start - b.end, b.start - a.end, 0)
