"""A report's paragraphs as HTML: layers of underlines, a number where each claim begins."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

from markupsafe import Markup, escape

from sayso.web.words.stretches import KINDS, Paragraph, Stretch

_NEVER = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\ud800-\udfff\ufffe\uffff]")
"""What HTML can't hold, and what would turn the order of the letters around it."""


def shown(text: str) -> Markup:
    """The text escaped, with as many characters as it has: offsets stay what they are."""
    return escape(_NEVER.sub("\ufffd", text))


def beside(claim: str) -> str:
    """Where a claim's number leads to: its note beside the text."""
    return f"#note-{claim}"


def paragraph(
    text: str,
    of: Paragraph,
    numbers: Mapping[str, int],
    chosen: Collection[str] = (),
    link: Callable[[str], str] = beside,
) -> Markup:
    """One `<p>`; `numbers` are those of the claims, `chosen` the claims to bring out."""
    waiting, parts = list(of.begins), list[Markup]()
    for part in of.stretches:
        while waiting and waiting[0].content[0].start <= part.start:
            claim = waiting.pop(0).id
            parts.append(_number(claim, numbers[claim], link(claim)))
        parts.append(_stretch(text, part, chosen))
    inside = Markup("").join(parts)
    return Markup('<p dir="auto">{}</p>').format(inside)


def _number(claim: str, number: int, href: str) -> Markup:
    """The place that links lead to; it is no part of the text, and can't be selected with it."""
    made = (
        '<a class="claim-number" id="claim-{0}" href="{2}" data-claim="{0}"'
        ' data-number="{1}" aria-label="Claim {1}"></a>'
    )
    return Markup(made).format(claim, number, href)


def _stretch(text: str, part: Stretch, chosen: Collection[str]) -> Markup:
    words = shown(text[part.start : part.end])
    kinds = [f"is-{kind}" for kind in KINDS if kind in part.kinds]
    if part.contents > 1:
        kinds.append("is-shared")
    if any(claim in chosen for claim in part.claims):
        kinds.append("chosen")
    made = '<span class="{}" data-start="{}" data-claims="{}">{}</span>'
    return Markup(made).format(" ".join(["run", *kinds]), part.start, " ".join(part.claims), words)
