"""The pages over a ledger of real reports: long names, many voices, what stands in the press."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from benchmarks.records import records
from sayso.api.ledger import Ledger
from sayso.claims.report import Report
from sayso.corpus import read_all
from sayso.document.document import Document
from tests.web.conftest import Tab, fill, installed_serving

pytestmark = pytest.mark.full
REPORTS = 15
EACH = 3
"""Pages of a kind that are looked at."""
PHONE = {"viewport": {"width": 390, "height": 844}}


@pytest.fixture(scope="module")
def news(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    of = islice(records(data / "data" / "reports" / "timeline17.jsonl.gz"), REPORTS)
    documents = [Document(r["text"], title=r.get("title"), published=r["published"]) for r in of]
    read = [report for _, report in read_all(documents) if isinstance(report, Report)]
    assert len(read) == REPORTS
    return fill(tmp_path_factory.mktemp("news") / "news.db", read)


@pytest.fixture(scope="module")
def news_at(news: Path, installed: Path) -> Iterator[str]:
    with installed_serving(installed, news) as where:
        yield where


@pytest.fixture(scope="module")
def paths(news: Path) -> list[str]:
    with Ledger(news, create=False) as ledger:
        of = {
            "question": ledger.questions(limit=EACH),
            "incident": ledger.incidents(limit=EACH),
            "voice": ledger.voices(limit=EACH),
            "claim": ledger.claims()[:EACH],
            "report": ledger.documents()[:EACH],
        }
    lists = ["/", "/questions", "/incidents", "/voices", "/search?q=killed", "/reports", "/map"]
    ones = [f"/{kind}/{one.id}" for kind, found in of.items() for one in found]  # type: ignore[attr-defined]
    return [*lists, "/review", *ones]


@pytest.mark.parametrize("options", [{}, PHONE])
def test_each_page_is_whole(
    options: dict[str, object], paths: list[str], news_at: str, tab: Tab
) -> None:
    page = tab(**options)
    for path in paths:
        answer = page.goto(news_at + path)
        assert answer
        assert answer.status == 200, path
        assert page.locator("h1").first.inner_text().strip(), path
        wide = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        assert wide[0] <= wide[1], path
