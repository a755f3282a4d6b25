"""A report as HTML for a notebook: the article with its claims marked, and their table.

Nothing in it comes from elsewhere; words of the document are escaped. Colours are laid over those
of the page, so that light and dark pages both keep their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from html import escape

from sayso.claims.claim import Claim
from sayso.claims.report import Report
from sayso.views import amounts, moments, speakers, sureness
from sayso.views.days import parsed
from sayso.views.heading import facts, title
from sayso.views.marks import Run, runs
from sayso.views.notebook_style import STYLE
from sayso.views.plain import joined, printable
from sayso.views.voices import Voices, voices

_HEADS = ("Speaker", "How many", "What is claimed", "When", "Sure", "Cue")


def report_html(report: Report) -> str:
    """The report as one `<div>` with its own style."""
    known = voices(report)
    return "".join(
        (
            f'<div class="sayso"><style>{STYLE}</style>',
            f"<header><strong>{escape(title(report))}</strong><br>",
            f"{escape(' · '.join(facts(report)))}</header>",
            *(f'<p class="warning">{escape(printable(w))}</p>' for w in report.warnings),
            f"<article>{''.join(_run(report, known, run) for run in runs(report))}</article>",
            _table(report, known),
            "</div>",
        )
    )


def _run(report: Report, known: Voices, run: Run) -> str:
    words = escape(printable(report.document.text[run.start : run.end]))
    if not run.kinds:
        return words
    claims = [report.claims[at] for at in run.claims]
    own = ["own"] if claims and all(claim.speaker is None for claim in claims) else []
    said = "; ".join(f"{speakers.name(claim)}: {sureness.sureness(claim)}" for claim in claims)
    hint = f' title="{escape(said)}"' if said else ""
    classes = " ".join(sorted((*run.kinds, *own)))
    return f'{_label(report, known, run)}<span class="{classes}"{hint}>{words}</span>'


def _label(report: Report, known: Voices, run: Run) -> str:
    numbers = dict.fromkeys(_number(known, report.claims[at]) for at in run.begins)
    label = ",".join(number for number in numbers if number)
    return f"<sup>{label}</sup>" if label else ""


def _number(known: Voices, claim: Claim) -> str:
    return str(known[speakers.key(claim)].number) if claim.speaker else ""


def _table(report: Report, known: Voices) -> str:
    if not report.claims:
        return ""
    head = "".join(f"<th>{head}</th>" for head in _HEADS)
    published = parsed(report.document.published)
    body = "".join(
        f"<tr>{''.join(_cells(claim, _number(known, claim), published))}</tr>"
        for claim in report.claims
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cells(claim: Claim, number: str, published: date | None) -> Iterator[str]:
    name = escape(speakers.name(claim))
    details = escape(" · ".join(speakers.details(claim.speaker)))
    yield f"<td><sup>{number}</sup>{name}<br><small>{details}</small></td>"
    figures = "<br>".join(
        escape(amounts.in_words(figure)) for figure in amounts.apart(claim.figures)
    )
    yield f'<td class="amount">{figures}</td>'
    cells = (
        joined(claim.content),
        moments.when(claim, published),
        sureness.sureness(claim),
        joined(claim.cue),
    )
    yield from (f"<td>{escape(cell)}</td>" for cell in cells)
