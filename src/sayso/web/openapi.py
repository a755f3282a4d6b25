"""The description of the interface for programs (OpenAPI 3.1)."""

from __future__ import annotations

from typing import Any, get_args

from sayso.review.entry import Status
from sayso.version import __version__
from sayso.web.asked import FILTERS

Json = dict[str, Any]
_DAY = {"type": "string", "format": "date"}
_WORDS = {"type": "string"}
_FLAG = {"type": "string", "enum": ["", "0", "1", "true", "false"]}
_LIMIT = {"type": "integer", "minimum": 1, "maximum": 1000, "default": 100}
_FILTERS: Json = {
    **dict.fromkeys(FILTERS, _WORDS),
    "since": _DAY,
    "until": _DAY,
    "certainty": {"type": "string", "enum": ["certain", "probable", "possible"]},
    "stance": {"type": "string", "enum": ["affirms", "denies", "uncertain"]},
    "status": {"type": "string", "enum": list(get_args(Status))},
    "figure": {"type": "string", "pattern": r"^\d{1,9}(\.\.(\d{1,9})?)?$"},
}
_METHODS = {
    "type": "string",
    "enum": ["range", "ucdp", "airwars", "acled", "majority", "weighted-median"],
}
PATHS: dict[str, tuple[str, Json]] = {
    "/api/questions": (
        "Questions, by topic",
        {"topic": _WORDS, "contested": _FLAG, "since": _DAY, "limit": _LIMIT},
    ),
    "/api/questions/{id}": (
        "A question with its claims and its assessment",
        {"method": _METHODS, "as-of": _DAY, "as-recorded": _DAY},
    ),
    "/api/claims": ("Claims by words and filters", {"q": _WORDS, **_FILTERS, "limit": _LIMIT}),
    "/api/claims/{id}": ("A claim with all its fields", {}),
    "/api/voices": ("Who speaks", {"name": _WORDS, "party": _WORDS, "limit": _LIMIT}),
    "/api/voices/{id}": ("A voice with its claims", {"limit": _LIMIT}),
    "/api/incidents": ("What happened", {"place": _WORDS, "since": _DAY, "limit": _LIMIT}),
    "/api/incidents/{id}": ("An incident with its questions", {}),
    "/api/reports": (
        "Reports, the newest first",
        {"outlet": _WORDS, "since": _DAY, "until": _DAY, "removed": _FLAG, "limit": _LIMIT},
    ),
    "/api/rejects": ("What could not be read", {}),
}
"""Path -> what it gives, and the parameters of its query."""


def description() -> Json:
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Sayso",
            "version": __version__,
            "description": "A ledger of claims: who says what, how many, how sure, in which words.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": {path: {"get": _operation(path, *of)} for path, of in PATHS.items()},
    }


def _operation(path: str, summary: str, query: Json) -> Json:
    given = [_parameter("id", "path", {"type": "string", "minLength": 1})] if "{id}" in path else []
    given += [_parameter(name, "query", schema) for name, schema in query.items()]
    answers = {"200": _answer("What was asked for"), "400": _answer("What makes no sense")}
    if "{id}" in path or "voice" in query:
        answers["404"] = _answer("Nothing has that id")
    answers |= {"401": _answer("A password is needed"), "503": _answer("In use; try again")}
    return {
        "summary": summary,
        "operationId": _name(path),
        "parameters": given,
        "responses": answers,
    }


def _parameter(name: str, where: str, schema: Json) -> Json:
    return {"name": name, "in": where, "required": where == "path", "schema": schema}


def _answer(words: str) -> Json:
    return {"description": words, "content": {"application/json": {"schema": {"type": "object"}}}}


def _name(path: str) -> str:
    words = [part for part in path.split("/") if part]
    return "_".join("by_id" if part == "{id}" else part for part in words)
