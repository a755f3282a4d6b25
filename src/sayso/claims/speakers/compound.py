"""Names of one body that hold an "and": Food and Drug Administration."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .bodies import BODY_ENDINGS
from .given_names import is_given_name
from .naming import Naming

_AND = re.compile(r"[ \u00a0](?:and|&)[ \u00a0]")
_INITIALS = re.compile(r"\b[A-Z]{3,6}\b")
_ABSTRACT = re.compile(r"[A-Z]\w*(?:tion|ment|ity|ing|ance|ence|ics|ture|ety|ology|ergy|ealth)s?$")
_SMALL = frozenset({"of", "for", "the", "and", "&"})


def with_compounds(text: str, found: Sequence[Naming]) -> list[Naming]:
    """`found` with the halves of such names joined into one."""
    initials = frozenset(_INITIALS.findall(text))
    out: list[Naming] = []
    for naming in found:
        if out and _is_one(text, out[-1], naming, initials):
            out[-1] = _joined(out[-1], naming)
        else:
            out.append(naming)
    return out


def _is_one(text: str, first: Naming, second: Naming, initials: frozenset[str]) -> bool:
    between = text[first.end : second.begin]
    if not _AND.fullmatch(between) or first.title or second.title or second.kind == "person":
        return False
    if _initials(first.words + second.words) & initials:
        return True
    if first.kind in ("person", "place") or is_given_name(first.words[0]):
        return False
    before = text[max(0, first.begin - 4) : first.begin].casefold()
    if second.words[-1] in BODY_ENDINGS and first.words[-1] not in BODY_ENDINGS:
        return before.endswith("the ") or len(first.words) > 1
    return len(_SMALL & set(first.words)) > 0 and all(map(_ABSTRACT.match, second.words))


def _initials(words: Sequence[str]) -> set[str]:
    """The letters that may stand for a name: with its small words or without, and without the
    country before or the last word ("CDC" for … Control and Prevention)."""
    letters = "".join(w[0] for w in words if w not in _SMALL and w[0].isupper())
    last = letters[1:] if words[0].endswith(".") else letters
    return {each for each in (letters, last, last[:-1]) if len(each) > 2}


def _joined(first: Naming, second: Naming) -> Naming:
    words = (*first.words, "and", *second.words)
    return Naming(first.begin, first.start, second.end, words, (), "organisation")
