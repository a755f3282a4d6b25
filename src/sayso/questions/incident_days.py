"""The days of an incident, and how narrow they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sayso.claims.claim import TimeExpression
from sayso.review.entry import Entry

_TYPES = ("DATE", "TIME", "DURATION")


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day (ISO dates) between which something happened."""

    begin: str
    end: str

    @property
    def length(self) -> int:
        return (date.fromisoformat(self.end) - date.fromisoformat(self.begin)).days + 1

    def meets(self, other: Days) -> bool:
        return self.begin <= other.end and other.begin <= self.end

    def near(self, other: Days, apart: int = 1) -> bool:
        """At most so many days apart.

        By default a day: what was by night is dated before midnight by one, after it by another.
        """
        first, last = sorted((self, other), key=lambda days: days.begin)
        gap = date.fromisoformat(last.begin) - date.fromisoformat(first.end)
        return gap.days <= apart


def days_of(entry: Entry) -> Days | None:
    """The days of the claim's event, by the narrowest of the times that date it."""
    times = (time for time in entry.claim.times if time.of != "statement" and time.type in _TYPES)
    return min(
        _stated(times, (entry.report.published or "")[:10]),
        key=lambda days: (days.length, days.begin),
        default=None,
    )


def _stated(times: Iterable[TimeExpression], published: str) -> Iterator[Days]:
    for time in times:
        begin, end = time.begin or "", time.end or published
        if _is_day(begin) and _is_day(end) and begin <= end:
            yield Days(begin, end)


def _is_day(words: str) -> bool:
    try:
        return date.fromisoformat(words).isoformat() == words
    except ValueError:
        return False


def likely(stated: Iterable[Days]) -> Days | None:
    """What most claims say; of equally many, the narrowest, then the earliest."""
    said = Counter(stated)
    return min(said, key=lambda d: (-said[d], d.length, d.begin), default=None)


def date_precision(days: Days) -> int:
    """UCDP GED (codebook 25.1): 1 a day, 2 two to six days, 3 a week, 4 a month, 5 longer."""
    return next((code for code, most in enumerate((1, 6, 7, 31), 1) if days.length <= most), 5)
