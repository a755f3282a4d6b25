"""A question's claims in, its assessment out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sayso.assessment.assessment import Assessment, SetAside
from sayso.assessment.conflicts import conflicts
from sayso.assessment.credibility import credibility
from sayso.assessment.happenings import happenings
from sayso.assessment.methods import GRADES, METHODS, Estimate, Outcome, Responsibility, versioned
from sayso.assessment.origins import origin_key, origins
from sayso.assessment.positions import positions
from sayso.assessment.revisions import Revisions
from sayso.assessment.sentence import sentence
from sayso.assessment.shut_out import checked
from sayso.assessment.standing import Sifted, sift
from sayso.assessment.statement import Statement, statements
from sayso.assessment.values import values
from sayso.questions.question import Question
from sayso.review.entry import Entry
from sayso.voices.voice import Voice


def assess(
    question: Question,
    entries: Sequence[Entry],
    voice_of: Mapping[str, Voice],
    method: str = "range",
    as_of: str | None = None,
    copies: Mapping[str, str] | None = None,
    reliability: Mapping[str, str] | None = None,
    withdrawn: Mapping[str, str] | None = None,
) -> Assessment:
    """What `method` makes of the claims of one question.

    `voice_of` maps claim ids to voices. `as_of` (ISO date or date-time) leaves out what was
    published later. `copies` maps document ids to the group of reports that hold one text.
    `reliability` maps names of voices or outlets to Admiralty letters; whoever isn't in it has F.
    `withdrawn` maps claims that their report no longer makes to how that is told.
    Raises UsageError where there is no such method, or `as_of` is no date.
    """
    name, topic = versioned(method), question.topic
    sifted = sift(statements(question, entries, voice_of), topic, checked(as_of), copies, withdrawn)
    revisions = Revisions(sifted, topic)
    counted = topic.kind == "how many"
    denials = _denials(sifted) if counted else []
    found = conflicts(sifted.standing, denials, topic)
    outcome = _outcome(name, sifted, reliability or {}) if counted else Outcome()
    aside = {**sifted.aside, **_by_the_method(outcome, name)}
    voices = {one.voice.id for one in sifted.heard}
    return Assessment(
        question=question.id,
        method=name,
        low=outcome.low,
        best=outcome.best,
        high=outcome.high,
        open_low=outcome.open_low,
        open_high=outcome.open_high,
        used=tuple(one.id for one in sifted.standing if one.id not in aside),
        set_aside=tuple(aside[claim] for claim in _in_order(question, aside)),
        positions=positions(sifted),
        origins=origins(sifted.heard, sifted.aside),
        values=values(sifted.standing),
        conflicts=found,
        happenings=happenings(sifted, topic, revisions),
        sentence=sentence(sifted, topic, revisions),
        contested=bool(found),
        credibility=credibility(sifted.standing, found, len(voices)),
        grade=outcome.grade,
        provisional=outcome.provisional,
        refused=outcome.refused,
        as_of=as_of,
    )


def _denials(sifted: Sifted) -> list[Statement]:
    """Each voice's last denial, unless it gives a figure since."""
    standing = {one.voice.id: one for one in sifted.standing}
    last = {one.voice.id: one for one in sifted.heard if _denies(one)}
    return [one for voice, one in last.items() if voice not in standing]


def _denies(one: Statement) -> bool:
    return one.claim.stance == "denies" and one.claim.frame == "actual"


def _outcome(name: str, sifted: Sifted, reliability: Mapping[str, str]) -> Outcome:
    estimates = [_estimate(one, reliability) for one in sifted.standing]
    outcome = METHODS[name](estimates)
    if name in GRADES:
        grade = GRADES[name](estimates, _responsibility(sifted.heard))
        outcome = replace(outcome, grade=grade)
    return outcome


def _estimate(one: Statement, reliability: Mapping[str, str]) -> Estimate:
    low, high = (None, None) if one.bounds is None else (one.bounds.low, one.bounds.high)
    return Estimate(
        claim=one.id,
        low=low,
        high=high,
        words=one.words,
        origin=origin_key(one.voice),
        party=one.voice.party,
        established=not (one.voice.anonymous or one.own),
        probable=one.claim.certainty == "probable",
        reliability=_letter(one, reliability),
    )


def _letter(one: Statement, reliability: Mapping[str, str]) -> str:
    """The desk's letter for the voice, else for its outlet, else F."""
    names = (one.voice.id, one.voice.name, *one.voice.names, one.entry.report.outlet or "")
    return next((reliability[name] for name in names if name in reliability), "F")


def _responsibility(heard: Iterable[Statement]) -> Responsibility | None:
    """Who the claims themselves say did it; None where none of them names anybody."""
    told = [one.claim.event for one in heard if one.claim.event and one.claim.stance == "affirms"]
    accused = frozenset(event.agent.text.lower() for event in told if event.agent)
    admitted = any(event.admitted for event in told)
    return Responsibility(accused, admitted) if accused or admitted else None


def _by_the_method(outcome: Outcome, name: str) -> dict[str, SetAside]:
    return {
        claim: SetAside(claim, "by the method", words=f"{name}: {why}")
        for claim, why in outcome.left_out.items()
    }


def _in_order(question: Question, aside: Mapping[str, SetAside]) -> list[str]:
    """Claims set aside as the question lists them."""
    return [claim for claim in question.claims if claim in aside]
