"""Which claim of a later reader is the one that an earlier reader made: by quote and context.

The selectors are those of the W3C Web Annotation model (TextQuoteSelector: quote, prefix and
suffix of 32 characters), the order of attempts that of Hypothesis' fuzzy anchoring: the quote with
its context first, then what is most like it nearby.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from difflib import SequenceMatcher

from sayso.document.anchor import CONTEXT
from sayso.review.entry import Entry

LEAST = 0.6
"""Below this likeness (difflib's ratio of the quotes, 0 to 1) a claim is another one."""
_NUMBER = re.compile(r"\d[\d.,]*\d|\d")
_GAP = " … "


def matches(old: Iterable[Entry], new: Iterable[Entry]) -> dict[str, str]:
    """Old claim id -> new claim id, within each report, each new claim at most once.

    Claims with the same words and the same words around them belong together; of the others, those
    in one sentence whose words are most alike, best first, unless they have different numbers.
    """
    there: dict[str, list[Entry]] = defaultdict(list)
    for entry in new:
        there[entry.report.id].append(entry)
    pairs = [
        (_likeness(a, b), -abs(a.claim.content[0].start - b.claim.content[0].start), a.id, b.id)
        for a in old
        for b in there[a.report.id]
    ]
    found: dict[str, str] = {}
    taken: set[str] = set()
    for likeness, _, a, b in sorted(pairs, reverse=True):
        if likeness >= LEAST and a not in found and b not in taken:
            found[a] = b
            taken.add(b)
    return found


def _likeness(a: Entry, b: Entry) -> float:
    """From 0 to 1; above 1 for the same quote: 2 in the same context, one more of the same
    speaker."""
    if not _together(a, b):
        return 0.0
    mine, other = quote(a), quote(b)
    same_source = (a.claim.source is None) == (b.claim.source is None)
    if mine == other:
        return 1.0 + (_context(a) == _context(b)) + same_source / 2
    numbers = set(_NUMBER.findall(mine)), set(_NUMBER.findall(other))
    if all(numbers) and not numbers[0] & numbers[1]:
        return 0.0
    return SequenceMatcher(None, mine, other, autojunk=False).ratio()


def _together(a: Entry, b: Entry) -> bool:
    """Whether one's sentence holds the other's, or is the same one elsewhere."""
    return a.sentence.overlaps(b.sentence) or a.sentence.text == b.sentence.text


def quote(entry: Entry) -> str:
    return _GAP.join(part.text for part in entry.claim.content)


def _context(entry: Entry) -> tuple[str, str]:
    """Up to 32 characters on either side, as far as the sentence goes."""
    sentence, first, last = entry.sentence, entry.claim.content[0], entry.claim.content[-1]
    before = sentence.text[: max(0, first.start - sentence.start)]
    after = sentence.text[max(0, last.end - sentence.start) :]
    return before[-CONTEXT:], after[:CONTEXT]
