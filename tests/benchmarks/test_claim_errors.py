"""Mistakes are told apart by kind."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from benchmarks.claim_errors import Mistake, lines, mistakes

SCRIPT = SimpleNamespace(
    same_name=lambda a, b: a == b,
    overlap=lambda a, b: a[1] == b[1],
    words=lambda name: name.casefold().split(),
)


def scored(**fields: Any) -> dict[str, Any]:
    raw = {"content": ["the dam held"], "source": fields.pop("source", None)}
    raw |= {name: fields.pop(name) for name in ("via", "anonymous") if name in fields}
    usual: dict[str, Any] = {
        "speaker": None,
        "named": False,
        "party": None,
        "figures": [],
        "times": [],
    }
    sure = ("affirms", "certain", "actual")
    return usual | {"places": [], "sure": sure, "raw": raw} | fields


FIVE, SIX = ((5.0, 5.0), "people"), ((6.0, 6.0), "people")


@pytest.mark.parametrize(
    ("gold", "got", "kind"),
    [
        ({"speaker": "Ana Roe"}, {}, "source missed"),
        ({}, {"speaker": "Ana Roe", "named": True}, "source made up: named"),
        ({"speaker": "Ana Roe", "source": "she"}, {"speaker": "Bo"}, "source wrong: pronoun"),
        (
            {"speaker": "a medic", "source": "a medic"},
            {"speaker": "Bo"},
            "source wrong: description",
        ),
        (
            {"speaker": "Roe", "source": "Roe", "via": "Bo"},
            {"speaker": "Bo"},
            "source wrong: nested",
        ),
        ({"speaker": "Ana Roe", "source": "Roe"}, {"speaker": "Bo"}, "source wrong: name"),
        ({"party": "Kestria"}, {}, "party missed"),
        ({}, {"party": "Kestria"}, "party made up"),
        ({"figures": [FIVE]}, {"figures": [SIX]}, "figure wrong"),
        ({"figures": [FIVE]}, {}, "figure missed"),
        ({"figures": [FIVE]}, {"figures": [(FIVE[0], "homes")]}, "of wrong"),
        ({"times": ["2025-03"]}, {"times": ["2025-03", "2025"]}, "when made up"),
        ({"places": ["Old Mill"]}, {"places": ["mill"]}, None),
        (
            {"sure": ("denies", "certain", "actual")},
            {},
            "stance: denies read as affirms",
        ),
    ],
)
def test_kinds(gold: dict[str, Any], got: dict[str, Any], kind: str | None) -> None:
    found = mistakes(SCRIPT, [(scored(**gold), scored(**got))], [], [])
    assert [one.kind for one in found] == ([kind] if kind else [])


def test_claims_missed_and_made_up() -> None:
    named = scored(speaker="Ana Roe", named=True)
    found = mistakes(SCRIPT, [], [scored()], [named])
    assert [one.kind for one in found] == [
        "claim missed: the report's own",
        "phantom claim: a named source's",
    ]


def test_the_most_frequent_kind_comes_first_with_its_examples() -> None:
    found = [Mistake("a", "1"), Mistake("b", "2"), Mistake("b", "3")]
    assert [line.split() for line in lines(found, show=1)] == [["2", "b"], ["2"], ["1", "a"], ["1"]]
    assert len(lines(found)) == 2
