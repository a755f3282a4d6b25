"""A report as JSON, in the form of the schema `sayso.claims/1`."""

from __future__ import annotations

import json

from sayso.claims.report import Reader, Report
from sayso.document.document import Document
from sayso.views.claim_export import Json, attribution_json, claim_json

SCHEMA = "sayso.claims/1"


def report_json(report: Report) -> Json:
    """The report as a JSON object: plain dicts, lists, strings, numbers; never NaN or infinity."""
    text = report.document.text
    return {
        "schema": SCHEMA,
        "document": _document(report.document),
        "reader": _reader(report.reader),
        "attributions": [attribution_json(a, text) for a in report.attributions],
        "claims": [claim_json(claim, text) for claim in report.claims],
        "warnings": list(dict.fromkeys((*report.document.warnings, *report.warnings))),
    }


def json_line(report: Report) -> bytes:
    """The report on one line of UTF-8, with its line end. Equal reports give equal bytes."""
    return json_bytes(report_json(report))


def json_bytes(value: Json) -> bytes:
    """An object on one line of UTF-8, with its line end."""
    line = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return line.encode("utf-8", "backslashreplace") + b"\n"


def _document(document: Document) -> Json:
    return {
        "id": document.id,
        "external_id": document.external_id,
        "title": document.title,
        "outlet": document.outlet,
        "byline": document.byline,
        "url": document.url,
        "published": document.published,
        "published_from": document.published_from,
        "language": document.language,
        "credit": document.credit,
        "sha256": document.sha256,
        "extractor": document.extractor,
        "text": document.text,
    } | _original(document)


def _original(document: Document) -> Json:
    """When it was changed and what it translates, where that is known."""
    found: Json = {"updated": document.updated} if document.updated else {}
    if (original := document.original) is not None:
        named = {"language": original.language, "url": original.url, "name": original.name}
        found["original"] = {"text": original.text, **named}
    return found


def _reader(reader: Reader) -> Json:
    return {
        "name": reader.name,
        "version": reader.version,
        "model_sha256": reader.model_sha256,
    }
