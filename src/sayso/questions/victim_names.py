"""Names of persons as they are spelled, and which spellings are one name.

Names transliterated from other scripts come in many spellings. Words are compared by what all of
them keep: their consonants, with letters that stand for one sound taken together. The order of
words counts; words left out in the middle don't (patronymics), nor do initials.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from sayso.claims.events.bag import bag

_SOUNDS = (
    ("sch", "s"), ("tch", "c"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("sh", "s"),
    ("ch", "c"), ("ph", "f"), ("zh", "z"), ("ck", "k"), ("ou", "u"), ("q", "k"), ("j", "g"),
    ("x", "ks"), ("c", "k"), ("v", "f"), ("z", "s"), ("p", "b"),
)  # fmt: skip
_PARTICLES = bag("al el ul ad an ar as ash at az de da di du van von der bin ibn bint")
_TITLES = bag(
    "mr mrs ms dr prof professor sir hajj haj hajja sheikh shaykh col gen capt sgt lt maj "
    "officer deputy sheriff court cpl corporal sergeant captain lieutenant major colonel "
    "general engineer eng journalist imam rabbi father sister brother president judge nurse "
    "paramedic martyr"
)

_VOWELS = ("a", "e", "i", "o", "u")


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """What spellings of one word have in common: "Mohamed" and "Muhammad" are both "mhmd"."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    letters = "".join(char for char in plain if char.isalpha())
    for spelled, heard in _SOUNDS:
        letters = letters.replace(spelled, heard)
    first = "a" if letters[:1] in _VOWELS else letters[:1]
    rest = re.sub(r"[aeiouyw]", "", letters[1:])
    return re.sub(r"(.)\1+", r"\1", first + rest.removesuffix("h"))


@lru_cache(maxsize=65536)
def sounds(name: str) -> tuple[str, ...]:
    """The words of a name that tell people apart, as they sound."""
    words = re.findall(r"[^\W\d_]+(?:[’'][^\W\d_]+)*", re.sub(r"(?<=\w)-(?=\w)", " ", name))
    told = [word for word in words if word.casefold() not in _PARTICLES | _TITLES]
    return tuple(heard for word in told if (heard := sound(word)))


def same_name(a: str, b: str) -> bool:
    """Whether two spellings may be one person's: the same beginning, or first and last word."""
    one, other = sorted((sounds(a), sounds(b)), key=lambda heard: (len(heard), heard))
    if len(one) < 2:
        return bool(one) and len(other) == 1 and one == other
    if all(map(_alike, one, other)):
        return True
    if not _alike(one[0], other[0]) or not _alike(one[-1], other[-1]):
        return False
    rest = iter(other[1:-1])
    return all(any(_alike(word, each) for each in rest) for word in one[1:-1])


def _alike(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) == 1 and a[:1] == b[:1])
