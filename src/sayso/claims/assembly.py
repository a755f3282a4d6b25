"""Claims put together from what each stage found in the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.claims.calibration import Calibration
from sayso.claims.claim import (
    Attribution,
    Claim,
    Figure,
    Place,
    Speaker,
    TimeExpression,
)
from sayso.claims.events import event_of, implied_figure
from sayso.claims.figures import Quantity, figures_in
from sayso.claims.identity import claim_id
from sayso.claims.judged import judged
from sayso.claims.marks import words
from sayso.claims.places import places_of
from sayso.claims.proposition import Proposition
from sayso.claims.quotation import quotation
from sayso.claims.report import Reader
from sayso.claims.times import ClaimAnchor, times_of
from sayso.document.anchor import Span
from sayso.document.document import Document
from sayso.reading.reading import Reading
from sayso.reading.sentences import sentence_at
from sayso.reading.spans import TokenSpan


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found over the whole text, before it is shared out among the claims. `figured` is
    how likely each quantity is a claim's figure, by its span."""

    attributions: tuple[Attribution, ...]
    speakers: dict[TokenSpan, Speaker]
    quantities: tuple[Quantity, ...]
    figured: Mapping[Span, float]
    counted: dict[Span, Span]
    times: tuple[TimeExpression, ...]
    places: tuple[Place, ...]
    quoted: list[tuple[int, int]]
    sentence_ends: list[int]


def assembled(
    document: Document,
    reading: Reading,
    found: Sequence[Proposition],
    findings: Findings,
    reader: Reader,
    calibration: Calibration,
) -> tuple[Claim, ...]:
    """One claim for each proposition, in the order of the text."""
    anchors = [_anchor(reading, one) for one in found]
    times = times_of(findings.times, document.text, anchors)
    return tuple(
        _claim(document, reading, one, anchor, dated, findings, reader, calibration)
        for one, anchor, dated in zip(found, anchors, times, strict=True)
    )


def _anchor(reading: Reading, one: Proposition) -> ClaimAnchor:
    return ClaimAnchor(
        content=tuple(words(reading, part) for part in one.parts),
        source=words(reading, one.source) if one.source else None,
        cue=(words(reading, one.cue),) if one.cue else (),
    )


def _claim(
    document: Document,
    reading: Reading,
    one: Proposition,
    at: ClaimAnchor,
    times: tuple[TimeExpression, ...],
    findings: Findings,
    reader: Reader,
    calibration: Calibration,
) -> Claim:
    text, content = document.text, at.content
    speaker = findings.speakers[one.source] if one.source else None
    sentence = sentence_at(text, findings.sentence_ends, content[0].start)
    sure = judged(reading, one.tokens, at, sentence)
    event = event_of(text, content, speaker, sure.stance)
    figures = figures_in(findings.quantities, content, findings.counted)
    implied = None if figures else implied_figure(text, content, event)
    return Claim(
        id=claim_id(document, at.content, at.source, reader),
        content=content,
        source=at.source,
        speaker=speaker,
        cue=at.cue,
        quotation=quotation(text, content, findings.quoted, speaker is not None),
        stance=sure.stance,
        certainty=sure.certainty,
        frame=sure.frame,
        figures=(implied,) if implied else figures,
        times=times,
        places=places_of(findings.places, content),
        via=(words(reading, one.via),) if one.via else (),
        hedges=sure.hedges,
        event=event,
        attribution=_attribution(at, findings.attributions),
        scores=_rounded(_scores(one, figures, findings, calibration) | sure.scores),
    )


def _scores(
    one: Proposition, figures: Sequence[Figure], findings: Findings, calibration: Calibration
) -> dict[str, float]:
    """How likely each field is right; `figure` where there is one in the text, the least likely of
    several. That nobody but the report speaks is the model's own word."""
    extent, who = one.probability, one.attributed
    found = {"claim": extent, "who": calibration.of("who", who, extent) if one.source else who}
    if figures:
        least = min(findings.figured.get(figure.span, 1.0) for figure in figures)
        found["figure"] = calibration.of("figure", least, extent)
    return found


def _rounded(scores: dict[str, float]) -> dict[str, float]:
    """To three places: more would differ between kinds of processor."""
    return {name: round(value, 3) for name, value in scores.items()}


def _attribution(at: ClaimAnchor, attributions: Sequence[Attribution]) -> str | None:
    """The attribution that a claim comes from: its own cue's if one is marked, and of several
    the innermost; else that whose content holds most of the claim's."""
    if at.source is None:
        return None

    def shared(one: Attribution) -> int:
        pairs = ((a, b) for a in one.content for b in at.content)
        return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a, b in pairs)

    def nearness(one: Attribution) -> tuple[bool, bool, int]:
        own = any(a.overlaps(b) for a in one.cue for b in at.cue)
        return own, one.within is not None, shared(one)

    holding = [one for one in attributions if shared(one)]
    return max(holding, key=nearness).id if holding else None
