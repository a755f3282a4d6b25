"""For whom a speaker speaks: a country, an organisation, a party, or none."""

from __future__ import annotations

import re

from .bodies import is_body_name, is_media_name
from .chain import body_named
from .home import NOWHERE, Home
from .leaders import state_led_by
from .offices import is_office_modifier, singular
from .phrase import Phrase, phrase_of
from .state import state_of, states_in

_ELSEWHERE = "".join(
    rf"(?<!{word} )"
    for word in ("People’s", "People's", "Peoples", "Social", "Christian", "Liberal", "Kurdistan")
)
"""What stands before the names of other countries' parties: "People’s Republican Party"."""
_PARTIES = (
    (re.compile(rf"{_ELSEWHERE}\b(?:Republicans?|GOP|R-[A-Z]\w+)"), "Republican Party"),
    (
        re.compile(rf"{_ELSEWHERE}\b(?:Democrats?|Democratic|D-[A-Z]\w+)(?! (?:Republic|Forces))"),
        "Democratic Party",
    ),
    (re.compile(r"\b(?:Tory|Tories)\b"), "Conservative Party"),
)
_REBELS = re.compile(r"\b([A-Z][a-z]+ )?[Rr]ebels?\b(?!-)")
_AGAINST_STATE = re.compile(
    r"\b(?:Free|(?<!People’s )(?<!People's )Liberation|Opposition|Resistance|Rebels?)\b"
)
"""What stands in names of bodies that don't speak for the country they name."""
_CLIENT = re.compile(
    r"(?:lawyers?|attorneys?|counsel) (?:for|representing) (.+)"
    r"|(.+?)[’']s? (?:\w+ )?(?:lawyers?|attorneys?)$",
    re.IGNORECASE,
)
_REPRESENTING_WORDS = """
magazine channel station website network tally count analysis forecast executive employee company
firm official authority police government ministry military army navy minister president spokesman
spokeswoman spokesperson ambassador envoy prosecutor investigator intelligence agency service
troop soldier force lawmaker politician diplomat embassy parliament court delegation officer
commander department administration committee leader report statement estimate secretary chief
general admiral commission senate congress council cabinet regime analyst inspector deputy
detective sheriff director head adviser advisor aide mayor governor judge record data survey
bureau staff team board figure statistic poll study investigation probe draft letter campaign
document media television newspaper tv
"""
_REPRESENTING = frozenset(_REPRESENTING_WORDS.split())
_NATIONAL_WORDS = """
foreign defence defense interior military security intelligence army navy government ministry
federal administration national prime presidential state treasury
"""
_NATIONAL = frozenset(_NATIONAL_WORDS.split())
_OF_STATES = frozenset(
    {"Australia", "Brazil", "India", "Malaysia", "Mexico", "Nigeria", "United States"}
)
"""Countries made of states, whose "state commission" doesn't speak for the country."""
_OFFICIAL = re.compile(
    r"Ministry|[Gg]overnment|Department|Army|Navy|Parliament|Senate|Court|Agency|Embassy|[Pp]olice"
    r"|officials|Service|Air Force|[Aa]dministration|Guard|Mission"
)
_TOWN = re.compile(
    r"(.+?)(?:[’']s)? (?:(?:Metropolitan|County) )?"
    r"(?:[Pp]olice|Sheriff|Fire|Mayor|City Council|City Hall)"
)


def political_party(words: str) -> str | None:
    """The political party that a phrase names: "GOP sources", "D-Calif."."""
    return next((party for pattern, party in _PARTIES if pattern.search(words)), None)


def rebels_in(words: str) -> str | None:
    """The rebels whom a phrase names: "Libyan rebel commander" gives "Libyan rebels"."""
    found = _REBELS.search(words)
    if found is None:
        return None
    whose = found.group(1) or ""
    return "rebels" if is_office_modifier(whose.strip()) else f"{whose}rebels"


def client_of(words: str) -> str | None:
    """For whom a lawyer speaks: "lawyers for Ann Roe", "Roe's attorney"."""
    client = _CLIENT.fullmatch(words.strip())
    name = (client.group(1) or client.group(2) or "").strip() if client else ""
    return name if name[:1].isupper() and not state_of(name) else None


def party_of(description: str, home: Home = NOWHERE) -> str | None:
    """Whom the one described speaks for, by the description's own words.

    "Estonian government spokesman" gives "Estonia", "GOP sources" "Republican Party", "lawyers for
    Ann Roe" "Ann Roe"; None where nothing tells, and for private persons. `home` is the country
    in hand, for which "the foreign ministry" speaks.
    """
    phrase = phrase_of(description)
    core = " ".join((*phrase.before, phrase.head))
    told = client_of(description) or political_party(core) or rebels_in(core)
    if told:
        return told
    head = singular(phrase.head.casefold())
    if head not in _REPRESENTING and not is_body_name((phrase.head,)):
        return None
    return _party_of_official(phrase, head, home)


def _party_of_official(phrase: Phrase, head: str, home: Home) -> str | None:
    core = " ".join((*phrase.before, phrase.head))
    if head == "campaign" and phrase.before:
        return core
    ruling = re.match(r"(?:[\w.]+ )*?([\w.]+) administration\b", core)
    if ruling:
        return state_led_by(ruling.group(1)) or home.state
    of = re.match(r"(?:of|for|at|from|with|in|by) ", phrase.rest)
    found = body_named(f"{core} {phrase.rest}" if of else core, home)
    if found:
        return found
    modifiers = {w.casefold() for w in (*phrase.before, head)}
    if home.state in _OF_STATES:
        modifiers.discard("state")
    return home.state if modifiers & _NATIONAL else home.town if "police" in modifiers else None


def party_of_body(name: str, home: Home = NOWHERE) -> str:
    """Whom a named body speaks for: the state that it is a part of, else itself."""
    state = state_of(name)
    if state or is_media_name(tuple(name.split())):
        return state or name
    if _AGAINST_STATE.search(name):
        return name
    states = states_in(name)
    if states and _OFFICIAL.search(name):
        return "; ".join(states)
    if re.search(r"[Gg]overnment|[Aa]dministration$|Ministry", name) and home.state:
        return home.state
    town = _TOWN.match(name)
    if town:
        return town.group(1)
    return home.town if name.endswith("PD") and home.town else name
