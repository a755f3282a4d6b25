"""For whom a speaker speaks: a country, an organisation, a party, or none."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .bodies import BODY_NOUNS, FORCES, is_acronym, is_body_name, is_media_name
from .offices import is_office, is_office_modifier, singular
from .leaders import SHARED, state_led_by
from .people import is_person_noun
from .phrase import phrase_of
from .state import state_of, states_in
from .titles import is_courtesy, is_short_office

_PARTIES = (
    (re.compile(r"\b(?:Republicans?|GOP|R-[A-Z]\w+)"), "Republican Party"),
    (re.compile(r"\b(?:Democrats?|Democratic|D-[A-Z]\w+)"), "Democratic Party"),
    (re.compile(r"\b(?:Tory|Tories)\b"), "Conservative Party"),
)
_CHAIN = re.compile(r"[A-Z][\w.&]*(?:[’'-](?!s\b)\w+)*(?:[ \u00a0](?:(?:of|for|and)(?: the)?[ \u00a0])?[A-Z][\w.&]*(?:[’'-](?!s\b)\w+)*)*")
_CLIENT = re.compile(r"(?:lawyers?|attorneys?|counsel) (?:for|representing) (.+)|(.+?)[’']s? (?:\w+ )?(?:lawyers?|attorneys?)$", re.I)
_STATE_HEADS = frozenset("""
official authority police government ministry military army navy minister president spokesman
spokeswoman spokesperson ambassador envoy prosecutor investigator intelligence agency service troop
soldier force lawmaker politician diplomat embassy parliament court delegation officer commander
department administration committee leader report statement estimate secretary chief general
admiral commission senate congress council cabinet regime analyst inspector deputy detective
sheriff director head adviser advisor aide mayor governor judge record data survey bureau staff team
board figure statistic poll study investigation probe draft letter campaign document media television agency newspaper tv
""".split())  # noqa: SIM905
_NATIONAL = frozenset("""
foreign defence defense interior military security intelligence army navy government ministry
federal administration national prime presidential state treasury
""".split())  # noqa: SIM905
_NATIONAL_OFFICES = re.compile(
    r"\bPresident\b|[Pp]rime [Mm]inister|[Mm]inister\b|Secretary of|[Pp]ress [Ss]ecretary|[Aa]mbassador"
    r"|[Ss]ecretary of|Defen[cs]e Secretary|Foreign Secretary|Home Secretary|Attorney General"
    r"|\b(?:Adm|Gen|Lt)\.|[Nn]ational|[Ff]oreign|King\b|Queen\b|Chancellor|First Lady|Vice President"
)
_LOCAL_OFFICES = re.compile(r"[Mm]ayor|[Pp]olice|[Ss]heriff|[Ff]ire [Cc]hief|\bChief\b|[Dd]etective|[Ss]ergeant|\bMajor\b|Captain|Sgt|Capt|[Cc]ouncil")


@dataclass(frozen=True, slots=True)
class Home:
    """The country, the town and the organisation in hand: those that a document names most."""

    state: str | None = None
    town: str | None = None
    body: str | None = None


NOWHERE = Home()


def political_party(words: str) -> str | None:
    """The political party that a phrase names: "GOP sources", "D-Calif."."""
    return next((party for pattern, party in _PARTIES if pattern.search(words)), None)


def party_of(description: str, home: Home = NOWHERE) -> str | None:
    """Whom the one described speaks for, by the description's own words.

    "Libyan government spokesman" gives "Libya", "GOP sources" "Republican Party", "lawyers for
    Ann Roe" "Ann Roe"; None where nothing tells, and for private persons. `home` is the country
    in hand, for which "the foreign ministry" speaks.
    """
    client = _client(description)
    if client:
        return client
    phrase = phrase_of(description)
    core = " ".join((*phrase.before, phrase.head))
    political = political_party(core)
    if political:
        return political
    head = singular(phrase.head.casefold())
    if head not in _STATE_HEADS and not is_body_name((phrase.head,)):
        return None
    owned = core
    if re.match(r"(?:of|for|at|from|with|in) ", phrase.rest):
        owned = f"{core} {phrase.rest}"
    if head in {"campaign", "administration"} and phrase.before:
        return core if head == "campaign" else state_led_by(phrase.before[-1]) or home.state
    ruling = re.match(r"(?:\w+ )*?(\w+) administration\b", core)
    if ruling:
        return state_led_by(ruling.group(1)) or home.state
    found = body_named(owned, home)
    if found:
        return found
    modifiers = {w.casefold() for w in (*phrase.before, head)}
    return home.state if modifiers & _NATIONAL else home.town if "police" in modifiers else None


def body_named(words: str, home: Home = NOWHERE, private: bool = False) -> str | None:
    """The states or the organisation that a phrase names: "BP", "Libya", "Acme Institute".

    The country of a `private` person ("a Chinese virologist") is no party.
    """
    for chain in _CHAIN.finditer(words):
        found = _body_of_chain(chain.group(), home, private)
        if found:
            return found
    return None


def _body_of_chain(chain: str, home: Home, private: bool) -> str | None:
    if is_media_name(tuple(chain.split())):
        return chain
    name = _without_offices(chain)
    tokens = tuple(name.split())
    if len(tokens) > 1 and tokens[-1] in _CIVIL:
        return name
    states = states_in(chain)
    if states:
        return None if private else "; ".join(states)
    if set(tokens) & {"Ministry", "Government"} and home.state:
        return home.state
    if not name or _common(name) or (private and len(tokens) == 1 and not is_acronym(name)):
        return None
    return name


_CIVIL = frozenset("""
University Union Institute Institution College Club Committee Association Foundation Center Centre
Society School Schools Bank Group Party League Academy Church Hospital Conference Fund Federation
""".split())  # noqa: SIM905


def _common(name: str) -> bool:
    """Whether a single capitalised word only begins its phrase: "Board", "Band", "Police"."""
    low = name.casefold()
    listed = low in FORCES or low in BODY_NOUNS or is_person_noun(low) or is_office_modifier(low)
    return listed or low.endswith("ist")


_GRADES = frozenset("""
Acting Assistant Associate Campaign Chief Communications Defence Defense Deputy Economy Executive
Finance Foreign Former General Health Home House Interior Justice Majority Managing Minority News
Permanent Press Prime Senate Senior Special Vice
""".split())  # noqa: SIM905


def _without_offices(chain: str) -> str:
    """A chain of capitals without the office words at its edges and before "of"."""
    tokens = re.sub(r"(?:Secretary|Minister|Chief) (?:of|for) .*", "", chain.rstrip(",")).split()
    while tokens and _office_like(tokens[-1]):
        tokens.pop()
        while len(tokens) > 1 and tokens[-1] in _GRADES and tokens[-2] != "White":
            tokens.pop()
    if tokens and tokens[-1] in _CIVIL:
        return " ".join(tokens)
    last = max((i for i, w in enumerate(tokens) if is_office(w)), default=-1)
    if last >= 0 and not states_in(" ".join(tokens[: last + 1])):
        tokens = tokens[last + 1 :]
    while tokens and (tokens[0] in _GRADES or tokens[0] in {"of", "for", "and", "the", "Then"}):
        tokens = tokens[1:]
    while tokens and tokens[-1] in {"of", "for", "and", "the"}:
        tokens.pop()
    return " ".join(tokens).rstrip(".") if len(tokens) == 1 else " ".join(tokens)


def _office_like(word: str) -> bool:
    return is_office(word) or is_courtesy(word) or is_short_office(word)


_LEADING = re.compile(
    r"\b(?:[Pp]resident|[Pp]rime [Mm]inister|Chancellor|President-elect|[Ll]eader)\b(?!ial)"
)
_SEEKING = re.compile(r"candidate|hopeful|^former\b|^Former\b")
_PRIVATE = re.compile(
    r"(?i)professor|expert|ologist|scientist|analyst|historian|economist|journalist|activist|author"
    r"|lawyer|attorney(?! general)|engineer|researcher|militia|business|student|survivor|witness|doctor|writer"
    r"|physician|\bhost\b|\bactor|singer|musician|\bresident|\bfan\b|advocate|lobbyist|artist|coach"
)
_CORPORATE = re.compile(
    r"(?i)chief executive|\bCEO\b|spokes(?:wo)?m[ae]n|spokesperson|executive director|chairm[ae]n"
    r"|managing director|campaign manager|executive\b"
)


def party_of_person(
    role: str | None, around: str = "", home: Home = NOWHERE, surname: str = ""
) -> str | None:
    """Whom a person speaks for by the role; `around` are the words about the name ("(R-Ohio)").

    `surname` tells leaders whom the text gives an office but no country.
    """
    words = re.sub(r"\s(?:to|on|in|near) .*", "", role or "")
    if is_kin(words):
        return None
    led = state_led_by(surname) if _LEADING.search(words) else None
    if led or _SEEKING.search(words):
        return led
    if re.search(r"[Mm]ayor|[Gg]overnor|Gov\.", words):
        town = home.town if "ayor" in words else None
        return body_named(words, home) or town
    if re.search(r"Committee|Party|Conference", words) and (body := body_named(words, home)):
        return body
    political = political_party(words) or political_party(around)
    if political:
        return political
    if not words:
        return state_led_by(surname) if surname not in SHARED else None
    return _client(words) or _by_office(words, home)


def is_kin(role: str) -> bool:
    return bool(role) and role.split(" of ")[0].split()[-1].casefold() in _KIN


_KIN = frozenset("mother father sister brother son daughter wife husband widow uncle aunt cousin".split())


def _client(words: str) -> str | None:
    client = _CLIENT.fullmatch(words.strip())
    name = (client.group(1) or client.group(2) or "").strip() if client else ""
    return name if name[:1].isupper() and not state_of(name) else None


def _by_office(words: str, home: Home) -> str | None:
    if re.match(r"(?:the )?(?:country|nation|government)['’]s ", words, re.I):
        return home.state
    if re.search(r"Secretary of State|U\.?S\.? |White House", words):
        return "United States"
    private = _PRIVATE.search(words) is not None
    named = body_named(words, home, private)
    if named:
        return party_of_body(named, home)
    if private or words.startswith("former"):
        return None
    if _LOCAL_OFFICES.search(words):
        return home.town
    if _CORPORATE.search(words):
        return home.body
    return home.state if _NATIONAL_OFFICES.search(words) else None


def party_of_body(name: str, home: Home = NOWHERE) -> str:
    """Whom a named body speaks for: the state that it is a part of, else itself."""
    tokens = tuple(name.split())
    state = state_of(name)
    if state:
        return state
    if is_media_name(tokens):
        return name
    states = states_in(name)
    official = re.search(r"Ministry|Government|government|Department|Army|Navy|Parliament|Senate|Court|Agency|Embassy|Police|police|officials|Service|Air Force|Administration|administration|Guard|Mission", name)
    if states and official:
        return "; ".join(states)
    if re.search(r"[Gg]overnment|[Aa]dministration$|Ministry", name) and home.state:
        return home.state
    town = re.match(r"(.+?)(?:[’']s)? (?:(?:Metropolitan|County) )?(?:[Pp]olice|Sheriff|Fire|Mayor|City Council|City Hall)", name)
    if town:
        return town.group(1)
    if name.endswith("PD") and home.town:
        return home.town
    return name
