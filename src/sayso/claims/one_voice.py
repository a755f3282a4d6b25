"""What stands within one pair of quotation marks is said by one."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.claims.marks import words
from sayso.claims.proposition import Proposition
from sayso.reading.quotations import quoted
from sayso.reading.reading import Reading

_PAIRS = {"“": "”", '"': '"', "«": "»", "„": "“"}


def one_voice(reading: Reading, found: Sequence[Proposition]) -> list[Proposition]:
    """Propositions of one quotation all have the source of most of them, or of those in its
    paragraph; one whose source stands within the quotation itself keeps it."""
    out = list(found)
    starts = [words(reading, one.parts[0]).start for one in out]
    for start, end in _quotations(reading.text):
        # One that begins before the quotation may stand in it for the most part.
        near = range(max(0, bisect_left(starts, start) - 1), bisect_left(starts, end))
        inside = [i for i in near if _stands(reading, out[i], start, end)]
        open_ones = [i for i in inside if not _has_source_within(reading, out[i], start, end)]
        sourced = [out[i] for i in open_ones if out[i].source]
        if sourced and len(open_ones) > 1:
            speaker = _speaker(reading, sourced, start, end)
            for i in open_ones:
                if out[i].source != speaker.source:
                    out[i] = replace(
                        out[i], source=speaker.source, cue=speaker.cue, via=speaker.via,
                        attributed=speaker.attributed,
                    )  # fmt: skip
    return out


def _quotations(text: str) -> Iterator[tuple[int, int]]:
    """Quotations that open and close with marks of one sort, in one paragraph."""
    for start, end in quoted(text):
        closed = _PAIRS.get(text[start]) == text[end - 1]
        if closed and "\n" not in text[start:end]:
            yield start, end


def _stands(reading: Reading, one: Proposition, start: int, end: int) -> bool:
    """Whether a proposition's words end within the quotation, and most of them stand there."""
    first, last = words(reading, one.parts[0]), words(reading, one.parts[-1])
    within = min(last.end, end) - max(first.start, start)
    return last.end <= end + 1 and 2 * within > last.end - first.start


def _has_source_within(reading: Reading, one: Proposition, start: int, end: int) -> bool:
    return one.source is not None and start < words(reading, one.source).start < end


def _speaker(reading: Reading, sourced: Sequence[Proposition], start: int, end: int) -> Proposition:
    here = [one for one in sourced if _in_paragraph(reading, one, start, end)] or list(sourced)
    often = Counter(one.source for one in here)
    return max(here, key=lambda one: often[one.source])


def _in_paragraph(reading: Reading, one: Proposition, start: int, end: int) -> bool:
    assert one.source
    source = words(reading, one.source)
    return "\n" not in reading.text[min(source.start, end) : max(source.end, start)]
