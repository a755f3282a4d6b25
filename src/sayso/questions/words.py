"""The words of a stretch of text that say what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from sayso.claims.events.bag import bag
from sayso.claims.nations import nation_of
from sayso.questions.rarity import weight
from sayso.questions.stem import stem

_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:[’'][^\W_]+)*(?:[.,]\d+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
STOP = bag(
    "a about above after again against all also although am an and any are aren't as at be because"
    " been before being below between both but by can can't cannot could couldn't did didn't do"
    " does doesn't doing don't down during each either else even ever few for from further get"
    " gets getting got had hadn't has hasn't have haven't having he he'd he'll he's her here hers"
    " herself him himself his how however i i'd i'll i'm i've if in into is isn't it it's its"
    " itself just let let's like many may me might more most much must my myself neither no nor"
    " not now of off often on once one only or other others our ours ourselves out over own per"
    " quite rather really same say says said shall she she'd she'll she's should shouldn't since"
    " so some still such than that that's the their theirs them themselves then there there's"
    " these they they'd they'll they're they've this those though through thus to too two under"
    " until up upon us very via was wasn't we we'd we'll we're we've were weren't what what's when"
    " where which while who who's whom whose why will with within without won't would wouldn't yet"
    " you you'd you'll you're you've your yours yourself mr mrs ms dr according told think thing"
    " things way lot already another around among amid toward towards"
)


def terms(text: str) -> Iterator[str]:
    """Stems of the content words in order; a country's names and people are one term."""
    for match in _WORD.finditer(text):
        word = _POSSESSIVE.sub("", match.group())
        low = word.lower().replace("’", "'")
        if low in STOP or not low or (len(low) == 1 and not low.isdigit()):
            continue
        nation = nation_of(word) if word[:1].isupper() else None
        yield nation.lower() if nation else stem(low)


def nations(text: str) -> frozenset[str]:
    """The countries that the text names, by their names, peoples or seats of government; of words
    that are one together ("North Koreans") the pair."""
    said = [match.group() for match in _WORD.finditer(text)]
    pairs = (" ".join(pair) for pair in pairwise(said) if pair[0][:1].isupper())
    found = {pair: nation for pair in pairs if (nation := nation_of(pair))}
    within = {word for pair in found for word in pair.split()}
    alone = (word for word in said if word[:1].isupper() and word not in within)
    return frozenset(found.values()) | {
        nation for word in alone if (nation := nation_of(_POSSESSIVE.sub("", word)))
    }


def alike(a: frozenset[str], b: frozenset[str]) -> float:
    """Share of terms in common (Dice 1945), rare ones weighing more; from 0 to 1."""
    whole = weight(a) + weight(b)
    return 2 * weight(a & b) / whole if whole else 0.0


def names(text: str) -> frozenset[str]:
    """Words of the text that stand in capitals inside a sentence, in lower case: most are names."""
    found = set()
    for match in _WORD.finditer(text):
        word = _POSSESSIVE.sub("", match.group())
        if word[:1].isupper() and word.lower().replace("’", "'") not in STOP:
            nation = nation_of(word)
            found.add(nation.lower() if nation else word.lower())
    return frozenset(found)
