"""One name in several spellings: accents, British and American, and what transliteration does."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i"})
_ARTICLE = re.compile(r"^(?:al|el|ad|as|ash|at|an|ar|az)[-’' ](?=\w{3})", re.IGNORECASE)
_SOUNDS = (
    (re.compile(r"[’'`ʿʾ]"), ""),
    (re.compile(r"(?:skyy|skyi|skiy|skij|skii|sky)$"), "ski"),
    (re.compile(r"(?:ff|v|w)$"), "v"),
    (re.compile(r"tsch|tch|cz|ch"), "ч"),
    (re.compile(r"sch|sh"), "ш"),
    (re.compile(r"zh|dj|j(?=[aeou])"), "ж"),
    (re.compile(r"kh|gh"), "г"),
    (re.compile(r"d?dh|dd|th"), "d"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"ck|[cq]"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"w"), "v"),
    (re.compile(r"ou|oo"), "u"),
    (re.compile(r"(?:ee|ei|ey|ay|ai|iy|yi|ij|y|j)"), "i"),
    (re.compile(r"(.)\1+"), r"\1"),
)
"""Letters that romanisations of Cyrillic and Arabic choose between (BGN/PCGN, ISO 9, press style).
Cyrillic letters stand for one sound of several Latin ones."""
_THROAT = str.maketrans({"г": "k", "g": "k", "h": None, "z": "s", "ч": "ш", "ж": "ш"})
_VOWELS = re.compile(r"[aeiouy]+")
_SHORTEST = 5
"""Letters below which names that sound alike are too often two names (Jan, Jean, John)."""


@lru_cache(maxsize=65536)
def folded(words: str) -> str:
    """Lower case, without accents and stops; hyphens and the like are blanks."""
    plain = unicodedata.normalize("NFKD", words).casefold().translate(_LETTERS)
    kept = "".join(c for c in plain if not unicodedata.combining(c) and c != ".")
    return re.sub(r"[^\w&'’@/]+", " ", kept).strip()


def without_article(surname: str) -> str:
    """ "al-Assad" and "Assad" are one surname."""
    return _ARTICLE.sub("", surname)


@lru_cache(maxsize=65536)
def _sounded(word: str) -> str:
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of a folded word, in which all its romanisations agree.

    "zelenskyy", "zelensky" and "zelenskiy" are "slnsk"; a first vowel is "a".
    """
    sounds = _sounded(word)
    bare = _VOWELS.sub("", sounds.translate(_THROAT))
    first = "a" if sounds[:1] in {*"aeiouy"} else ""
    return first + re.sub(r"(.)\1+", r"\1", bare) or sounds


@lru_cache(maxsize=65536)
def spelled_alike(one: str, other: str) -> bool:
    """Whether two folded words may be one name, romanised twice ("gaddafi", "gadhafi").

    They have the same skeleton, as many syllables and the same ending. This says that they may be,
    not that they are: "miller" and "muller" pass as well.
    """
    if one == other:
        return True
    if min(len(one), len(other)) < _SHORTEST or skeleton(one) != skeleton(other):
        return False
    a, b = _sounded(one), _sounded(other)
    return len(_VOWELS.findall(a)) == len(_VOWELS.findall(b)) and _tail(a) == _tail(b)


def _tail(word: str) -> str:
    return word[-1] if word[-1:] in {*"aeiou"} else ""
