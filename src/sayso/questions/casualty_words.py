"""Words that tell of casualties: what befell people, and which of them are counted."""

from __future__ import annotations

import re
from dataclasses import dataclass
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


VAGUE: tuple[tuple[str, int, int], ...] = (
    (r"dozens|(?:a |very )?large numbers?|scores|massacred?", 12, 24),
    (r"many|numerous", 2, 10),
    (r"several|(?:a |small |unknown |unspecified |undisclosed )*numbers?(?= of)|others|multiple"
     r"|a few|some|various", 2, 2),
)  # fmt: skip
"""Words without a number and the bounds that Airwars gives them (methodology and assessments of
2023 and 2024): a plural is two at least."""
_VAGUE = tuple((re.compile(rf"\b(?:{w})\b", re.IGNORECASE), low, high) for w, low, high in VAGUE)
_NOBODY = re.compile(r"\b(?:no|not|without|unaware|none|nobody|zero)\b", re.IGNORECASE)
_PLURAL = re.compile(
    r"\b(?:people|civilians|residents|citizens|members|casualties|martyrs|victims|dead|bodies"
    r"|deaths|fatalities|injuries|wounded|injured|children|women|men|passers-by|families)\b",
    re.IGNORECASE,
)
_SINGLE = re.compile(
    r"\b(?:an?|one|his|her|the)\s+(?:\S+\s){0,3}?(?:person|civilian|man|woman|girl|boy|child|baby"
    r"|infant|paramedic|doctor|nurse|journalist|driver|teacher|student|farmer|worker|resident"
    r"|preacher|pharmacist|father|mother|son|daughter|brother|sister|wife|husband|guard|martyr"
    r"|fatality|death|casualty|martyrdom)\b",
    re.IGNORECASE,
)


def vague_bounds(clause: str) -> tuple[int, int] | None:
    """What words without a number allow: "several people" two, "many" two to ten; None for nobody.

    A clause that speaks of a single person gives one.
    """
    if _NOBODY.search(clause):
        return None
    for words, low, high in _VAGUE:
        if words.search(clause):
            return low, high
    if _PLURAL.search(clause):
        return 2, 2
    return (1, 1) if _SINGLE.search(clause) else None
