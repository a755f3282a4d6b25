"""A report that shows itself: in an interpreter as a summary, in a notebook as marked text."""

from __future__ import annotations

from sayso.claims.claim import Claim
from sayso.claims.report import Report

_SHOWN = 8
_WIDTH = 60


class ReadReport(Report):
    """A `Report` as `sayso.read` gives it."""

    @classmethod
    def of(cls, report: Report) -> ReadReport:
        return cls(
            report.document, report.attributions, report.claims, report.reader, report.warnings
        )

    def __repr__(self) -> str:
        lines = [_line(claim) for claim in self.claims[:_SHOWN]]
        more = len(self.claims) - len(lines)
        if more:
            lines.append(f"… and {more} more, in .claims")
        return "\n  ".join([_heading(self), *lines])

    def _repr_html_(self) -> str:
        from sayso.views.notebook import report_html

        return report_html(self)


def _heading(report: Report) -> str:
    document = report.document
    dated = f"published {document.published} ({document.published_from})"
    parts = (
        document.name,
        dated if document.published else "no publication date",
        _counted(len(report.claims), "claim"),
        f"{sum(bool(claim.figures) for claim in report.claims)} with figures",
        _counted(len({c.speaker.name for c in report.claims if c.speaker}), "speaker"),
    )
    return f"<Report {' · '.join(parts)}>"


def _line(claim: Claim) -> str:
    speaker = claim.speaker.name if claim.speaker else "the report itself"
    words = " … ".join(" ".join(span.text.split()) for span in claim.content)
    cut = words if len(words) <= _WIDTH else words[: _WIDTH - 1].rstrip() + "…"
    sure = [claim.stance, claim.certainty, claim.frame]
    marks = [mark for mark in sure if mark not in ("affirms", "certain", "actual")]
    return f"{speaker}: {cut}" + (f" [{', '.join(marks)}]" if marks else "")


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
