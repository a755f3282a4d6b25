"""Finds the named person whom an office means: "the senator", "Estonia's foreign minister"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .bodies import BODY_ENDINGS, is_acronym
from .layout import Layout
from .offices import is_office, singular
from .people import is_kin_or_staff, is_plural
from .person import Person
from .phrase import Phrase
from .state import state_of

_AT_THE_TOP = re.compile(
    r"\b(?:head|chief|boss|director|leader|president|chair(?:man|woman|person)?|commissioner"
    r"|secretary-general|CEO)\b(?! of staff)",
    re.IGNORECASE,
)
"""What the one at the top of a body is called, now one way, now another."""
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
_ANY = frozenset({"candidate", "nominee", "contender", "hopeful"})
"""What a text calls so many that, without more words, nobody in particular is meant."""
_NEAR = 4
"""Sentences back within which the only one who fits is taken, a place left unsaid."""
_POSSESSIVE = re.compile(r"[’']s?$")
_CONTENT = re.compile(r"\b(?!(?:of|for|the|at|in|and|to|a|an|on|his|her|its)\b)[\w.-]+(?:[’']s)?")


def role_matches(head: str, role: str) -> bool:
    """Whether a role's words hold what a description calls the person."""
    low = singular(head.casefold())
    pattern = _SHORT.get(low)
    if pattern:
        return re.search(pattern, role) is not None
    return re.search(rf"\b{re.escape(low)}\b", role, re.IGNORECASE) is not None


def _both_atop(head: str, role: str) -> bool:
    """Whether both say that one leads a body, in whatever words."""
    return all(_AT_THE_TOP.search(words) for words in (head, role))


def _asks_for_person(head: str) -> bool:
    if head in BODY_ENDINGS:
        return False
    known = is_office(head) or head.casefold() in _SHORT or is_kin_or_staff(head)
    return known and not is_plural(head)


def person_meant(
    phrase: Phrase, persons: Sequence[tuple[Person, str]], at: int, layout: Layout
) -> Person | None:
    """The named person whose role fits "the senator", "the defence minister".

    Each further word of the description must stand in the role; a country or a place may be
    left out there, if only one person fits, or near by.
    """
    head = phrase.head
    vague = head.casefold() in _ANY and not (phrase.before or phrase.rest)
    if vague or not _asks_for_person(head):
        return None
    fit = [(p, role) for p, role in persons if role_matches(head, role)]
    further = (*phrase.before, *_CONTENT.findall(phrase.rest))
    wanted = [_POSSESSIVE.sub("", w) for w in further]
    atop = [each for each in persons if wanted and _both_atop(head, each[1])]
    for may in (fit, atop):
        exact = [p for p, role in may if _all_told(wanted, role)]
        if exact:
            return _latest(exact, at)
    loose = [p for p, role in fit if _agrees(wanted, role)]
    if len(loose) != 1 or phrase.possessive:
        return None
    return loose[0] if _near(loose[0], at, layout) else None


def _near(person: Person, at: int, layout: Layout) -> bool:
    last = person.last_before(at)
    return last is not None and layout.sentence(at) - layout.sentence(last) <= _NEAR


def _all_told(wanted: Sequence[str], role: str) -> bool:
    """Whether a role says each word, or shortens the names among them: "CDC director"."""
    if all(_told(word, role) for word in wanted):
        return True
    names = [word for word in wanted if word[:1].isupper() and not is_acronym(word)]
    rest = [word for word in wanted if word not in names]
    first = "".join(word[0] for word in names)
    short = any(_shortens(word, first) for word in role.split())
    return short and all(_told(word, role) for word in rest)


def _shortens(word: str, first: str) -> bool:
    """Whether an acronym stands for a name of those first letters; its last words may lack."""
    bare = word.strip(".,’'s").replace(".", "")
    return len(bare) > 2 and is_acronym(bare) and first.startswith(bare)


def _told(word: str, role: str) -> bool:
    if word.casefold() in role.casefold():
        return True
    if _shortens(word, "".join(w[0] for w in role.split() if w[:1].isupper())):
        return True
    state = state_of(word)
    return state is not None and any(state_of(w.strip(".,’'s")) == state for w in role.split())


def _agrees(wanted: Sequence[str], role: str) -> bool:
    """Whether only names are missing in a role, and it has none of its own in their stead."""
    missing = [w for w in wanted if not _told(w, role)]
    if not all(w[:1].isupper() or w in {"former", "top", "new"} for w in missing):
        return False
    names = {w.strip(".,’'") for w in role.split() if w[:1].isupper() and not is_office(w)}
    other = names - {w.strip(".,’'") for w in wanted}
    return not (other and any(w[:1].isupper() for w in missing))


def _latest(persons: Sequence[Person], at: int) -> Person:
    return max(persons, key=lambda p: p.last_before(at) or -1)
