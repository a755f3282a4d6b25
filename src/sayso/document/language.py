"""Whether a text is English and, where it isn't, which language it is in.

Plain English is told by its commonest words alone, in a fraction of a millisecond. Only a text with
too few of them goes to a detector, and only a sure answer on a long enough text turns it down: a
short English note must not be refused by chance.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from sayso.document.languages import name_of

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_WORDS = (
    "the of and to that with said from were been who which would had they this but not are she has "
    "have will its his her their there when what after about into people could also more than "
    "other for by was is he at it"
)
"""Words of English; the last few are words elsewhere too, yet nowhere so many together."""
_COMMON = frozenset(_WORDS.split())

_WORD = re.compile(r"[^\W\d_]+")
_PLAINLY = 0.17
_HARDLY = 0.07
_SAMPLE = 2000
_FEWEST_LETTERS = 40
_FEWEST_FOREIGN = 8
"""Letters of a script that English doesn't use."""


@dataclass(frozen=True, slots=True)
class Language:
    """A BCP 47 code ("fr") with its English name, or ("und") where it could not be told."""

    code: str
    name: str

    @property
    def is_english(self) -> bool:
        return self.code == "en"


ENGLISH = Language("en", "English")
UNTOLD = Language("und", "a language that could not be told")


def language_of(text: str) -> Language | None:
    """The language of `text`, or None where it is too short or mixed for a sure answer."""
    sample = _sampled(text)
    words = [word.casefold() for word in _WORD.findall(sample)]
    share = sum(word in _COMMON for word in words) / max(1, len(words))
    if share >= _PLAINLY and len(words) >= 5:
        return ENGLISH
    letters = "".join(words)
    if _is_foreign_script(letters):
        return _told(sample, 0.3) or UNTOLD
    if len(letters) < _FEWEST_LETTERS:
        return None
    return _told(sample, 0.8 if share < _HARDLY else 0.98)


def _sampled(text: str) -> str:
    """Beginning, middle and end of a long text."""
    if len(text) <= 3 * _SAMPLE:
        return text
    middle = (len(text) - _SAMPLE) // 2
    return " ".join((text[:_SAMPLE], text[middle : middle + _SAMPLE], text[-_SAMPLE:]))


def _is_foreign_script(letters: str) -> bool:
    """Whether most letters lie beyond Latin (U+024F) and its additions (U+1E00 to U+1EFF)."""
    foreign = sum(c > "\u024f" and not "\u1e00" <= c <= "\u1eff" for c in letters)
    return foreign >= _FEWEST_FOREIGN and foreign > 0.5 * len(letters)


def _told(sample: str, least: float) -> Language | None:
    """The likeliest language, if it and its two nearest neighbours are together sure enough.

    Danish and Norwegian, or Malay and Indonesian, share the probability between them.
    """
    likeliest = _detector().rank(sample)[:3]
    code = likeliest[0][0]
    if sum(p for _, p in likeliest) < least or "en" in (c for c, _ in likeliest if c != code):
        return None
    return Language(code, name_of(code))


@lru_cache(maxsize=1)
def _detector() -> LanguageIdentifier:
    """Loading takes half a second and 100 MB, which plain English never pays."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
