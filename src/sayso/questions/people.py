"""Words by which people are counted, so that "38 dead" and "38 people" may be one matter."""

from __future__ import annotations

from sayso.claims.nations import nation_of
from sayso.questions.stem import stem

_LISTED = """
people persons men women children boys girls adults civilians residents villagers inhabitants
citizens victims casualties fatalities deaths dead bodies corpses lives injured wounded missing
survivors workers soldiers troops fighters militants rebels gunmen insurgents police officers guards
firefighters patients cases passengers crew students pupils teachers tourists migrants refugees
families relatives protesters demonstrators activists detainees prisoners hostages journalists
members others names guests guys suspects gunmen shooters attackers
partygoers voters viewers customers employees
"""
PEOPLE = stem("people")
"""What "12,000 North Koreans" are, whose words don't say so."""
_PEOPLE = frozenset(map(stem, _LISTED.split()))


def are_people(counted: frozenset[str]) -> bool:
    """Whether the stems of what is counted tell of people, by what they are or where from."""
    return any(term in _PEOPLE or nation_of(term.title()) is not None for term in counted)
