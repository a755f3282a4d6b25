"""What a fetch may do and how much it may take."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from sayso.document.size import bytes_in
from sayso.errors import UsageError
from sayso.version import __version__


@dataclass(frozen=True, slots=True)
class Rules:
    """`seconds` go from the first look-up to the last byte, redirects included. `size` is bytes
    of an answer, as it comes and unpacked; `ratio` how many times its size one may unpack to once
    that is more than a megabyte. `contact` tells those who are asked whom to write to. With
    `allow_private`, addresses of one's own network may be asked, too.
    """

    seconds: int = 30
    size: int = 20_000_000
    redirects: int = 5
    ratio: int = 200
    allow_private: bool = False
    contact: str | None = None

    @property
    def user_agent(self) -> str:
        """ "Sayso/0.1.0 (reader of news reports; +https://pypi.org/project/sayso; desk@…)"."""
        about = ["reader of news reports", "+https://pypi.org/project/sayso"]
        return f"Sayso/{__version__} ({'; '.join([*about, *self._contact()])})"

    def _contact(self) -> list[str]:
        words = "".join(c for c in self.contact or "" if c.isascii() and c.isprintable())
        return [words.translate({ord(c): None for c in "()\\"})] if words.strip() else []


SETTABLE = ("seconds", "size", "redirects", "ratio")


def with_settings(rules: Rules, settings: Iterable[str]) -> Rules:
    """The rules with each "name=value" of `settings`. Raises UsageError for others."""
    numbers: dict[str, Any] = {}
    for setting in settings:
        name, _, value = setting.partition("=")
        if name not in SETTABLE:
            expected = f"expected NAME=VALUE with one of {', '.join(SETTABLE)}"
            raise UsageError(f"limit {setting!r}: {expected}")
        numbers[name] = _number(setting, value)
    return replace(rules, **numbers)


def _number(setting: str, value: str) -> int:
    try:
        number = int(value) if value.isdecimal() else bytes_in(value)
    except ValueError:
        raise UsageError(f"limit {setting!r}: expected a number or a size such as 5MB") from None
    if number < 1:
        raise UsageError(f"limit {setting!r}: expected at least 1")
    return number
