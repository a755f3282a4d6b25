"""Where claims begin and end, and which source, cue and go-between each points to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from sayso.claims.attributions import attributions
from sayso.claims.claim import Attribution
from sayso.claims.links import Pointed, pointed
from sayso.claims.marks import words
from sayso.claims.one_voice import one_voice
from sayso.claims.proposition import Proposition
from sayso.claims.rejoined import rejoined
from sayso.claims.speakers.titles import is_courtesy, is_short_office
from sayso.claims.sureness.hedge import hedges_of
from sayso.reading.reading import Reading
from sayso.reading.spans import TokenSpan

_NAMELESS = re.compile(
    r"(?:who )?(?:ha[sd] |have )?(?:asked|declined|refused|requested|wished|wanted|preferred|spoke"
    r"|speaking|talked|did n[o’']t want|did not want)\b.{0,40}"
    r"\b(?:be (?:named|identified|quoted by name)|h(?:er|is) name|their names?|anonym\w+)",
    re.IGNORECASE | re.DOTALL,
)
"""Why a source has no name: no claim about the matter."""
_OF_THE_PAGE = re.compile(
    r"\bmay edit your comments?\b|\bnot all (?:comments|e-?mails) (?:will|may) be published\b"
    r"|\byour (?:comments|e-?mails) may be published\b|^sign up for\b|\ball rights reserved\b"
    r"|\bmaterial may not be (?:published|reproduced)\b",
    re.IGNORECASE,
)
"""What a page says of itself: no claim of anybody in the report."""
_ONE = re.compile(r"(?:the|an?|its|his|her|their|one)\s[^,]*[a-z]$", re.IGNORECASE)
"""A description of one person, as far as its article goes."""
_RELATIVE = re.compile(
    r"(?:the|an?|this|that)\s(?:[\w-]+\s)?(?:man|woman|boy|girl|teen|teenager|person|driver|gunman"
    r"|shooter|attacker|suspect|bomber|killer|men|women|people|suspects|gunmen|attackers)\s"
    r"(police|officials|authorities|prosecutors|investigators|detectives|witnesses|officers)"
    r"(?=\s(?:say|said|allege|believe|accuse|suspect)s?d?\b)",
    re.IGNORECASE,
)
"""Whom a clause is about, and who says it: "the man police say was armed"."""
_APPOSED = re.compile(r",\s((?:[A-Z][\w.’'-]*\s){1,3}[A-Z][\w’'-]+),")
LEAST = 0.8
"""Below this probability of its extent a proposition is left out."""
_ARTICLE = re.compile(r"the|an?|this|that|these|those", re.IGNORECASE)
_PARTED = re.compile(r"[,;:()—–]|\. ")
_NOUN = 8
"""Tokens from an article to the cue at most."""
NOBODY = 3.0
"""Added to the score of a claim's having no source: a false attribution is worse than none.
Taken away where somebody denies it: what a minister calls wrong must not stand as the report's
own."""


def propositions(reading: Reading) -> list[Proposition]:
    """The propositions of a text in order."""
    roles = {role: candidates(reading, role) for role in ("source", "cue", "via")}
    said = attributions(reading)
    denied = [part for one in said if _denies(reading.text, one) for part in one.content]
    out = []
    for parts in _gathered(reading, said):
        inside = any(part.covers(words(reading, parts[0])) for part in denied)
        one = _proposition(reading, tuple(parts), roles, -NOBODY if inside else NOBODY)
        if one.probability >= LEAST and not _is_aside(words(reading, parts[0]).text):
            out.append(one)
    return one_voice(reading, out)


def _is_aside(content: str) -> bool:
    """Whether words tell of how the report was made or is shown."""
    return bool(_NAMELESS.match(content) or _OF_THE_PAGE.search(content))


def _denies(text: str, one: Attribution) -> bool:
    return any(each.kind == "denial" for each in hedges_of(text, (), one.cue))


def _proposition(
    reading: Reading,
    parts: tuple[TokenSpan, ...],
    roles: dict[str, list[TokenSpan]],
    nobody: float,
) -> Proposition:
    tokens = np.concatenate([part.tokens for part in parts])
    target: dict[str, TokenSpan | None] = {}
    found: dict[str, Pointed] = {}
    for role, spans in roles.items():
        bias = nobody if role == "source" else 0.0
        found[role] = pointed(reading, f"claim-{role}", tokens, spans, bias=bias)
        index = found[role].index
        target[role] = None if index is None else spans[index]
    sure = sum(part.probability * len(part.tokens) for part in parts) / len(tokens)
    source = target["source"]
    return Proposition(
        parts,
        source,
        target["cue"] if source else None,
        target["via"] if source else None,
        sure,
        found["source"].probability,
    )


def candidates(reading: Reading, role: str) -> list[TokenSpan]:
    """The spans that may be a claim's source, cue or go-between: by its own head, and by the
    attribution head where that one marks words the other leaves out."""
    own = [_with_name(reading, span) for span in reading.spans(role)]
    if role == "via" or not reading.knows("attribution"):
        return own
    marked = reading.spans("attribution")
    taken = np.zeros(len(reading.tokens), dtype=bool)
    for span in (*own, *reading.spans(role)):
        taken[span.first : span.last] = True
    more = [s for s in marked if s.label == role and not taken[s.first : s.last].any()]
    return sorted([*own, *more], key=lambda s: s.first)


def _with_name(reading: Reading, span: TokenSpan) -> TokenSpan:
    """A span that ends in the middle of a name, at the full stop of a title before it, or before
    a name set off by commas ("a spokesman, Ann Roe, said") holds the whole of it."""
    for name in reading.spans("name"):
        split = name.first < span.last < name.last
        titled = name.first - span.last in (0, 1) and _is_title(reading, span)
        if name.label == "person" and (split or titled):
            return replace(span, last=name.last)
    described = words(reading, span)
    relative = _RELATIVE.match(reading.text, described.start)
    if relative and described.end <= relative.end():
        who = reading.covering(*relative.span(1))
        return replace(span, first=who.start, last=who.stop)
    if _ARTICLE.fullmatch(described.text):
        return _with_noun(reading, span)
    apposed = _APPOSED.match(reading.text, described.end)
    if apposed and _ONE.match(described.text):
        return replace(span, last=reading.covering(described.start, apposed.end(1)).stop)
    return span


def _with_noun(reading: Reading, span: TokenSpan) -> TokenSpan:
    """A bare article holds what follows it up to the cue, where nothing parts them."""
    cue = next((cue for cue in reading.spans("cue") if cue.first >= span.last), None)
    if cue is None or not 0 < cue.first - span.last <= _NOUN:
        return span
    longer = replace(span, last=cue.first)
    between = words(reading, longer).text
    return span if _PARTED.search(between) else longer


def _is_title(reading: Reading, span: TokenSpan) -> bool:
    word = words(reading, replace(span, first=span.last - 1)).text
    return is_short_office(word) or is_courtesy(word)


def _gathered(reading: Reading, said: Sequence[Attribution]) -> list[list[TokenSpan]]:
    """A part marked C goes on with the claim before it."""
    spans = reading.spans("claim")
    out: list[list[TokenSpan]] = []
    whole = _joined([_in_paragraph(reading, span) for span in spans])
    for span in rejoined(reading, whole, said):
        if span.label == "C" and out:
            out[-1].append(span)
        else:
            out.append([span])
    return out


def _in_paragraph(reading: Reading, span: TokenSpan) -> TokenSpan:
    """The longest piece of a span that stays in one paragraph: no claim runs over two."""
    breaks = span.first + 1 + np.flatnonzero(reading.tokens.edge[span.first + 1 : span.last] == 2)
    if not len(breaks):
        return span
    ends = [span.first, *breaks.tolist(), span.last]
    first, last = max(pairwise(ends), key=lambda piece: piece[1] - piece[0])
    return replace(span, first=first, last=last)


def _joined(spans: list[TokenSpan]) -> list[TokenSpan]:
    """One token alone ("that") begins the span right after it; elsewhere it is no claim."""
    out: list[TokenSpan] = []
    alone: TokenSpan | None = None
    for span in spans:
        if alone and alone.last == span.first:
            span = replace(span, first=alone.first, label=alone.label)
        alone = span if span.last - span.first == 1 else None
        if alone is None:
            out.append(span)
    return out
