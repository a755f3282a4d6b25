"""Claims that a reviewer adds: what the `add` decision says of them.

    decision("add", (), author, at, reason, from_stretch(document, 120, 164, speaker=mayor))

A stretch of a report is a claim by where it stands. What came otherwise, by a call or in a video,
stands in no report: its own words, as the reviewer noted them, become a small document of their
own, named after the source, and the decision carries it. So every claim is anchored in a text.
"""

from __future__ import annotations

import hashlib
from dataclasses import asdict
from typing import Any

from sayso.claims.claim import Claim, Speaker
from sayso.claims.places import Gazetteer
from sayso.document.anchor import Span
from sayso.document.dates import iso_date
from sayso.document.document import Document
from sayso.errors import UsageError
from sayso.reading.sentences import sentence_ends
from sayso.review.added import READER
from sayso.review.entries import sentence_around
from sayso.review.entry import ReportFacts
from sayso.review.stretch import read_stretch
from sayso.review.values import refuse
from sayso.review.written import claim_form, form

Json = dict[str, Any]


def from_stretch(
    document: Document,
    start: int,
    end: int,
    *,
    speaker: Speaker | None = None,
    source: tuple[int, int] | None = None,
    cue: tuple[int, int] | None = None,
    gazetteer: Gazetteer | None = None,
) -> Json:
    """The claim that the text from `start` to `end` states (code points; blanks at its ends are
    left out), its other fields by the reader's rules.

    `source` and `cue` are the stretches that attribute it; a source without `speaker` is taken by
    its own words. Raises UsageError where there are no such words.
    """
    content = _words(document.text, start, end)
    mention = _words(document.text, *source) if source else None
    if mention is not None and speaker is None:
        speaker = Speaker(mention.text, anonymous=False, mention=mention)
    cues = (_words(document.text, *cue),) if cue else ()
    identity = _identity(document, content)
    claim = read_stretch(identity, document, content, speaker, mention, cues, gazetteer)
    around = sentence_around(document.text, sentence_ends(document.text), content)
    return _held(claim, document, around)


def from_elsewhere(
    words: str,
    source: str,
    *,
    speaker: Speaker | None = None,
    published: str | None = None,
    outlet: str | None = None,
    url: str | None = None,
    gazetteer: Gazetteer | None = None,
) -> Json:
    """A claim that came otherwise: its words as noted, and where they come from ("call with the
    harbour master", "video by a resident").

    `published` is when it came or was said (ISO 8601); times in the words are reckoned from it.
    Without a speaker it is what the source itself says. Raises UsageError where either is empty.
    """
    if not words.strip() or not source.strip():
        raise UsageError("a claim from elsewhere needs its words and where they come from")
    text, day = words.strip(), _day(published)
    document = Document(
        text, name=source.strip(), outlet=outlet, url=url, published=day, language="en"
    )
    content = Span.of(text, 0, len(text))
    identity = _identity(document, content)
    claim = read_stretch(identity, document, content, speaker, None, (), gazetteer)
    return {**_held(claim, document, content), "text": text}


def _day(published: str | None) -> str | None:
    try:
        return iso_date(published) if published else None
    except ValueError:
        refuse("published", published, "a day such as 2025-06-03")


def _words(text: str, start: int, end: int) -> Span:
    """The stretch without the blanks at its ends."""
    if not 0 <= start < end <= len(text):
        found = f"{start} to {end} in a text of {len(text)} characters"
        raise UsageError(f"stretch: found {found}; expected a start before an end within it")
    words = text[start:end]
    if not words.strip():
        raise UsageError(f"stretch: found only blanks from {start} to {end}; expected words")
    first = start + len(words) - len(words.lstrip())
    return Span.of(text, first, first + len(words.strip()))


def _identity(document: Document, content: Span) -> str:
    """As for claims that were read: a hash of document, anchor and reader. Who adds the same
    stretch adds the same claim."""
    blob = f"{document.id}|{content.start}-{content.end}|{READER}"
    return hashlib.sha256(blob.encode()).hexdigest()[:12]


def _held(claim: Claim, document: Document, sentence: Span) -> Json:
    facts = asdict(ReportFacts.of(document))
    known = {name: value for name, value in facts.items() if value is not None}
    return {"claim": claim_form(claim), "report": known, "sentence": form(sentence)}
