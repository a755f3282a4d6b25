"""What stands of the answers to a question, who is behind it, and what is set aside, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.assessment.assessment import Assessment, Origin, Value
from sayso.assessment.credibility import in_words
from sayso.questions.question import Topic
from sayso.views import amounts, palette, said
from sayso.views.columns import beside, widest, wrapped
from sayso.views.pages import QuestionPage
from sayso.views.plain import one_line
from sayso.views.sections import block, count, room
from sayso.views.told import Told


def lines(page: QuestionPage, claims: Sequence[Told], width: int) -> Iterator[Text]:
    """The blocks between a question's chart and its events."""
    by_id = {one.statement.id: one for one in claims}
    yield from block("STANDING", _standing(page, by_id, room(width)))
    yield from block("CONFLICTS", _conflicts(page.assessment, by_id, room(width)))
    yield from block("SET ASIDE", _set_aside(claims, room(width)))
    yield from block("ORIGINS", _origins(page.assessment, room(width)))
    yield from block("INCIDENT", _incident(page, room(width)))


def bounds(assessment: Assessment, topic: Topic) -> str:
    """ "low 22 · best 40 · high 60, open upwards"."""
    shown = [
        f"{name} {amounts.interval(value, value, topic.unit)}"
        for name, value in (
            ("low", assessment.low), ("best", assessment.best), ("high", assessment.high),
        )
        if value is not None
    ]  # fmt: skip
    ends = [
        way
        for way, is_open in (("upwards", assessment.open_high), ("downwards", assessment.open_low))
        if is_open
    ]
    if not shown:
        return "no figure stands"
    return " · ".join(shown) + (f", open {' and '.join(ends)}" if ends else "")


def _standing(page: QuestionPage, by_id: dict[str, Told], width: int) -> Iterator[Text]:
    assessment, topic = page.assessment, page.question.topic
    if assessment.refused:
        stands = Text(f"none: {one_line(assessment.refused)}", palette.WARNING)
    elif topic.kind == "whether":
        stands = Text(_sides(assessment, by_id))
    else:
        stands = Text(bounds(assessment, topic), palette.FIGURE)
    how = Text(" · ".join(_how(page)), palette.QUIET)
    if stands.cell_len + how.cell_len + 3 <= width:
        gap = width - stands.cell_len - how.cell_len
        yield Text().append_text(stands).append(" " * gap).append_text(how)
    else:
        yield from wrapped(stands, width)
        yield from wrapped(how, width)
    amount = widest((_amount(value, topic) for value in assessment.values), 28)
    for value in assessment.values:
        cells = [wrapped(_amount(value, topic), amount, hang=2), _behind(value, width - amount - 2)]
        yield from beside(cells, [amount, 0], margin=0)


def _sides(assessment: Assessment, by_id: dict[str, Told]) -> str:
    """How many voices say so, deny it and leave it open."""
    stances = [one.statement.claim.stance for id_ in assessment.used if (one := by_id.get(id_))]
    yes, no = stances.count("affirms"), stances.count("denies")
    parts = [f"{yes} {'says' if yes == 1 else 'say'} so"] if yes else []
    parts += [f"{no} {'denies' if no == 1 else 'deny'} it"] if no else []
    return " · ".join(parts) or "nobody takes a position"


def _how(page: QuestionPage) -> Iterator[str]:
    """The method, on which state of things, and what it makes of it."""
    assessment = page.assessment
    yield assessment.method
    if assessment.as_of:
        yield f"as of {said.day(assessment.as_of)}"
    if page.as_recorded:
        yield f"as recorded {said.day(page.as_recorded)}"
    if assessment.grade:
        yield assessment.grade
    if assessment.provisional:
        yield "provisional"
    yield f"credibility {in_words(assessment.credibility)}"


def _amount(value: Value, topic: Topic) -> Text:
    return Text(amounts.interval(value.low, value.high, topic.unit), palette.FIGURE)


def _behind(value: Value, width: int) -> list[Text]:
    """The origins and parties that stand behind a value."""
    parties = [one_line(party) for party in value.parties] or ["no party known"]
    return wrapped(Text(f"{count(value.origins, 'origin')} · {', '.join(parties)}"), width, hang=2)


def _brief(one: Told) -> str:
    """Figure and speaker, in a few words."""
    shown = said.figure(one.statement).plain
    name = one_line(one.statement.voice.name)
    return f"{shown}, {name}" if shown else name


def _conflicts(assessment: Assessment, by_id: dict[str, Told], width: int) -> Iterator[Text]:
    for conflict in assessment.conflicts:
        pair = [by_id.get(conflict.a), by_id.get(conflict.b)]
        sides = " against ".join(one_line(one.statement.voice.name) for one in pair if one)
        text = Text(sides).append(f": {one_line(conflict.why)}", palette.QUIET)
        yield from wrapped(text, width, hang=2)


def _set_aside(claims: Sequence[Told], width: int) -> Iterator[Text]:
    for one in claims:
        if one.aside is None:
            continue
        shown = Text(_brief(one))
        why: str = one.aside.reason
        if one.aside.words:
            why += f", {said.dated(one.aside.words)}"
        yield from wrapped(shown.append(f": {why}", palette.QUIET), width, hang=2)


def _origins(assessment: Assessment, width: int) -> Iterator[Text]:
    """Those with several outlets, and those that nobody can show to be independent."""
    for origin in assessment.origins:
        if words := _origin(origin):
            name = Text().append(one_line(origin.name), palette.SPEAKER)
            yield from wrapped(name.append(f": {words}", palette.QUIET), width, hang=2)


def _origin(origin: Origin) -> str:
    parts = []
    if len(origin.outlets) > 1:
        outlets = ", ".join(map(one_line, origin.outlets))
        parts.append(f"{count(len(origin.outlets), 'outlet')}, 1 source ({outlets})")
    if not origin.established:
        parts.append("independence not established")
    return "; ".join(parts)


def _incident(page: QuestionPage, width: int) -> Iterator[Text]:
    if page.incident is not None:
        pointer = f"sayso incident {said.short_id(page.incident.id)}"
        title = Text(f"{one_line(page.incident.title)}  ").append(pointer, palette.QUIET)
        yield from wrapped(title, width, hang=2)
