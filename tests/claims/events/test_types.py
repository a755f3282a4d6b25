"""The closed list of types, and its documentation."""

from __future__ import annotations

import re
from pathlib import Path

from sayso.claims.events import TYPES
from sayso.claims.events.lexicon import ACTED, DOING, NOUNS, PHRASES, STATES, SUFFERED

PLOVER = {
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "DEMAND",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
}  # fmt: skip
PAGE = Path(__file__).parents[3] / "docs" / "reference" / "events.md"


def test_the_page_lists_every_type_with_its_category() -> None:
    rows = re.findall(
        r"^\| `([\w-]+)` \| (.+?) \| (yes)? ?\| ?(\w*) \|$", PAGE.read_text("utf-8"), re.MULTILINE
    )
    said = [
        (name, meaning, casualty == "yes", plover or None)
        for name, meaning, casualty, plover in rows
    ]
    assert said == [(kind.name, kind.meaning, kind.casualty, kind.plover) for kind in TYPES]


def test_categories_are_plovers() -> None:
    assert {kind.plover for kind in TYPES if kind.plover} <= PLOVER


def test_the_lexicon_speaks_of_listed_types_only_and_of_each() -> None:
    told = {kind for table in (ACTED, DOING, SUFFERED, NOUNS, STATES) for kind in table}
    told |= {kind for kind, _, _ in PHRASES}
    assert told == {kind.name for kind in TYPES}
