"""Ledgers of the demo's flood, read once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from sayso.api.ledger import Ledger
from sayso.claims.report import Report
from sayso.views import demo

Filled = Callable[[Sequence[Sequence[Report]]], Ledger]


@pytest.fixture(scope="session")
def reports() -> list[Report]:
    """The demo's reports with their claims."""
    return list(demo.reports())


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Filled]:
    """Makes a ledger of reports that came in these stretches."""
    opened: list[Ledger] = []

    def fill(stretches: Sequence[Sequence[Report]]) -> Ledger:
        ledger = Ledger(tmp_path / f"{len(opened)}.db")
        opened.append(ledger)
        for stretch in stretches:
            for report in stretch:
                ledger.store.add(report)
            ledger.regroup()
        return ledger

    yield fill
    for ledger in opened:
        ledger.close()


@pytest.fixture(scope="session")
def flood(reports: list[Report], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """A ledger of the whole flood, to be read only."""
    with Ledger(tmp_path_factory.mktemp("flood") / "flood.db") as ledger:
        for report in reports:
            ledger.store.add(report)
        ledger.regroup()
        yield ledger
