"""Family names that come first, and those that too many people share to tell one by."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.claims.speakers.given_names import is_given_name

from .spelling import folded

_FIRST_LISTED = """
xi hu wen wang zhang chen liu zhao zhou wu xu zhu guo luo gao zheng liang xie deng cao peng zeng
guan geng jiang qin shen fang feng yuan jia bo ling bai meng tran pham nguyen
"""
_ALWAYS_FIRST = frozenset(_FIRST_LISTED.split())
_MAY_BE_FIRST_LISTED = """
kim lee li yi rhee park pak bak choi choe cho jo jung jeong chung kang gang yoon yun jang chang lim
im han oh seo suh shin sin kwon hwang ahn an song ryu yoo yu hong jeon ko go moon mun ban roh no lo
ho ma he lin sun tang mao leung cheung chan wong lam ng tsai tsang ri ro pyon
"""
_MAY_BE_FIRST = frozenset(_MAY_BE_FIRST_LISTED.split()) | _ALWAYS_FIRST
_SYLLABLE = 6
"""Letters that a syllable of such a given name has at most."""


def is_family_name_first(parts: Sequence[str]) -> bool:
    """Whether a name of East Asia begins with the surname: "Xi Jinping", "Cho Tae-yong"."""
    first, rest = folded(parts[0]), parts[1:]
    if len(rest) == 1:
        hyphened = "-" in rest[0] and first in _MAY_BE_FIRST
        return hyphened or (first in _ALWAYS_FIRST and not is_given_name(parts[0]))
    syllables = all(len(word) <= _SYLLABLE and not is_given_name(word) for word in rest)
    return len(rest) == 2 and first in _MAY_BE_FIRST and syllables


_SHARED_LISTED = """
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez
wilson anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark
ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams
nelson baker hall rivera campbell mitchell carter roberts evans edwards murphy kelly cohen levy
khan ali ahmed ahmad hassan hussein hussain mohammed muhammad mohamed ibrahim abdullah saleh salem
singh kumar sharma patel shah das kim park choi wang li zhang liu chen yang huang zhao wu zhou
ivanov petrov smirnov popov muller schmidt schneider fischer weber rossi russo silva santos
fernandez gomez diaz morales cruz reyes ortiz tanaka suzuki sato
"""
_SHARED = frozenset(_SHARED_LISTED.split())


def is_shared_surname(surname: str) -> bool:
    """Whether a folded surname is among the most frequent ones."""
    return surname in _SHARED


def is_shared(given: Sequence[str], surname: str) -> bool:
    """Whether a full name is borne by so many that it doesn't tell one person from another:
    a frequent surname with one frequent, or one short, given name."""
    if surname not in _SHARED or len(given) != 1:
        return False
    return len(given[0]) < 4 or is_given_name(given[0])
