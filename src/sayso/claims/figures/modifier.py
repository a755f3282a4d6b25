"""Words before and after a number that open a bound or blur it: "more than", "up to", "some"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from sayso.claims.figures.naming import exceeds


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
        surpassed, surpasses, surpassing, passed, crossed, in excess of, well in excess of,
        top, greater than, higher than, bigger than, larger than, longer than, better than,
        north of, well over, well above, just over, just above, slightly more than, slightly over,
        a little more than, a little over, little more than, far more than, much more than,
        upwards of, upward of""",
    Bound.FROM: """
        at least, at the very least, no fewer than, no less than, not less than, not fewer than,
        nothing less than, a minimum of, minimum of, minimum, at a minimum, at minimum, as few as,
        as little as, starting at""",
    Bound.TO: """
        up to, upto, at most, at the most, no more than, not more than, no greater than, not over,
        as many as, as much as, as high as, as far as, as long as, a maximum of, maximum of,
        maximum, not exceeding, not exceed, limited to, capped at, a cap of, a limit of""",
    Bound.BELOW: """
        less than, fewer than, under, below, lower than, smaller than, shorter than, just under,
        just below, well under, well below, slightly less than, slightly under, a little less than,
        a little under, south of, sub""",
    Bound.ABOUT: """
        about, around, just about, approximately, approx, approx., roughly, some, nearly, almost,
        virtually, near, nearing, approaching, close to, closer to, just short of, circa, ca, c.,
        estimated, an estimated, an approximate, maybe, perhaps, probably, possibly,
        somewhere around, somewhere near, somewhere in the region of, in the region of,
        on the order of, in the order of""",
    Bound.EXACT: """
        a total of, total of, just, only, merely, mere, a mere, even, exactly, precisely, all,
        another, further, a further, an additional, an extra, a record, a combined, fully, a full,
        the full, an average, an average of, averaging, averaged, a whopping, a staggering,
        plus or minus, plus-or-minus""",
    Bound.BETWEEN: """
        between, somewhere between, anywhere between, anywhere from, ranging from, range from,
        ranged from""",
}
BEFORE = {
    " ".join(phrase.split()): bound
    for bound, words in _WORDS.items()
    for phrase in words.split(",")
}
_AFTER = re.compile(
    r"\s?\((?:at\s+least|approximately)\)"
    r"|\s*,?\s+or\s+(?P<less>less|fewer|under|below)(?![a-z])"
    r"|\s*,?\s+(?:or|and)\s+(?P<more>more|greater|higher|above|over|up|upwards?)(?![a-z])"
    r"|(?P<plus>\s?\+(?!\s?\d)|-plus(?![a-z])|\s+plus(?=\s+[a-z]))"
    r"|(?P<so>\s+or\s+so(?![a-z])|-odd(?![a-z])|-ish(?![a-z])|\s+or\s+thereabouts)"
    r"|(?P<most>,?\s+at\s+(?:the\s+)?most(?![a-z]))"
    r"|(?P<least>,?\s+at\s+(?:the\s+very\s+)?least(?![a-z]))",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"\S+")
_MOST_WORDS = 5
_REACH = 44
_OPENERS = "“\"'‘(—–-"
_SIGNS = {
    "~": Bound.ABOUT,
    "≈": Bound.ABOUT,
    "<": Bound.BELOW,
    ">": Bound.ABOVE,
    "≤": Bound.TO,
    "≥": Bound.FROM,
}

_UP_TO = re.compile(
    r"\b(?:go|goes|going|gone|went|gets?|getting|got|shot|climbed|jumped|(?:we|they)[’']re)\s$",
    re.IGNORECASE,
)
"""After these "up to" says how high something got, not how high it may be."""
_GONE_BY = frozenset({"passed", "crossed"})
_FEW = re.compile(
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d)(?![,.]?\w)"
    r"(?! (?:hundred|thousand|million|billion|trillion))"
)
"""So few are passed like laws and tests are, not like marks."""


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
        earlier, bound = before
        one_word = " " not in text[earlier:start].strip()
        # A second one of one word is a preposition: "burns over nearly half her body".
        if bounds and one_word and bound is not Bound.EXACT:
            break
        start = earlier
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
    if sign := _SIGNS.get(left.rstrip()[-1:]):
        return shift + len(left.rstrip()) - 1, sign
    if not left or not (left[-1].isspace() or left[-1] == "-"):
        return None
    words = list(_LAST_WORD.finditer(left))[-_MOST_WORDS:]
    for at, word in enumerate(words):
        phrase = " ".join(later[0] for later in words[at:]).lower()
        bare = phrase.lstrip(_OPENERS)
        if bare in _GONE_BY and _FEW.match(text, start):
            continue
        if bare == "up to" and _UP_TO.search(left[: word.start()]):
            return shift + word.start() + len(phrase) - len(bare), Bound.EXACT
        if bare == "top" and not exceeds(left[: word.start()]):
            continue
        if bound := BEFORE.get(bare) or BEFORE.get(bare.removesuffix("-")):
            return shift + word.start() + len(phrase) - len(bare), bound
    return None


def _suffix(found: re.Match[str]) -> Bound:
    if found["less"] or found["most"]:
        return Bound.TO
    if found["so"]:
        return Bound.ABOUT
    return Bound.FROM
