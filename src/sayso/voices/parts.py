"""Nodes cut where reviewers said that two of their claims aren't one voice."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations

from sayso.review.entry import Entry

from .join import Edge
from .node import Node
from .subject import Key, Subject, subject

Told = tuple[Subject, Entry]


def nodes_of(entries: Iterable[Entry], apart: Collection[tuple[str, str]] = ()) -> list[Node]:
    """A node a key, in the order of keys; `apart` are pairs of claims that are two voices."""
    told: dict[Key, list[Told]] = defaultdict(list)
    for entry in entries:
        found = subject(entry)
        told[found.key].append((found, entry))
    named = {claim for pair in apart for claim in pair}
    cut = {key for key, each in told.items() if _hurt(each, named, apart)}
    whole = [Node.of(key, each) for key, each in told.items() if key not in cut]
    parts = [node for key in cut for node in _cut(key, told[key], named)]
    return sorted(whole + parts, key=lambda node: node.key)


def _hurt(told: Sequence[Told], named: Collection[str], apart: Iterable[tuple[str, str]]) -> bool:
    """Whether reviewers set two of these claims apart."""
    if not named:
        return False
    own = {entry.id for _, entry in told} & set(named)
    return any(a in own and b in own for a, b in apart)


def _cut(key: Key, told: Sequence[Told], named: Collection[str]) -> list[Node]:
    """Each claim that was named by itself; the others of its report; the rest."""
    reports = {entry.report.id for _, entry in told if entry.id in named}
    parts: dict[Key, list[Told]] = defaultdict(list)
    for each in told:
        entry = each[1]
        if entry.id in named:
            parts[(*key, "claim", entry.id)].append(each)
        elif entry.report.id in reports:
            parts[(*key, "report", entry.report.id)].append(each)
        else:
            parts[key].append(each)
    return [Node.of(part, each) for part, each in parts.items()]


def healed(nodes: Iterable[Node]) -> list[Edge]:
    """What would make one again of nodes that were cut, the likeliest first: what is of one report,
    then what has most claims of the same role and party."""
    families: Mapping[Key, list[Node]] = defaultdict(list)
    for node in nodes:
        families[node.subject.key].append(node)
    pairs = [two for each in families.values() if len(each) > 1 for two in combinations(each, 2)]
    ordered = sorted(pairs, key=lambda two: (*_nearness(*two), two[0].key, two[1].key))
    return [Edge(a, b, ("same name", *_beside(a, b))) for a, b in ordered]


def _nearness(one: Node, other: Node) -> tuple[bool, int]:
    told = Counter(said(entry) for entry in other.entries)
    agree = sum(told[said(entry)] for entry in one.entries)
    return not one.documents.keys() & other.documents.keys(), -agree


def said(entry: Entry) -> tuple[str | None, str | None]:
    speaker = entry.claim.speaker
    return (speaker.role, speaker.party) if speaker else (None, None)


def _beside(one: Node, other: Node) -> tuple[str, ...]:
    return ("seen in the same document",) if one.documents.keys() & other.documents.keys() else ()
