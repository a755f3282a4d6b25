"""Which claims are meant: each field by itself, and together."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sayso.errors import UsageError
from sayso.ledger.clock import moment
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from tests.ledger.reports import flood

DEAD = [flood(n).claims[0].id for n in range(4)]
"""Of report n, published on 2025-06-(n+1): at least n+1 killed in Harrow, LS, on 2025-06-02."""
MISSING = [flood(n).claims[1].id for n in range(4)]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.open(tmp_path_factory.mktemp("ledger") / "ledger.db") as store:
        for n in range(4):
            store.add(flood(n, outlet="Hill Herald" if n == 3 else "Valley Post"))
        yield store


HERALD = [claim.id for claim in flood(3, outlet="Hill Herald").claims]
LAST = [HERALD[0]]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (Filter(claims=[DEAD[1], MISSING[2], "none"]), [DEAD[1], MISSING[2]]),
        (Filter(claims=[]), []),
        (Filter(documents=[flood(0).document.id]), [DEAD[0], MISSING[0]]),
        (Filter(speaker="Ada Brunn"), DEAD[:3] + LAST),
        (Filter(party="Harrow"), DEAD[:3] + LAST),
        (Filter(anonymous=True), MISSING[:3] + HERALD[1:]),
        (Filter(event="killed"), DEAD[:3] + LAST),
        (Filter(stance="denies"), MISSING[:3] + HERALD[1:]),
        (Filter(certainty="possible"), []),
        (Filter(frame="future"), []),
        (Filter(place="Harrow", country="LS"), DEAD[:3] + LAST),
        (Filter(country="XX"), []),
        (Filter(figures=False), MISSING[:3] + HERALD[1:]),
        (Filter(figures=True, outlet="Valley Post"), DEAD[:3]),
        (Filter(high=2), DEAD[:2]),  # at least 3 can't be 2
        (Filter(low=1000), DEAD[:3] + LAST),  # at least 1 may be 1000
        (Filter(unit="km2"), []),
        (Filter(since="2025-06-03", event="killed"), [DEAD[2], *LAST]),
        (Filter(until="2025-06-03", event="killed"), DEAD[:3]),
        (Filter(since="2025-06-02", until="2025-06-02"), [DEAD[1], MISSING[1]]),
        (Filter(begin="2025-06-02", end="2025-06-30"), DEAD[:3] + LAST),
        (Filter(begin="2025-06-03"), []),
        (Filter(end="2025-06-01"), []),
        (Filter(added_since="2999-01-01"), []),
    ],
)
def test_each_field(filled: Store, asked: Filter, found: list[str]) -> None:
    assert sorted(entry.id for entry in filled.entries(asked)) == sorted(found)
    assert filled.count(asked) == len(found)


def test_more_ids_than_a_query_has_room_for(filled: Store) -> None:
    asked = Filter(claims=[f"{n:012x}" for n in range(300_000)] + DEAD[:1])
    assert [entry.id for entry in filled.entries(asked)] == DEAD[:1]


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("2025-06-03", "2025-06-03T23:59:59.999Z"),
        ("20250603", "2025-06-03T23:59:59.999Z"),
        ("2025-06-03T10:00", "2025-06-03T10:00:00.000Z"),
        ("2025-06-03T10:00:00Z", "2025-06-03T10:00:00.000Z"),
        ("2025-06-03T01:30:00+02:00", "2025-06-02T23:30:00.000Z"),
    ],
)
def test_moments_are_of_one_form(given: str, meant: str) -> None:
    assert moment(given) == meant


@pytest.mark.parametrize("given", ["", "yesterday", "2025-13-01", "2025-06-3x", "2025-06-03T25:00"])
def test_what_is_no_moment(given: str) -> None:
    with pytest.raises(UsageError, match="no date or time"):
        moment(given)
