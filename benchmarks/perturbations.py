"""What of a reading stays when the text is written otherwise: quotation marks of other kinds or
none, capitals, an agency's dateline, one wrong letter in each sentence.

Every claim of the article as it is has to be found again, with its speaker and its figures. The
articles' annotations aren't used: this is about the reader agreeing with itself.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.bootstrap import intervals
from benchmarks.claims import document
from benchmarks.figures import Figures, Row
from benchmarks.records import files
from sayso.claims.claim import Claim
from sayso.claims.read import read_document
from sayso.document.document import Document

_STRAIGHT = str.maketrans("“”„«»‘’", '"""""\'\'')
_MARKS = frozenset('“”„«»"')
_DATELINE = "ELDEN, March 3 (KNA) - "
_HEADLINE = 120
"""Letters of a headline at most."""
_WORD = re.compile(r"\b[a-z]{5,}\b")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]+")
_SHARED = 0.5
"""Of a claim's words, that it must share with one of the other reading to be that claim."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text written otherwise; `at` is where each of its letters stood, None of what is new."""

    text: str
    at: Sequence[int | None]


def straight(text: str) -> Written:
    return Written(text.translate(_STRAIGHT), range(len(text)))


def curly(text: str) -> Written:
    return _paired(text, "“", "”")


def guillemets(text: str) -> Written:
    return _paired(text, "«", "»")


def bare(text: str) -> Written:
    """Without quotation marks, as some systems hand texts on."""
    kept = [at for at, letter in enumerate(text) if letter not in _MARKS]
    return Written("".join(text[at] for at in kept), kept)


def capitals(text: str) -> Written:
    """The headline in capitals, of an article that begins with one."""
    end = text.find("\n")
    end = end if 0 < end <= _HEADLINE else 0
    made = "".join(c.upper() if len(c.upper()) == 1 else c for c in text[:end]) + text[end:]
    return Written(made, range(len(text)))


def dateline(text: str) -> Written:
    return Written(_DATELINE + text, [*(None for _ in _DATELINE), *range(len(text))])


def misspelt(text: str) -> Written:
    """One letter of one plain word of each sentence replaced by its neighbour."""
    chosen, letters = random.Random(len(text)), list(text)
    for sentence in _SENTENCE.finditer(text):
        words = list(_WORD.finditer(text, *sentence.span()))
        if words:
            word = chosen.choice(words)
            at = chosen.randrange(word.start() + 1, word.end() - 1)
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
    return Written("".join(letters), range(len(text)))


WAYS: dict[str, Callable[[str], Written]] = {
    "straight marks": straight,
    "curly marks": curly,
    "guillemets": guillemets,
    "no marks": bare,
    "headline in capitals": capitals,
    "dateline": dateline,
    "letters swapped": misspelt,
}
OTHER = ": another's"
EACH = 2
"""Of so many articles one is taken: each is read eight times."""
Kept = dict[str, list[int]]
"""Row -> how many stayed, of how many."""


def run(data: Path) -> Figures:
    """For each way of writing, the shares of speakers and of figures that stay, and of claims that
    somebody else is said to make."""
    articles = [
        kept(document(json.loads(p.read_text("utf-8"))["document"])) for p in files(data)[::EACH]
    ]
    spread = intervals(articles, _shares)
    rows: dict[str, Row] = {}
    for name, value in _shares(articles).items():
        low, high = spread[name]
        of = sum(article[name][1] for article in articles)
        row: Row = {"value": value, "low": low, "high": high, "n": of}
        rows[name] = row | {"lower_is_better": name.endswith(OTHER)}
    return {"rows": rows}


def _shares(articles: Sequence[Kept]) -> dict[str, float]:
    return {
        name: sum(a[name][0] for a in articles) / max(1, sum(a[name][1] for a in articles))
        for name in articles[0]
    }


def kept(article: Document) -> Kept:
    """Over one article; speakers are counted where there is one, figures where there are some."""
    before = read_document(article).claims
    found: Kept = {}
    for name, write in WAYS.items():
        written = write(article.text)
        after = read_document(Document(written.text, published=article.published)).claims
        pairs = [(claim, _again(claim, after, written)) for claim in before]
        spoken = [(a, b) for a, b in pairs if a.speaker]
        counted = [(a, b) for a, b in pairs if a.figures]
        found[f"{name}: who"] = [sum(_same_speaker(a, b) for a, b in spoken), len(spoken)]
        found[f"{name}{OTHER}"] = [sum(_is_anothers(a, b) for a, b in spoken), len(spoken)]
        found[f"{name}: figure"] = [sum(_same_figures(a, b) for a, b in counted), len(counted)]
    return found


def _again(claim: Claim, after: Sequence[Claim], written: Written) -> Claim | None:
    """The claim of the other reading that shares most of its letters."""
    mine = {at for part in claim.content for at in range(part.start, part.end)}

    def shared(other: Claim) -> float:
        theirs = {written.at[at] for part in other.content for at in range(part.start, part.end)}
        return len(mine & theirs) / max(len(mine), len(theirs))

    best = max(after, key=shared, default=None)
    return best if best is not None and shared(best) >= _SHARED else None


def _same_speaker(a: Claim, b: Claim | None) -> bool:
    names = [one.speaker.name if one and one.speaker else None for one in (a, b)]
    plain = [name.translate(_STRAIGHT).casefold() if name else None for name in names]
    return plain[0] == plain[1]


def _is_anothers(a: Claim, b: Claim | None) -> bool:
    """Whether it is found again, and given to another: not if a name is only longer or shorter."""
    if b is None or a.speaker is None or b.speaker is None:
        return False
    names = [set(one.speaker.name.casefold().split()) for one in (a, b) if one.speaker]
    return not names[0] & names[1]


def _same_figures(a: Claim, b: Claim | None) -> bool:
    return b is not None and _bounds(a) == _bounds(b)


def _bounds(claim: Claim) -> list[str]:
    return sorted(f"{one.low} {one.high} {one.unit}" for one in claim.figures)


def _paired(text: str, opening: str, closing: str) -> Written:
    """Quotation marks by whether a word begins or ends at them."""
    letters = [
        (
            opening
            if text[at + 1 : at + 2].strip() and not text[at - 1 : at].strip("(—–[")
            else closing
        )
        if letter in _MARKS
        else letter
        for at, letter in enumerate(text)
    ]
    return Written("".join(letters), range(len(text)))
