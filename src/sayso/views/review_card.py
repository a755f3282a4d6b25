"""A claim for a reviewer: its sentence, what was read in it, what was decided."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from rich.text import Text

from sayso.claims.claim import Claim
from sayso.review.entry import Entry
from sayso.review.history import Step
from sayso.review.queue import ruled
from sayso.views import amounts, highlighted, moments, palette, phrases, said, speakers
from sayso.views.claim_decisions import decided
from sayso.views.columns import packed, wrapped
from sayso.views.days import parsed
from sayso.views.plain import joined, one_line
from sayso.views.sections import LABEL, heading, room
from sayso.views.sureness import sureness

DOUBTFUL = 0.8
"""Below this probability of its own answer the model's is shown to be doubtful."""
_STEPS = 4


@dataclass(frozen=True, slots=True)
class Card:
    """`entry` is the claim with what was decided, `machine` the same as it was read; `number` of
    `count` claims in the queue, of which `waiting` are undecided."""

    entry: Entry
    machine: Entry
    steps: tuple[Step, ...]
    number: int
    count: int
    waiting: int


def lines(card: Card, width: int) -> Iterator[Text]:
    """The card, no line wider than `width`."""
    entry = card.entry
    yield from heading(_report(entry), _facts(card), width)
    yield Text()
    for line in highlighted.lines(entry, width - 1):
        yield Text(" ").append_text(line)
    yield Text()
    for name, shown, score in _FIELDS:
        yield from _field(name, shown, score, card, room(width))
    decisions = list(_decisions(card, room(width)))
    yield from [Text()] if decisions else []
    yield from _beside("DECIDED", decisions)


def _report(entry: Entry) -> str:
    report = entry.report
    name = report.outlet or report.name
    day = said.day(report.published) if report.published else None
    return " · ".join(one_line(part) for part in (name, day, report.title) if part)


def _facts(card: Card) -> Iterator[str]:
    if card.entry.status != "machine":
        yield card.entry.status
    if card.entry.verification:
        yield card.entry.verification
    yield f"claim {said.short_id(card.entry.id)}"
    yield f"{card.number} of {card.count}"
    yield f"{card.waiting} to decide" if card.waiting else "all decided"


Shown = Callable[[Entry], Text]


def _field(
    name: str, shown: Shown, scores: tuple[str, ...], card: Card, width: int
) -> Iterator[Text]:
    """What stands; what the machine had, where that was another; how sure it was, if it wasn't."""
    value, before = shown(card.entry), shown(card.machine)
    if not value and not before:
        return
    line = value.copy() if value else Text("none")
    if value.plain != before.plain:
        line.append(f"  (the machine: {before.plain or 'none'})", palette.QUIET)
    elif low := _doubt(card.machine.claim, scores):
        line.append(f"  {low}", palette.WARNING)
    yield from _beside(name, wrapped(line, width, hang=2))


def _beside(name: str, lines: Iterable[Text]) -> Iterator[Text]:
    for number, line in enumerate(lines):
        label = f" {name if number == 0 else '':<{LABEL}}"
        yield Text().append(label, palette.HEAD).append_text(line)


def _doubt(claim: Claim, names: tuple[str, ...]) -> str:
    """ "0.61?" where the model's own probability is low; whether a rule went against the model."""
    held = [name for name in names if name in claim.scores]
    if any(ruled(name, claim) for name in held):
        return "by a rule, against the model"
    least = min((claim.scores[name] for name in held), default=1.0)
    return f"{least:.2f}?" if least < DOUBTFUL else ""


def _claim(entry: Entry) -> Text:
    return phrases.phrase(entry.claim)


def _who(entry: Entry) -> Text:
    claim = entry.claim
    details = speakers.details(claim.speaker)
    style = palette.SPEAKER if claim.speaker else palette.QUIET
    shown = Text().append(speakers.name(claim), style)
    return shown.append(f", {' · '.join(details)}" if details else "")


def _how_said(entry: Entry) -> Text:
    claim = entry.claim
    via = joined(claim.via, ", ")
    parts = (joined(claim.cue, ", "), "" if claim.quotation == "none" else claim.quotation,
             f"via {via}" if via else "")  # fmt: skip
    return Text(", ".join(part for part in parts if part))


def _how_many(entry: Entry) -> Text:
    shown = Text()
    for figure in amounts.apart(entry.claim.figures):
        shown.append("; " if shown else "").append(amounts.in_words(figure), palette.FIGURE)
        if figure.of is not None:
            shown.append(f" {one_line(figure.of.text)}")
    return shown


def _when(entry: Entry) -> Text:
    return Text(moments.when(entry.claim, parsed(entry.report.published)))


def _where(entry: Entry) -> Text:
    names = (one_line(place.name or place.span.text) for place in entry.claim.places)
    return Text("; ".join(dict.fromkeys(names)))


def _event(entry: Entry) -> Text:
    event = entry.claim.event
    if event is None:
        return Text()
    sides = (("by", event.agent), ("of", event.affected))
    parts = (f" {word} “{one_line(of.text)}”" for word, of in sides if of)
    return Text(event.type + "".join(parts) + (", admitted" if event.admitted else ""))


def _notes(entry: Entry) -> Text:
    return Text("; ".join(map(one_line, entry.notes)))


_FIELDS: tuple[tuple[str, Shown, tuple[str, ...]], ...] = (
    ("CLAIM", _claim, ("claim",)),
    ("WHO", _who, ("who",)),
    ("HOW SAID", _how_said, ()),
    ("HOW SURE", lambda entry: Text(sureness(entry.claim)), ("stance", "certainty", "frame")),
    ("HOW MANY", _how_many, ()),
    ("WHAT", _event, ()),
    ("WHEN", _when, ()),
    ("WHERE", _where, ()),
    ("NOTES", _notes, ()),
)


def _decisions(card: Card, width: int) -> Iterator[Text]:
    """The last steps, also those that were taken back since."""
    steps = [step for step in card.steps if step.decision.kind != "undo"]
    if len(steps) > _STEPS:
        yield Text(f"… {len(steps) - _STEPS} before", palette.QUIET)
    for step in steps[-_STEPS:]:
        line = Text().append(f"{said.short_id(step.decision.id)}  ", palette.QUIET)
        line.append_text(decided(step.decision))
        if step.undone is not None:
            line.append(", since taken back")
        yield from wrapped(line, width, hang=2)


def key_bar(keys: Iterator[tuple[str, str]], width: int) -> Iterator[Text]:
    """ "a accept · x reject", in as many lines as it takes."""
    parts = (
        Text().append(key, palette.HEAD).append(f" {word}", palette.QUIET) for key, word in keys
    )
    for line in packed(parts, width - 2):
        yield Text(" ").append_text(line)
