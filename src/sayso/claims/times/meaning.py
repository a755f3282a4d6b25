"""What a phrase means as a time, and where it stands when it is asked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

Kind = Literal["DATE", "TIME", "DURATION", "SET"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """A TIMEX3 value and type.

    `begin` and `end` narrow the days that the value alone would give; `relative` values need a
    publication date; `day` is the single day meant, that later phrases lean on ("that night").
    """

    value: str | None
    type: Kind = "DATE"
    begin: date | None = None
    end: date | None = None
    day: date | None = None

    def narrowed(self, begin: date | None, end: date | None) -> Meaning:
        return replace(self, begin=begin, end=end)


@dataclass(frozen=True, slots=True)
class Setting:
    """A lower-cased text of the same length as the text itself, and the days it leans on.

    `published` is the day of publication; `named` the last single day named before, `mentioned`
    the first day of the last date of any size.
    """

    lower: str
    text: str
    published: date | None
    named: date | None = None
    mentioned: date | None = None

    @property
    def anchor(self) -> date | None:
        """The day that "that night" or "three days later" lean on."""
        return self.named or self.published


Resolver = Callable[[re.Match[str], Setting], Meaning | None]
"""Gives what a match means, or None where it is no time after all ("may" the verb)."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A form of time expression: the kinds of word it may begin with, its pattern, its meaning."""

    first: frozenset[str]
    pattern: re.Pattern[str]
    resolve: Resolver


UNRESOLVED = Meaning(None)


def day_meaning(day: date) -> Meaning:
    return Meaning(day.isoformat(), day=day)
