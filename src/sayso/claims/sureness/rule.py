"""One rule: a pattern in one part of a claim's setting, and what it says where it is found."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from sayso.claims.sureness.setting import Setting

Where = Literal["content", "main", "near", "cue", "lead", "tail"]


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` is searched in the part `where`; `unless`, where given, must not be in the content.

    `name` is how `docs/explanation/sureness.md` calls the rule.
    """

    name: str
    value: str
    where: Where
    pattern: str
    unless: str | None = None

    def holds(self, setting: Setting) -> bool:
        if not _compiled(self.pattern).search(getattr(setting, self.where)):
            return False
        return self.unless is None or not _compiled(self.unless).search(setting.content)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def first(rules: tuple[Rule, ...], setting: Setting) -> Rule | None:
    """The first rule that holds: the order of the rules is their precedence."""
    return next((rule for rule in rules if rule.holds(setting)), None)
