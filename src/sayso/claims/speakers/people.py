"""Words for people without a name, who make a source anonymous."""

from __future__ import annotations

from functools import lru_cache

from .offices import singular

_PEOPLE = """
official officer authority source resident witness eyewitness activist protester protestor
demonstrator campaigner expert analyst observer critic supporter opponent investigator detective
deputy prosecutor lawyer attorney doctor medic nurse paramedic rescuer soldier fighter rebel
militant insurgent villager local neighbor neighbour bystander passenger survivor victim relative
friend colleague parent mother father sister brother son daughter wife husband widow uncle aunt
cousin family man woman boy girl person people child teenager student teacher worker employee staff
staffer aide adviser advisor insider diplomat envoy politician lawmaker legislator senator
representative congressman republican democrat conservative liberal scientist researcher
scholar academic historian economist conservationist environmentalist meteorologist specialist
engineer pharmacist businessman investor trader broker voter elector delegate user reader viewer
fan artist blogger commentator columnist journalist reporter correspondent editor pundit member
spokesman spokeswoman spokesperson spokespeople migrant refugee inmate prisoner suspect gunman
shooter attacker assailant hacker leaker owner manager tourist visitor shopper customer client
patient farmer fisherman driver pilot sailor guard agent contractor veteran commander figure leader
minister donor ally countryman somebody someone everybody everyone other another many some few most
several american antifascist advocate group groups firm firms company companies union unions
organization organizations organisation organisations country countries nation nations media tabloid
tabloids newspaper newspapers outlet outlets candidate governor mayor judge player attendee
accuser juror speaker community team crew host
"""
_ALWAYS = frozenset(_PEOPLE.split())
_KIN_LISTED = """
family mother father sister brother son daughter wife husband widow uncle aunt cousin parents
relatives friends friend lawyer lawyers attorney attorneys spokesman spokeswoman spokesperson aides
aide supporters campaign office grandmother grandfather girlfriend boyfriend neighbor colleague
colleagues men team children sons daughters brothers sisters partner nephew niece
"""
_KIN = frozenset(_KIN_LISTED.split())


@lru_cache(maxsize=4096)
def is_person_noun(word: str) -> bool:
    low = word.casefold()
    return low in _ALWAYS or singular(low) in _ALWAYS


def is_kin_or_staff(word: str) -> bool:
    """Whether a possessive before the word tells whose: "his family", "the senator's lawyers"."""
    return word.casefold() in _KIN


def is_plural(noun: str) -> bool:
    low = noun.casefold()
    if low in {"people", "police", "authorities", "others", "many", "some", "staff", "both",
               "media", "most", "family", "few", "several"} or low.endswith("men"):  # fmt: skip
        return True
    return low.endswith("s") and not low.endswith(("ss", "us", "is", "news", "series"))
