"""Whom a description means: "the ministry", "the officials", "its spokesman"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .bodies import MEDIA_NOUNS, is_media_name
from .identity import Identity
from .naming import Naming
from .offices import is_office, singular
from .party import state_of
from .person import Person
from .phrase import Phrase

_SHORT = {
    "senator": r"\bSens?\.|[Ss]enator",
    "congressman": r"\bRep\.|[Cc]ongressman",
    "congresswoman": r"\bRep\.|[Cc]ongresswoman",
    "governor": r"\bGov\.|[Gg]overnor",
    "general": r"\bGen\.|[Gg]eneral",
    "doctor": r"\bDr\.|[Dd]octor|physician|surgeon",
    "spokeswoman": r"spokes(?:wo)?man|spokesperson|press secretary",
    "spokesman": r"spokesman|spokesperson|press secretary",
    "republican": r"Republican|R-",
    "democrat": r"Democrat|D-",
    "lawmaker": r"Sen|Rep|lawmaker|MP",
    "colonel": r"\bCol\.|[Cc]olonel",
    "admiral": r"\bAdm\.|[Aa]dmiral",
    "lieutenant": r"\bLt\.|[Ll]ieutenant",
    "sergeant": r"\bSgt\.|[Ss]ergeant",
    "leader": r"[Ll]eader|[Pp]resident|[Pp]rime [Mm]inister",
}
_ACRONYM_OF = {"police": "PD", "department": "D", "agency": "A"}


def role_matches(head: str, role: str) -> bool:
    """Whether a role's words hold what a description calls the person."""
    low = singular(head.casefold())
    pattern = _SHORT.get(low)
    if pattern:
        return re.search(pattern, role) is not None
    return re.search(rf"\b{re.escape(low)}\b", role, re.IGNORECASE) is not None


def again(phrase: Phrase, said: Sequence[Identity]) -> Identity | None:
    """The earlier nameless source that a phrase repeats: "the official", "the officials"."""
    head = phrase.head.casefold()
    wanted = {w.casefold() for w in phrase.before}
    for one in reversed(said):
        words = re.findall(r"[\w.’'-]+", one.name.casefold())
        if one.anonymous and head in words and wanted <= set(words):
            return one
    return None


def body_meant(phrase: Phrase, bodies: Sequence[Naming], at: int) -> Naming | None:
    """The named body that "the ministry", "the newspaper", "police" mean at offset `at`."""
    head = singular(phrase.head.casefold())
    may = [b for b in bodies if _may_be(head, b)]
    before = [b for b in may if b.end <= at]
    return before[-1] if before else (may[0] if may and head in _OWN_WORD else None)


_OWN_WORD = frozenset({"police", "department", "ministry", "university", "court", "committee"})
_GENERAL = frozenset({
    "group", "company", "organisation", "organization", "firm", "agency", "union", "charity",
    "party", "campaign", "bank", "institute", "maker", "giant", "corporation", "association",
    "team", "club", "operator", "think-tank",
})  # fmt: skip


def _may_be(head: str, body: Naming) -> bool:
    words = tuple(w.casefold() for w in body.words)
    if head in words or singular(head) in words:
        return True
    if head == "police" and len(words) == 1 and words[0].endswith("pd"):
        return True
    if head in MEDIA_NOUNS and head != "agency":
        return is_media_name(body.words)
    if head in _GENERAL:
        return not is_media_name(body.words) and state_of(" ".join(body.words)) is None
    return False


def person_meant(phrase: Phrase, persons: Sequence[tuple[Person, str]], at: int) -> Person | None:
    """The named person whose role fits "the senator", "the defence minister"; latest first."""
    if not is_office(phrase.head) and phrase.head.casefold() not in _SHORT:
        return None
    fit = [p for p, role in persons if role_matches(phrase.head, role)]
    narrower = [
        p
        for p, role in persons
        if p in fit and all(w.casefold() in role.casefold() for w in phrase.before)
    ]
    may = narrower or ([] if phrase.before else fit)
    before = [p for p in may if p.namings[0].start < at]
    if before:
        return max(before, key=lambda p: max(n.start for n in p.namings if n.start < at))
    return may[0] if len(may) == 1 else None
