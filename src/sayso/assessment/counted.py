"""What a figure counts: of whom, and whether all of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.claims.claim import Figure
from sayso.claims.figures.pattern import words
from sayso.document.anchor import Span

ANYBODY = ""
"""Stands for people in general, dead or alive."""
_ANYBODY = words("""
    people person human individual victim casualty fatality death dead body life other one them
    injured wounded missing total number toll figure
""")
_SAME = {
    word: group[0]
    for group in (
        ("soldier", "troop", "serviceman", "servicemen", "force"),
        ("protester", "protestor", "demonstrator"),
        ("child", "children", "kid", "minor"),
        ("refugee", "displaced"),
        ("police", "officer", "policeman", "policemen"),
        ("militant", "fighter", "rebel", "insurgent", "gunman", "gunmen"),
        ("home", "house"),
        ("woman", "women"),
        ("man", "men"),
    )
    for word in group
}
_MORE_BEFORE = re.compile(r"\b(?:another|further|additional|other)\s+$", re.IGNORECASE)
_MORE = re.compile(
    r"\banother\b|\b(?:a\s+further|an\s+additional|\w+\s+(?:others?|additional|further|more(?!\s+than)))\b",
    re.IGNORECASE,
)
_PART = re.compile(r"\s+of\s+(?:those|them|these|whom|which)\b", re.IGNORECASE)
_OF_THE = re.compile(r"\s+of\s+the\b", re.IGNORECASE)
_CONFIRMED = re.compile(r"\b(?:confirmed|laborator(?:y|ies)|documented|verified)\b", re.IGNORECASE)
_MORE_OF = re.compile(r"(?:others?|more|additional|further)\b", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z][\w'-]*")
_ENDS_NOUN = re.compile(
    r"\s(?:of|in|at|from|who|that|which|with|for|on|to|by|near|since|and)\s|[,;(]"
)


@dataclass(frozen=True, slots=True)
class Count:
    """`noun` is what is counted, one for words of the same meaning; None where it isn't known, also
    for a name ("North Koreans"): it may be soldiers, or anybody.

    `part`: a part of what has just been counted ("18 of those"); `further`: what comes on top of
    others ("three other women", "another 40") or is some of them ("two of the dead"); `case`: one
    case told in a word ("one death"); `confirmed`: confirmed cases alone.
    """

    noun: str | None = None
    part: bool = False
    further: bool = False
    case: bool = False
    confirmed: bool = False


def count(figure: Figure | None, sentence: Span, content: str) -> Count:
    """What the figure counts, by its words and those around it in the sentence."""
    if figure is None:
        return Count()
    at = max(0, figure.span.start - sentence.start)
    end = max(0, figure.span.end - sentence.start)
    before, after = sentence.text[max(0, at - 12) : at], sentence.text[at : end + 14]
    of = figure.of.text if figure.of else ""
    others = _MORE_BEFORE.search(before) or _MORE.search(after) or _MORE_OF.match(of)
    return Count(
        noun=_noun(of),
        part=not figure.implied and _PART.match(sentence.text[end:]) is not None,
        further=bool(others or (figure.unit is None and _OF_THE.match(sentence.text[end:]))),
        case=figure.span.text.lower() in ("one", "a", "an", "a single"),
        confirmed=_CONFIRMED.search(content) is not None,
    )


def _noun(counted: str) -> str | None:
    phrase = _WORD.findall(_ENDS_NOUN.split(counted)[0])
    if not phrase or phrase[-1][0].isupper():
        return None
    noun = phrase[-1].lower()
    stem = noun[:-3] + "y" if noun.endswith("ies") else noun.rstrip("s")
    noun = _SAME.get(noun) or _SAME.get(stem) or stem
    return ANYBODY if noun in _ANYBODY else noun


def same_things(a: Count, b: Count) -> bool:
    """Whether both count the same, as far as their words tell."""
    return a.noun is None or b.noun is None or a.noun == b.noun


def part_of(a: Count, b: Count) -> bool:
    """Whether `a` counts some of the people whom `b` counts all of."""
    return bool(a.noun) and b.noun == ANYBODY


def total(one: Count) -> bool:
    """Whether it counts all, as far as its words tell."""
    return not (one.part or one.further)
