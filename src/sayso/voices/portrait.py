"""A voice as it is shown: its fullest name, its roles, and why its claims are one speaker's."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence

from sayso.claims.claim import SpeakerKind
from sayso.review.entry import Entry

from .agreement import Features
from .join import Edge
from .node import Node
from .parts import said
from .voice import Merge, Voice

_KINDS: dict[str, SpeakerKind] = {
    "person": "person", "office": "person", "body": "organisation", "state": "government",
    "document": "document", "several": "group", "report": "document",
}  # fmt: skip
"""What a sort of speaker is where no reader told the kind."""


def portrait(nodes: Sequence[Node], joined: Iterable[Edge]) -> Voice:
    """The voice of nodes that `joined` made one."""
    entries = [entry for node in nodes for entry in node.entries]
    claims = tuple(sorted(entry.id for entry in entries))
    speakers = [entry.claim.speaker for entry in entries if entry.claim.speaker]
    merges = {_merge(edge.a.claim, edge.b.claim, edge.features) for edge in joined}
    merges |= {merge for node in nodes for merge in _over_documents(node)}
    return Voice(
        id=_id(claims),
        name=_name(nodes),
        kind=_kind(nodes, entries),
        anonymous=all(entry.claim.speaker and entry.claim.speaker.anonymous for entry in entries),
        party=next(iter((*_by_frequency(s.party for s in speakers), *_parties(nodes))), None),
        names=_by_frequency(map(_called, entries)),
        roles=_by_frequency(s.role for s in speakers),
        claims=claims,
        merges=tuple(sorted(merges, key=lambda merge: (merge.a, merge.b, merge.features))),
    )


def _id(claims: Sequence[str]) -> str:
    return hashlib.sha256(f"voice|{claims[0]}".encode()).hexdigest()[:16]


def _merge(a: str, b: str, features: Features) -> Merge:
    first, second = sorted((a, b))
    return Merge(first, second, features)


def _over_documents(node: Node) -> Iterable[Merge]:
    """Within a document the reader told who speaks; each further document is a merge."""
    first, *others = node.documents.values()
    for other in others:
        a, b = said(first[0]), said(other[0])
        yield _merge(first[0].id, other[0].id, (_same(node), *_beside(a, b)))


def _same(node: Node) -> str:
    name = _called(node.entries[0])
    if node.subject.sort == "state":
        return f"government of {node.subject.party}"
    if node.subject.sort == "office":
        return f"same office {name}"
    reports = node.entries[0].claim.speaker is None
    return f"reports of {name}" if reports else f"same name {name}"


def _beside(a: tuple[str | None, str | None], b: tuple[str | None, str | None]) -> Features:
    both = (("role", a[0], b[0]), ("party", a[1], b[1]))
    return tuple(f"{what} {one} in both" for what, one, other in both if one and one == other)


def _called(entry: Entry) -> str:
    speaker, report = entry.claim.speaker, entry.report
    return speaker.name if speaker else report.outlet or report.name


def _name(nodes: Sequence[Node]) -> str:
    """The most frequent of the names that are whole: with a given name, not in initials."""
    if nodes[0].subject.sort == "state" and nodes[0].subject.party:
        return nodes[0].subject.party
    most = max(node.wholeness for node in nodes)
    names = (_called(e) for node in nodes if node.wholeness == most for e in node.entries)
    return _by_frequency(names)[0]


def _kind(nodes: Sequence[Node], entries: Iterable[Entry]) -> SpeakerKind:
    """ "document" where a report speaks itself; else the reader's, else what the name tells."""
    if any(entry.claim.speaker is None for entry in entries):
        return "document"
    told = (e.claim.speaker.kind for e in entries if e.claim.speaker)
    counted = Counter(kind for kind in told if kind != "unknown")
    usual = _KINDS.get(nodes[0].subject.sort, "unknown")
    return min(counted, key=lambda kind: (-counted[kind], kind), default=usual)


def _parties(nodes: Iterable[Node]) -> list[str]:
    """What names tell of the party where no reader did: "Oslo", "White House"."""
    return sorted({node.subject.party for node in nodes if node.subject.party})


def _by_frequency(words: Iterable[str | None]) -> tuple[str, ...]:
    counted = Counter(word for word in words if word)
    return tuple(sorted(counted, key=lambda word: (-counted[word], word)))
