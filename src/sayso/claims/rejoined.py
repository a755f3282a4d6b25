"""One proposition that was cut in two within one attribution."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sayso.claims.claim import Attribution
from sayso.claims.marks import words
from sayso.reading.labels import TAGS
from sayso.reading.reading import Reading
from sayso.reading.spans import TokenSpan

_BEGINS, _GOES_ON = TAGS["claim"].index("B"), TAGS["claim"].index("I")
_SURE = 1.0
"""Log-odds of beginning against going on, from which a second claim is believed to begin. Chosen on
the development articles."""
_BETWEEN = 1
"""Tokens between the two at most: a comma, an “and”."""
_COUNTS = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|no)",
    re.IGNORECASE,
)
_PARAGRAPH = 2


def rejoined(
    reading: Reading, spans: Sequence[TokenSpan], found: Sequence[Attribution]
) -> list[TokenSpan]:
    """A claim right after another is one with it if one source says both, neither counts anything,
    and the model hardly holds that it begins there: words joined in one sentence are two claims
    where they have different figures, and half a proposition put into a mouth is a false one."""
    out: list[TokenSpan] = []
    for span in spans:
        if out and span.label != "C" and _is_rest_of(reading, out[-1], span, found):
            out[-1] = replace(out[-1], last=span.last)
        else:
            out.append(span)
    return out


def _is_rest_of(
    reading: Reading, first: TokenSpan, second: TokenSpan, found: Sequence[Attribution]
) -> bool:
    if not 0 <= second.first - first.last <= _BETWEEN:
        return False
    here = reading.scores("claim")[second.first]
    if here[_BEGINS] - here[_GOES_ON] >= _SURE:
        return False
    if (reading.tokens.edge[first.last : second.first + 1] == _PARAGRAPH).any():
        return False
    a, b = words(reading, first), words(reading, second)
    said_by_one = any(
        part.start <= a.start and b.end <= part.end for one in found for part in one.content
    )
    return said_by_one and not _COUNTS.search(a.text) and not _COUNTS.search(b.text)
