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


def a_duration(ctx: click.Context, param: click.Parameter, words: str | None) -> float | None:
    """Seconds, of 90s, 15m, 2h or 1d."""
    if words is None:
        return None
    number, unit = words.strip()[:-1], words.strip()[-1:]
    try:
        found = float(number) * {"s": 1, "m": 60, "h": 3600, "d": 86400}[unit]
    except (ValueError, KeyError):
        found = -1.0
    if not 0 <= found <= 30 * 86400:
        message = f"{words!r} is no time; expected one such as 90s, 15m or 2h."
        raise click.BadParameter(message, ctx, param)
    return found


def a_range(
    ctx: click.Context, param: click.Parameter, words: str | None
) -> tuple[float | None, float | None] | None:
    """A number, or two with ".." between, of which one may be left out."""
    if words is None:
        return None
    low, dots, high = words.replace(",", "").partition("..")
    try:
        bounds = _number(low), _number(high) if dots else _number(low)
        if bounds == (None, None) or (None not in bounds and bounds[0] > bounds[1]):  # type: ignore[operator]
            raise ValueError(words)
    except ValueError:
        message = f"{words!r} is no range; expected one such as 50, 10..50, 10.. or ..50."
        raise click.BadParameter(message, ctx, param) from None
    return bounds


def _number(words: str) -> float | None:
    return float(words) if words.strip() else None
