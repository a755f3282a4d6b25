"""A reviewed report in the form in which claims are written by hand, to teach the reader from.

Everything that a claim names is quoted from the text, as the guidelines of that form want it, and
its offsets stand beside it, so that words which occur twice are never mistaken.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sayso.claims.claim import Claim, Figure, TimeExpression
from sayso.document.anchor import Span
from sayso.document.document import Document
from sayso.views.claim_export import Json, number

_RELATIONS = ("revises", "confirms", "denies", "disputes")
_DAY = 10
"""Letters of an ISO date."""


def gold_json(
    document: Document,
    claims: Sequence[Claim],
    questions: dict[str, str],
    relations: Collection[tuple[str, str, str]] = (),
) -> Json:
    """The document with these claims; `questions` gives the id of a claim's question, `relations`
    are type, later claim, earlier one. Figures without a number in the text, times without a value
    and relations to other reports have no place in that form."""
    mine = {claim.id for claim in claims}
    return {
        "document": {
            "id": document.external_id or document.id,
            "outlet": document.outlet,
            "url": document.url,
            "title": document.title,
            "published": document.published[:_DAY] if document.published else None,
            "text": document.text,
        },
        "claims": [
            _claim(claim, document.text) | {"question": questions.get(claim.id)}
            for claim in sorted(claims, key=lambda one: one.content[0].start)
        ],
        "relations": [
            {"type": kind, "from": later, "to": earlier}
            for kind, later, earlier in relations
            if kind in _RELATIONS and mine.issuperset((later, earlier))
        ],
    }


def _claim(claim: Claim, text: str) -> Json:
    content = [_whole(part, text) for part in claim.content]
    places = [_whole(place.span, text) for place in claim.places]
    speaker = claim.speaker
    return {
        "id": claim.id,
        "content": [part.text for part in content],
        "content_spans": [_at(part) for part in content],
        **_mention("source", claim.source, text),
        "speaker": speaker.name if speaker else None,
        "role": speaker.role if speaker else None,
        "party": speaker.party if speaker else None,
        "anonymous": bool(speaker and speaker.anonymous),
        **_mention("via", next(iter(claim.via), None), text),
        **_mention("cue", next(iter(claim.cue), None), text),
        "quotation": claim.quotation,
        "stance": claim.stance,
        "certainty": claim.certainty,
        "frame": claim.frame,
        "figures": [_figure(one, text) for one in claim.figures if not one.implied],
        "times": [_time(one, text) for one in claim.times if one.value],
        "places": [place.text for place in places],
        "place_spans": [_at(place) for place in places],
    }


def _mention(name: str, span: Span | None, text: str) -> Json:
    found = _whole(span, text) if span else None
    return {name: found.text if found else None, f"{name}_span": _at(found) if found else None}


def _figure(figure: Figure, text: str) -> Json:
    span = _whole(figure.span, text)
    bounds = {"low": number(figure.low), "high": number(figure.high)}
    of = figure.of.text if figure.of else None
    return {"text": span.text, "span": _at(span), **bounds, "of": of, "unit": figure.unit}


def _time(time: TimeExpression, text: str) -> Json:
    span = _whole(time.span, text)
    return {"text": span.text, "span": _at(span), "value": time.value}


def _whole(span: Span, text: str) -> Span:
    """The stretch to the ends of its words: that form knows no part of a word."""
    start, end = span.start, span.end
    while 0 < start < end and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while start < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Span(start, end, text[start:end])


def _at(span: Span) -> list[int]:
    return [span.start, span.end]
