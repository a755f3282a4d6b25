"""Values in words, as the terminal's pages say them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import Markup, escape

from sayso.assessment.assessment import Value
from sayso.assessment.credibility import in_words
from sayso.claims.claim import Claim
from sayso.questions.question import Topic
from sayso.review.entry import Entry
from sayso.views import amounts, question_list, question_standing, said
from sayso.views.days import parsed
from sayso.views.pages import QuestionRow
from sayso.views.palette import FIGURE
from sayso.views.sureness import sureness
from sayso.voices.voice import Voice


def day(iso: str | None) -> str:
    return said.day(iso)


def quotation(claim: Claim) -> Markup:
    """The claim's words in quotation marks, its figures marked."""
    shown = said.quoted(claim)
    parts, at = Markup(""), 0
    for span in sorted(span for span in shown.spans if span.style == FIGURE):
        marked = escape(shown.plain[span.start : span.end])
        parts += escape(shown.plain[at : span.start]) + Markup("<mark>{}</mark>").format(marked)
        at = span.end
    return parts + escape(shown.plain[at:])


def figures(row: QuestionRow) -> str:
    return question_list.figures(row).plain


def bounds(page: Any) -> str:
    """What stands: "low 22 · high 60, open upwards"."""
    return question_standing.bounds(page.assessment, page.question.topic)


def amount(value: Value, topic: Topic) -> str:
    return amounts.interval(value.low, value.high, topic.unit)


def figure(claim: Claim) -> str:
    """The claim's figures in words."""
    return " · ".join(amounts.in_words(one) for one in amounts.apart(claim.figures))


def details(voice: Voice) -> str:
    """Role and party, as far as the name doesn't say them."""
    return said.named(voice).plain.removeprefix("◦ ").removeprefix(voice.name).removeprefix(", ")


def outlet(entry: Entry) -> str:
    return said.outlet(entry)


def plural(number: int, one: str, several: str | None = None) -> str:
    return f"{number:,} {one if number == 1 else several or one + 's'}"


FILTERS: dict[str, Callable[..., Any]] = {
    "day": day,
    "dated": said.dated,
    "is_day": lambda iso: parsed(iso) is not None,
    "quotation": quotation,
    "figures": figures,
    "parties": question_list.parties,
    "bounds": bounds,
    "amount": amount,
    "figure": figure,
    "details": details,
    "outlet": outlet,
    "speaker": said.speaker,
    "sure": sureness,
    "credibility": in_words,
    "plural": plural,
    "short": said.short_id,
}
