"""How many came to which harm, as the sentences of a report's claims count them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sayso.claims.claim import Figure
from sayso.document.anchor import Span
from sayso.questions.casualty_words import Cue, Harm, Scope, cues_in, scope_of
from sayso.review.entry import Entry

_PLAIN = re.compile(
    r"(?:[\s,:]|\b(?:of|the|at|least|between|up|to|about|around|some|nearly|an?|total|over|more"
    r"|than|approximately|as|many|another|by)\b)*$",
    re.IGNORECASE,
)
"""What may stand between "killing" and the number that it governs."""
_PASSIVE = re.compile(r"\b(?:were|was|been|being|be|reportedly|allegedly|also)\s*$", re.IGNORECASE)
_INCLUDED = re.compile(
    r"\b(?:includ(?:ing|es?|ed)|among (?:them|those|the)|of wh(?:om|ich)|of them)\b", re.IGNORECASE
)
_NEW_CLAUSE = re.compile(
    r";|\b(?:while|whereas|that|said|reported|alleged|claimed|posted|killed|killing|died|dead)\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\s*of (?:wh|them|the (?:dead|victims)|those)", re.IGNORECASE)
_YEARS = range(1900, 2101)


@dataclass(frozen=True, slots=True)
class Count:
    """People of one harm counted in one sentence; `claims` (ids) are those that state it.

    Bounds are the figure's; `words` stand in the text at `at`. `implied` where no number stands.
    """

    harm: str
    scope: Scope
    low: float | None
    high: float | None
    implied: bool
    words: str
    at: int
    claims: tuple[str, ...]


def counts(entries: Iterable[Entry], harm: Harm) -> tuple[Count, ...]:
    """Of the claims of one report, in the order of the text; each figure once."""
    sentences: dict[Span, list[Entry]] = {}
    for entry in entries:
        sentences.setdefault(entry.sentence, []).append(entry)
    return tuple(
        count
        for sentence in sorted(sentences)
        for count in _counts_in(sentence, sentences[sentence])
        if count.harm == harm
    )


def _counts_in(sentence: Span, entries: Sequence[Entry]) -> Iterator[Count]:
    stating: dict[Span, list[tuple[Entry, Figure]]] = {}
    for entry in entries:
        for figure in entry.claim.figures:
            if figure.unit is None and sentence.covers(figure.span):
                stating.setdefault(figure.span, []).append((entry, figure))
    cues = cues_in(sentence.text)
    for span in sorted(stating):
        figure = stating[span][0][1]
        start, end = span.start - sentence.start, _end(figure) - sentence.start
        scope = _scope(sentence.text, figure, start, end)
        harm = _harm(sentence.text, start, end, cues)
        if scope and harm and not _is_year(figure):
            claims = tuple(sorted({entry.id for entry, _ in stating[span]}))
            yield Count(
                harm, scope, figure.low, figure.high, figure.implied,
                sentence.text[start:end], span.start, claims,
            )  # fmt: skip


def _end(figure: Figure) -> int:
    """Where the figure and what it counts end, if that follows the number."""
    of = figure.of
    return max(figure.span.end, of.end) if of and of.start >= figure.span.start else figure.span.end


def _scope(sentence: str, figure: Figure, start: int, end: int) -> Scope | None:
    words = sentence[start:end]
    if figure.of is None and not figure.implied:
        after = re.match(r"\s+(?:[^\W\d_]+\s*){1,2}", sentence[end:])
        words += after.group() if after else ""
    elif figure.of is not None:
        words = f"{words} {figure.of.text}"
    scope: Scope | None = "all" if figure.implied else scope_of(words)
    if scope == "all" and (_is_included(sentence[:start]) or _OF_THEM.match(sentence[end:])):
        return "part"
    return scope


def _is_included(before: str) -> bool:
    """Whether "including", "among them" still governs what comes next."""
    found = list(_INCLUDED.finditer(before))
    return bool(found) and not _NEW_CLAUSE.search(before[found[-1].end() :])


def _harm(sentence: str, start: int, end: int, cues: Sequence[Cue]) -> str | None:
    """What befell those counted: by the noun, the verb before it, the next cue, the last."""
    own = next((cue for cue in cues if start <= cue.start and cue.end <= end), None)
    if own:
        return own.harm
    before = [cue for cue in cues if cue.end <= start]
    after = next((cue for cue in cues if cue.start >= end), None)
    if before and _PLAIN.match(sentence[before[-1].end : start]):
        verb = sentence[before[-1].start : before[-1].end].casefold()
        if (
            verb.endswith("ing")
            or after is None
            or not _PASSIVE.search(sentence[: before[-1].start])
        ):
            return before[-1].harm
    nearest = after or (before[-1] if before else None)
    return nearest.harm if nearest else None


def _is_year(figure: Figure) -> bool:
    return figure.low == figure.high and figure.low in _YEARS
