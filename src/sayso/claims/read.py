"""A document in, its report out: every stage of reading, in order."""

from __future__ import annotations

import hashlib

import numpy as np

from sayso.claims.attributions import attributions
from sayso.claims.claim import Attribution, Claim, Speaker
from sayso.claims.marks import words
from sayso.claims.propositions import Proposition, propositions
from sayso.claims.quotation import quotation
from sayso.claims.report import Reader, Report
from sayso.claims.judged import judged
from sayso.document.anchor import Span
from sayso.document.document import Document
from sayso.reading.model import Model, packaged
from sayso.reading.quotations import quoted
from sayso.reading.reading import Reading
from sayso.reading.reading import read as read_tokens


def read_document(document: Document, model: Model | None = None) -> Report:
    """Read one document. The same document gives the same report, whatever was read before."""
    model = model or packaged()
    reading = read_tokens(model, document.text)
    reader = Reader(
        model.manifest["name"], model.manifest["version"], model.manifest["sha256"]["reader.onnx"]
    )
    marked = attributions(reading)
    claims = _claims(document, reading, marked, reader)
    return Report(document, marked, claims, reader, document.warnings)


def _claims(
    document: Document, reading: Reading, marked: tuple[Attribution, ...], reader: Reader
) -> tuple[Claim, ...]:
    quotes = quoted(document.text)
    out = []
    for found in propositions(reading):
        content = tuple(words(reading, part) for part in found.parts)
        source = words(reading, found.source) if found.source else None
        stance, certainty, frame = judged(reading, found.tokens)
        out.append(
            Claim(
                id=_id(document, content, source, reader),
                content=content,
                source=source,
                speaker=Speaker(source.text, anonymous=False) if source else None,
                cue=(words(reading, found.cue),) if found.cue else (),
                via=(words(reading, found.via),) if found.via else (),
                quotation=quotation(document.text, content, quotes, source is not None),
                stance=stance,
                certainty=certainty,
                frame=frame,
                scores={"claim": round(found.probability, 4)},
            )
        )
    return tuple(out)


def _id(document: Document, content: tuple[Span, ...], source: Span | None, reader: Reader) -> str:
    places = [*content, source] if source else list(content)
    key = ",".join(f"{s.start}-{s.end}" for s in places)
    blob = f"{document.id}|{key}|{reader.name}|{reader.version}"
    return hashlib.sha256(blob.encode()).hexdigest()[:12]
