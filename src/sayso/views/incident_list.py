"""What happened where and when, and how many people it befell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.claims.nations import country_of
from sayso.questions.incident import Incident
from sayso.views import days, palette, question_list, said
from sayso.views.columns import beside, packed, widest, wrapped
from sayso.views.days import parsed
from sayso.views.pages import IncidentRow, QuestionRow
from sayso.views.plain import one_line
from sayso.views.sections import count, headed, indented, small_print

HARMS = ("killed", "injured", "missing")
_TITLE = 40
"""Columns for the title; with fewer, all else stands beneath it."""
_FIGURE, _WHEN, _PLACE = 20, 22, 26


def lines(rows: Sequence[IncidentRow], width: int) -> Iterator[Text]:
    """One row an incident, in the order given."""
    yield Text()
    if not rows:
        yield Text(" No incident fits.")
    else:
        yield from _table(rows, width) or _listed(rows, width)
        yield from small_print(_marks(rows), width)
    yield Text()


def when(incident: Incident) -> str:
    """The days of it, in words."""
    return days.period(parsed(incident.begin), parsed(incident.end), None)


def where(incident: Incident) -> str:
    """The place and its country, as far as known; a country alone once."""
    code = incident.country
    country = (country_of(code) or code) if code else None
    return ", ".join(dict.fromkeys(one_line(one) for one in (incident.place, country) if one))


def counting(row: IncidentRow, harm: str) -> QuestionRow | None:
    """The question that counts this harm, with the most claims where there are several."""
    found = [
        one
        for one in row.questions
        if one.question.topic.event == harm and one.question.topic.kind == "how many"
    ]
    return max(found, key=lambda one: len(one.question.claims), default=None)


def harmed(row: IncidentRow, harm: str) -> Text:
    """What stands of the question that counts this harm; "≠" where it is contested."""
    most = counting(row, harm)
    if most is None:
        return Text()
    mark = Text().append("≠ " if most.assessment.contested else "", palette.WARNING)
    return mark.append_text(question_list.figures(most))


def _title(row: IncidentRow) -> Text:
    return Text(one_line(row.incident.title), palette.HEAD)


def _claims(row: IncidentRow) -> Text:
    return Text(f"{len(row.incident.claims):>6,}")


def _table(rows: Sequence[IncidentRow], width: int) -> list[Text]:
    place = widest((Text(where(row.incident)) for row in rows), _PLACE)
    day = widest((Text(when(row.incident)) for row in rows), _WHEN)
    harms = [widest((harmed(row, harm) for row in rows), _FIGURE) for harm in HARMS]
    harms = [max(one, len(harm)) if one else 0 for one, harm in zip(harms, HARMS, strict=True)]
    taken = sum(one + 2 for one in (place, day, *harms) if one)
    title = min(widest(map(_title, rows), width), width - taken - 6 - said.SHORT - 8)
    if title < min(_TITLE, widest(map(_title, rows), width)):
        return []
    widths = [title, place, day, *harms, 6, 0]
    heads = ("INCIDENT", "PLACE", "WHEN", *map(str.upper, HARMS), "CLAIMS", "ID")
    found = [*headed(heads, widths)]
    for row in rows:
        cells = [
            wrapped(_title(row), title, hang=2),
            wrapped(Text(where(row.incident)), place, hang=2),
            wrapped(Text(when(row.incident)), day, hang=2),
            *(wrapped(harmed(row, harm), w, hang=2) for harm, w in zip(HARMS, harms, strict=True)),
            [_claims(row)],
            [Text(said.short_id(row.incident.id), palette.QUIET)],
        ]
        found += beside(cells, widths)
    return found


def _listed(rows: Sequence[IncidentRow], width: int) -> Iterator[Text]:
    for number, row in enumerate(rows):
        if number:
            yield Text()
        yield from indented(_title(row), width, hang=2)
        counted = [harmed(row, harm).append(f" {harm}") for harm in HARMS if harmed(row, harm)]
        parts = [
            Text(where(row.incident)),
            Text(when(row.incident)),
            *counted,
            Text(count(len(row.incident.claims), "claim")),
            Text(said.short_id(row.incident.id), palette.QUIET),
        ]
        for line in packed([part for part in parts if part], width - 4):
            yield Text("   ").append_text(line)


def _marks(rows: Sequence[IncidentRow]) -> Iterator[Text]:
    if any(one.assessment.contested for row in rows for one in row.questions):
        yield Text("≠ answers that can't all be right", palette.QUIET)
    yield Text(f"sayso incident {said.short_id(rows[0].incident.id)} shows one", palette.QUIET)
