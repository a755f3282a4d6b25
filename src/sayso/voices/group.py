"""Speakers of claims put together as voices over all documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sayso.review.decision import Constraint
from sayso.review.entry import Entry

from .forest import Forest
from .join import Edge, edges
from .node import Node
from .parts import healed, nodes_of
from .portrait import portrait
from .voice import Voice

_BY_REVIEWER = ("a reviewer said so",)


def voices(entries: Sequence[Entry], constraints: Sequence[Constraint] = ()) -> tuple[Voice, ...]:
    """The voices of the entries, by id: every claim is in one, and each tells what made it.

    The order of entries and constraints changes nothing, nor do entries of other blocks than a
    voice's own (`block_keys`) unless a constraint names their claims. What reviewers set apart
    stays apart also where they put it together by way of others. Constraints on claims that
    aren't among the entries are passed over.
    """
    known = {entry.id for entry in entries}
    over = [c for c in constraints if c.over == "voice" and c.a != c.b and {c.a, c.b} <= known]
    apart = sorted({_pair(c) for c in over if not c.together})
    together = sorted({_pair(c) for c in over if c.together})
    nodes = nodes_of(entries, apart)
    made = [*_edges(nodes)]
    forest, used = _grown(nodes, made, together, apart)
    found = (portrait(*each) for each in _sets(nodes, forest, used))
    return tuple(sorted(found, key=lambda voice: voice.id))


def _pair(constraint: Constraint) -> tuple[str, str]:
    a, b = sorted((constraint.a, constraint.b))
    return a, b


def _edges(nodes: Iterable[Node]) -> Iterable[Edge]:
    """What joins cut nodes again, then what joins the nodes of each block."""
    listed = list(nodes)
    yield from healed(listed)
    blocks: dict[str, list[Node]] = defaultdict(list)
    for node in listed:
        blocks[node.subject.block].append(node)
    for block in sorted(blocks):
        yield from edges(blocks[block]) if len(blocks[block]) > 1 else ()


def _grown(
    nodes: Sequence[Node],
    found: Iterable[Edge],
    together: Iterable[tuple[str, str]],
    apart: Iterable[tuple[str, str]],
) -> tuple[Forest[Node], list[Edge]]:
    """The sets of nodes that are one voice, and the edges that joined them."""
    of = {entry.id: node for node in nodes for entry in node.entries}
    forest: Forest[Node] = Forest()
    forest.keep_apart((of[a], of[b]) for a, b in apart)
    told = [Edge(of[a], of[b], _BY_REVIEWER) for a, b in together]
    used = [edge for edge in (*told, *found) if forest.join(edge.a, edge.b)]
    return forest, used


def _sets(
    nodes: Sequence[Node], forest: Forest[Node], used: Iterable[Edge]
) -> Iterable[tuple[list[Node], list[Edge]]]:
    members: dict[int, list[Node]] = defaultdict(list)
    joins: dict[int, list[Edge]] = defaultdict(list)
    for node in nodes:
        members[id(forest.root(node))].append(node)
    for edge in used:
        joins[id(forest.root(edge.a))].append(edge)
    return ((each, joins[root]) for root, each in members.items())
