"""How many came to which harm, as the sentences of a report's claims count them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sayso.claims.claim import Figure
from sayso.document.anchor import Span
from sayso.questions.casualty_words import Cue, Harm, Scope, cues_in, scope_of, vague_bounds
from sayso.review.entry import Entry

_PLAIN = re.compile(
    r"(?:[\s,:]|\b(?:of|the|at|least|between|up|to|about|around|some|nearly|an?|total|over|more"
    r"|than|approximately|as|many|another|by)\b)*$",
    re.IGNORECASE,
)
"""What may stand between "killing" and the number that it governs."""
_PASSIVE = re.compile(r"\b(?:were|was|been|being|be|are|is)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_INCLUDED = re.compile(
    r"\b(?:includ(?:ing|es?|ed)|among (?:them|those|the)|of wh(?:om|ich)|of them)\b", re.IGNORECASE
)
_NEW_CLAUSE = re.compile(
    r";|\b(?:while|whereas|that|said|reported|alleged|claimed|posted|killed|killing|died|dead)\b",
    re.IGNORECASE,
)
_AFTER = re.compile(r"(?:\s+(?!(?:and|but|or|in|at|on|by|as|while)\b)[^\W\d_]+){0,2}")
"""The words of a counted noun that the figure's own span may lack."""
CLOSE = 5
"""Words on either side of a cue that may say whom it speaks of."""
_GOVERNS = re.compile(r"(?:ing|ings|ed|deaths?|toll|bodies|remains|lives|life)$", re.IGNORECASE)
_BREAK = re.compile(r"[;:.]|\bwhile\b|\bafter\b|\bwhen\b|\bin (?:an?|the)\b", re.IGNORECASE)
_BOTH = re.compile(r"\s+(?:and|or)\s+(?:injured|wounded|dead|killed)\b", re.IGNORECASE)
"""Killed and injured together, not told apart."""
_APART = re.compile(
    r";|\b(?:that|where|whose|while|lives?|lived|living|said|feared|but)\b", re.IGNORECASE
)
"""Words after which a cue speaks of others than those just counted."""
_CLOSED = re.compile(r"\s*(?:\)|,|or \d+\))")
_AGE = re.compile(r"\s*(?:\)|year|month|week|day)|\s*or\s+\d+\)")
_OF_THEM = re.compile(
    r"^(?:at least |about |up to )?[\w-]+ of (?:whom|which|them|those|the|his|her|their)\b",
    re.IGNORECASE,
)
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
        if (
            scope
            and harm
            and not _is_year(figure)
            and not _is_age(sentence.text, figure, start, end)
        ):
            claims = tuple(sorted({entry.id for entry, _ in stating[span]}))
            yield Count(
                harm, scope, figure.low, figure.high, figure.implied,
                sentence.text[start:end], span.start, claims,
            )  # fmt: skip


def vague_counts(entries: Iterable[Entry], harm: Harm) -> tuple[Count, ...]:
    """Casualties told without a number, by the clause around each word that tells of them."""
    found: dict[tuple[int, str], Count] = {}
    for entry in sorted(entries, key=lambda each: (each.sentence, each.id)):
        cues = cues_in(entry.sentence.text)
        for number, cue in enumerate(cues):
            clause = _clause(entry.sentence.text, cues, number)
            bounds = vague_bounds(clause) if cue.harm == harm else None
            if bounds:
                at = entry.sentence.start + cue.start
                seen = found.get((at, harm))
                claims = tuple(sorted({entry.id, *(seen.claims if seen else ())}))
                found[at, harm] = Count(harm, "all", *bounds, True, clause.strip(), at, claims)
    return tuple(found[key] for key in sorted(found))


def _clause(sentence: str, cues: Sequence[Cue], number: int) -> str:
    """The words close to a cue, no further than the cues around it: whom it may speak of."""
    cue = cues[number]
    start = cues[number - 1].end if number else 0
    end = cues[number + 1].start if number + 1 < len(cues) else len(sentence)
    before = _BREAK.split(sentence[start : cue.start])[-1].split()[-CLOSE:]
    after = _BREAK.split(sentence[cue.end : end])[0].split()[:CLOSE]
    word = sentence[cue.start : cue.end]
    return " ".join((*before, word, *(after if _GOVERNS.search(word) else ())))


def _end(figure: Figure) -> int:
    """Where the figure and what it counts end, if that follows the number."""
    of = figure.of
    return max(figure.span.end, of.end) if of and of.start >= figure.span.start else figure.span.end


def _scope(sentence: str, figure: Figure, start: int, end: int) -> Scope | None:
    after = _AFTER.match(sentence, end)
    counted = figure.of.text if figure.of else ""
    words = " ".join((sentence[start:end], counted, after.group() if after else ""))
    scope: Scope | None = "all" if figure.implied else scope_of(words)
    if scope in ("all", "group") and (
        _is_included(sentence[:start]) or _OF_THEM.search(sentence[start : end + 12])
    ):
        return "part"
    return scope


def _is_included(before: str) -> bool:
    """Whether "including", "among them" still governs what comes next."""
    found = list(_INCLUDED.finditer(before))
    return bool(found) and not _NEW_CLAUSE.search(before[found[-1].end() :])


def _harm(sentence: str, start: int, end: int, cues: Sequence[Cue]) -> str | None:
    """What befell those counted: by the noun, the verb before it, the next cue, the last."""
    own = next((cue for cue in cues if start <= cue.start and cue.end <= end), None)
    after = next((cue for cue in cues if cue.start >= end), None)
    if (told := own or after) and _BOTH.match(sentence, told.end):
        return None
    if own:
        return own.harm
    before = [cue for cue in cues if cue.end <= start]
    if before and _PLAIN.match(sentence[before[-1].end : start]):
        verb = sentence[before[-1].start : before[-1].end].casefold()
        if (
            verb.endswith("ing")
            or after is None
            or not _PASSIVE.search(sentence[: before[-1].start])
        ):
            return before[-1].harm
    if after and _APART.search(sentence[end : after.start]):
        after = None
    nearest = after or (before[-1] if before else None)
    return nearest.harm if nearest else None


def _is_year(figure: Figure) -> bool:
    return figure.low == figure.high and figure.low in _YEARS


def _is_age(sentence: str, figure: Figure, start: int, end: int) -> bool:
    """Whether a number counts nobody: "(34)", "(16 or 17)", "aged 34", "the 25th"."""
    stop = figure.span.end - figure.span.start + start
    if re.search(r"\w+(?:st|nd|rd|th)$", figure.span.text) or sentence[stop : stop + 2] == "th":
        return True
    if sentence[:start].rstrip().endswith(("(", "or", "aged")) and _CLOSED.match(sentence, stop):
        return True
    alone = sentence[:start].rstrip().endswith((",", "aged"))
    return figure.of is None and not figure.implied and (alone or bool(_AGE.match(sentence, end)))
