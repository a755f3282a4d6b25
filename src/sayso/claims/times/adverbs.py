"""Adverbs that date a claim, though annotators of TIMEX3 leave them: "so far", "later"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.claims.claim import TimeExpression
from sayso.claims.times.forms import either
from sayso.document.anchor import Span

_VALUES = {
    "so far": "PRESENT_REF",
    "to date": "PRESENT_REF",
    "at this time": "PRESENT_REF",
    "at the moment": "PRESENT_REF",
    "later": "PAST_REF",
    "initially": "PAST_REF",
    "at the time": "PAST_REF",
    "subsequently": "PAST_REF",
    "since then": "PAST_REF",
    "over the years": "PAST_REF",
    "from the beginning": "PAST_REF",
    "for a long time": "PAST_REF",
    "shortly afterwards": "PAST_REF",
    "almost immediately": "PAST_REF",
    "of late": "PRESENT_REF",
    "in the meantime": "PRESENT_REF",
}
_ADVERB = re.compile(
    rf"(?<![\w-])(?i:{either(_VALUES)})(?![\w-])(?! (?:than|this|that|in|on|of|today|stage)\b)"
)


def adverbs_in(text: str, times: Sequence[TimeExpression]) -> list[TimeExpression]:
    """Those of `text` that stand outside every one of `times`."""
    taken = {at for time in times for at in range(time.span.start, time.span.end)}
    return [
        TimeExpression(Span.of(text, *match.span()), _VALUES[match[0].lower()])
        for match in _ADVERB.finditer(text)
        if match.start() not in taken
    ]
