"""Casualties told without a number: "several people were killed"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sayso.questions.casualties import Count
from sayso.questions.casualty_words import Cue, Harm, cues_in
from sayso.review.entry import Entry

CLOSE = 5
"""Words on either side of a cue that may say whom it speaks of."""
_GOVERNS = re.compile(r"(?:ing|ings|ed|deaths?|toll|bodies|remains|lives|life)$", re.IGNORECASE)
_BREAK = re.compile(r"[;:.]|\bwhile\b|\bafter\b|\bwhen\b|\bin (?:an?|the)\b", re.IGNORECASE)
VAGUE: tuple[tuple[str, int, int], ...] = (
    (r"dozens|(?:a |very )?large numbers?|scores|massacred?", 12, 24),
    (r"many|numerous", 2, 10),
    (r"several|(?:a |small |unknown |unspecified |undisclosed )*numbers?(?= of)|others|multiple"
     r"|a few|some|various", 2, 2),
)  # fmt: skip
"""Words without a number and the bounds that Airwars gives them (methodology and assessments of
2023 and 2024): a plural is two at least."""
_VAGUE = tuple((re.compile(rf"\b(?:{w})\b", re.IGNORECASE), low, high) for w, low, high in VAGUE)
_NOBODY = re.compile(r"\b(?:no|not|without|unaware|none|nobody|zero)\b", re.IGNORECASE)
_PLURAL = re.compile(
    r"\b(?:people|civilians|residents|citizens|members|casualties|martyrs|victims|dead|bodies"
    r"|deaths|fatalities|injuries|wounded|injured|children|women|men|passers-by|families)\b",
    re.IGNORECASE,
)
_SINGLE = re.compile(
    r"\b(?:an?|one|his|her|the)\s+(?:\S+\s){0,3}?(?:person|civilian|man|woman|girl|boy|child|baby"
    r"|infant|paramedic|doctor|nurse|journalist|driver|teacher|student|farmer|worker|resident"
    r"|preacher|pharmacist|father|mother|son|daughter|brother|sister|wife|husband|guard|martyr"
    r"|fatality|death|casualty|martyrdom)\b",
    re.IGNORECASE,
)


def vague_bounds(clause: str) -> tuple[int, int] | None:
    """What words without a number allow: "several people" two, "many" two to ten; None for nobody.

    A clause that speaks of a single person gives one.
    """
    if _NOBODY.search(clause):
        return None
    for words, low, high in _VAGUE:
        if words.search(clause):
            return low, high
    if _PLURAL.search(clause):
        return 2, 2
    return (1, 1) if _SINGLE.search(clause) else None


def vague_counts(entries: Iterable[Entry], harm: Harm) -> tuple[Count, ...]:
    """Casualties told without a number, by the clause around each word that tells of them."""
    found: dict[tuple[int, str], Count] = {}
    for entry in sorted(entries, key=lambda each: (each.sentence, each.id)):
        cues = cues_in(entry.sentence.text)
        for number, cue in enumerate(cues):
            clause = _clause(entry.sentence.text, cues, number)
            bounds = vague_bounds(clause) if cue.harm == harm else None
            if bounds:
                at = entry.sentence.start + cue.start
                seen = found.get((at, harm))
                claims = tuple(sorted({entry.id, *(seen.claims if seen else ())}))
                found[at, harm] = Count(harm, "all", *bounds, True, clause.strip(), at, claims)
    return tuple(found[key] for key in sorted(found))


def _clause(sentence: str, cues: Sequence[Cue], number: int) -> str:
    """The words close to a cue, no further than the cues around it: whom it may speak of."""
    cue = cues[number]
    start = cues[number - 1].end if number else 0
    end = cues[number + 1].start if number + 1 < len(cues) else len(sentence)
    before = _BREAK.split(sentence[start : cue.start])[-1].split()[-CLOSE:]
    after = _BREAK.split(sentence[cue.end : end])[0].split()[:CLOSE]
    word = sentence[cue.start : cue.end]
    return " ".join((*before, word, *(after if _GOVERNS.search(word) else ())))
