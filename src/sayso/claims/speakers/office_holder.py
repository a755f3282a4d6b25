"""For whom a person speaks by the office or occupation held."""

from __future__ import annotations

import re

from .chain import body_named
from .home import NOWHERE, Home
from .leaders import SHARED, state_led_by
from .party import client_of, party_of_body, political_party, rebels_in

_LEADING = re.compile(
    r"\b(?:[Pp]resident|[Pp]rime [Mm]inister|Chancellor|President-elect|[Ll]eader)\b(?!ial)"
)
_SEEKING = re.compile(r"candidate|hopeful|^former\b|^Former\b")
_PRIVATE = re.compile(
    r"professor|expert|ologist|scientist|analyst|historian|economist|journalist|activist|author"
    r"|lawyer|attorney(?! general)|engineer|researcher|militia|business|student|survivor|witness"
    r"|doctor|writer|physician|\bhost\b|\bactor|singer|musician|\bresident|\bfan\b|advocate"
    r"|lobbyist|artist|coach",
    re.IGNORECASE,
)
_NATIONAL = re.compile(
    r"^(?:Vice |Former )?President\b|[Pp]rime [Mm]inister|[Mm]inister\b|[Ss]ecretary of"
    r"|[Pp]ress [Ss]ecretary|[Aa]mbassador|Defen[cs]e Secretary|Foreign Secretary|Home Secretary"
    r"|Attorney General|(?:Agriculture|Commerce|Development|Education|Energy|Environment|Health"
    r"|Homeland Security|Interior|Labor|Trade|Transport|Transportation|Treasury) Secretary"
    r"|[Cc]oast ?[Gg]uard|\b(?:Adm|Gen|Lt)\.|[Nn]ational|[Ff]oreign|King\b|Queen\b"
    r"|Chancellor|First Lady"
)
_LOCAL = re.compile(
    r"[Mm]ayor|[Pp]olice|[Ss]heriff|[Ff]ire [Cc]hief|\bChief\b|[Dd]etective|[Ss]ergeant|\bMajor\b"
    r"|Captain|Sgt|Capt|[Cc]ouncil"
)
_CORPORATE = re.compile(
    r"chief executive|\bCEO\b|spokes(?:wo)?m[ae]n|spokesperson|executive director|chairm[ae]n"
    r"|managing director|campaign manager|executive\b",
    re.IGNORECASE,
)
_AMERICAN = re.compile(r"Secretary of State|U\.?S\.? |White House")
_OWN_COUNTRY = re.compile(r"(?:the )?(?:country|nation|government)['’]s ", re.IGNORECASE)
_VOTED = re.compile(r"[Gg]overnor|Gov\.|\b(?:Rep|Sen)s?\.|[Ss]enator|[Cc]ongress(?:wo)?man")
"""Offices of those who speak for their voters and party, not for a government."""
_BODIES = re.compile(r"Committee|Party|Conference")
_KIN_WORDS = "mother father sister brother son daughter wife husband widow uncle aunt cousin"
_KIN = frozenset(_KIN_WORDS.split())


def party_of_person(
    role: str | None, around: str = "", home: Home = NOWHERE, surname: str = ""
) -> str | None:
    """Whom a person speaks for by the role; `around` are the words about the name ("(R-Ohio)").

    `surname` tells leaders whom the text gives an office but no country.
    """
    words = re.sub(r"\s(?:to|on|in|near) .*", "", role or "")
    if _is_kin(words):
        return None
    led = state_led_by(surname) if _LEADING.search(words) else None
    if led or _SEEKING.search(words):
        return led
    return _elected(words, around, home) or (
        _appointed(words, home) if words else _well_known(surname)
    )


def _elected(words: str, around: str, home: Home) -> str | None:
    """Mayors and governors speak for their place, members of parties for these."""
    if re.search(r"[Mm]ayor|[Gg]overnor|Gov\.", words):
        town = home.town if "ayor" in words else None
        return body_named(words, home) or town
    body = body_named(words, home) if _BODIES.search(words) else None
    return body or political_party(words) or political_party(around) or rebels_in(words)


def _well_known(surname: str) -> str | None:
    return state_led_by(surname) if surname not in SHARED else None


def _appointed(words: str, home: Home) -> str | None:
    if _VOTED.search(words):
        return None
    if _OWN_COUNTRY.match(words):
        return home.state
    if _AMERICAN.search(words):
        return "United States"
    private = _PRIVATE.search(words) is not None
    named = client_of(words) or body_named(words, home, private)
    if named:
        return party_of_body(named, home)
    return None if private or words.startswith("former") else _in_hand(words, home)


def _in_hand(words: str, home: Home) -> str | None:
    """What the document is about, for an office that names no body."""
    if _LOCAL.search(words):
        return home.town
    if _CORPORATE.search(words):
        return home.body
    return home.state if _NATIONAL.search(words) else None


def _is_kin(role: str) -> bool:
    head = role.split(" of ")[0].split()
    return bool(head) and head[-1].casefold() in _KIN
