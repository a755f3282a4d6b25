"""A report's claims as entries of a ledger: each with its report's facts and its sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from sayso.claims.report import Report
from sayso.document.anchor import Span
from sayso.reading.sentences import sentence_ends
from sayso.review.entry import Entry, ReportFacts


def entries_of(report: Report, added: str) -> tuple[Entry, ...]:
    """One entry a claim, in the report's order, as the machine read them.

    `added` is when the ledger took the report in (ISO 8601, UTC). A claim's sentence is the one
    that its first stretch of content stands in; where that stretch runs over several sentences, all
    of them.
    """
    text, facts = report.document.text, ReportFacts.of(report.document)
    ends = sentence_ends(text)
    return tuple(
        Entry(
            claim, facts, sentence_around(text, ends, claim.content[0]), added, report.reader.name
        )
        for claim in report.claims
    )


def sentence_around(text: str, ends: Sequence[int], span: Span) -> Span:
    """The sentence or sentences that hold `span`, without the blanks around them.

    `ends` are those of `sayso.reading.sentences.sentence_ends`.
    """
    first, last = bisect_right(ends, span.start), bisect_left(ends, span.end)
    start = ends[first - 1] if first else 0
    end = ends[last] if last < len(ends) else len(text)
    while start < span.start and text[start].isspace():
        start += 1
    while end > span.end and text[end - 1].isspace():
        end -= 1
    return Span.of(text, start, end)
