"""Claims and their parts in the JSON form of the contract, as decisions hold them.

An anchor here is start, end and text; 32 characters on either side are added where the report's
text is at hand, by the exporters.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from sayso.claims.claim import Claim, Figure, Place, TimeExpression
from sayso.document.anchor import Span
from sayso.review.claim_form import FIELDS

Json = dict[str, Any]


def claim_form(claim: Claim) -> Json:
    """What `sayso.review.claim_form.claim` reads; attribution and scores are the machine's."""
    return {"id": claim.id, **{name: form(getattr(claim, name)) for name in FIELDS}}


def form(value: Any) -> Any:
    """Any part of a claim: what a correction of its field would hold."""
    if isinstance(value, tuple):
        return [form(one) for one in value]
    if isinstance(value, Span):
        return {"start": value.start, "end": value.end, "text": value.text}
    if isinstance(value, Figure):
        return _figure(value)
    if isinstance(value, TimeExpression):
        return _time(value)
    if isinstance(value, Place):
        return _anchored(value)
    return _members(value) if is_dataclass(value) else value


def _members(value: Any) -> Json:
    return {field.name: form(getattr(value, field.name)) for field in fields(value)}


def _anchored(value: Any) -> Json:
    rest = _members(value)
    anchor: Json = rest.pop("span")
    return {**anchor, **{name: one for name, one in rest.items() if name not in anchor}}


def _figure(figure: Figure) -> Json:
    shown = _anchored(figure)
    at = shown.pop("previous_span")
    if shown["previous"] and at:
        shown["previous"] |= at
    return shown


def _time(time: TimeExpression) -> Json:
    """`end` is that of the words; the last day meant is `last`."""
    shown = {**_anchored(time), "last": time.end}
    return shown if time.of else {name: one for name, one in shown.items() if name != "of"}
