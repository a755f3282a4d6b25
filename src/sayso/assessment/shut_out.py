"""Claims that count for nothing: thrown out by a reviewer, or not yet published."""

from __future__ import annotations

from sayso.assessment.assessment import SetAside
from sayso.assessment.statement import Statement, day, instant
from sayso.errors import UsageError


def shut_out(statement: Statement, as_of: str | None) -> SetAside | None:
    """Why the claim is not even heard; None where it is."""
    entry = statement.entry
    if entry.status == "rejected":
        return SetAside(entry.id, "rejected", words="a reviewer rejected the reading")
    if entry.verification == "debunked":
        return SetAside(entry.id, "debunked", words="a reviewer found it to be false")
    if as_of is not None and not published_by(entry.report.published, as_of):
        published = day(entry.report.published)
        when = f"published on {published}" if published else "its report has no date"
        return SetAside(entry.id, "not yet published", words=when)
    return None


def published_by(published: str | None, as_of: str) -> bool:
    """Whether a report was out by `as_of`, a date (its whole day counts) or a date-time (UTC).

    A report without a date can't be shown to have been.
    """
    limit, out = instant(as_of), instant(published)
    if limit is None or out is None:
        return False
    return out[: len(limit)] <= limit if len(limit) <= len(out) else out <= limit[: len(out)]


def checked(as_of: str | None) -> str | None:
    """`as_of` as given; raises UsageError where it is no ISO date or date-time."""
    if as_of is not None and instant(as_of) is None:
        raise UsageError(f"as of {as_of!r}: expected a date such as 2024-10-23")
    return as_of
