"""A few claims of a flood, and decisions about them, for the tests of review."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sayso.claims.claim import Claim, Event, Figure, Speaker
from sayso.document.anchor import Span
from sayso.document.document import Document
from sayso.reading.sentences import sentence_ends
from sayso.review.decide import decision
from sayso.review.decision import Decision, DecisionKind
from sayso.review.entries import sentence_around
from sayso.review.entry import Entry, ReportFacts

TEXT = (
    "The river Senn left its bed on Monday. At least 12 people drowned in Torvik, the mayor, "
    "Ada Brunn, said. A nurse spoke of 30 injured. Nobody had warned the town.\n\n"
    "“We may never find all of them,” Brunn told the Torvik Mail."
)
DOCUMENT = Document(
    TEXT, name="senn.txt", outlet="Torvik Mail", published="2025-06-03", language="en"
)
BRUNN = Speaker("Ada Brunn", False, "mayor", "Torvik", "person")
NURSE = Speaker("a nurse", True)


def span(words: str, near: int = 0) -> Span:
    at = TEXT.index(words, near)
    return Span(at, at + len(words), words)


def entry(id_: str, content: str, speaker: Speaker | None, source: str = "", **more: Any) -> Entry:
    words = span(content)
    claim = Claim(
        id=id_,
        content=(words,),
        source=span(source) if source else None,
        speaker=speaker,
        cue=(),
        quotation="indirect" if speaker else "none",
        stance="affirms",
        certainty="certain",
        frame="actual",
    )
    around = sentence_around(TEXT, sentence_ends(TEXT), words)
    facts = ReportFacts.of(DOCUMENT)
    return Entry(replace(claim, **more), facts, around, "2025-06-03T08:00:00.000Z", "small.v1")


DROWNED = entry(
    "drowned",
    "At least 12 people drowned in Torvik",
    BRUNN,
    "Ada Brunn",
    figures=(Figure(span("At least 12"), 12, None, of=span("people")),),
    event=Event("killed", span("drowned"), None, span("people")),
    scores={"claim": 0.99, "who": 0.97, "stance": 0.99, "certainty": 0.98, "frame": 0.99},
)
INJURED = entry(
    "injured",
    "30 injured",
    NURSE,
    "A nurse",
    figures=(Figure(span("30"), 30, 30, of=span("injured")),),
    scores={"claim": 0.93, "who": 0.61, "stance": 0.99, "certainty": 0.9, "frame": 0.99},
)
WARNED = entry(
    "warned",
    "Nobody had warned the town",
    None,
    scores={"claim": 0.8, "who": 0.7, "stance": 0.6, "certainty": 0.9, "frame": 0.9},
)
LOST = entry(
    "lost",
    "We may never find all of them",
    BRUNN,
    "Brunn",
    certainty="possible",
    scores={"claim": 0.99, "who": 0.99, "stance": 0.97, "certainty": 0.95, "frame": 0.6},
)
ENTRIES = (DROWNED, INJURED, WARNED, LOST)


def at(second: int) -> str:
    return f"2025-06-04T09:{second // 60:02}:{second % 60:02}.000Z"


def decided(
    kind: DecisionKind,
    *targets: str,
    second: int = 0,
    author: str = "Mira Lund",
    reason: str | None = None,
    **what: Any,
) -> Decision:
    """`what` by keywords, "__" for a dot: speaker__party="Norway"."""
    named = {name.replace("__", "."): value for name, value in what.items()}
    return decision(kind, targets, author, at(second), reason, named)
