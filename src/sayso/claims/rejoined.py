"""One proposition that was cut in two within one attribution."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sayso.claims.claim import Attribution
from sayso.claims.marks import words
from sayso.claims.openings import only_opens
from sayso.reading.labels import TAGS
from sayso.reading.reading import Reading
from sayso.reading.spans import TokenSpan

_BEGINS, _GOES_ON = TAGS["claim"].index("B"), TAGS["claim"].index("I")
_SURE = 1.0
"""Log-odds of beginning against going on, from which a second claim is believed to begin. Chosen on
the development articles."""
_WITH = re.compile(r",?\s*(?:–|—|-)?\s*with(?:\s+the|\s+an?)?\s*")
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|should|do|does|did)\b"
)
_ATTRIBUTION = 14
"""Tokens of the words that attribute, with commas and quotation marks, at most."""
_BETWEEN = 1
"""Tokens between the two at most: a comma, an “and”."""
_COUNTS = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand"
    r"|million|no)",
    re.IGNORECASE,
)
"""Amounts, and words that begin like them ("not", "now"): of either a second claim may begin."""
_SO_MUCH = re.compile(r"\b(?:so|such)\b[^,;]*$", re.IGNORECASE)
_THAT = re.compile(r"that(?:\s[\w’'-]+){0,4}")
_PARAGRAPH = 2


def rejoined(
    reading: Reading, spans: Sequence[TokenSpan], found: Sequence[Attribution]
) -> list[TokenSpan]:
    """A claim right after another is one with it if one source says both, neither counts anything,
    and the model hardly holds that it begins there: words joined in one sentence are two claims
    where they have different figures, and half a proposition put into a mouth is a false one."""
    out: list[TokenSpan] = []
    for span in spans:
        if not out or span.label == "C":
            out.append(span)
        elif _is_rest_of(reading, out[-1], span, found) or _is_attended(reading, out[-1], span):
            out[-1] = replace(out[-1], last=span.last)
        elif _is_opened(reading, out[-1], span, found):
            out[-1] = replace(span, first=out[-1].first, label=out[-1].label)
        elif _is_interrupted(reading, out[-1], span, found):
            out.append(replace(span, label="C"))
        else:
            out.append(span)
    return out


def _is_opened(
    reading: Reading, first: TokenSpan, second: TokenSpan, found: Sequence[Attribution]
) -> bool:
    """Whether the first only says when, where or with what the second happens: "At about 1:30"."""
    if not 0 <= second.first - first.last <= _BETWEEN:
        return False
    if reading.tokens.edge[first.last : second.first + 1].any() or not only_opens(
        words(reading, first).text
    ):
        return False
    a, b = words(reading, first), words(reading, second)
    holds = [
        any(p.start <= one.start and one.end <= p.end for f in found for p in f.content)
        for one in (a, b)
    ]
    return holds[0] == holds[1]


def _is_interrupted(
    reading: Reading, first: TokenSpan, second: TokenSpan, found: Sequence[Attribution]
) -> bool:
    """Whether only the words that attribute both part them: "“By noon,” he said, “it was …”"."""
    if not 0 < second.first - first.last <= _ATTRIBUTION or not only_opens(
        words(reading, first).text
    ):
        return False
    if reading.tokens.edge[first.last : second.first + 1].any():
        return False
    a, b = words(reading, first), words(reading, second)
    return any(
        a.end <= cue.start and cue.end <= b.start and one.source
        and all(a.end <= part.start and part.end <= b.start for part in one.source)
        for one in found for cue in one.cue
    )  # fmt: skip


def _is_attended(reading: Reading, first: TokenSpan, second: TokenSpan) -> bool:
    """Whether the second only says what goes with the first: ", with more rain to come".

    What it counts makes it a claim of its own, as a finite verb does.
    """
    a, b = words(reading, first), words(reading, second)
    between = reading.text[a.end : b.start]
    apart = _COUNTS.search(b.text) or _AUXILIARY.search(b.text)
    return _WITH.fullmatch(between) is not None and not apart


def _is_result(reading: Reading, first: TokenSpan, second: TokenSpan) -> bool:
    """Whether "that" tells what the first is so much of: "so crowded that nobody saw it"."""
    a, b = words(reading, first), words(reading, second)
    between = reading.text[a.end : b.start].strip()
    that = _THAT.fullmatch(between) or (not between and b.text.startswith("that "))
    return bool(that and _SO_MUCH.search(a.text))


def _is_rest_of(
    reading: Reading, first: TokenSpan, second: TokenSpan, found: Sequence[Attribution]
) -> bool:
    if _is_result(reading, first, second):
        return True
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
