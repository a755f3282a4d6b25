"""Who the sources of a text's claims are."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import get_args

from sayso.claims.claim import Speaker
from sayso.claims.marks import words
from sayso.claims.proposition import Proposition
from sayso.claims.speakers import Name, NameKind, SourceMention, resolve_speakers
from sayso.document.anchor import Span
from sayso.reading.reading import Reading
from sayso.reading.spans import TokenSpan

_INITIAL = re.compile(r"[A-Z]\.")
_REST = re.compile(r"[A-Z]\.")


def speakers(reading: Reading, found: Sequence[Proposition]) -> dict[TokenSpan, Speaker]:
    """Source span -> who that is, worked out over the whole text."""
    content: dict[TokenSpan, list[Span]] = defaultdict(list)
    cue: dict[TokenSpan, list[Span]] = defaultdict(list)
    for one in found:
        if one.source:
            content[one.source] += [words(reading, part) for part in one.parts]
            if one.cue:
                cue[one.source].append(words(reading, one.cue))
    mentions = [
        SourceMention(words(reading, span), tuple(content[span]), tuple(dict.fromkeys(cue[span])))
        for span in content
    ]
    resolved = resolve_speakers(reading.text, mentions, names(reading))
    return dict(zip(content, resolved, strict=True))


def names(reading: Reading) -> list[Name]:
    """Persons, organisations and places that the model names."""
    named = ((words(reading, span), span.label) for span in reading.spans("name"))
    return [
        Name(span, kind)
        for span, label in named
        for kind in get_args(NameKind)
        if label == kind and is_whole(reading.text, span)
    ]


def is_whole(text: str, span: Span) -> bool:
    """Whether it has two letters, and isn't cut out of initials: no "U." of "U.S."."""
    letters = sum(map(str.isalpha, span.text))
    before, after = text[max(0, span.start - 2) : span.start], text[span.end : span.end + 2]
    cut = _INITIAL.fullmatch(before) or (span.text[-2:-1].isupper() and _REST.match(after))
    return letters > 1 and not cut
