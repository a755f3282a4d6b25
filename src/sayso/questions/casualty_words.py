"""Words that tell of casualties: what befell people, and which of them are counted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from sayso.claims.events.bag import bag
from sayso.claims.nations.nation import nation_of

Harm = Literal["killed", "injured", "missing"]
Scope = Literal["all", "group", "part", "more", "fighters"]
"""Everybody, those of a kind ("two children"), some of those counted before ("including two"),
those on top ("four others"), or combatants."""

CUES = {
    "killed": r"kill(?:ed|s|ing|ings)?|dead|die[ds]?|dying|deaths?|fatalit(?:y|ies)|murder(?:ed|s)?"
    r"|slain|massacred|executed|beheaded|drowned|perish(?:ed)?|martyr(?:s|ed|dom)?|toll"
    r"|l(?:ife|ives)|corpses?|deceased|lifeless|bod(?:y|ies)|remains|assassinated",
    "injured": r"injur(?:ed|ing|y|ies|es)|wound(?:ed|ing|s)?|hurt|hospitali[sz]ed|maimed",
    "missing": r"missing|trapped|unaccounted|disappeared",
    "unharmed": r"surviv(?:ed|ors?|es?|ing)|rescued|alive|displaced|evacuated|arrested|detained"
    r"|hous(?:ed|ing)|unharmed|unhurt|shelter(?:ed|ing)|host(?:ed|ing)|homeless|kidnapped|abducted",
}
_CUE = re.compile(
    r"\b(?:" + "|".join(f"(?P<{name}>{words})" for name, words in CUES.items()) + r")\b",
    re.IGNORECASE,
)
_GROUPS = bag(
    "child children woman women man men boy boys girl girls son sons daughter daughters "
    "brother brothers sister sisters sibling siblings infant infants baby babies toddler "
    "toddlers elderly twin twins wife wives husband parents grandchild grandchildren grandson "
    "grandsons granddaughter granddaughters nephew nephews niece nieces cousin cousins uncle "
    "uncles aunt aunts teenager teenagers minors mother mothers father fathers kids male "
    "males female females foreigner foreigners journalist journalists doctor doctors "
    "paramedic paramedics student students"
)
_FIGHTERS = bag(
    "militant militants fighter fighters soldier soldiers gunman gunmen rebel rebels "
    "insurgent insurgents terrorist terrorists combatant combatants commander commanders "
    "troops attacker attackers bomber bombers guerrilla guerrillas jihadist jihadists"
)
_EVERYBODY = bag(
    "people persons person civilian civilians victim victims member members individual "
    "individuals martyr martyrs resident residents body bodies dead killed fatality "
    "fatalities death deaths casualty casualties corpse corpses relative relatives worker "
    "workers passenger passengers refugee refugees citizen citizens villager villagers "
    "protester protesters demonstrator demonstrators wounded injured injury injuries hurt "
    "missing lives life souls migrant migrants prisoner prisoners inmate inmates police "
    "officer officers policemen patient patients worshipper worshippers bystander bystanders "
    "employee employees crew guest guests"
)
_ON_TOP = re.compile(
    r"\b(?:others?|another|(?<!\bor )more(?! than)|additional|further)\b", re.IGNORECASE
)
_PEOPLES = re.compile(r"\b[A-Z]\w+(?:s|ese|ish)\b")


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that says what befell somebody; offsets are the sentence's own."""

    start: int
    end: int
    harm: str


@lru_cache(maxsize=4096)
def cues_in(sentence: str) -> tuple[Cue, ...]:
    """In order; `harm` is "unharmed" for what befell those who came to no harm."""
    return tuple(Cue(m.start(), m.end(), str(m.lastgroup)) for m in _CUE.finditer(sentence))


def scope_of(counted: str) -> Scope | None:
    """Whom the words of a count name ("three members of the crew"); None where no people."""
    words = re.findall(r"[^\W\d_]+", counted.casefold())
    if _FIGHTERS.intersection(words):
        return "fighters"
    known = next((word for word in words if word in _GROUPS or word in _EVERYBODY), None)
    if _ON_TOP.search(counted) and (known or words[-1:] == ["others"] or "another" in words):
        return "more"
    if known is None:
        return "all" if any(nation_of(word) for word in _PEOPLES.findall(counted)) else None
    return "group" if known in _GROUPS else "all"
