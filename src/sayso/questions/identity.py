"""Ids that survive regrouping."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def kept(
    old: Mapping[str, frozenset[str]], new: Sequence[frozenset[str]]
) -> tuple[list[str | None], dict[str, str]]:
    """Which old id each new group keeps (None: it is new), and aliases of ids that were swallowed.

    `old` maps ids to their members. The pair with most members in common goes first, ties by the
    old id, then by the new group's members; an id is kept by one group only, and a group keeps one
    id. The alias of an id that no group keeps is the id kept by the group that has most of its
    members; one whose members are all gone, or went only to groups that keep no id, has none.
    """
    shared = _shared(old, new)
    keeps: list[str | None] = [None] * len(new)
    taken: set[str] = set()
    for _, name, number in shared:
        if name not in taken and keeps[number] is None:
            keeps[number] = name
            taken.add(name)
    aliases: dict[str, str] = {}
    for _, name, number in shared:
        heir = keeps[number]
        if name not in taken and heir is not None:
            aliases.setdefault(name, heir)
    return keeps, aliases


def _shared(
    old: Mapping[str, frozenset[str]], new: Sequence[frozenset[str]]
) -> list[tuple[int, str, int]]:
    """Minus the number in common, old id, number of the new group; the most in common first."""
    group_of: dict[str, list[int]] = {}
    for number, members in enumerate(new):
        for member in members:
            group_of.setdefault(member, []).append(number)
    counts: dict[tuple[str, int], int] = {}
    for name, members in old.items():
        for member in members:
            for number in group_of.get(member, ()):
                counts[name, number] = counts.get((name, number), 0) + 1
    found = [(-count, name, number) for (name, number), count in counts.items()]
    return sorted(found, key=lambda each: (each[0], each[1], sorted(new[each[2]])))
