"""Cardinal numbers as written: "12,000", "1.5m", "two hundred and six", "two and a half"."""

from __future__ import annotations

import re

_SMALL = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
"""
_ROUND = "twenty thirty forty fifty sixty seventy eighty ninety"
ONES = {word: value for value, word in enumerate(_SMALL.split())}
TENS = {word: 10 * value for value, word in enumerate(_ROUND.split(), 2)}
SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "lakh": 100_000,
    "million": 1_000_000,
    "crore": 10_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
SHORT_SCALES = {
    "k": 1_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "mln": 1_000_000,
    "b": 1_000_000_000,
    "bn": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
}
LARGEST = 1e18
"""Beyond it there is nothing that news counts; such a number is noise or a code."""
VULGAR = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 1 / 8}

_ONES, _TENS, _SCALES = "|".join(list(ONES)[1:]), "|".join(TENS), "|".join(SCALES)
_CARDINAL = rf"(?:(?:{_TENS})(?:[-\s](?:{_ONES}))?|(?:{_ONES}))(?![a-z])"
_SCALE = rf"[-\s]+(?:{_SCALES})(?![a-z])"
_HALF = r"\s+and\s+(?:a|one)[\s-]+(?:half|quarter)(?![a-z])|\s+and\s+three[\s-]quarters"
WORDS = re.compile(
    rf"(?:{_CARDINAL}(?:{_HALF}|\s+point(?:\s+(?:{_ONES}))+)?"
    rf"|(?:an?|three)\s+quarters?\s+of\s+an?(?={_SCALE})"
    rf"|(?:an?|half[\s-]an?|half(?=[-\s]+(?:dozen|million|billion|trillion))"
    rf"|quarter(?=[-\s]+(?:million|billion|trillion)))(?={_SCALE})"
    rf"|(?:hundred|thousand|million|billion|trillion)(?=[\s-](?:dollar|euro|pound|people)))"
    rf"(?:(?:{_SCALE})+(?:(?:,?\s+and)?\s+{_CARDINAL}(?!-[a-z]))?){{0,6}}",
    re.IGNORECASE,
)

_PLAIN = (
    r"(?:\d{1,4}(?:,\d{3})+(?!\d)"
    r"|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,.]\d|\d)"
    r"|\d+)(?:\.\d+)?"
)
DIGITS = re.compile(
    rf"(?:\d{{1,3}}[ -][1-9]/[2-9](?![\d/])|[1-9]\d?[/⁄]\d{{1,3}}(?![\d/])"
    rf"|{_PLAIN}[½¼¾⅓⅔⅛]?|\.\d+|[½¼¾⅓⅔⅛])"
    rf"(?P<scale>(?:[-\s]?(?:{_SCALES})(?![a-z]))+"
    r"|\s?(?:k|mn|mln|m|bn|b|tn|trn)(?![a-z0-9²³/]))?",
    re.IGNORECASE,
)


def tidy(value: float) -> float:
    """`value` as a whole number where it is one, without the dust of binary fractions."""
    if abs(value) > LARGEST:
        return value
    # As many digits as a float is sure of: 32.2 times a billion isn't 32200000000.000004.
    rounded = round(float(f"{value:.15g}"), 9)
    return int(rounded) if rounded == int(rounded) else rounded


def of_words(phrase: str) -> tuple[float, int]:
    """What number words say, and the scale they end in ("two million": 2000000, 1000000)."""
    words = re.findall(r"[a-z]+", phrase.lower())
    words, decimals = _decimals(words)
    total, run = 0.0, decimals
    for word in words:
        scale = SCALES.get(word)
        if scale is None:
            run += ONES.get(word, 0) + TENS.get(word, 0) + _PARTS.get(word, 0)
        elif scale <= 100:
            run = (run or 1) * scale
        elif run:
            total, run = total + run * scale, 0.0
        else:
            total = (total or 1) * scale
    return tidy(total + run), _ending(words)


_PARTS = {"half": 0.5, "quarter": 0.25, "quarters": 0.75 - 3}  # "and three quarters" has said three


def _decimals(words: list[str]) -> tuple[list[str], float]:
    """The words without those after "point", and what those add."""
    if "point" not in words:
        return words, 0.0
    at = words.index("point")
    digits = [word for word in words[at + 1 :] if word in ONES]
    value = sum(ONES[word] / 10 ** (place + 1) for place, word in enumerate(digits))
    return words[:at] + words[at + 1 + len(digits) :], value


def _ending(words: list[str]) -> int:
    scale = 1
    for word in reversed(words):
        if word not in SCALES:
            break
        scale *= SCALES[word]
    return scale


def of_digits(text: str, scale: str | None) -> tuple[float, int]:
    """What digits and their scale say, and that scale ("1.5 million": 1500000, 1000000)."""
    mantissa = text[: len(text) - len(scale)] if scale else text
    times = 1
    for word in re.findall(r"[a-z]+", (scale or "").lower()):
        times *= SCALES.get(word) or SHORT_SCALES[word]
    return tidy(_mantissa(mantissa) * times), times


def _mantissa(digits: str) -> float:
    digits = digits.strip()
    if digits[-1] in VULGAR:
        return _plain(digits[:-1]) + VULGAR[digits[-1]]
    whole, _, fraction = digits.replace("⁄", "/").rpartition(" " if " " in digits else "-")
    if "/" in fraction:
        top, bottom = fraction.split("/")
        return _plain(whole) + _plain(top) / (_plain(bottom) or 1.0)
    return _plain(digits)


def _plain(digits: str) -> float:
    """Without what parts thousands; 0 of nothing."""
    return float(re.sub(r"[^\d.]", "", digits) or 0)
