"""Source, cue and content as the text marks them, and which belong together."""

from __future__ import annotations

import hashlib
from collections import defaultdict

from sayso.claims.claim import Attribution
from sayso.claims.links import pointed
from sayso.claims.marks import words
from sayso.document.anchor import Span
from sayso.reading.reading import Reading
from sayso.reading.spans import TokenSpan


def attributions(reading: Reading) -> tuple[Attribution, ...]:
    """The attributions of a text, in the order of their contents; none where the model wasn't
    trained on any."""
    if not reading.knows("attribution"):
        return ()
    marked = reading.spans("attribution")
    roles: dict[str, list[TokenSpan]] = defaultdict(list)
    for span in marked:
        roles[span.label].append(span)
    contents: dict[int, list[TokenSpan]] = defaultdict(list)
    for part in roles["content"]:
        cue = pointed(reading, "content-cue", part.tokens, roles["cue"], none=False).index
        if cue is not None:
            contents[cue].append(part)
    found = [
        _attribution(reading, roles["cue"][cue], parts, roles["source"])
        for cue, parts in contents.items()
    ]
    return tuple(sorted(found, key=lambda a: (a.content[0].start, a.cue[0].start)))


def _attribution(
    reading: Reading, cue: TokenSpan, content: list[TokenSpan], sources: list[TokenSpan]
) -> Attribution:
    source = pointed(reading, "cue-source", cue.tokens, sources).index
    named = () if source is None else (words(reading, sources[source]),)
    return attribution_of(named, words(reading, cue), tuple(words(reading, p) for p in content))


def attribution_of(
    source: tuple[Span, ...], cue: Span, content: tuple[Span, ...], within: str | None = None
) -> Attribution:
    """An attribution with the id that its places give it."""
    parts = ",".join(f"{part.start}-{part.end}" for part in content)
    key = f"{cue.start}:{cue.end}:{parts}:{within or ''}"
    name = "a" + hashlib.sha256(key.encode()).hexdigest()[:10]
    return Attribution(name, source, (cue,), content, within)
