"""A document in, its report out: every stage of reading, in order."""

from __future__ import annotations

from sayso.claims.assembly import Findings, assembled
from sayso.claims.attributions import attributions
from sayso.claims.calibration import Calibration
from sayso.claims.counted import counted
from sayso.claims.figures import find_quantities
from sayso.claims.marks import likelihood
from sayso.claims.place_names import named_places
from sayso.claims.places import Gazetteer, find_places
from sayso.claims.pointed_to import pointed_to
from sayso.claims.propositions import propositions
from sayso.claims.report import Reader, Report
from sayso.claims.sources import speakers
from sayso.claims.times import adverbs_in, find_times
from sayso.document.document import Document
from sayso.reading.model import Model, packaged
from sayso.reading.quotations import quoted
from sayso.reading.reading import read
from sayso.reading.sentences import sentence_ends

LEAST_FIGURE, LEAST_TIME, LEAST_ADVERB = 0.15, 0.05, 0.3
"""Rules find numbers and dates; what the model holds for neither part of a claim's figures nor
its times is left out: adverbs ("later") sooner, which oftener tell what came next than when.
Chosen on the development articles."""


def read_document(
    document: Document, model: Model | None = None, gazetteer: Gazetteer | None = None
) -> Report:
    """Read one document. The same document gives the same report, whatever was read before.

    `model` and `gazetteer` stand in for those of the package.
    """
    model = model or packaged()
    reading = read(model, document.text)
    found = propositions(reading)
    quantities = find_quantities(document.text)
    figured = {one.span: likelihood(reading, "figure", one.span) for one in quantities}
    quantities = tuple(one for one in quantities if figured[one.span] >= LEAST_FIGURE)
    times = tuple(
        time
        for time in find_times(document.text, document.published)
        if likelihood(reading, "time", time.span) >= LEAST_TIME
    )
    adverbs = (
        adverb
        for adverb in adverbs_in(document.text, times)
        if likelihood(reading, "time", adverb.span) >= LEAST_ADVERB
    )
    marked = attributions(reading)
    findings = Findings(
        attributions=(*marked, *pointed_to(reading, found, marked)),
        speakers=speakers(reading, found),
        quantities=quantities,
        figured=figured,
        counted=counted(reading, quantities),
        times=(*times, *adverbs),
        places=find_places(document.text, named_places(reading), gazetteer),
        quoted=quoted(document.text),
        sentence_ends=sentence_ends(document.text),
    )
    reader = reader_of(model)
    calibration = Calibration.of_manifest(model.manifest)
    claims = assembled(document, reading, found, findings, reader, calibration)
    return Report(document, findings.attributions, claims, reader, document.warnings)


def reader_of(model: Model) -> Reader:
    """Who reads with a model."""
    manifest = model.manifest
    return Reader(manifest["name"], manifest["version"], manifest["sha256"]["reader.onnx"])
