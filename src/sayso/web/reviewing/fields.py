"""The fields of a claim as a reviewer reads and types them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from sayso.claims.claim import Certainty, Claim, Figure, Frame, Quotation, Stance
from sayso.claims.events import TYPES
from sayso.document.anchor import Span
from sayso.errors import UsageError
from sayso.review.corrections import corrected
from sayso.review.entry import Entry
from sayso.review.queue import ruled
from sayso.review.typed import NOTHING, SEPARATOR, typed

DOUBTFUL = 0.8
"""Below this probability of its own answer the model's is shown to be doubtful."""


@dataclass(frozen=True, slots=True)
class Field:
    """`name` is the contract's; `value` gives what a reviewer would type for it, "" for nothing.
    `key` takes the cursor there; `score` names the model's own probability."""

    name: str
    label: str
    value: Callable[[Claim], str]
    options: tuple[str, ...] = ()
    key: str = ""
    hint: str = ""
    score: str = ""
    long: bool = False


@dataclass(frozen=True, slots=True)
class Filled:
    """A field with what stands in it, what the machine had where that was another, and the doubt
    about it, in words."""

    field: Field
    value: str
    machine: str
    doubt: str

    @property
    def is_corrected(self) -> bool:
        return self.value != self.machine


def filled(entry: Entry, machine: Entry) -> Iterator[Filled]:
    """All fields of a claim."""
    for field in FIELDS:
        now, then = field.value(entry.claim), field.value(machine.claim)
        yield Filled(field, now, then, _doubt(field, machine.claim) if now == then else "")


def correction(entry: Entry, posted: Mapping[str, str]) -> dict[str, Any]:
    """What is to be corrected where the fields were changed to this; empty where none was.

    Raises UsageError, which says what was expected.
    """
    what: dict[str, Any] = {}
    for field in FIELDS:
        said = posted.get(field.name)
        if said is None or said.strip() == field.value(entry.claim).strip():
            continue
        what |= _typed(entry, field.name, said.strip())
    if what:
        corrected(entry.claim, what)
    return what


def _typed(entry: Entry, name: str, said: str) -> dict[str, Any]:
    """An emptied field has no value; a claim without a speaker's name is the report's own."""
    if name == "speaker.name" and said in ("", NOTHING):
        return {"speaker": None}
    if not said and name in ("stance", "certainty", "frame", "quotation", "content"):
        raise UsageError(f"{name}: found nothing; expected a value")
    if name == "event.type" and not said:
        return {"event": None}
    if name.startswith("speaker.") and entry.claim.speaker is None and not said:
        return {}
    return typed(entry, name, said or NOTHING)


def _doubt(field: Field, claim: Claim) -> str:
    if not field.score or field.score not in claim.scores:
        return ""
    if ruled(field.score, claim):
        return "by a rule, against the model"
    sure = claim.scores[field.score]
    return f"the model is {sure:.0%} sure" if sure < DOUBTFUL else ""


def amount(figure: Figure) -> str:
    """ "14", "10..20", "10..", "..20"; its words where they give no number."""
    low, high = (_number(bound) for bound in (figure.low, figure.high))
    if not low and not high:
        return figure.span.text
    return low if low == high else f"{low}..{high}"


def _number(bound: float | None) -> str:
    return "" if bound is None else f"{bound:.10g}" if bound < 1e10 else f"{bound:.0f}"


def _first_figure(claim: Claim) -> str:
    return amount(claim.figures[0]) if claim.figures else ""


def _days(claim: Claim) -> str:
    """Of the first time of what is claimed."""
    for time in claim.times:
        if time.of != "statement":
            days = (time.begin or "", time.end or "")
            if not any(days):
                return time.span.text
            return days[0] if days[0] == days[1] else "..".join(days)
    return ""


def _places(claim: Claim) -> str:
    return _joined(place.span for place in claim.places)


def _joined(spans: Any) -> str:
    return f"{SEPARATOR} ".join(dict.fromkeys(" ".join(span.text.split()) for span in spans))


def _one(span: Span | None) -> str:
    return " ".join(span.text.split()) if span else ""


def _event(claim: Claim) -> str:
    return claim.event.type if claim.event else ""


def _speaker(part: str) -> Callable[[Claim], str]:
    return lambda claim: (getattr(claim.speaker, part) or "") if claim.speaker else ""


def _held(name: str) -> Callable[[Claim], str]:
    return lambda claim: str(getattr(claim, name))


_AMOUNTS = "14, 10..20, 10.. or ..20; words of the sentence; 2: 14 for the second"
_DAY = "2025-06-02, two with .. between, or words of the sentence"
FIELDS: tuple[Field, ...] = (
    Field("figures", "How many", _first_figure, key="n", hint=_AMOUNTS),
    Field("speaker.name", "Who says it", _speaker("name"), key="s",
          hint="empty: the report itself", score="who"),
    Field("speaker.role", "Role", _speaker("role")),
    Field("speaker.party", "Speaks for", _speaker("party")),
    Field("stance", "Stance", _held("stance"), get_args(Stance), key="e", score="stance"),
    Field("certainty", "Certainty", _held("certainty"), get_args(Certainty), score="certainty"),
    Field("frame", "Frame", _held("frame"), get_args(Frame), score="frame"),
    Field("quotation", "Quoted", _held("quotation"), get_args(Quotation)),
    Field("event.type", "What happened", _event, ("", *(kind.name for kind in TYPES))),
    Field("times", "When", _days, hint=_DAY),
    Field("places", "Where", _places, hint="words of the sentence, ; between"),
    Field("source", "Source’s words", lambda claim: _one(claim.source)),
    Field("cue", "Cue’s words", lambda claim: _joined(claim.cue)),
    Field("content", "Claim’s words", lambda claim: _joined(claim.content), long=True,
          hint="first … last for a long stretch; [ and ] move its end"),
)  # fmt: skip
