"""What a role says, so that two wordings of it can be compared."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.claims.nations import nation_of
from sayso.claims.speakers.offices import is_office, singular

from .spelling import folded

_SMALL_LISTED = """
the a an of for and to at in on with who s his her its their u us former then ex acting outgoing
incoming retired late new newly elected elect current longtime top senior
"""
_SMALL = frozenset(_SMALL_LISTED.split())
_SAME_LISTED = """
spokesman:spokesperson spokeswoman:spokesperson chairman:chair chairwoman:chair chairperson:chair
adm:admiral gen:general lt:lieutenant sgt:sergeant capt:captain col:colonel maj:major det:detective
cmdr:commander supt:superintendent rep:representative congressman:representative
congresswoman:representative sen:senator gov:governor pres:president prof:professor
assemblywoman:assemblyman defence:defense ceo:chief-executive pm:prime-minister
premier:prime-minister dr:doctor atty:attorney amb:ambassador dep:deputy
coastguard:coast-guard
"""
_SAME = dict(pair.split(":") for pair in _SAME_LISTED.split())
_JOINED = (("chief executive", "chief-executive"), ("prime minister", "prime-minister"),
           ("coast guard", "coast-guard"))  # fmt: skip

Role = frozenset[str]
"""The words of a role that tell something, in one form each."""


@lru_cache(maxsize=65536)
def role_words(role: str) -> Role:
    """ "then-Health Minister of Norland" gives {"health", "minister"}: what party it is, and
    whether it still is, are told apart from it."""
    words = folded(_without_nations(role))
    for several, one in _JOINED:
        words = words.replace(several, one)
    said = (_SAME.get(word, _SAME.get(singular(word), singular(word))) for word in words.split())
    return frozenset(word for word in said if word not in _SMALL)


def roles_agree(one: Role, other: Role) -> bool:
    """Whether two roles may be one: they share the office, and one adds to the other or they share
    more than the office ("chief", "police chief"; not "defence secretary", "home secretary")."""
    shared = one & other
    office = any(is_office(part) for word in shared for part in word.split("-"))
    return office and (shared in (one, other) or len(shared) > 1)


def _without_nations(role: str) -> str:
    kept = (word for word in re.split(r"[\s,;]+", role) if not nation_of(word))
    return " ".join(kept)
