"""Noun phrases found by closed classes of words: they go on until a word that can't be in one."""

from __future__ import annotations

import re

from sayso.claims.figures.closed_class import (
    EITHER,
    FUNCTION,
    PRONOUNS,
    STATES,
    TIMES,
    barred,
    is_plural,
)
from sayso.document.anchor import Span

CHAIN = 2
"""How often "of" may go on: "members of the crew of the ferry"."""
LONGEST = 80
"""Characters after which a phrase is given up: a list without commas, say."""

_WORD = r"[^\W\d_](?:\.(?:[A-Za-z]\.)+|[\w’'&/-]*\w)?"
_NEXT = re.compile(rf"[ \u00a0-](?P<word>{_WORD}|[A-Z]\.)")
_FIRST = re.compile(
    rf"[”\"’')]?(?:(?!\s-+\s)[ \u00a0-]+|\n(?=[a-z]))[“\"‘(]?(?P<word>{_WORD}|\d+-[a-z-]+)"
)
_DETERMINER = re.compile(
    r"(?:\s+all(?:\s+of)?(?=\s))?(?:\s+(?P<determiner>the|an?|his|her|their|its|our|my|your|these"
    r"|those|this|that|such|all|both|us|them|you)(?=\s|[.,;]|$))?(?:\s\d[\d,.]*(?=\s[a-z]))?"
)
_OF = re.compile(r"\s+of(?=\s)")
_ONE_PERSON = ("man", "person", "officer", "child", "boy")


def phrase_after(
    text: str, at: int, *, determined: bool = False, chain: int = CHAIN
) -> Span | None:
    """The bare noun phrase after `at`, past a space, hyphen or closing quotation mark.

    A `determined` one has an article or preposition before it: it can't begin with a verb.
    """
    found = _FIRST.match(text, at)
    if not found or barred(found["word"]) or (not determined and _is_verb(text, found)):
        return None
    end = _end(text, found)
    rest = phrase_of(text, end, chain - 1) if chain else None
    return Span.of(text, found.start("word"), rest.end if rest else end)


def phrase_of(text: str, at: int, chain: int = CHAIN) -> Span | None:
    """The noun phrase after an "of" at `at`, with its determiner ("of the vote")."""
    of = _OF.match(text, at)
    return determined(text, of.end(), chain) if of else None


def determined(text: str, at: int, chain: int = CHAIN) -> Span | None:
    """The noun phrase after `at`, its determiner included ("the killed", "those", "his men")."""
    found = _DETERMINER.match(text, at)
    if found is None or not found["determiner"]:
        at = found.end() if found else at
        return phrase_after(text, at, determined=True, chain=chain)
    start, word = found.start("determiner"), found["determiner"]
    rest = phrase_after(text, found.end(), determined=True, chain=chain)
    if rest and rest.text.lower().split()[0] in TIMES:
        return None
    if rest and word not in ("us", "them", "you"):
        return Span.of(text, start, rest.end)
    return Span.of(text, start, found.end()) if word in PRONOUNS else None


def _is_verb(text: str, found: re.Match[str]) -> bool:
    """Whether the first word is the verb of what goes unsaid: "20,000 massed at the border"."""
    word = found["word"].lower()
    if word.endswith(("ed", "ing")):
        possible = word not in STATES and "-" not in word
    else:
        possible = word in EITHER and not word.endswith("s")
    following = _NEXT.match(text, found.end())
    return possible and (not following or barred(following["word"]))


def _end(text: str, first: re.Match[str]) -> int:
    """Where the phrase that starts with `first` ends."""
    end, word = first.end(), first["word"]
    while end - first.start() < LONGEST and (following := _NEXT.match(text, end)):
        after = following["word"]
        name = after[0].isupper() and after.lower() not in FUNCTION
        if (barred(after) and not name) or _closes(word, after):
            break
        end, word = following.end(), after
    return end


def _closes(word: str, after: str) -> bool:
    """Whether a noun phrase ends between two words: after a plural comes a verb or an adverb."""
    lower = after.lower()
    if lower in STATES or (lower in EITHER and word.endswith("s") and after.islower()):
        return True
    if is_plural(word) and after[0].islower():
        return not is_plural(after) or lower.endswith(("ies", "ates"))
    return lower.endswith("ed") and word.lower().endswith(_ONE_PERSON)
