"""The forms a lemma takes in a text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from sayso.claims.events.bag import bag

Form = Literal["base", "s", "past", "ing"]

# past tense and participle where they aren't made by -ed
_IRREGULAR = {
    "slay": "slew slain", "shoot": "shot", "overrun": "overran overrun", "send": "sent",
    "withdraw": "withdrew withdrawn", "fight": "fought", "say": "said", "tell": "told",
    "speak": "spoke spoken", "meet": "met", "flee": "fled", "sink": "sank sunk",
    "behead": "beheaded", "spill": "spilled spilt",
}  # fmt: skip
_DOUBLED = bag("kidnap stab")


def verb_forms(lemma: str) -> Iterator[tuple[str, Form]]:
    """Each form of a verb with its kind; the past also stands for the participle."""
    yield lemma, "base"
    yield plural(lemma), "s"
    stem = lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else lemma
    if lemma in _DOUBLED:
        stem += lemma[-1]
    yield ("dying" if lemma == "die" else stem + "ing"), "ing"
    for past in _IRREGULAR.get(lemma, _regular_past(lemma, stem)).split():
        yield past, "past"


def _regular_past(lemma: str, stem: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ied"
    return stem + "ed"


def plural(lemma: str) -> str:
    """The plural of a noun, or the third person of a verb."""
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "ch", "sh", "to")) else "s")
