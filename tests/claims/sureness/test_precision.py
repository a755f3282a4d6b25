"""Each rule is right often enough on the training articles, and documented with its figures."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sayso.claims.sureness.certainty import CERTAINTIES
from sayso.claims.sureness.frame import FRAMES
from sayso.claims.sureness.rule import Rule
from sayso.claims.sureness.setting import Setting, setting_of
from sayso.claims.sureness.stance import STANCES
from sayso.document.anchor import Span

LEAST = 0.85
PAGE = Path(__file__).parents[3] / "docs" / "explanation" / "sureness.md"
RULES = [
    (field, rule)
    for field, rules in (("stance", STANCES), ("certainty", CERTAINTIES), ("frame", FRAMES))
    for rule in rules
]


@dataclass(frozen=True)
class Case:
    setting: Setting
    gold: dict[str, Any]


@pytest.fixture(scope="module")
def cases(data: Path) -> list[Case]:
    gold = data / "gold"
    sys.path.insert(0, str(gold))
    from check import resolve, sentence  # type: ignore[import-not-found]

    found = []
    for path in sorted((gold / "train").glob("*.json")):
        article = json.loads(path.read_text("utf-8"))
        text = article["document"]["text"]
        for claim in resolve(article)[0]:
            content = tuple(Span.of(text, a, b) for a, b in sorted(claim["content_spans"]))
            cue = (Span.of(text, *claim["cue_span"]),) if claim["cue_span"] else ()
            around = Span.of(text, *sentence(text, content[0].start))
            found.append(Case(setting_of(text, content, cue, around), claim))
    return found


def figures(field: str, rule: Rule, cases: list[Case]) -> tuple[int, int]:
    """How often the rule holds, and how often it is right then."""
    held = [case for case in cases if rule.holds(case.setting)]
    return len(held), sum(case.gold[field] == rule.value for case in held)


@pytest.mark.data
@pytest.mark.parametrize(("field", "rule"), RULES, ids=lambda part: getattr(part, "name", None))
def test_a_rule_is_right_often_enough(field: str, rule: Rule, cases: list[Case]) -> None:
    held, right = figures(field, rule, cases)
    assert held
    assert right / held >= LEAST
    assert f"| {rule.name} | {rule.value} | {held} | {right / held:.2f} |" in PAGE.read_text(
        "utf-8"
    )


def test_the_page_lists_the_rules_and_no_others() -> None:
    rows = re.findall(r"^\| ([\w ]+) \| (\w+) \| \d+ \|", PAGE.read_text("utf-8"), re.MULTILINE)
    assert rows == [(rule.name, rule.value) for _, rule in RULES]
