"""Reports read again by a newer reader, with what was decided about them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import sayso
from sayso.claims.report import Report
from tests.api.conftest import Filled


def by_an_older_reader(report: Report) -> Report:
    """As if an older reader had read it: other ids, and one claim that is no longer found."""
    claims = [replace(claim, id=f"{claim.id[:10]}aa") for claim in report.claims]
    first = claims[0].content[0]
    gone = replace(first, start=first.end + 40, end=first.end + 44, text=report.document.text[
        first.end + 40 : first.end + 44
    ])  # fmt: skip
    odd = replace(claims[0], id="0dd0dd0dd0dd", content=(gone,), figures=(), times=(), places=())
    reader = replace(report.reader, version="0")
    return replace(report, reader=reader, claims=(*claims, odd))


def test_decisions_go_over_by_the_words_they_stand_on(
    reports: list[Report], filled: Filled
) -> None:
    ledger = filled([[by_an_older_reader(reports[0])]])
    old = ledger.store.entries()[0]
    ledger.decide("accept", f"{reports[0].claims[1].id[:10]}aa", author="ada")
    ledger.decide("reject", "0dd0dd0dd0dd", author="ada", reason="no claim")
    done = ledger.reread()
    assert (done.documents, done.carried) == (1, 1)
    assert [orphan.claim for orphan in done.orphans] == ["0dd0dd0dd0dd"]
    assert ledger.claim(reports[0].claims[1].id).status == "accepted"
    assert old.id not in {entry.id for entry in ledger.claims()}
    assert ledger.check() == ()


def test_a_correction_has_to_fit_the_claim(reports: list[Report], filled: Filled) -> None:
    ledger = filled([[reports[0]]])
    nobody = next(entry for entry in ledger.claims() if entry.claim.speaker is None)
    with pytest.raises(sayso.UsageError, match=r"correct speaker\.name first"):
        ledger.decide("correct", nobody.id, author="ada", what={"speaker.party": "Kestria"})
    assert ledger.decisions() == ()


def test_there_is_nothing_to_read_again(tmp_path: Path) -> None:
    with sayso.Ledger(tmp_path / "l.db") as ledger:
        assert ledger.reread().documents == 0
