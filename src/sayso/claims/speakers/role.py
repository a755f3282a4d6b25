"""The office or occupation that the text gives a person, exactly as it gives it."""

from __future__ import annotations

import re

from .naming import Naming
from .offices import is_office, is_office_modifier
from .state import state_of
from .titles import is_courtesy, is_short_office

_BEFORE = re.compile(r"[^\s\u00a0,;:“”\"()\n]+(?=[ \u00a0]$)")
_LEADING = re.compile(
    r"^(?:an?|the|one|its|his|her|their|our|another|some|two|three)\s+", re.IGNORECASE
)
_CHIEF_OF_STAFF = re.compile(r"[Cc]hiefs? of [Ss]taff(?=[ \u00a0]$)")
_APPOSITIVE = re.compile(
    r"[ \u00a0]?,[ \u00a0](?:\d{1,3},[ \u00a0])?(?:[RDI]-[\w.]+,[ \u00a0])?"
    r"([^,;:“”\"\n()–—]{3,160})"
)
_STOP = re.compile(
    r"\s(?:who|which|whose|that|said|says|told|was|is|were|has|had|have|added|tweeted|wrote|would"
    r"|will|in an?|in his|in her|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|but|as|when|after"
    r"|argued|insisted|warned|confirmed|denied|claimed|announced|acknowledged|testified)\b"
    r"|[.?!](?:[”’\"]|\s|$)(?<!\b[A-Z]\.\s)(?<!Inc\.\s)(?<!Gov\.\s)(?<!Sen\.\s)(?<!Rep\.\s)(?<!Gen\.\s)"
)
_INTRODUCED = re.compile(
    r"(?:^|[\s“\"(])(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa]n?|[Aa]nother"
    r"|(?:[Tt]he )?([A-Z][\w.]+[’']s))"
    r"[ \u00a0]([^,;:“”\"\n().]{3,90}),[ \u00a0]$"
)
_COPULA = re.compile(
    r"[ \u00a0](?:is|was|serves as|has been) (?:the|an?) ([^,;:.“”\"\n()–—]{3,120})"
)
_CLAUSE = r"\s(?:said|told|that|when|who|is|was|by|and|of his)\s"
_OF = "".join(rf"(?<! {word})" for word in ("of", "for", "at", "in", "to", "from"))
_INNER = (
    re.compile(rf"{_CLAUSE}|{_OF}\s(?:its|his|her|their|the|an?)\s"),
    re.compile(rf"{_CLAUSE}|\s(?:its|his|her|their|the|an?|to)\s"),
)
"""Where a noun phrase begins in a clause, at most and at least of it kept."""
_NO_ROLE = re.compile(
    r"(?:who|which|said|says|told|tells|asked|warned|urged|and|but"
    r"|\w+(?:ed|ing) (?:by|to|in|at|for|on|with|from|his|her|the))\b"
)
_PARTISAN = re.compile(r"^.*\b(?:Republican|Democratic|Democrat) (?=(?:Sen|Rep)s?\.$)")
_AFTER_HEAD = re.compile(r"\s(?:of|for|at|in|to|with|on|from|who|that|which)\b")
_ANOTHER = re.compile(r"\b(?:the|an?|his|her|its|their)\s")
"""A second noun phrase, so that the first word was a verb."""
_AGENT = re.compile(r"[a-z]{2}(?:er|or|ist|ian|ant)$")
_BODIES = frozenset({"department", "ministry", "office", "agency", "council", "committee"})
"""Common nouns that may stand in a role: "Houston health department spokeswoman"."""
_REACH = 160
"""Characters looked at on either side of a name."""


_OFFICE_AND_RANK = re.compile(r"\b([a-z]+),[ \u00a0]$")
"""Before a rank: "Pentagon press secretary, Rear Adm."."""
_OWNER = re.compile(r"((?:[A-Z][\w.]+ )*[\w.]+[’']s?)[ \u00a0]$")


def as_given(role: str) -> str:
    """A role without the country or common noun that owns it: "Estonia's foreign minister"."""
    owner = re.match(r"(\S+(?: \S+)?)[’']s? (?=\S)", role)
    if owner and (state_of(owner.group(1)) or owner.group(1).split()[-1].islower()):
        role = role[owner.end() :]
    role = re.sub(r"^(?:[Nn]ew|[Tt]he) | (?:Dr|Prof)\.?$", "", role)
    return _PARTISAN.sub("", role)


def without_article(words: str) -> str:
    return _LEADING.sub("", words.strip(), count=1)


def has_office_head(phrase: str) -> bool:
    """Whether a noun phrase's head, before its first preposition, is an office or occupation."""
    head = _head_of(phrase)
    words = re.findall(r"[\w’'.-]+", head)
    return (bool(words) and any(is_office(w) for w in words[-1:])) or (
        " and " in head and any(is_office(w) for w in words)
    )


def _has_agent_noun(phrase: str) -> bool:
    """Whether the head is formed like an occupation: "plumber", "pianist", "electrician"."""
    head = _head_of(phrase).split()
    return bool(head) and _AGENT.search(head[-1]) is not None


def _head_of(phrase: str) -> str:
    return re.sub(r" emerit(?:us|a)$", "", _AFTER_HEAD.split(phrase, maxsplit=1)[0])


def role_before(text: str, naming: Naming, since: int | None = None) -> str | None:
    """The role that stands before a name: "Elden Mayor", "defence secretary".

    `since` is where the source mention begins, when the whole phrase is known to belong to it.
    """
    title = [w for w in naming.title if not is_courtesy(w)]
    start = naming.begin
    if naming.title and is_courtesy(naming.title[0]) and not title:
        start = naming.start
    if since is not None and since < start:
        start = _phrase_start(text, since, start)
    else:
        start = _widened(text, start, bool(title))
    role = without_article(_spoken(text[start : naming.start]))
    owner = _OWNER.search(text, max(0, start - 40), start)
    if owner and "’s" not in role and "'s" not in role:
        role = f"{owner.group(1)} {role}"
    if not role or not (title or has_office_head(role)):
        return None
    return role


def _spoken(words: str) -> str:
    kept = [w for w in words.split() if not is_courtesy(w) or w.casefold() == "lady"]
    return " ".join(kept).strip(" ,“”\"'‘")


def _phrase_start(text: str, since: int, start: int) -> int:
    comma = text.rfind(", ", since, start)
    return comma + 2 if comma >= 0 and comma + 2 < start else since


def _widened(text: str, start: int, titled: bool) -> int:
    """Leftwards over the words that may belong to a role."""
    at, first = start, not titled
    office = _OFFICE_AND_RANK.search(text, max(0, start - 30), start) if titled else None
    if office and is_office(office.group(1)):
        at = office.start(1)
    staff = _CHIEF_OF_STAFF.search(text, max(0, start - 30), start)
    if staff:
        at, first = staff.start(), False
    for _ in range(7):
        word = _BEFORE.search(text, max(0, at - 30), at)
        if not word:
            break
        bare = word.group().rstrip(".")
        if bare != word.group() and not is_short_office(bare) and "." not in bare:
            break
        if first and not is_office(bare):
            break
        if not (
            is_office(bare) or is_office_modifier(bare) or bare in _BODIES or _names_body(bare)
        ):
            break
        first, at = False, word.start()
    return at


def _names_body(word: str) -> bool:
    return word[:1].isupper() and word.casefold() not in {
        "the", "a", "an", "but", "and", "in", "on", "as", "when", "while", "after", "said", "his",
        "her", "its", "their", "our", "for", "by", "with", "then", "meanwhile", "like", "if",
        "both",
    }  # fmt: skip


def role_after(text: str, naming: Naming, until: int | None = None) -> str | None:
    """The role in apposition after a name: ", a dockers' spokeswoman"."""
    match = _APPOSITIVE.match(text, naming.end, min(len(text), naming.end + _REACH))
    if not match:
        return None
    end = match.end(1)
    if until is not None and match.start(1) < until <= end:
        end = until
    words = text[match.start(1) : end]
    stop = _STOP.search(words)
    words = words[: stop.start()] if stop else words
    role = without_article(words).strip()
    indefinite = words.startswith(("a ", "an "))
    if not role or _NO_ROLE.match(role) or _ANOTHER.search(_head_of(role)):
        return None
    if not (has_office_head(role) or (indefinite and _has_agent_noun(role))):
        return None
    return re.sub(r" based in .*", "", role)


def role_introduced(text: str, naming: Naming) -> str | None:
    """The role before a name in apposition: "the harbour pilot, Rita Moss"."""
    match = _INTRODUCED.search(text, max(0, naming.begin - _REACH), naming.begin)
    if not match:
        return None
    owner, words = match.groups()
    may = [without_article(each.split(words)[-1]) for each in _INNER]
    role = next((each for each in may if has_office_head(each)), "")
    if not role or _NO_ROLE.match(role):
        return None
    return f"{owner} {role}" if owner and role == words else role


def role_predicated(text: str, naming: Naming) -> str | None:
    """The role that a sentence about a person states: "Rita Moss is the director of …"."""
    match = _COPULA.match(text, naming.end, min(len(text), naming.end + _REACH))
    if not match:
        return None
    words = match.group(1)
    stop = _STOP.search(words)
    role = (words[: stop.start()] if stop else words).strip()
    return role if has_office_head(role) and not _NO_ROLE.match(role) else None
