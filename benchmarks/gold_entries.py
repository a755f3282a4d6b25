"""The claims written by hand for an article, as the ledger would hold them.

What the gold doesn't tell (events, which places are meant, what is implied) is found in the text by
the product's own rules.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.claims import document
from benchmarks.records import DataError
from sayso.claims.claim import Claim, Figure, Place, Speaker, TimeExpression
from sayso.claims.events import event_of, implied_figure
from sayso.claims.places import find_places
from sayso.claims.times.interval import days_of
from sayso.document.anchor import Span
from sayso.reading.sentences import sentence_ends
from sayso.review.entries import sentence_around
from sayso.review.entry import Entry, ReportFacts

ADDED = "2026-01-01T00:00:00Z"
READER = "gold"


def entries(gold: dict[str, Any], resolved: Sequence[dict[str, Any]]) -> list[Entry]:
    """One entry a claim, under the claim's own id; `resolved` holds the claims with their spans."""
    report = document(gold["document"])
    text, facts = report.text, ReportFacts.of(report)
    ends = sentence_ends(text)
    spans = {tuple(at) for raw in resolved for at in raw["place_spans"] if at}
    placed = {place.span: place for place in find_places(text, [_span(text, at) for at in spans])}
    made = []
    for raw in resolved:
        claim = _claim(text, raw, placed)
        around = sentence_around(text, ends, claim.content[0])
        made.append(Entry(claim, facts, around, ADDED, READER))
    return made


def _span(text: str, at: Any) -> Span:
    return Span.of(text, at[0], at[1])


def _claim(text: str, raw: dict[str, Any], placed: dict[Span, Place]) -> Claim:
    content = tuple(_span(text, at) for at in raw["content_spans"])
    speaker = _speaker(raw)
    event = event_of(text, content, speaker, raw["stance"])
    figures = tuple(_figure(text, one) for one in raw["figures"] if one["span"])
    implied = None if figures else implied_figure(text, content, event)
    return Claim(
        id=raw["id"],
        content=content,
        source=_span(text, raw["source_span"]) if raw["source_span"] else None,
        speaker=speaker,
        cue=(_span(text, raw["cue_span"]),) if raw["cue_span"] else (),
        quotation=raw["quotation"],
        stance=raw["stance"],
        certainty=raw["certainty"],
        frame=raw["frame"],
        figures=(implied,) if implied else figures,
        times=tuple(_time(text, one, content) for one in raw["times"] if one["span"]),
        places=tuple(placed[_span(text, at)] for at in raw["place_spans"] if at),
        via=(_span(text, raw["via_span"]),) if raw["via_span"] else (),
        event=event,
    )


def _speaker(raw: dict[str, Any]) -> Speaker | None:
    if not raw["speaker"]:
        return None
    return Speaker(raw["speaker"], bool(raw["anonymous"]), raw.get("role"), raw.get("party"))


def _figure(text: str, raw: dict[str, Any]) -> Figure:
    span = _span(text, raw["span"])
    return Figure(span, raw["low"], raw["high"], of=_near(text, raw["of"], span), unit=raw["unit"])


def _near(text: str, words: str | None, span: Span) -> Span | None:
    """The occurrence of what is counted that stands nearest to its figure."""
    starts, at = [], text.find(words) if words else -1
    while words and at >= 0:
        starts.append(at)
        at = text.find(words, at + 1)
    if not starts or not words:
        return None
    start = min(starts, key=lambda start: abs(start - span.start))
    return Span.of(text, start, start + len(words))


def _time(text: str, raw: dict[str, Any], content: Sequence[Span]) -> TimeExpression:
    span, days = _span(text, raw["span"]), days_of(raw["value"])
    begin, end = (day.isoformat() for day in days) if days else (None, None)
    inside = any(part.overlaps(span) for part in content)
    return TimeExpression(span, raw["value"], begin, end, "event" if inside else "statement")


def article(path: Path) -> tuple[list[Entry], dict[str, str | None]]:
    """The entries of a gold file, and the question of each claim. The script that resolves
    offsets, `check.py`, stands beside the gold or in the folder above."""
    gold = json.loads(path.read_text("utf-8"))
    resolved, problems = script("check", path.parent, path.parent.parent).resolve(gold)
    if problems:
        raise DataError(f"{path}: {problems[0]}")
    return entries(gold, resolved), {raw["id"]: raw.get("question") for raw in resolved}


@lru_cache
def script(name: str, *folders: Path) -> ModuleType:
    """A script of the reference data, by the name of its file."""
    path = next((f / f"{name}.py" for f in folders if (f / f"{name}.py").is_file()), None)
    if path is None:
        raise DataError(f"no {name}.py in {folders[0]} (set SAYSO_DATA to the reference data)")
    spec = importlib.util.spec_from_file_location(f"gold_{name}", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
