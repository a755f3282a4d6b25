"""Claims that reviewers added, as entries: what an `add` decision holds, and back.

`what` of such a decision has the claim in the contract's form, the facts of its report, the
sentence around it, and, where the claim came otherwise than in a report, the words that it is
anchored in (`text`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sayso.claims.claim import Claim
from sayso.document.anchor import Span
from sayso.errors import UsageError
from sayso.review import claim_form
from sayso.review.decision import Decision
from sayso.review.entry import Entry, ReportFacts
from sayso.review.values import Read, maybe, record, refuse, span, words

READER = "reviewer.v1"
"""The reader of claims that a person found."""

_FACTS: dict[str, Read[Any]] = {
    "id": words,
    "name": words,
    **dict.fromkeys(
        ("title", "outlet", "url", "published", "credit", "language"), maybe(words)
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Addition:
    """`text` is the claim's own small document, None where it stands in a report's."""

    claim: Claim
    report: ReportFacts
    sentence: Span
    text: str | None


def addition(what: Mapping[str, Any]) -> Addition:
    """What an `add` decision holds. Raises UsageError where a part is missing or wrong."""
    known: dict[str, Read[Any]] = {
        "claim": claim_form.claim,
        "report": lambda field, value: ReportFacts(**record(field, value, _FACTS, "id", "name")),
        "sentence": span,
        "text": words,
    }
    read = record("what", what, known, "claim", "report", "sentence")
    made = Addition(read["claim"], read["report"], read["sentence"], read.get("text"))
    for one in (made.sentence, *made.claim.content):
        if made.text is not None and not one.holds_in(made.text):
            refuse("what", one.text, "words of what.text at their place")
    return made


def added_entry(decision: Decision) -> Entry | None:
    """The entry that an `add` decision makes; None where it holds none that could be read."""
    try:
        made = addition(decision.what)
    except UsageError:
        return None
    return Entry(made.claim, made.report, made.sentence, decision.at, READER, "added")
