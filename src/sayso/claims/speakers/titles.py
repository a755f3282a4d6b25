"""What stands before a person's name: forms of address and abbreviated offices."""

from __future__ import annotations

from functools import lru_cache

from .given_names import Gender

_COURTESY: dict[str, Gender | None] = {
    "mr": "male", "mrs": "female", "ms": "female", "miss": "female", "mx": None, "sir": "male",
    "dame": "female", "lord": "male", "lady": "female", "madame": "female", "monsieur": "male",
    "herr": "male", "frau": "female", "brother": "male", "father": "male",
}  # fmt: skip

_SHORT_OFFICES_LISTED = """
dr sen sens rep reps gov govs gen lt col sgt capt cpt adm maj cmdr cpl pvt prof rev hon det supt
insp atty pres amb fr msgr ald cllr pte ofc justice judge st a.g
"""
_SHORT_OFFICES = frozenset(_SHORT_OFFICES_LISTED.split())

SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "md", "phd", "qc", "kc", "mp", "msp", "esq"})


def _bare(word: str) -> str:
    return word.casefold().rstrip(".")


@lru_cache(maxsize=4096)
def is_courtesy(word: str) -> bool:
    """ "Mr", "Mrs.", "Sir": tells a person and no office."""
    return _bare(word) in _COURTESY


@lru_cache(maxsize=4096)
def is_short_office(word: str) -> bool:
    """ "Sen.", "Gen.", "Dr.": a role by itself."""
    return _bare(word) in _SHORT_OFFICES


def is_suffix(word: str) -> bool:
    return _bare(word) in SUFFIXES


def gender_of_title(word: str) -> Gender | None:
    """What a form of address or an office's form tells of its bearer."""
    low = _bare(word)
    if low in _COURTESY:
        return _COURTESY[low]
    if low.endswith(("woman", "women", "actress", "queen", "princess", "mother", "sister", "wife",
                     "daughter", "widow", "aunt", "girl", "grandmother")):  # fmt: skip
        return "female"
    if low in {"she", "her", "hers"}:
        return "female"
    if low in {"he", "him", "his"}:
        return "male"
    if low.endswith(("man", "actor", "king", "prince", "father", "brother", "husband", "uncle",
                     "boy", "grandfather", "priest", "pope", "imam", "bishop")):  # fmt: skip
        return None if low in {"human", "german", "roman", "woman"} else "male"
    return None
