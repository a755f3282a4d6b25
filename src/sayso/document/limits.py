"""How much is taken on of what one input holds, so that no file can hold up the others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from sayso.document.size import bytes_in
from sayso.errors import UsageError


@dataclass(frozen=True, slots=True)
class Limits:
    """`file`, `page` and `unpacked` are bytes: of a file that is read as a whole, of a web
    page, and of all that an archive holds. `ratio` is how many times its size an archive may
    unpack to, `members` how many files it may hold, `depth` how many may lie in each other.
    `nesting` counts open elements of a page, `elements` all of them, `pages` those of a PDF,
    `seconds` the time it takes, `memory` the bytes that reading it takes.
    """

    file: int = 100_000_000
    page: int = 20_000_000
    unpacked: int = 500_000_000
    ratio: int = 200
    members: int = 20_000
    depth: int = 2
    nesting: int = 2_000
    elements: int = 100_000
    pages: int = 2_000
    seconds: int = 60
    memory: int = 1_000_000_000


def limits_of(settings: Iterable[str]) -> Limits:
    """The limits with each "name=value" of `settings`. Raises UsageError for others."""
    limits = Limits()
    known = [field.name for field in fields(Limits)]
    for setting in settings:
        name, _, value = setting.partition("=")
        if name not in known:
            raise UsageError(f"limit {setting!r}: expected NAME=VALUE with one of {_list(known)}")
        limits = replace(limits, **{name: _number(setting, value)})
    return limits


def _number(setting: str, value: str) -> int:
    try:
        number = int(value) if value.isdecimal() else bytes_in(value)
    except ValueError:
        raise UsageError(f"limit {setting!r}: expected a number or a size such as 50MB") from None
    if number < 1:
        raise UsageError(f"limit {setting!r}: expected at least 1")
    return number


def _list(names: list[str]) -> str:
    return ", ".join(names)
