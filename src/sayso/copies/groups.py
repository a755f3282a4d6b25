"""Pairs of copies put together: what is a copy of a copy belongs to the same group."""

from __future__ import annotations

from collections.abc import Collection, Iterable

Pair = tuple[str, str]


def groups(
    pairs: Iterable[Pair], apart: Collection[str] = frozenset()
) -> tuple[tuple[str, ...], ...]:
    """Sorted groups of two or more, sorted; the order of the pairs changes nothing. Whoever is
    `apart` is in none."""
    above: dict[str, str] = {}
    for a, b in pairs:
        if a in apart or b in apart:
            continue
        one, other = sorted((_top(above, a), _top(above, b)))
        above[other] = above[one] = one
    found: dict[str, list[str]] = {}
    for each in sorted(above):
        found.setdefault(_top(above, each), []).append(each)
    return tuple(tuple(group) for group in sorted(found.values()))


def _top(above: dict[str, str], each: str) -> str:
    path = []
    while above.setdefault(each, each) != each:
        path.append(each)
        each = above[each]
    above.update(dict.fromkeys(path, each))
    return each
