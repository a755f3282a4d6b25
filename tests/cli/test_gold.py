"""`sayso export --format gold`: from reviewed reports to what the reader is taught."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from sayso.api.ledger import Ledger
from sayso.claims.report import Reader, Report
from sayso.cli import main
from sayso.review.decision import Decision
from tests.review.world import DOCUMENT, ENTRIES, TEXT, decided
from training.annotate import kept, located, restored

REVIEWED = (
    decided("accept", "drowned", second=1),
    decided("correct", "injured", second=2, figures=[]),
    decided("reject", "warned", second=3),
    decided("correct", "lost", second=4, speaker__name="Ada Brunn", speaker__role="mayor"),
)


def export(place: Path, decisions: tuple[Decision, ...], *more: str) -> Result:
    ledger_path = place / "ledger.db"
    with Ledger(ledger_path) as ledger:
        claims = tuple(entry.claim for entry in ENTRIES)
        ledger.store.add(Report(DOCUMENT, (), claims, Reader("small.v1", "1", None)))
        ledger.store.decide(*decisions)
        ledger.regroup()
    words = ["export", "--format", "gold", "--out", str(place / "gold"), *more]
    return CliRunner().invoke(main, words, env={"SAYSO_LEDGER": str(ledger_path)})


def written(place: Path) -> list[Any]:
    return [json.loads(path.read_text("utf-8")) for path in (place / "gold").glob("*.json")]


def test_a_reviewed_report_is_written_as_it_was_decided(tmp_path: Path) -> None:
    result = export(tmp_path, REVIEWED)
    assert result.exit_code == 0, result.output
    assert "1 document written" in result.output
    (gold,) = written(tmp_path)
    assert gold["document"]["text"] == TEXT
    drowned, injured, lost = gold["claims"]
    assert [c["id"] for c in (drowned, injured, lost)] == ["drowned", "injured", "lost"]
    assert drowned["figures"] == [
        {"text": "At least 12", "span": [39, 50], "low": 12, "high": None}
        | {"of": "people", "unit": None}
    ]
    assert (drowned["speaker"], drowned["role"], drowned["party"]) == (
        "Ada Brunn", "mayor", "Torvik",
    )  # fmt: skip
    assert injured["figures"] == []
    assert injured["anonymous"]
    assert lost["certainty"] == "possible"


def test_words_are_quoted_where_they_stand(tmp_path: Path) -> None:
    export(tmp_path, REVIEWED)
    (gold,) = written(tmp_path)
    for claim in gold["claims"]:
        quoted = list(zip(claim["content"], claim["content_spans"], strict=True))
        quoted += [(claim[name], claim[f"{name}_span"]) for name in ("source", "cue", "via")]
        quoted += [(one["text"], one["span"]) for one in claim["figures"] + claim["times"]]
        assert all(words == TEXT[slice(*at)] for words, at in quoted if words)


def test_what_nobody_looked_at_is_not_taught(tmp_path: Path) -> None:
    result = export(tmp_path, REVIEWED[:3])
    assert "0 documents written; 1 document left out, not reviewed to the end" in result.output
    assert written(tmp_path) == []


def test_a_filter_chooses_reports_not_claims(tmp_path: Path) -> None:
    export(tmp_path, REVIEWED, "--event", "killed")
    (gold,) = written(tmp_path)
    assert len(gold["claims"]) == 3


def test_kept_without_the_words_and_restored_it_is_the_same(tmp_path: Path) -> None:
    export(tmp_path, REVIEWED)
    (gold,) = written(tmp_path)
    apart = kept(gold, located(tmp_path, tmp_path, gold))
    assert "Torvik" not in json.dumps(
        {**apart, "claims": [{**c, "party": None} for c in apart["claims"]]}
    )
    again = restored(apart, gold["document"])
    assert again["document"] == gold["document"]
    for claim, before in zip(again["claims"], gold["claims"], strict=True):
        assert {**before, **claim, "figures": [], "times": []} == {
            **before, "figures": [], "times": [],
        }  # fmt: skip
        assert claim["figures"] == [
            {name: value for name, value in one.items() if name != "span"}
            for one in before["figures"]
        ]


@pytest.mark.data
def test_the_checker_of_claims_written_by_hand_takes_it(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(data / "gold"))
    from check import resolve  # type: ignore[import-not-found]

    export(tmp_path, REVIEWED)
    (gold,) = written(tmp_path)
    found, problems = resolve(gold)
    assert problems == []
    assert [claim["content_spans"] for claim in found] == [
        claim["content_spans"] for claim in gold["claims"]
    ]


def test_it_quotes_and_so_redacts_nothing(tmp_path: Path) -> None:
    result = export(tmp_path, REVIEWED, "--redact")
    assert result.exit_code == 2
    assert "takes no --redact" in result.output
