"""Where claims begin and end, and which source, cue and go-between each points to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sayso.claims.links import Pointed, pointed
from sayso.reading.labels import TAGS
from sayso.reading.reading import Reading
from sayso.reading.spans import TokenSpan, decode
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
    for parts in _gathered(decode(reading.scores("claim"), TAGS["claim"])):
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
    own = decode(reading.scores(role), TAGS[role])
    if role == "via":
        return own
    marked = decode(reading.scores("attribution"), TAGS["attribution"])
    taken = np.zeros(len(reading.tokens), dtype=bool)
    for span in own:
        taken[span.first : span.last] = True
    more = [s for s in marked if s.label == role and not taken[s.first : s.last].any()]
    return sorted([*own, *more], key=lambda s: s.first)


def _gathered(spans: list[TokenSpan]) -> list[list[TokenSpan]]:
    """A part marked C goes on with the claim before it."""
    out: list[list[TokenSpan]] = []
    for span in spans:
        if span.label == "C" and out:
            out[-1].append(span)
        else:
            out.append([span])
    return out
