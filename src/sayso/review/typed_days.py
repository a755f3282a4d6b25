"""When something was, as a reviewer types it: "2025-06-02", "2025-06-01..2025-06-03", or words of
the sentence ("on Monday")."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sayso.claims.claim import TimeExpression
from sayso.claims.times import find_times
from sayso.errors import UsageError
from sayso.review.wording import Wording


def times(words: Wording, said: str) -> tuple[TimeExpression, ...]:
    """The claim's times with the first one of its event set right; a day that no words of the
    claim give stands at its content."""
    held = words.entry.claim.times
    at = next((i for i, time in enumerate(held) if time.of != "statement"), len(held))
    new = _days(words, said, held[at] if at < len(held) else None) or _in_words(words, said)
    return (*held[:at], new, *held[at + 1 :])


def _days(words: Wording, said: str, before: TimeExpression | None) -> TimeExpression | None:
    first, dots, last = (part.strip() for part in said.partition(".."))
    try:
        begin = date.fromisoformat(first).isoformat() if first else None
        end = date.fromisoformat(last).isoformat() if last else None
    except ValueError:
        return None
    end = end if dots else begin
    if begin and end and begin > end:
        raise UsageError(f"times: found {said!r}; expected the earlier day first")
    value = begin if begin == end else None
    span = before.span if before else words.entry.claim.content[0]
    return TimeExpression(span, value, begin, end, "event")


def _in_words(words: Wording, said: str) -> TimeExpression:
    at = words.span(said)
    for time in find_times(words.text, words.entry.report.published):
        moved = words.moved(time.span)
        if moved.overlaps(at):
            return replace(time, span=moved, of="event")
    expected = "expected a day such as 2025-06-02, two with .. between, or words that date it"
    raise UsageError(f"times: found {said!r}, which dates nothing; {expected}")
