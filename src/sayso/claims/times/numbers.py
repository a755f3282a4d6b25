"""Small numbers as they count units of time: "ten", "twenty-four", "two and a half", "2.5"."""

from __future__ import annotations

from sayso.claims.times.words import SMALL, TENS

INDEFINITE = frozenset({"a", "an", "one", "another", "each", "every", "single"})
VAGUE = frozenset({"few", "several", "some", "many", "couple", "number"})


def count_of(phrase: str) -> float | None:
    """The number that `phrase` (lower case) says, or None where it is vague ("several")."""
    words = phrase.replace(",", "").replace("-", " ").split()
    half = 0.0
    if words[-3:] == ["and", "a", "half"]:
        words, half = words[:-3], 0.5
    if words[-1:] == ["½"]:
        words, half = words[:-1], 0.5
    if words[:1] == ["half"]:
        return 0.5
    if "couple" in words:
        return 2.0
    if "few" in words or VAGUE.intersection(words):
        return None
    number = _whole(words)
    return None if number is None else number + half


def _whole(words: list[str]) -> float | None:
    total = 0.0
    for word in words:
        if word in {"hundred", "thousand"}:
            total = max(total, 1.0) * (100 if word == "hundred" else 1000)
        elif word == "dozen":
            total = max(total, 1.0) * 12
        elif word in INDEFINITE:
            total += 1
        elif word in SMALL or word in TENS:
            total += SMALL.get(word, 0) + TENS.get(word, 0)
        elif word[:1].isdigit():
            total += _digits(word)
        elif word not in {"of", "and", "the"}:
            return None
    return total or None


def _digits(word: str) -> float:
    if "½" in word:
        return float(word.removesuffix("½") or 0) + 0.5
    if "/" in word:
        top, bottom = word.split("/")
        return float(top) / max(float(bottom), 1.0)
    return float(word)
