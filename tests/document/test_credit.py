"""Whose copy an outlet printed."""

from __future__ import annotations

import pytest

from sayso.document.credit import credit_in


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("OSTERMOUTH (Reuters) - The ferry sank.", "Reuters"),
        ("OSTERMOUTH (AP) — The ferry sank.", "Associated Press"),
        ("By The Associated Press\n\nThe ferry sank.", "Associated Press"),
        ("The ferry sank.\n\nThe Associated Press contributed to this report.", "Associated Press"),
        ("The ferry sank.\n\nSource: AFP", "Agence France-Presse"),
        ("The ferry sank.\n\n© 2024 Thomson Reuters", "Reuters"),
        ("The ferry sank. — AFP", "Agence France-Presse"),
        ("The ferry sank.", None),
        ("He told Reuters that the ferry sank.", None),
        ("The ferry, he told the Associated Press, sank.\nIt was old.", None),
        ("The pa was closed.\nThe ferry sank", None),
    ],
)
def test_credits(text: str, credit: str | None) -> None:
    assert credit_in(text) == credit


@pytest.mark.parametrize("text", ["\n" * 2000, "\t" * 2000, "AP " * 700, "- \n" * 700, "By " * 700])
def test_runs_of_marks_are_no_credit(text: str) -> None:
    assert credit_in(text) is None
