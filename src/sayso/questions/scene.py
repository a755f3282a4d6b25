"""Claims that tell of one happening."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from sayso.questions.happening import Happening, Setting
from sayso.questions.incident_days import Days
from sayso.questions.incident_days import likely as likely_days
from sayso.questions.incident_places import Whereabouts
from sayso.questions.incident_places import likely as likely_place


@dataclass(frozen=True)
class Scene:
    """Claims of one happening, by id; `published` are the days on which they were reported."""

    happenings: tuple[Happening, ...]
    published: tuple[str, ...]

    @classmethod
    def of(cls, happenings: Iterable[Happening], published: Iterable[str]) -> Scene:
        claims = {each.claim: each for each in happenings}
        return cls(tuple(claims[claim] for claim in sorted(claims)), tuple(sorted({*published})))

    @cached_property
    def claims(self) -> tuple[str, ...]:
        return tuple(each.claim for each in self.happenings)

    @cached_property
    def settings(self) -> frozenset[Setting]:
        return frozenset(each.setting for each in self.happenings)

    @cached_property
    def days(self) -> Days | None:
        return likely_days(e.setting.days for e in self.happenings if e.setting.days)

    @cached_property
    def where(self) -> Whereabouts | None:
        return likely_place(e.setting.where for e in self.happenings if e.setting.where)

    @cached_property
    def kinds(self) -> frozenset[str]:
        return frozenset(each.kind for each in self.settings if each.kind)

    def fits(self, other: Scene, asked: bool = False) -> bool:
        """Whether no claim of one says what can't be true of the other's."""
        return all(a.fits(b, asked) for a in self.settings for b in other.settings)

    def with_(self, other: Scene) -> Scene:
        return Scene.of((*self.happenings, *other.happenings), (*self.published, *other.published))
