"""The scripts beside the data, given the gold itself, find nothing wrong."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from benchmarks import attribution, claims, suite
from benchmarks.claim_errors import mistakes
from benchmarks.records import DataError, files, records, scorer, sha256
from sayso.claims.claim import Attribution
from sayso.document.anchor import Span


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_records_of_plain_and_gzipped_files(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    text = '{"id": "é"}\n\n{"id": 2}\n'.encode()
    path.write_bytes(gzip.compress(text) if name.endswith("gz") else text)
    assert list(records(path)) == [{"id": "é"}, {"id": 2}]


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": 1}\n{"id"\n', "utf-8")
    with pytest.raises(DataError, match=r"a\.jsonl, line 2"):
        list(records(path))


def test_a_missing_scorer_says_where_it_was_sought(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"no score\.py in"):
        scorer(tmp_path)


def test_the_hash_sees_names_and_bytes(tmp_path: Path) -> None:
    one, two = tmp_path / "1.json", tmp_path / "2.json"
    one.write_text("{}", "utf-8")
    two.write_text("{}", "utf-8")
    assert files(tmp_path) == [one, two]
    assert sha256([one]) != sha256([two])
    before = sha256([one])
    one.write_text("[]", "utf-8")
    assert sha256([one]) != before


def test_gold_attributions_are_all_right(data: Path) -> None:
    script = scorer(data / "data" / "attribution")
    article = next(records(data / suite.DATA["attribution"][0]))
    found = [as_attribution(article["text"], a) for a in article["attributions"]]
    prediction = {"attributions": [attribution.as_record(a) for a in found]}
    rows, counts = script.score({"x": article}, {"x": prediction})
    assert counts["gold"] == len(article["attributions"])
    assert {row["f1"] for row in rows.values()} == {1.0}


def as_attribution(text: str, gold: dict[str, list[list[int]]]) -> Attribution:
    def spans(role: str) -> tuple[Span, ...]:
        return tuple(Span.of(text, a, b) for a, b in gold[role] or ())

    return Attribution(str(gold["id"]), spans("source"), spans("cue"), spans("content"))


def test_gold_claims_are_all_right(data: Path) -> None:
    script = scorer(data / "gold")
    gold = json.loads(files(data / "gold" / "train")[0].read_text("utf-8"))
    wanted = script.gold_claims(gold)
    counts, pairs, _, _ = script.score(wanted, wanted)
    row = claims.figures(script, [counts], "whole", (1.0, 1.0))
    assert (row["p"], row["r"], row["f1"], row["n"]) == (1, 1, 1, len(wanted))
    assert not mistakes(script, pairs, [], [])
