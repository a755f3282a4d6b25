"""How much of a claim stands in quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.claims.claim import Quotation
from sayso.document.anchor import Span


def quotation(
    text: str, content: Sequence[Span], quoted: Sequence[tuple[int, int]], attributed: bool
) -> Quotation:
    """Direct where all its words are quoted, mixed where some are; none for the report's own."""
    if not attributed:
        return "none"
    inside = outside = 0
    for span in content:
        for a, b in quoted:
            low, high = max(a, span.start), min(b, span.end)
            inside += sum(map(str.isalnum, text[low:high])) if low < high else 0
        outside += sum(map(str.isalnum, span.text))
    outside -= inside
    if not inside:
        return "indirect"
    return "direct" if outside <= 4 else "mixed"
