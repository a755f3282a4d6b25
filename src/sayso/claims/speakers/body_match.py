"""Finds the named body that a description means: "the ministry", "the newspaper", "police"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .bodies import MEDIA_NOUNS, is_media_name, is_printed
from .identity import Identity
from .kind import kind_of_name
from .naming import Naming
from .offices import singular
from .phrase import Phrase

_OFFICIAL = frozenset({"Ministry", "Department", "Court", "Senate", "Police", "Congress", "Army"})
_OWN_WORD = frozenset({"police", "department", "ministry", "university", "court", "committee"})
_GENERAL_WORDS = """
group company organisation organization firm agency union charity party campaign bank institute
maker giant corporation association team club operator think-tank commission automaker carmaker
drugmaker manufacturer multinational conglomerate insurer lender retailer
"""
_GENERAL = frozenset(["major", *_GENERAL_WORDS.split()])


_TRADING_WORDS = """
company firm maker giant corporation operator automaker carmaker drugmaker manufacturer
multinational conglomerate insurer lender retailer major
"""
_TRADING = frozenset(_TRADING_WORDS.split())
_MAJOR = re.compile(r"(?:oil|energy|gas|mining|banking|shipping|pharma)$", re.IGNORECASE)
"""What a "major" that trades is one of; any other is an officer."""
_TRADES = frozenset(
    [
        "Group",
        "Inc",
        "Corp",
        "Co",
        "Company",
        "Ltd",
        "LLC",
        "plc",
        "PLC",
        "Holdings",
        "Lines",
        "Airlines",
    ]
)
_SERVES = frozenset(
    [
        "Administration",
        "Agency",
        "Organisation",
        "Organization",
        "Commission",
        "Council",
        "Committee",
        "Guard",
        "University",
        "College",
        "Party",
        "Union",
        "Association",
        "Institute",
        "Bureau",
        "Service",
        "Society",
        "Foundation",
        "League",
    ]
)
"""Last words of names that trade, and of those that don't."""


def body_meant(
    phrase: Phrase, bodies: Sequence[Naming], at: int, said: Sequence[Identity]
) -> Naming | Identity | None:
    """The named body that "the ministry", "the newspaper", "police" mean at offset `at`."""
    head = singular(phrase.head.casefold())
    if head == "major" and not (phrase.before and _MAJOR.match(phrase.before[-1])):
        return None
    several = head in _GENERAL and head != phrase.head.casefold()
    if several or any(w[:1].isupper() for w in phrase.before):
        return None
    for one in reversed(said):
        body = one.kind in ("organisation", "media", "government") and not one.anonymous
        special = head not in _GENERAL or one.kind == "organisation"
        if body and special and _may_be(head, tuple(one.name.split())):
            return one
    may = [b for b in bodies if b.kind == "organisation" and _may_be(head, b.words)]
    before = [b for b in may if b.end <= at]
    return before[-1] if before else (may[0] if may and head in _OWN_WORD else None)


def _is_other(head: str, last: str) -> bool:
    """Whether a name's last word says that it is not what the description calls it."""
    if last in _OFFICIAL or (last == "Office" and head in {"group", "union", *_TRADING}):
        return True
    if head in _TRADING:
        return last in _SERVES
    return last in _TRADES and head not in {"group", "bank"}


def _may_be(head: str, name: tuple[str, ...]) -> bool:
    words = tuple(w.casefold() for w in name)
    if not words:
        return False
    if head in words or singular(head) in words:
        return True
    if head == "police" and len(words) == 1 and words[0].endswith("pd"):
        return True
    if head in {"newspaper", "paper", "magazine", "daily", "tabloid"}:
        return is_printed(name)
    if head in MEDIA_NOUNS and head != "agency":
        return is_media_name(name)
    if head in _GENERAL:
        return kind_of_name(name) == "organisation" and not _is_other(head, name[-1])
    return False
