"""The interface for programs: what it gives, and that nothing breaks it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.core.result import Ok
from starlette.testclient import TestClient

from sayso.web.openapi import PATHS, description
from sayso.web.pages.api import ANSWERS
from tests.web.conftest import Served


def test_every_path_is_described() -> None:
    assert set(PATHS) == set(ANSWERS)
    assert set(description()["paths"]) == set(ANSWERS)


def test_it_gives_what_the_pages_show(browsing: TestClient) -> None:
    rows = browsing.get("/api/questions?contested=1").json()["questions"]
    row = next(one for one in rows if "killed" in one["question"]["title"])
    found = browsing.get(f"/api/questions/{row['question']['id']}").json()
    assert found["assessment"]["low"] == 14
    assert found["assessment"]["sentence"] == row["assessment"]["sentence"]
    claims = browsing.get("/api/claims?q=dam&party=Tavonia").json()["claims"]
    assert claims
    assert browsing.get(f"/api/claims/{claims[0]['claim']['id']}").json()["entry"] == claims[0]


@pytest.mark.parametrize(
    ("path", "status"),
    [("/api/questions/zzzz", 404), ("/api/claims?since=soon", 400), ("/api/claims?limit=0", 400),
     ("/api/claims?limit=9999", 400), ("/api/nothing", 404), ("/api/questions/x?method=y", 400)],
)  # fmt: skip
def test_mistakes_are_answered_in_json(path: str, status: int, browsing: TestClient) -> None:
    answer = browsing.get(path)
    assert answer.status_code == status
    assert set(answer.json()) == {"error"}


@pytest.mark.full
def test_whatever_is_asked_nothing_breaks(flood: Path, served: Served) -> None:
    """Schemathesis, over what the description allows and what it doesn't."""
    where = served(flood)
    schema = schemathesis.openapi.from_dict(description())
    everything = list(HealthCheck)

    for found in schema.get_all_operations():
        assert isinstance(found, Ok)

        @settings(max_examples=15, deadline=None, database=None, suppress_health_check=everything)
        @given(found.ok().as_strategy())
        def probe(case: Any) -> None:
            answer = case.call(base_url=where)
            assert answer.status_code < 500, answer.text

        probe()
