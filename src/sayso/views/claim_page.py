"""One claim with everything that is known of it, and what reviewers decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.questions.question import Feature, Link
from sayso.review.decision import Decision
from sayso.review.entry import Entry
from sayso.views import amounts, entry_rows, highlighted, moments, palette, said
from sayso.views.claim_decisions import decided
from sayso.views.columns import wrapped
from sayso.views.days import parsed
from sayso.views.pages import ClaimPage
from sayso.views.plain import joined, one_line
from sayso.views.sections import block, heading, room, small_print
from sayso.views.sureness import sureness

_LINKS, _FEATURES = 6, 5


def lines(page: ClaimPage, width: int) -> Iterator[Text]:
    """The page, no line wider than `width`."""
    entry, body = page.entry, room(width)
    yield from heading(said.speaker(entry), _facts(page), width)
    yield Text()
    for line in highlighted.lines(entry, width):
        yield Text(" ").append_text(line)
    for name, value in _fields(page):
        if value:
            yield from _field(name, value, body)
    yield from block("QUESTION", _question(page, body))
    yield from block("RELATED", _relations(page, body))
    yield from block("DECISIONS", _decisions(page.decisions, body))
    yield from small_print(_marks(page), width)
    yield Text()


def _facts(page: ClaimPage) -> Iterator[str]:
    entry = page.entry
    if entry.verification:
        yield entry.verification
    yield "as read by the machine" if entry.status == "machine" else entry.status


def _field(name: str, value: Text, width: int) -> Iterator[Text]:
    """Blocks of one field each stand close together."""
    _, *shown = block(name, wrapped(value, width, hang=2))
    yield from shown


def _fields(page: ClaimPage) -> Iterator[tuple[str, Text]]:
    entry, claim = page.entry, page.entry.claim
    published = parsed(entry.report.published)
    yield "", Text(" ")
    yield "SAYS", said.quoted(claim)
    yield "SPEAKER", said.named(page.voice) if page.voice else Text(said.speaker(entry))
    yield "VIA", Text(joined(claim.via, ", "))
    yield "SURE", Text(sureness(claim))
    yield "BECAUSE OF", Text(joined(claim.hedges, ", "))
    yield "QUOTED", Text("" if claim.quotation == "none" else claim.quotation)
    yield "HOW MANY", _amounts(entry)
    yield "EVENT", Text(_event(entry))
    yield "WHEN", Text(moments.when(claim, published))
    yield "SAID ON", Text(said.day(entry_rows.when(entry)))
    yield "WHERE", Text(_places(entry))
    yield "REPORT", Text(_report(entry))
    yield "ADDRESS", Text(one_line(entry.report.url or ""))
    yield "STANDS AT", Text(_place_in_text(entry))
    yield "ORIGINAL", Text(_original(page))
    yield "READ BY", Text(_reader(entry))


def _amounts(entry: Entry) -> Text:
    shown = []
    for figure in amounts.apart(entry.claim.figures):
        of = f" {one_line(figure.of.text)}" if figure.of else ""
        parts = (f"{amounts.amount(figure)}{of}", amounts.replaced(figure))
        shown.append(", ".join(part for part in parts if part))
    return Text("; ".join(shown), palette.FIGURE)


def _event(entry: Entry) -> str:
    event = entry.claim.event
    if event is None:
        return ""
    sides = (("by", event.agent), ("of", event.affected))
    parts = [event.type, *(f"{word} “{one_line(of.text)}”" for word, of in sides if of)]
    return " ".join(parts) + (", admitted" if event.admitted else "")


def _places(entry: Entry) -> str:
    shown = []
    for place in entry.claim.places:
        words = one_line(place.name or place.span.text)
        if place.latitude is not None and place.longitude is not None:
            words += f" ({place.latitude:.2f}, {place.longitude:.2f})"
        shown.append(words)
    return "; ".join(dict.fromkeys(shown))


def _report(entry: Entry) -> str:
    report = entry.report
    day = said.day(report.published) if report.published else "no publication date"
    credit = f"credits {report.credit}" if report.credit else None
    parts = (report.outlet or report.name, report.title, day, credit)
    return " · ".join(one_line(part) for part in parts if part)


def _place_in_text(entry: Entry) -> str:
    content = entry.claim.content
    return f"characters {content[0].start}–{content[-1].end} of {one_line(entry.report.name)}"


def _original(page: ClaimPage) -> str:
    """The words of the original that stand at the claim's place, and how that is known."""
    if page.original is None:
        return ""
    language = f" ({one_line(page.original.language)})" if page.original.language else ""
    if page.rendered is None:
        return f"kept{language}; its paragraphs are not as many, so that no place can be told"
    span, by = page.rendered.span, page.rendered.by
    at = f"characters {span.start}–{span.end} of the original{language}, by place of the {by}"
    return f"{one_line(span.text)} · {at}"


def _reader(entry: Entry) -> str:
    scores = ", ".join(f"{name} {p:.2f}" for name, p in sorted(entry.claim.scores.items()))
    read = f"{entry.reader}, added {said.day(entry.added)}"
    return f"{read} · scores: {scores}" if scores else read


def _question(page: ClaimPage, width: int) -> Iterator[Text]:
    """What it answers, what became of it there, and why it is in there."""
    question = page.question
    if question is None:
        return
    title = Text().append(one_line(question.title), palette.HEAD)
    pointer = f"  sayso question {said.short_id(question.id)}"
    yield from wrapped(title.append(pointer, palette.QUIET), width, hang=2)
    yield from wrapped(Text(_fate(page)), width, hang=2)
    mine = [link for link in question.links if page.entry.id in (link.a, link.b)]
    strongest = sorted(mine, key=lambda link: -link.score)
    for link in strongest[:_LINKS]:
        yield from wrapped(_link(page, link), width, hang=2)
    if len(strongest) > _LINKS:
        yield Text(f"… and {len(strongest) - _LINKS} more links", palette.QUIET)


def _fate(page: ClaimPage) -> str:
    """Whether it counts there, and if not, why."""
    if page.assessment is None:
        return ""
    for one in page.assessment.set_aside:
        if one.claim == page.entry.id:
            by = f" ({said.short_id(one.by)})" if one.by else ""
            words = f", {said.dated(one.words)}" if one.words else ""
            return f"set aside: {one.reason}{words}{by}"
    return "it counts" if page.entry.id in page.assessment.used else ""


def _link(page: ClaimPage, link: Link) -> Text:
    other = link.b if link.a == page.entry.id else link.a
    shown = Text(f"with {said.short_id(other)}")
    if entry := page.others.get(other):
        shown.append(f", {said.speaker(entry)}", palette.SPEAKER)
    reasons = sorted(link.features, key=lambda one: -abs(one.weight))[:_FEATURES]
    shown.append(f", {link.score:.2f}: ").append("; ".join(map(_feature, reasons)), palette.QUIET)
    return shown


def _feature(feature: Feature) -> str:
    """ "same event (killed, died) +0.6"."""
    words = dict.fromkeys(one_line(part) for part in (feature.a, feature.b) if part)
    strings = f" ({', '.join(words)})" if words else ""
    return f"{feature.name}{strings} {feature.weight:+.1f}"


def _relations(page: ClaimPage, width: int) -> Iterator[Text]:
    for one in page.relations:
        if page.entry.id not in (one.a, one.b):
            continue
        other = one.b if one.a == page.entry.id else one.a
        verb = one.type if one.a == page.entry.id else _PASSIVE[one.type]
        shown = Text(f"{verb} {said.short_id(other)}")
        if entry := page.others.get(other):
            figures = entry_rows.figures(entry).plain
            what = f" ({figures})" if figures else ""
            shown.append(f", {said.speaker(entry)}{what}", palette.SPEAKER)
        yield from wrapped(shown.append(f": {one_line(one.why)}", palette.QUIET), width, hang=2)


_PASSIVE = {
    "revises": "revised by",
    "confirms": "confirmed by",
    "denies": "denied by",
    "disputes": "disputed by",
}


def _decisions(decisions: Sequence[Decision], width: int) -> Iterator[Text]:
    for decision in sorted(decisions, key=lambda one: one.at, reverse=True):
        yield from wrapped(decided(decision), width, hang=2)


def _marks(page: ClaimPage) -> Iterator[Text]:
    yield from highlighted.legend(page.entry)
    yield Text(f"this is claim {one_line(page.entry.id)}", palette.QUIET)
