"""Claims made by hand for tests, in the world of a flood."""

from __future__ import annotations

from typing import Any

from sayso.claims.claim import Claim, Figure, Place, Speaker, Stance
from sayso.claims.events import event_of
from sayso.document.anchor import Span
from sayso.review.entry import Entry, ReportFacts
from sayso.voices.voice import Voice

Amount = tuple[str, float | None, float | None, str | None]


def entry(
    id: str,  # noqa: A002
    text: str,
    *,
    report: str | None = None,
    published: str | None = "2031-03-04",
    speaker: str | None = None,
    party: str | None = None,
    stance: Stance = "affirms",
    figure: Amount | None = None,
    unit: str | None = None,
    cue: str | None = None,
    places: tuple[str, ...] = (),
    start: int = 0,
) -> Entry:
    """A claim whose content is all of `text`, which begins at `start` in its report. `figure` is
    its words, low, high and what it counts; its `cue` stands beyond the content."""

    def span(words: str) -> Span:
        at = text.index(words)
        return Span(start + at, start + at + len(words), words)

    content = (Span(start, start + len(text), text),)
    who = Speaker(speaker, anonymous=False, party=party) if speaker else None
    beyond = start + len(text) + 1
    shift = " " * start + text
    fields: dict[str, Any] = {}
    if figure:
        words, low, high, of = figure
        counted = span(of) if of else None
        fields["figures"] = (Figure(span(words), low, high, of=counted, unit=unit),)
    claim = Claim(
        id=id,
        content=content,
        source=None,
        speaker=who,
        cue=(Span(beyond, beyond + len(cue), cue),) if cue else (),
        quotation="indirect" if who else "none",
        stance=stance,
        certainty="certain",
        frame="actual",
        places=tuple(Place(span(place), place, "XX") for place in places),
        event=event_of(shift, content, who, stance),
        **fields,
    )
    facts = ReportFacts(report or f"report-{id}", report or id, published=published)
    return Entry(claim, facts, content[0], "2031-04-01T00:00:00Z", "hand")


def voices(*entries: Entry) -> dict[str, Voice]:
    """A voice for each name; what a report says itself is the voice of the report."""
    found: dict[str, Voice] = {}
    for each in entries:
        speaker = each.claim.speaker
        name = speaker.name if speaker else each.report.id
        party = speaker.party if speaker else None
        kind = "person" if speaker else "document"
        found[each.id] = Voice(name, name, kind, False, party, (name,), (), (each.id,))  # type: ignore[arg-type]
    return found
