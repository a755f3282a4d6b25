"""One incident: how many were harmed, who did it and who says so, the named victims once each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.questions.incident import Accusation, Victim
from sayso.views import incident_list, palette, question_list, said
from sayso.views.columns import GAP, beside, widest, wrapped
from sayso.views.incident_list import HARMS, counting, harmed
from sayso.views.pages import IncidentPage, IncidentRow, QuestionRow
from sayso.views.plain import one_line
from sayso.views.sections import block, count, heading, indented, room, small_print

_PLACES = {
    1: "exact place",
    2: "within about 25 km",
    3: "district",
    4: "province",
    5: "along a line or in a wide area",
    6: "country only",
    7: "international waters or airspace",
}
_DAYS = {
    1: "exact day",
    2: "within 2 to 6 days",
    3: "within a week",
    4: "within a month",
    5: "longer than a month",
}
"""The precisions of UCDP GED (codebook 25.1)."""
_HARMED = 20
_SENTENCE = 24
"""Columns for a sentence beside a figure; with fewer it stands beneath."""


def lines(page: IncidentPage, width: int) -> Iterator[Text]:
    """The page, no line wider than `width`."""
    incident = page.incident
    yield from heading(one_line(incident.title), _facts(page), width)
    yield from _where_and_when(page, width)
    body = room(width)
    yield from block("HARM", _harm(page, body))
    yield from block("WHO DID IT", _accusations(page, body))
    yield from block("VICTIMS", _victims(incident.victims, body))
    yield from block("QUESTIONS", _questions(page.questions, body))
    yield from small_print(_marks(page), width)
    yield Text()


def _facts(page: IncidentPage) -> Iterator[str]:
    if any(row.assessment.contested for row in page.questions):
        yield "contested"
    yield count(len(page.incident.claims), "claim")
    yield count(len({entry.report.id for entry in page.entries}), "report")


def _where_and_when(page: IncidentPage, width: int) -> Iterator[Text]:
    """Place and days with how exactly they are known."""
    incident = page.incident
    known = (
        (incident_list.where(incident), _PLACES.get(incident.place_precision or 0, "")),
        (incident_list.when(incident), _DAYS.get(incident.date_precision or 0, "")),
    )
    parts = [f"{what} ({how})" if how else what for what, how in known if what]
    if parts:
        yield from indented(Text(" · ".join(parts), palette.QUIET), width)


def _harm(page: IncidentPage, width: int) -> Iterator[Text]:
    """What stands of each harm, with what is said of it."""
    row = IncidentRow(page.incident, page.questions)
    counted = [(harm, one) for harm in HARMS if (one := counting(row, harm))]
    figure = widest((harmed(row, harm) for harm, _ in counted), _HARMED)
    widths = [max(map(len, HARMS)), figure, 0]
    rest = width - sum(widths) - 2 * GAP
    for harm, one in counted:
        sentence = Text(one_line(one.assessment.sentence))
        cells = [[Text(harm)], wrapped(harmed(row, harm), figure)]
        next_to_it = wrapped(sentence, rest) if rest >= _SENTENCE else []
        yield from beside([*cells, next_to_it], widths, margin=0)
        if not next_to_it:
            yield from wrapped(sentence, width)


def _accusations(page: IncidentPage, width: int) -> Iterator[Text]:
    """Each party with those who say that it was it, and whether it admits so."""
    parties: dict[str, list[Accusation]] = {}
    for one in page.incident.accusations:
        parties.setdefault(one.party, []).append(one)
    for party, of in parties.items():
        admitted = any(one.admitted for one in of)
        shown = Text().append(one_line(party), palette.SPEAKER)
        shown.append(", which admits it" if admitted else "")
        shown.append(f", {_accusers(page, of)}", palette.QUIET)
        yield from wrapped(shown, width, hang=2)


def _accusers(page: IncidentPage, accusations: Sequence[Accusation]) -> str:
    """Who says so, each voice once, with one of its claims."""
    entries = {entry.id: entry for entry in page.entries}
    said_by: dict[str, str] = {}
    for one in accusations:
        voice, entry = page.voice_of.get(one.claim), entries.get(one.claim)
        name = voice.name if voice else said.speaker(entry) if entry else "somebody"
        said_by.setdefault(one_line(name), said.short_id(one.claim))
    return "according to " + ", ".join(f"{name} ({claim})" for name, claim in said_by.items())


def _victims(victims: Sequence[Victim], width: int) -> Iterator[Text]:
    names = widest((Text(one_line(victim.name)) for victim in victims), 30)
    for victim in victims:
        others = [one_line(name) for name in victim.spellings if name != victim.name]
        known = [victim.harm, *([f"also {', '.join(others)}"] if others else [])]
        known.append(", ".join(map(said.short_id, victim.claims)))
        about = wrapped(Text(" · ".join(known), palette.QUIET), width - names - 2, hang=2)
        name = wrapped(Text(one_line(victim.name), palette.SPEAKER), names, hang=2)
        yield from beside([name, about], [names, 0], margin=0)


def _questions(rows: Sequence[QuestionRow], width: int) -> Iterator[Text]:
    for row in rows:
        shown = question_list.title(row)
        figure = question_list.figures(row)
        if figure:
            shown.append("  ").append_text(figure)
        shown.append(f"  {said.short_id(row.question.id)}", palette.QUIET)
        yield from wrapped(shown, width, hang=4)


def _marks(page: IncidentPage) -> Iterator[Text]:
    if any(row.assessment.contested for row in page.questions):
        yield Text("≠ answers that can't all be right", palette.QUIET)
    if page.questions:
        example = said.short_id(page.questions[0].question.id)
        yield Text(f"sayso question {example} shows one", palette.QUIET)
    yield Text(f"this is incident {said.short_id(page.incident.id)}", palette.QUIET)
