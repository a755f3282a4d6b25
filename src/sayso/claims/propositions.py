"""Where claims begin and end, and which source, cue and go-between each points to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from sayso.claims.links import Pointed, pointed
from sayso.reading.reading import Reading
from sayso.reading.spans import TokenSpan
from sayso.reading.tokens import Ints


@dataclass(frozen=True, slots=True)
class Proposition:
    """One claim's parts, with the spans it points to; `probability` is that of its extent."""

    parts: tuple[TokenSpan, ...]
    source: TokenSpan | None
    cue: TokenSpan | None
    via: TokenSpan | None
    probability: float
    attributed: float

    @property
    def tokens(self) -> Ints:
        return np.concatenate([part.tokens for part in self.parts])


def propositions(reading: Reading) -> list[Proposition]:
    """The propositions of a text in order."""
    roles = {role: candidates(reading, role) for role in ("source", "cue", "via")}
    out = []
    for parts in _gathered(reading):
        tokens = np.concatenate([part.tokens for part in parts])
        found = {role: pointed(reading, f"claim-{role}", tokens, roles[role]) for role in roles}

        def target(role: str, found: dict[str, Pointed] = found) -> TokenSpan | None:
            index = found[role].index
            return None if index is None else roles[role][index]

        sure = sum(part.probability * len(part.tokens) for part in parts) / len(tokens)
        source = target("source")
        out.append(
            Proposition(
                tuple(parts),
                source,
                target("cue") if source else None,
                target("via") if source else None,
                sure,
                found["source"].probability,
            )
        )
    return out


def candidates(reading: Reading, role: str) -> list[TokenSpan]:
    """The spans that may be a claim's source, cue or go-between: by its own head, and by the
    attribution head where that one marks words the other leaves out."""
    own = reading.spans(role)
    if role == "via" or not reading.knows("attribution"):
        return own
    marked = reading.spans("attribution")
    taken = np.zeros(len(reading.tokens), dtype=bool)
    for span in own:
        taken[span.first : span.last] = True
    more = [s for s in marked if s.label == role and not taken[s.first : s.last].any()]
    return sorted([*own, *more], key=lambda s: s.first)


def _gathered(reading: Reading) -> list[list[TokenSpan]]:
    """A part marked C goes on with the claim before it."""
    spans = reading.spans("claim")
    out: list[list[TokenSpan]] = []
    for span in _joined([_in_paragraph(reading, span) for span in spans]):
        if span.label == "C" and out:
            out[-1].append(span)
        else:
            out.append([span])
    return out


def _in_paragraph(reading: Reading, span: TokenSpan) -> TokenSpan:
    """The longest piece of a span that stays in one paragraph: no claim runs over two."""
    breaks = span.first + 1 + np.flatnonzero(reading.tokens.edge[span.first + 1 : span.last] == 2)
    if not len(breaks):
        return span
    ends = [span.first, *breaks.tolist(), span.last]
    first, last = max(pairwise(ends), key=lambda piece: piece[1] - piece[0])
    return replace(span, first=first, last=last)


def _joined(spans: list[TokenSpan]) -> list[TokenSpan]:
    """One token alone ("that") begins the span right after it; elsewhere it is no claim."""
    out: list[TokenSpan] = []
    alone: TokenSpan | None = None
    for span in spans:
        if alone and alone.last == span.first:
            span = replace(span, first=alone.first, label=alone.label)
        alone = span if span.last - span.first == 1 else None
        if alone is None:
            out.append(span)
    return out
