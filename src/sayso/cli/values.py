"""Option values that are checked as they come: dates and sizes."""

from __future__ import annotations

import click

from sayso.document.dates import iso_date
from sayso.document.size import bytes_in


def a_date(ctx: click.Context, param: click.Parameter, words: str | None) -> str | None:
    """A full date, or a date with a time, as ISO 8601."""
    try:
        return iso_date(words) if words is not None else None
    except ValueError:
        message = f"{words!r} is no full date; expected one such as 2024-10-23."
        raise click.BadParameter(message, ctx, param) from None


def a_size(ctx: click.Context, param: click.Parameter, words: str | None) -> int | None:
    """A number of bytes: 2MB, 500kB, 1.5MiB."""
    try:
        return bytes_in(words) if words is not None else None
    except ValueError:
        message = f"{words!r} is no size; expected one such as 2MB or 500kB."
        raise click.BadParameter(message, ctx, param) from None
