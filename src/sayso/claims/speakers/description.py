"""Finds in a text whom a description means."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .bodies import DOCUMENT_NOUNS, FORCES, MEDIA_NOUNS, is_media_name, is_printed
from .function_words import FUNCTION_WORDS
from .identity import Identity
from .kind import kind_of_name
from .layout import Layout
from .naming import Naming
from .offices import is_office, singular
from .state import state_of
from .people import is_kin_or_staff, is_plural
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
_NEAR = 4
_OFFICIAL = frozenset({"Ministry", "Department", "Court", "Senate", "Police", "Congress", "Army"})
_OWN_WORD = frozenset({"police", "department", "ministry", "university", "court", "committee"})
_GENERAL = frozenset("""
group company organisation organization firm agency union charity party campaign bank institute
maker giant corporation association team club operator think-tank commission
""".split())  # noqa: SIM905


def role_matches(head: str, role: str) -> bool:
    """Whether a role's words hold what a description calls the person."""
    low = singular(head.casefold())
    pattern = _SHORT.get(low)
    if pattern:
        return re.search(pattern, role) is not None
    return re.search(rf"\b{re.escape(low)}\b", role, re.I) is not None


def again(phrase: Phrase, said: Sequence[Identity]) -> Identity | None:
    """The earlier source that a phrase repeats: "the official", "the officials"."""
    head = phrase.head.casefold()
    wanted = {w.casefold() for w in phrase.before}
    for one in reversed(said):
        words = re.findall(r"[\w.’'-]+", one.name.casefold())
        if head in words and wanted <= set(words) and one.kind != "person" or (
            one.anonymous and head in words and wanted <= set(words)
        ):
            return one
    return None


def body_meant(
    phrase: Phrase, bodies: Sequence[Naming], at: int, said: Sequence[Identity]
) -> Naming | Identity | None:
    """The named body that "the ministry", "the newspaper", "police" mean at offset `at`."""
    head = singular(phrase.head.casefold())
    if any(w[:1].isupper() for w in phrase.before):
        return None
    for one in reversed(said):
        words = tuple(one.name.split())
        if one.kind in ("organisation", "media", "government") and not one.anonymous and words:
            if _may_be(head, words) and (head not in _GENERAL or one.kind == "organisation"):
                return one
    may = [b for b in bodies if b.kind == "organisation" and _may_be(head, b.words)]
    before = [b for b in may if b.end <= at]
    return before[-1] if before else (may[0] if may and head in _OWN_WORD else None)


def _may_be(head: str, name: tuple[str, ...]) -> bool:
    words = tuple(w.casefold() for w in name)
    if head in words or singular(head) in words:
        return True
    if head == "police" and len(words) == 1 and words[0].endswith("pd"):
        return True
    if head in {"newspaper", "paper", "magazine", "daily", "tabloid"}:
        return is_printed(name)
    if head in MEDIA_NOUNS and head != "agency":
        return is_media_name(name)
    if head in _GENERAL:
        return kind_of_name(name) == "organisation" and name[-1] not in _OFFICIAL
    return False


def person_meant(
    phrase: Phrase, persons: Sequence[tuple[Person, str]], at: int, layout: Layout
) -> Person | None:
    """The named person whose role fits "the senator", "the defence minister".

    Each further word of the description must stand in the role; a country or a place may be
    left out there, if only one person fits, or near by.
    """
    head = phrase.head
    if not (is_office(head) or head.casefold() in _SHORT or is_kin_or_staff(head)) or is_plural(head):
        return None
    fit = [(p, role) for p, role in persons if role_matches(head, role)]
    further = (*phrase.before, *_CONTENT.findall(phrase.rest))
    wanted = [_POSSESSIVE.sub("", w) for w in further]
    exact = [p for p, role in fit if all(_told(w, role) for w in wanted)]
    if exact:
        return _latest(exact, at)
    loose = [p for p, role in fit if _agrees(wanted, role)]
    if len(loose) != 1 or phrase.possessive:
        return None
    return loose[0] if _near(loose[0], at, layout) else None


_POSSESSIVE = re.compile(r"[’']s?$")
_CONTENT = re.compile(r"\b(?!(?:of|for|the|at|in|and|to|a|an|on|his|her|its)\b)[\w.-]+(?:[’']s)?")


def _near(person: Person, at: int, layout: Layout) -> bool:
    last = max((n.start for n in person.namings if n.start < at), default=None)
    return last is not None and layout.sentence(at) - layout.sentence(last) <= _NEAR


def _told(word: str, role: str) -> bool:
    if word.casefold() in role.casefold():
        return True
    state = state_of(word)
    return state is not None and any(state_of(w.strip(".,’'s")) == state for w in role.split())


def _agrees(wanted: Sequence[str], role: str) -> bool:
    """Whether only names of places are missing in a role, and it names no other country."""
    missing = [w for w in wanted if not _told(w, role)]
    if not all(w[:1].isupper() or w in {"former", "top", "new"} for w in missing):
        return False
    other = any(state_of(w.strip(".,’'s")) for w in role.split())
    return not (other and any(state_of(w) for w in missing))


def _latest(persons: Sequence[Person], at: int) -> Person:
    def last(person: Person) -> int:
        return max((n.start for n in person.namings if n.start < at), default=-1)

    return max(persons, key=last)


def fuller_phrase(text: str, phrase: Phrase, at: int) -> tuple[int, int] | None:
    """Where the text describes the same more fully: "Turkish officials" for "officials"."""
    head = phrase.head.casefold()
    known = is_plural(head) or head in FORCES or head in DOCUMENT_NOUNS
    if not known or len(head) < 4 or phrase.indefinite:
        return None
    if head in DOCUMENT_NOUNS and not phrase.definite:
        return None
    pattern = (
        r"\b((?:(?:[A-Z]\w*|(?:[A-Z]\.)+)(?:[’'-]\w+)*[ \u00a0]){1,4}(?:[a-z]+[ \u00a0]){0,2})"
        + ("[Pp]olice" if head == "police" else re.escape(head))
        + r"\b"
    )
    best = None
    for match in re.finditer(pattern, text):
        start = match.start()
        while match.end() > start and text[start : match.end()].split()[0].casefold() in FUNCTION_WORDS:
            start += len(text[start : match.end()].split()[0]) + 1
        words = text[start : match.end()].split()
        if len(words) < 2 or any(w in FUNCTION_WORDS for w in words) or not words[0][0].isupper():
            continue
        if start < at or best is None:
            best = (start, match.end())
        if start >= at:
            break
    return best
