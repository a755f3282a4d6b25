"""A figure as a reviewer types it: bounds ("14", "10..20", "10..", "..20") or words of the
sentence ("at least 14 people")."""

from __future__ import annotations

import re
from dataclasses import replace

from sayso.claims.claim import Figure
from sayso.claims.figures import figures_in, find_quantities
from sayso.document.anchor import Span
from sayso.errors import UsageError
from sayso.review.wording import Wording

_WHICH = re.compile(r"(\d+):\s*(\S.*)")
_AMOUNT = r"-?\d[\d,]*(?:\.\d+)?"
_BOUNDS = re.compile(rf"({_AMOUNT})?\s*(\.\.)?\s*({_AMOUNT})?")
_EXPECTED = "expected an amount such as 14, 10..20, 10.. or ..20, or words of the sentence"


def figures(words: Wording, said: str) -> tuple[Figure, ...]:
    """All of the claim's figures, with the first set right, or with "2: 14" the second. A claim
    without a figure gets one: where the number stands, else one that the words imply."""
    held = words.entry.claim.figures
    which, said = _which(said, len(held))
    bounds = _bounds(said)
    if bounds is None:
        new = _in_words(words, said)
    elif held:
        low, high = bounds
        new = replace(held[which], low=low, high=high)
    else:
        new = _without_words(words, *bounds)
    return (*held[:which], new, *held[which + 1 :])


def _which(said: str, count: int) -> tuple[int, str]:
    match = _WHICH.fullmatch(said)
    if match is None:
        return 0, said
    if not 1 <= int(match[1]) <= max(count, 1):
        raise UsageError(f"figures: found number {match[1]}; expected 1 to {max(count, 1)}")
    return int(match[1]) - 1, match[2]


def _bounds(said: str) -> tuple[float | None, float | None] | None:
    match = _BOUNDS.fullmatch(said)
    if match is None or not (match[1] or match[3]) or (match[3] and not match[2]):
        return None
    low, high = _number(match[1]), _number(match[3])
    if not match[2]:
        return low, low
    if low is not None and high is not None and low > high:
        raise UsageError(f"figures: found {said!r}; expected the lower bound first")
    return low, high


def _number(digits: str | None) -> float | None:
    if not digits:
        return None
    value = float(digits.replace(",", ""))
    return int(value) if value.is_integer() else value


def _in_words(words: Wording, said: str) -> Figure:
    at = words.span(said)
    found = _read(words, at)
    if not found:
        raise UsageError(f"figures: found {said!r}, which states no amount; {_EXPECTED}")
    return found[0]


def _without_words(words: Wording, low: float | None, high: float | None) -> Figure:
    content = words.entry.claim.content
    for figure in _read(words, words.entry.sentence):
        if (figure.low, figure.high) == (low, high):
            return figure
    return Figure(content[0], low, high, implied=True)


def _read(words: Wording, within: Span) -> list[Figure]:
    """The figures of the sentence that touch a stretch of it."""
    whole = Span(0, len(words.text), words.text)
    found = figures_in(find_quantities(words.text), [whole])
    moved = (
        replace(
            one,
            span=words.moved(one.span),
            of=one.of and words.moved(one.of),
            previous_span=one.previous_span and words.moved(one.previous_span),
        )
        for one in found
    )
    return [one for one in moved if one.span.overlaps(within)]
