"""Questions put together by hand: each claim by the sentence it stands in, all invented."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from sayso.assessment.assess import assess
from sayso.assessment.assessment import Assessment
from sayso.claims.claim import Claim, Figure, Place, Speaker, TimeExpression
from sayso.claims.figures import find_quantities
from sayso.document.anchor import Span
from sayso.questions.question import Question, Topic
from sayso.review.entry import Entry, ReportFacts
from sayso.voices.voice import Voice

ADDED = "2025-03-20T00:00:00Z"
DEATHS = Topic("how many", "people", event="killed", place="Sarn valley")
SOLDIERS = Topic("how many", "soldiers", event="deployed", place="Tavonia")
AREA = Topic("how many", "area", event="flooded", unit="km2")
WHETHER = Topic("whether", "gates opened without warning", event="other")

MINISTRY: dict[str, Any] = {"who": "interior ministry", "party": "Kestria", "kind": "government"}


class Asked:
    """One question; claims are added by what is said, in any order."""

    def __init__(self, topic: Topic = DEATHS) -> None:
        self.topic = topic
        self.entries: list[Entry] = []
        self.voices: dict[str, Voice] = {}

    def say(
        self,
        words: str,
        who: str | None = None,
        party: str | None = None,
        on: str | None = "2025-03-10",
        *,
        outlet: str | None = "Kestrian News Agency",
        report: str | None = None,
        credit: str | None = None,
        anonymous: bool = False,
        kind: str = "person",
        via: str = "",
        said: tuple[str, str] | None = None,
        event_time: tuple[str, str] | None = None,
        place: str = "",
        cue: str = "said",
        **more: Any,
    ) -> str:
        """Adds the claim that `words` hold; its figure is read from them. Returns its id."""
        name = f"c{len(self.entries) + 1}"
        document = report or f"{outlet}-{on}"
        start = 1000 * len(self.entries)
        sentence = Span(start, start + len(words), words)
        speaker = Speaker(who, anonymous, party=party, kind=kind) if who else None  # type: ignore[arg-type]
        times = []
        if said:
            times.append(TimeExpression(sentence, said[0], *said, of="statement"))
        if event_time:
            times.append(TimeExpression(sentence, event_time[0], *event_time, of="event"))
        claim = Claim(
            id=name,
            content=(sentence,),
            source=sentence if who else None,
            speaker=speaker,
            cue=(Span(0, len(cue), cue),),
            quotation="indirect" if who else "none",
            stance="affirms",
            certainty="certain",
            frame="actual",
            figures=tuple(figures(words, start)),
            times=tuple(times),
            places=(Place(Span(0, len(place), place)),) if place else (),
            via=(Span(0, len(via), via),) if via else (),
        )
        facts = ReportFacts(document, document, outlet=outlet, published=on, credit=credit)
        outer = {k: more.pop(k) for k in ("status", "verification") if k in more}
        claim = replace(claim, **more)
        self.entries.append(Entry(claim, facts, sentence, ADDED, "hand.v1", **outer))
        self.voices[name] = _voice(speaker, facts)
        return name

    def question(self) -> Question:
        return Question("q1", "?", self.topic, tuple(entry.id for entry in self.entries))

    def assess(self, method: str = "range", **more: Any) -> Assessment:
        return assess(self.question(), self.entries, self.voices, method, **more)


def figures(words: str, start: int = 0) -> Iterable[Figure]:
    """The figures that the reader's own rules find, moved to where the sentence stands."""

    def moved(span: Span | None) -> Span | None:
        return span and Span(span.start + start, span.end + start, span.text)

    for one in find_quantities(words):
        if one.kind not in ("duration", "age"):
            span = moved(one.span)
            assert span is not None
            yield Figure(
                span, one.low, one.high, one.approximate, moved(one.of), one.unit, one.previous,
                moved(one.previous_span),
            )  # fmt: skip


def _voice(speaker: Speaker | None, facts: ReportFacts) -> Voice:
    if speaker is None:
        name = facts.outlet or facts.name
        return Voice(f"r:{name}", name, "document", False, None, (name,), (), ())
    own = f"{speaker.name}@{facts.id}" if speaker.anonymous else speaker.name
    return Voice(
        f"s:{own}", speaker.name, speaker.kind, speaker.anonymous, speaker.party,
        (speaker.name,), (), (),
    )  # fmt: skip


def reasons(assessment: Assessment) -> Mapping[str, str]:
    """Why each claim was set aside."""
    return {aside.claim: aside.reason for aside in assessment.set_aside}


def kinds(assessment: Assessment) -> list[tuple[str, str]]:
    """What happened on the question's line: kind and claim."""
    return [(happening.kind, happening.claim) for happening in assessment.happenings]
