"""The claims of one document, told of another that has the very same text."""

from __future__ import annotations

from dataclasses import replace

from sayso.claims.identity import claim_id
from sayso.claims.report import Report
from sayso.claims.times import find_times
from sayso.document.document import Document


def retold(report: Report, document: Document) -> Report | None:
    """What reading `document` would give, without reading it; None where it has to be read.

    All that a reading takes of a document is its text and when it was published, and that only
    for what the time expressions mean: where they mean the same, the claims are the same.
    """
    before = report.document
    if before.text != document.text:
        return None
    if find_times(document.text, document.published) != find_times(before.text, before.published):
        return None
    claims = tuple(
        replace(claim, id=claim_id(document, claim.content, claim.source, report.reader))
        for claim in report.claims
    )
    return replace(report, document=document, claims=claims, warnings=document.warnings)
