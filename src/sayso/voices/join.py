"""Which nodes of a block are one voice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby

from .agreement import Evidence, Features
from .bodies import same_body
from .forest import Forest
from .node import Node
from .persons import different_persons, same_person

Why = Callable[[Node, Node], Evidence | None]


@dataclass(frozen=True)
class Edge:
    """Two nodes that are one voice, and why in words."""

    a: Node
    b: Node
    features: Features
    rank: tuple[bool, bool] = (True, True)


def edges(block: Sequence[Node]) -> list[Edge]:
    """What joins the nodes of a block, in an order that follows from the nodes alone.

    From the fullest names to the barest: a name joins the fuller ones that it fits where these are
    one voice already; where they are several it stays apart. Names as full as each other join
    where no two of them differ.
    """
    ordered = sorted(block, key=lambda node: (node.subject.sort, -node.fullness, node.key))
    found: list[Edge] = []
    for sort, nodes in groupby(ordered, key=lambda node: node.subject.sort):
        if sort == "person":
            found += _levels(list(nodes), same_person)
        elif sort == "body":
            found += _levels(list(nodes), same_body)
    return found


def _levels(nodes: Sequence[Node], why: Why) -> list[Edge]:
    found: list[Edge] = []
    forest: Forest[Node] = Forest()
    fuller: list[Node] = []
    for _, level in groupby(nodes, key=lambda node: node.fullness):
        same = list(level)
        up = {id(node): _fitting(node, fuller, why) for node in same}
        joined = _one_voice(same, up, forest)
        left = [node for node in same if not up[id(node)]]
        joined += _peers(left, why)
        for edge in joined:
            forest.join(edge.a, edge.b)
        found += joined
        fuller += same
    return found


def _fitting(node: Node, fuller: Iterable[Node], why: Why) -> list[Edge]:
    """Edges to the fuller names that it fits best."""
    found = ((full, why(node, full)) for full in fuller)
    fitting = [Edge(node, full, e.features, e.rank) for full, e in found if e]
    best = max((edge.rank for edge in fitting), default=None)
    return [edge for edge in fitting if edge.rank == best]


def _one_voice(
    level: Sequence[Node], up: dict[int, list[Edge]], forest: Forest[Node]
) -> list[Edge]:
    """An edge for each node whose fuller names are all one voice, and whom nothing that joins the
    same voice from the same level contradicts."""
    chosen: dict[int, list[Edge]] = {}
    for node in level:
        voices = {id(forest.root(edge.b)) for edge in up[id(node)]}
        if len(voices) == 1:
            chosen.setdefault(voices.pop(), []).append(max(up[id(node)], key=_strength))
    return [
        edge
        for newcomers in chosen.values()
        for edge in newcomers
        if not any(_differ(edge.a, other.a) for other in newcomers)
    ]


def _strength(edge: Edge) -> tuple[int, tuple[str, ...]]:
    return len(edge.features), edge.b.key


def _peers(nodes: Sequence[Node], why: Why) -> list[Edge]:
    """What joins names as full as each other; none of a chain whose ends differ."""
    found = []
    for a, b in _may_be_peers(nodes):
        evidence = why(a, b)
        if evidence:
            found.append(Edge(a, b, evidence.features))
    forest: Forest[Node] = Forest()
    for edge in found:
        forest.join(edge.a, edge.b)
    chains: dict[int, list[Node]] = {}
    for node in nodes:
        chains.setdefault(id(forest.root(node)), []).append(node)
    torn = {root for root, chain in chains.items() if _any_differ(chain)}
    return [edge for edge in found if id(forest.root(edge.a)) not in torn]


def _may_be_peers(nodes: Sequence[Node]) -> Iterable[tuple[Node, Node]]:
    """All pairs; but what tells too little, of which there is much, only with what is in its
    document."""
    told = [node for node in nodes if node.tells]
    yield from combinations(told, 2)
    here: dict[str, list[Node]] = {}
    for node in nodes:
        for document in node.documents:
            here.setdefault(document, []).append(node)
    for node in nodes:
        if not node.tells:
            near = (other for document in node.documents for other in here[document])
            yield from ((node, other) for other in near if other is not node)


def _any_differ(chain: Sequence[Node]) -> bool:
    return any(_differ(*two) for two in combinations(chain, 2))


def _differ(one: Node, other: Node) -> bool:
    return one.person is not None and one is not other and different_persons(one, other)
