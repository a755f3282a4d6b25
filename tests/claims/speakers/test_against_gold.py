"""Floors for the speakers of claims annotated by hand, their mentions given."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from sayso.claims.claim import Speaker
from sayso.claims.speakers import SourceMention, resolve_speakers
from sayso.document.anchor import Span


def test_speakers_of_given_mentions(data: Path, monkeypatch: Any) -> None:
    monkeypatch.syspath_prepend(data / "gold")
    same = _module(data / "gold" / "score.py").same_name
    resolve = _module(data / "gold" / "check.py").resolve
    pairs = list(_pairs(sorted((data / "gold" / "train").glob("*.json")), resolve))
    right = [bool(same(claim["speaker"], speaker.name)) for claim, speaker in pairs]
    named = [
        ok and not claim["anonymous"]
        for ok, (claim, speaker) in zip(right, pairs, strict=True)
        if not speaker.anonymous
    ]
    assert len(pairs) > 4000
    assert sum(right) / len(right) > 0.85
    assert sum(named) / len(named) > 0.92
    assert _party_f1(pairs, same) > 0.65


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _pairs(
    files: list[Path], resolve: Callable[[Any], Any]
) -> Iterator[tuple[dict[str, Any], Speaker]]:
    for file in files:
        gold = json.loads(file.read_text("utf-8"))
        text = gold["document"]["text"]
        claims = [c for c in resolve(gold)[0] if c["source_span"]]
        mentions = [
            SourceMention(
                Span.of(text, *c["source_span"]),
                tuple(Span.of(text, *s) for s in c["content_spans"]),
            )
            for c in claims
        ]
        yield from zip(claims, resolve_speakers(text, mentions), strict=True)


def _party_f1(pairs: list[tuple[dict[str, Any], Speaker]], same: Callable[..., bool]) -> float:
    right = sum(bool(c["party"] and s.party and same(c["party"], s.party)) for c, s in pairs)
    gold = sum(bool(c["party"]) for c, _ in pairs)
    found = sum(bool(s.party) for _, s in pairs)
    return 2 * right / (gold + found)
