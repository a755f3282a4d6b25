"""Which happenings of several reports are one incident."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations

from sayso.questions.happening import OF_ONE
from sayso.questions.incident_days import Days
from sayso.questions.question import Question
from sayso.questions.scene import Scene

REACH = 3
"""Days before its report within which a happening without a date is taken to have been."""
LATER = 30
"""Days within which reports that answer the same question may tell of one happening."""
CELL_DEGREES = 0.5
Strength = tuple[int, int, int]


def joined(told: Sequence[Scene], asked: Mapping[str, Question]) -> list[Scene]:
    """Scenes put together, strongest pairs first; `asked` is each claim's question."""
    scenes = sorted(told, key=lambda scene: scene.claims)
    grown = dict(enumerate(scenes))
    joined_to = list(range(len(scenes)))
    for strength, a, b in sorted(_pairs(scenes, asked)):
        one, other = sorted((_root(joined_to, a), _root(joined_to, b)))
        if one != other and grown[one].fits(grown[other], asked=strength[0] < 0):
            grown[one] = grown[one].with_(grown.pop(other))
            joined_to[other] = one
    return list(grown.values())


def _root(joined_to: list[int], number: int) -> int:
    while joined_to[number] != number:
        joined_to[number] = joined_to[joined_to[number]]
        number = joined_to[number]
    return number


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
    """Whether its claims tell of one happening: of casualties or an act, and over no long time."""
    topic = question.topic
    if len(question.claims) < 2 or topic.event not in OF_ONE:
        return False
    return not (topic.begin and topic.end) or Days(topic.begin, topic.end).length <= LATER


def _strength(a: Scene, b: Scene, asked: Mapping[str, Question]) -> Strength | None:
    """Questions in common, whether place and day are the same; None where that is too little."""
    shared = {asked[c].id for c in a.claims if _is_of_one(asked[c])}
    shared &= {asked[c].id for c in b.claims}
    if not a.fits(b, asked=bool(shared)):
        return None
    place = bool(a.where and b.where and a.where.same(b.where))
    if shared and _near(a, b, LATER):
        return len(shared), int(place), int(bool(a.days and b.days))
    if place and _near(a, b) and (a.days or b.days) and a.kinds & b.kinds:
        return 0, 1, int(bool(a.days and b.days))
    return None


def _near(a: Scene, b: Scene, days: int = 0) -> bool:
    """Whether both may have been within so many days of each other."""
    windows = [window for scene in (a, b) if (window := _window(scene))]
    if len(windows) < 2:
        return False
    first, last = sorted(windows, key=lambda window: window.begin)
    return date.fromisoformat(last.begin) - date.fromisoformat(first.end) <= timedelta(days)


def _window(scene: Scene) -> Days | None:
    """The days of a happening, or those just before its first report."""
    if scene.days or not scene.published:
        return scene.days
    last = date.fromisoformat(scene.published[0])
    return Days((last - timedelta(REACH)).isoformat(), last.isoformat())


def _each_day(days: Days) -> list[str]:
    first = date.fromisoformat(days.begin)
    return [(first + timedelta(n)).isoformat() for n in range(days.length)]
