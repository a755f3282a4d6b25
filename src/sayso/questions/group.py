"""Claims that answer the same question, put together over all reports."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from sayso.questions.linkage import Linkage, Pair
from sayso.questions.near import near_pairs
from sayso.questions.order import order
from sayso.questions.profile import Profile, profile
from sayso.questions.question import Feature, Link, Question
from sayso.questions.score import link, score
from sayso.questions.titles import title
from sayso.questions.topic import topic
from sayso.review.decision import Constraint
from sayso.review.entry import Entry
from sayso.voices.voice import Voice

WORTH = -6.0
"""Log-odds at or below which a pair counts as not compared."""
_BY_REVIEWER = (Feature("a reviewer said so", 1.0),)


def questions(
    entries: Sequence[Entry],
    voice_of: Mapping[str, Voice],
    constraints: Sequence[Constraint] = (),
    scores: Mapping[Pair, float] | None = None,
    profiles: Mapping[str, Profile] | None = None,
) -> tuple[Question, ...]:
    """The questions that the entries answer, by id; each entry is in exactly one.

    `scores` are the log-odds of the pairs that are compared (the smaller id first), where that
    follows from more claims than these entries: from blocks that are larger than what they hold.
    `profiles` are the entries' own, where somebody has them.

    `voice_of` maps claim ids to voices. The order of entries and constraints changes nothing. What
    reviewers set apart stays apart also where they put it together by way of others; constraints
    on claims that aren't among the entries are passed over.
    """
    known = {entry.id: entry for entry in entries}
    if profiles is None:
        profiles = {
            each: profile(entry, voice_of[each].id if each in voice_of else None)
            for each, entry in known.items()
        }
    if scores is None:
        pairs = near_pairs(entries, profiles)
        scores = {(a, b): score(profiles[a], profiles[b]) for a, b in pairs}
    scores = {pair: value for pair, value in scores.items() if value > WORTH}
    together, apart = (_pairs(constraints, known, wanted) for wanted in (True, False))
    linkage = Linkage(sorted(known), scores, apart)
    for a, b in together:
        linkage.join(a, b)
    linkage.grow()
    made = (
        _question([known[each] for each in group], profiles, scores, together)
        for group in linkage.members.values()
    )
    return tuple(sorted(made, key=lambda question: question.id))


def _pairs(
    constraints: Iterable[Constraint], known: Mapping[str, Entry], wanted: bool
) -> list[Pair]:
    found = {
        (min(c.a, c.b), max(c.a, c.b))
        for c in constraints
        if c.over == "question" and c.together == wanted and c.a != c.b
    }
    return sorted((a, b) for a, b in found if a in known and b in known)


def _question(
    group: Sequence[Entry],
    profiles: Mapping[str, Profile],
    scores: Mapping[Pair, float],
    together: Sequence[Pair],
) -> Question:
    ordered = sorted(group, key=order)
    links = _links([entry.id for entry in ordered], profiles, scores, together)
    asked = topic(ordered)
    return Question(
        id=_id(group),
        title=title(asked, ordered),
        topic=asked,
        claims=tuple(entry.id for entry in ordered),
        links=tuple(links),
    )


def _id(group: Iterable[Entry]) -> str:
    blob = "\n".join(sorted(entry.id for entry in group))
    return hashlib.sha256(f"question\n{blob}".encode()).hexdigest()[:12]


def _links(
    ids: Sequence[str],
    profiles: Mapping[str, Profile],
    scores: Mapping[Pair, float],
    together: Sequence[Pair],
) -> list[Link]:
    """The strongest links that hold a question together (Kruskal 1956), reviewers' first."""
    pairs = list(combinations(sorted(ids), 2))
    said = set(together)
    pairs.sort(key=lambda pair: (pair not in said, -scores.get(pair, WORTH), pair))
    above = {each: each for each in ids}
    found = []
    for a, b in pairs:
        if above[a] != above[b]:
            old, new = above[b], above[a]
            above = {each: new if root == old else root for each, root in above.items()}
            by_reviewer = Link(a, b, 1.0, _BY_REVIEWER) if (a, b) in said else None
            found.append(by_reviewer or link(profiles[a], profiles[b]))
    return sorted(found, key=lambda one: (one.a, one.b))
