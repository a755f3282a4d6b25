"""The happenings of one report: claims that follow one another and tell of the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sayso.questions.happening import Happening, Setting
from sayso.questions.incident_days import Days
from sayso.questions.incident_days import likely as likely_days
from sayso.questions.incident_places import Whereabouts
from sayso.questions.incident_places import likely as likely_place
from sayso.review.entry import Entry


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

    def fits(self, other: Scene) -> bool:
        """Whether no claim of one says what can't be true of the other's."""
        return all(a.fits(b) for a in self.settings for b in other.settings)

    def with_(self, other: Scene) -> Scene:
        return Scene.of((*self.happenings, *other.happenings), (*self.published, *other.published))


def scenes(entries: Iterable[Entry], happenings: Mapping[str, Happening]) -> list[Scene]:
    """The happenings of each report, by report id and place in the text."""
    reports: dict[str, list[Entry]] = {}
    for entry in entries:
        reports.setdefault(entry.report.id, []).append(entry)
    return [
        scene
        for report in sorted(reports)
        for scene in _of_report(sorted(reports[report], key=_place), happenings)
    ]


def _place(entry: Entry) -> tuple[int, int, str]:
    first = entry.claim.content[0]
    return first.start, first.end, entry.id


def _of_report(told: Sequence[Entry], happenings: Mapping[str, Happening]) -> list[Scene]:
    """What names no other place, day or kind is of the happening told last.

    Claims before the first happening are its own where they fit.
    """
    groups: list[list[Happening]] = []
    waiting: list[Happening] = []
    for each in (happenings[entry.id] for entry in told):
        if each.over or not each.concerns:
            continue
        group = _group_of(each, groups)
        if group is not None:
            group.append(each)
            groups.sort(key=lambda g: g is group)
        elif each.tells:
            own = [early for early in waiting if not groups and _fits(early, [each])]
            groups.append([*own, each])
        else:
            waiting.append(each)
    published = {(entry.report.published or "")[:10] for entry in told} - {""}
    return [Scene.of(group, published) for group in groups]


def _group_of(each: Happening, groups: Sequence[list[Happening]]) -> list[Happening] | None:
    """The group told last that it fits."""
    return next((group for group in reversed(groups) if _fits(each, group)), None)


def _fits(each: Happening, group: Iterable[Happening]) -> bool:
    return all(each.setting.fits(other) for other in {member.setting for member in group})
