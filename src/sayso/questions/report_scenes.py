"""The happenings of one report: claims that follow one another and tell of the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sayso.questions.happening import Happening
from sayso.questions.scene import Scene
from sayso.review.entry import Entry

NEXT = 2
"""Sentences after which what names neither place nor day may be of another happening."""


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
    """Where a claim names a place or a day, it is of the happening told last that this fits.

    What names neither is of the one told just before, and else of the first. Claims
    before the first happening are its own where they fit.
    """
    groups: list[list[_Told]] = []
    waiting: list[_Told] = []
    for each in _concerned(told, happenings):
        group = _group_of(each, groups)
        if group is not None:
            group.append(each)
        elif each.happening.tells:
            groups.append(
                [*(early for early in waiting if not groups and _fits(early, [each])), each]
            )
        else:
            waiting.append(each)
    published = {(entry.report.published or "")[:10] for entry in told} - {""}
    return [Scene.of((each.happening for each in group), published) for group in groups]


@dataclass(frozen=True, slots=True)
class _Told:
    """A claim's happening and the number of its sentence in the report.

    `past` where its days are long before a report that has newer ones.
    """

    happening: Happening
    sentence: int
    past: bool = False


def _concerned(told: Sequence[Entry], happenings: Mapping[str, Happening]) -> Iterator[_Told]:
    home = _home(happenings[entry.id] for entry in told)
    sentences = {span: number for number, span in enumerate(sorted({e.sentence for e in told}))}
    fresh = any(happenings[entry.id].setting.is_news for entry in told)
    for entry in told:
        each = happenings[entry.id]
        past = fresh and each.setting.days is not None and not each.setting.is_news
        if each.concerns and not each.over:
            yield _Told(each.within(home), sentences[entry.sentence], past)


def _home(happenings: Iterable[Happening]) -> frozenset[str]:
    """The countries that a report speaks of more than in passing."""
    named = Counter(
        each.setting.where.country
        for each in happenings
        if each.setting.where and each.setting.where.country
    )
    most = max(named.values(), default=0)
    return frozenset(country for country, times in named.items() if 3 * times >= most)


def _group_of(each: _Told, groups: Sequence[list[_Told]]) -> list[_Told] | None:
    if each.happening.is_set:
        by_last = sorted(groups, key=lambda group: group[-1].sentence, reverse=True)
        return next((group for group in by_last if _fits(each, group)), None)
    just_told = [g for g in groups if each.sentence - _last_set(g) <= NEXT]
    if just_told:
        return max(just_told, key=_last_set)
    return groups[0] if groups else None


def _last_set(group: Sequence[_Told]) -> int:
    """The last sentence in which a happening's place or day was named."""
    return max((each.sentence for each in group if each.happening.is_set), default=-NEXT - 1)


def _fits(each: _Told, group: Iterable[_Told]) -> bool:
    settings = {member.happening.setting for member in group}
    if each.past and not any(setting.days for setting in settings):
        return False
    return all(each.happening.setting.fits(other) for other in settings)
