"""Whether a claim counts all whom one happening harmed, so that tolls of it can be put together.

"We have 29 dead" and "38 people are now known to have died in the flood" hardly share a word.
"""

from __future__ import annotations

import re

from sayso.claims.events.bag import bag
from sayso.questions.casualties import counts
from sayso.questions.casualty_words import Harm
from sayso.questions.rarity import rarity
from sayso.questions.stem import stem as stem_of
from sayso.questions.words import terms
from sayso.review.entry import Entry

TELLING = 5.5
"""Rarity of a word that two reports of one happening share, and others hardly."""
_HARMS: tuple[Harm, ...] = ("killed", "injured", "missing")
_OF_TOLLS = frozenset(
    map(stem_of, bag("toll bodies count counted injured wounded missing fatalities"))
)
_STRUGGLE = r"(?:uprising|revolt|revolution|crackdown|war|conflict|protests?|unrest|rebellion)"
_WIDE = re.compile(
    r"\b(?:nation-?wide|country-?wide"
    r"|(?:across|throughout|around) (?:the (?:country|nation)|[A-Z]\w+)"
    rf"|since the (?:\w+ )?(?:{_STRUGGLE}|invasion|outbreak|epidemic|pandemic)"
    rf"|{_STRUGGLE} (?:began|started|erupted|broke out))\b"
)
Harmed = frozenset[str]


def harmed(entry: Entry) -> tuple[Harmed, Harmed]:
    """What befell those whom the claim counts: all of them, and a part of them."""
    found = [count for harm in _HARMS for count in counts([entry], harm) if not count.implied]
    whole = frozenset(count.harm for count in found if count.scope == "all")
    return whole, frozenset(c.harm for c in found if c.scope in ("part", "group")) - whole


def is_wide(entry: Entry) -> bool:
    """Whether its sentence counts over a country, or over all of a war or an outbreak."""
    return bool(_WIDE.search(entry.sentence.text))


def happening(entry: Entry) -> frozenset[str]:
    """The rare words of sentence and title, those of its source and figures apart: what the claim
    and others of the same happening have in common."""
    claim = entry.claim
    others = [claim.source, *(figure.span for figure in claim.figures)]
    aside = {stem for span in others if span for stem in terms(span.text)}
    said = {*terms(entry.sentence.text), *terms(entry.report.title or "")} - aside - _OF_TOLLS
    return frozenset(stem for stem in said if rarity(stem) >= TELLING and not stem[0].isdigit())


def known_by(entry: Entry) -> frozenset[str]:
    """Blocks of claims that may be tolls of one happening: harm and rare word."""
    whole, _ = harmed(entry)
    return frozenset(f"{harm} {word}" for harm in whole for word in happening(entry))
