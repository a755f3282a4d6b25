"""The words before an event that tell whether a text stands by it."""

from __future__ import annotations

import re

_WORD = re.compile(r"[\w’'-]+|[.,;:!?\n]")
_ENDS = ("\n", ". ", "? ", "! ", "” ")
_NEAR, _BEFORE_TO = 4, 6
"""Words before an event in which a modal, and what governs its "to", are looked for."""
_NEW_CLAUSE = frozenset({",", ";", "that", "which", "who", "but", "and"})
_MODALS = {
    "may": frozenset({"may", "might", "could", "can"}),
    "would": frozenset({"would", "should", "must"}),
    "will": frozenset({"will", "shall"}),
}
_NEGATIONS = frozenset({"not", "never", "no", "nor", "without", "cannot"})
_IRREALIS_LISTED = """
plan want intend intent intention hope seek try attempt effort aim need ask request call urge
propose proposal deadline expect order demand agree decide decision set allow enable able ready
prepare willing refuse option permission bid offer threat threaten help way ability pressure push
move likely promise pledge vow consider due suppose design require chance right opportunity
"""
_IRREALIS = frozenset(_IRREALIS_LISTED.split())
"""What may govern a "to" whose event need not come about; inflected forms are cut to these."""
_IRREGULAR = {"sought": "seek", "tried": "try", "tries": "try", "trying": "try"}


def circumstances(text: str, start: int) -> dict[str, bool]:
    """What stands before the event at `start` in its sentence, by name."""
    before = [w.lower() for w in _WORD.findall(text[_sentence_start(text, start) : start])]
    near, clause = before[-_NEAR:], _clause(before)
    found = {name: bool(words & set(near)) for name, words in _MODALS.items()}
    return found | {
        "negated": any(map(_is_negation, near)),
        "negated clause": any(map(_is_negation, clause)),
        "meant": "to" in before[-2:] and any(map(_is_irrealis, before[-_BEFORE_TO:])),
    }


def _sentence_start(text: str, start: int) -> int:
    ends = [text.rfind(mark, 0, start) + len(mark) for mark in _ENDS if mark in text[:start]]
    return max(ends, default=0)


def _clause(before: list[str]) -> list[str]:
    """The words since the last comma or clause word."""
    for i in range(len(before) - 1, -1, -1):
        if before[i] in _NEW_CLAUSE:
            return before[i + 1 :]
    return before


def _is_negation(word: str) -> bool:
    return word in _NEGATIONS or word.endswith(("n't", "n’t"))


def _is_irrealis(word: str) -> bool:
    if word in _IRREGULAR:
        return True
    stems = (word, word.removesuffix("s"), word.removesuffix("ed"), word.removesuffix("d"),
             word.removesuffix("ing"), word.removesuffix("ing") + "e", word[:-3])  # fmt: skip
    return any(stem in _IRREALIS for stem in stems)
