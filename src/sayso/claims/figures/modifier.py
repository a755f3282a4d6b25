"""Words before and after a number that open a bound or blur it: "more than", "up to", "some"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class Bound(Enum):
    """What a modifier leaves of a number: all above it, from it on, up to it, all below it, it."""

    ABOVE = ">"
    FROM = ">="
    TO = "<="
    BELOW = "<"
    ABOUT = "~"
    EXACT = "="
    BETWEEN = ".."


_WORDS = {
    Bound.ABOVE: """
        more than, over, above, beyond, exceeding, exceeds, exceed, exceeded, topped, tops, topping,
        surpassed, surpasses, surpassing, passed, in excess of, greater than, higher than, north of,
        bigger than, larger than, longer than, well over, well above, just over, just above,
        slightly more than, slightly over, a little more than, a little over, little more than,
        far more than, much more than, well in excess of, upwards of, upward of, more that, over than,
        better than, crossed, >""",
    Bound.FROM: """
        at least, at the very least, no fewer than, no less than, not less than, not fewer than,
        a minimum of, minimum of, minimum, as few as, as little as, at a minimum, starting at,
        nothing less than, at minimum, ≥""",
    Bound.TO: """
        up to, at most, at the most, no more than, not more than, as many as, as much as, as high as,
        a maximum of, maximum of, maximum, no greater than, not exceeding, limited to, capped at,
        a cap of, a limit of, upto, as far as, as long as, not over, not exceed, ≤""",
    Bound.BELOW: """
        less than, fewer than, under, below, lower than, just under, just below, slightly less than,
        a little less than, a little under, slightly under, smaller than, shorter than, well under,
        well below, south of, sub, sub-, <""",
    Bound.ABOUT: """
        about, around, approximately, roughly, some, nearly, almost, close to, closer to, circa, ca,
        an estimated, estimated, somewhere around, somewhere near, somewhere between, maybe, perhaps,
        probably, possibly, in the region of, on the order of, in the order of, near, nearing, c.,
        approx, approx., approaching, virtually, just short of, nearly about, an approximate,
        somewhere in the region of, and about, just about, an average of, averaging, averaged, ~""",
    Bound.EXACT: """
        a total of, total of, just, only, exactly, precisely, all, another, a further, an additional,
        an extra, a mere, mere, a record, a combined, even, fully, a full, an average, a whopping,
        merely, plus or minus, plus-or-minus, a staggering, the full, further""",
    Bound.BETWEEN: "between, anywhere between, anywhere from, ranging from, range from, ranged from",
}
BEFORE = {
    " ".join(phrase.split()): bound for bound, words in _WORDS.items() for phrase in words.split(",")
}
_AFTER = re.compile(
    r"\s?\((?:at\s+least|approximately)\)"
    r"|\s*,?\s+or\s+(?P<less>less|fewer|under|below)(?![a-z])"
    r"|\s*,?\s+(?:or|and)\s+(?P<more>more|greater|higher|above|over|up|upwards?)(?![a-z])"
    r"|(?P<plus>\+(?!\d)|-plus(?![a-z])|\s+plus(?=\s+[a-z]))"
    r"|(?P<so>\s+or\s+so(?![a-z])|-odd(?![a-z])|-ish(?![a-z])|\s+or\s+thereabouts)"
    r"|(?P<most>,?\s+at\s+(?:the\s+)?most(?![a-z]))"
    r"|(?P<least>,?\s+at\s+(?:the\s+very\s+)?least(?![a-z]))",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"\S+")
_REACH = 44
_SIGNS = {"~": Bound.ABOUT, "≈": Bound.ABOUT, "<": Bound.BELOW, ">": Bound.ABOVE, "≤": Bound.TO,
          "≥": Bound.FROM}  # fmt: skip
_OPENERS = "“\"'‘(—–-"


@dataclass(frozen=True, slots=True)
class Modifier:
    """What stands around a number: where it begins and ends, and what it does."""

    start: int
    end: int
    bounds: tuple[Bound, ...] = ()

    def has(self, *bounds: Bound) -> bool:
        return any(bound in self.bounds for bound in bounds)


def modifier(text: str, start: int, end: int) -> Modifier:
    """The modifiers around `text[start:end]`, several at once ("up to about 50")."""
    bounds: list[Bound] = []
    while before := _before(text, start):
        # A second one of one word is a preposition: "burns over nearly half her body".
        if bounds and " " not in text[before[0] : start].strip() and before[1] is not Bound.EXACT:
            break
        start, bound = before
        bounds.append(bound)
    if "+" in text[start:end]:
        bounds.append(Bound.FROM)
    if after := _AFTER.match(text, end):
        end, bound = after.end(), _suffix(after)
        bounds.append(bound)
    return Modifier(start, end, tuple(bounds))


def _before(text: str, start: int) -> tuple[int, Bound] | None:
    """Where the longest modifier that ends at `start` begins, and what it says."""
    shift = max(0, start - _REACH, text.rfind("\n", 0, start) + 1)
    left = text[shift:start]
    if left[-1:] in _SIGNS and left:
        return start - 1, _SIGNS[left[-1]]
    if not left or not (left[-1].isspace() or left[-1] == "-"):
        return None
    words = list(_LAST_WORD.finditer(left))[-5:]
    for at, word in enumerate(words):
        phrase = " ".join(later[0] for later in words[at:]).lower()
        bare = phrase.lstrip(_OPENERS)
        if bound := BEFORE.get(bare) or BEFORE.get(bare.removesuffix("-")):
            return shift + word.start() + len(phrase) - len(bare), bound
    return None


def _suffix(found: re.Match[str]) -> Bound:
    if found["less"] or found["most"]:
        return Bound.TO
    if found["so"]:
        return Bound.ABOUT
    return Bound.FROM
