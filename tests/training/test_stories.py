"""The stories that teach which claims answer one question are of their form, and hold together."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from training.stories import FOLDER, Told, stories

ALL = stories()
FERRY = """== ferry-lake | a ferry sinks on a lake
-- 2027-03-04
toll | police | nine people drowned | @1
- | - | The lake is the country's largest
-- 2027-03-05
toll | police | At least 14 people have lost their lives | @2 revises @1
"""


def test_a_story_is_told_in_reports_by_speakers(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FERRY, "utf-8")
    assert stories(tmp_path) == {
        "a/ferry-lake": [
            Told(1, "2027-03-04", "toll", "police", "nine people drowned"),
            Told(1, "2027-03-04", None, None, "The lake is the country's largest"),
            Told(
                2,
                "2027-03-05",
                "toll",
                "police",
                "At least 14 people have lost their lives",
                (("revises", 0),),
            ),
        ]
    }


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("toll | police", "no claim of three or four fields"),
        ("toll | police | nine drowned | denies @9", "no claim before this one is labelled @9"),
        ("== ferry-lake | again", "a second set named ferry-lake"),
    ],
)
def test_what_is_not_of_the_form_is_named_with_its_line(
    tmp_path: Path, line: str, says: str
) -> None:
    (tmp_path / "a.txt").write_text(FERRY + line + "\n", "utf-8")
    with pytest.raises(ValueError, match=says):
        stories(tmp_path)


def test_a_question_has_several_claims() -> None:
    asked = Counter((name, one.question) for name, told in ALL.items() for one in told)
    assert [each for each, number in asked.items() if number == 1 and each[1]] == []


def test_relations_stay_within_a_question() -> None:
    kinds = set()
    for name, told in ALL.items():
        for one in told:
            for kind, earlier in one.relations:
                assert told[earlier].question == one.question, (name, one.content)
                kinds.add(kind)
    assert kinds == {"revises", "confirms", "denies", "disputes"}


def test_there_are_stories() -> None:
    assert len(ALL) == sum(
        path.read_text("utf-8").count("\n== ") + path.read_text("utf-8").startswith("== ")
        for path in FOLDER.glob("*.txt")
    )
