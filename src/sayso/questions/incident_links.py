"""Which happenings of several reports are one incident."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations

from sayso.questions.incident_days import Days
from sayso.questions.question import Question
from sayso.questions.scene import Scene

REACH = 3
"""Days before its report within which a happening without a date is taken to have been."""
CELL_DEGREES = 0.5
Strength = tuple[int, int, int]


def joined(told: Sequence[Scene], asked: Mapping[str, Question]) -> list[Scene]:
    """Scenes put together, strongest pairs first; `asked` is each claim's question."""
    scenes = sorted(told, key=lambda scene: scene.claims)
    group = list(range(len(scenes)))
    grown = dict(enumerate(scenes))
    for _, a, b in sorted(_pairs(scenes, asked)):
        one, other = sorted((group[a], group[b]))
        if one != other and grown[one].fits(grown[other]):
            grown[one] = grown[one].with_(grown.pop(other))
            group = [one if number == other else number for number in group]
    return list(grown.values())


def _pairs(
    scenes: Sequence[Scene], asked: Mapping[str, Question]
) -> Iterator[tuple[tuple[int, ...], int, int]]:
    """Pairs that may be one, with how strong the reasons are, negated so that they sort first."""
    candidates = {
        pair for block in _blocks(scenes, asked).values() for pair in combinations(sorted(block), 2)
    }
    for a, b in candidates:
        strength = _strength(scenes[a], scenes[b], asked)
        if strength:
            yield tuple(-part for part in strength), a, b


def _blocks(scenes: Sequence[Scene], asked: Mapping[str, Question]) -> dict[object, set[int]]:
    blocks: dict[object, set[int]] = {}
    for number, scene in enumerate(scenes):
        for key in _keys(scene, asked):
            blocks.setdefault(key, set()).add(number)
    return blocks


def _keys(scene: Scene, asked: Mapping[str, Question]) -> set[object]:
    """The questions it answers, and each of its days with the cells of the map around its place."""
    keys: set[object] = {asked[claim].id for claim in scene.claims if _is_of_one(asked[claim])}
    where, window = scene.where, _window(scene)
    if where and where.is_local and where.toponym and window:
        row = round(where.toponym.latitude / CELL_DEGREES)
        column = round(where.toponym.longitude / CELL_DEGREES)
        cells = [(row + x, column + y) for x in (-1, 0, 1) for y in (-1, 0, 1)]
        keys |= {(day, cell) for day in _each_day(window) for cell in cells}
    return keys


def _is_of_one(question: Question) -> bool:
    return question.topic.scope != "total" and len(question.claims) > 1


def _strength(a: Scene, b: Scene, asked: Mapping[str, Question]) -> Strength | None:
    """Questions in common, whether place and day are the same; None where that is too little."""
    if not a.fits(b):
        return None
    shared = {asked[c].id for c in a.claims if _is_of_one(asked[c])}
    shared &= {asked[c].id for c in b.claims}
    place = bool(a.where and b.where and a.where.same(b.where))
    dated = bool(a.days and b.days)
    near = _near(a, b)
    if shared and (dated or near):
        return len(shared), int(place), int(dated)
    if place and near and (a.days or b.days) and a.kinds & b.kinds:
        return 0, 1, int(dated)
    return None


def _near(a: Scene, b: Scene) -> bool:
    first, second = _window(a), _window(b)
    return first is not None and second is not None and first.meets(second)


def _window(scene: Scene) -> Days | None:
    """The days of a happening, or those just before its first report."""
    if scene.days or not scene.published:
        return scene.days
    last = date.fromisoformat(scene.published[0])
    return Days((last - timedelta(REACH)).isoformat(), last.isoformat())


def _each_day(days: Days) -> list[str]:
    first = date.fromisoformat(days.begin)
    return [(first + timedelta(n)).isoformat() for n in range(days.length)]
