"""How many came to which harm, as the sentences of a report's claims count them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sayso.claims.claim import Figure
from sayso.document.anchor import Span
from sayso.questions.casualty_figures import end_of, harm_of, is_none, scope_at
from sayso.questions.casualty_words import Harm, Scope, cues_in
from sayso.review.entry import Entry


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
        start, end = span.start - sentence.start, end_of(figure) - sentence.start
        scope = scope_at(sentence.text, figure, start, end)
        harm = harm_of(sentence.text, start, end, cues)
        if scope and harm and not is_none(sentence.text, figure, start, end):
            claims = tuple(sorted({entry.id for entry, _ in stating[span]}))
            yield Count(
                harm, scope, figure.low, figure.high, figure.implied,
                sentence.text[start:end], span.start, claims,
            )  # fmt: skip
