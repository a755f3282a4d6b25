"""How the claims of one question relate."""

from __future__ import annotations

import pytest

from sayso.questions.relations import relations
from sayso.review.entry import Entry
from tests.questions.made import entry, voices


def found(*entries: Entry) -> list[tuple[str, str, str]]:
    return [(one.type, one.a, one.b) for one in relations(entries, voices(*entries))]


FORTY = entry(
    "forty", "40 people drowned in Norwick", report="r1", published="2031-03-04",
    speaker="Ada Holm", party="Norlandia", figure=("40", 40, 40, "people"),
)  # fmt: skip
SIXTY = entry(
    "sixty", "60 people drowned in Norwick", report="r2", published="2031-03-06",
    speaker="Ada Holm", party="Norlandia", figure=("60", 60, 60, "people"),
)  # fmt: skip
OTHERS = entry(
    "others", "60 people drowned in Norwick", report="r2", published="2031-03-06",
    speaker="River Watch", figure=("60", 60, 60, "people"),
)  # fmt: skip
AT_LEAST = entry(
    "least", "at least 30 people drowned in Norwick", report="r2", published="2031-03-06",
    speaker="River Watch", figure=("at least 30", 30, None, "people"),
)  # fmt: skip
AFFIRMED = entry(
    "yes", "the dam was opened too late", report="r1", published="2031-03-04", speaker="River Watch"
)
DENIED = entry(
    "no", "the dam was opened too late", report="r2", published="2031-03-06", speaker="Ada Holm",
    stance="denies", cue="denied that",
)  # fmt: skip
CONFIRMED = entry(
    "sure", "the dam was opened at noon, too late", report="r2", published="2031-03-06",
    speaker="Ada Holm", cue="confirmed",
)  # fmt: skip
NOT = entry(
    "not", "the dam was not opened too late", report="r2", published="2031-03-06",
    speaker="Ada Holm",
)  # fmt: skip


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ((FORTY, SIXTY), [("revises", "sixty", "forty")]),
        ((FORTY, OTHERS), [("disputes", "others", "forty")]),
        ((FORTY, AT_LEAST), []),
        ((AFFIRMED, DENIED), [("denies", "no", "yes")]),
        ((AFFIRMED, CONFIRMED), [("confirms", "sure", "yes")]),
        ((AFFIRMED, NOT), [("disputes", "not", "yes")]),
        ((AFFIRMED,), []),
        ((), []),
    ],
)
def test_a_later_claim_answers_an_earlier_one(
    entries: tuple[Entry, ...], expected: list[tuple[str, str, str]]
) -> None:
    assert found(*entries) == expected
    assert found(*reversed(entries)) == expected


def test_every_relation_says_why() -> None:
    (one,) = relations((FORTY, SIXTY), voices(FORTY, SIXTY))
    assert one.why == "60 against 40"


def test_figures_of_one_report_revise_nothing_unless_it_says_so() -> None:
    before = entry(
        "before", "12 houses stood under water", report="r1", speaker="Ada Holm",
        figure=("12", 12, 12, "houses"),
    )  # fmt: skip
    after = entry(
        "after", "30 houses stood under water", report="r1", speaker="Ada Holm", start=60,
        figure=("30", 30, 30, "houses"),
    )  # fmt: skip
    raised = entry(
        "raised", "the count was raised to 30 houses", report="r1", speaker="Ada Holm", start=60,
        figure=("30", 30, 30, "houses"),
    )  # fmt: skip
    assert found(before, after) == []
    assert found(before, raised) == [("revises", "raised", "before")]


def test_in_one_report_a_denial_may_stand_before_what_it_denies() -> None:
    denial = entry(
        "no", "the dam was opened too late", report="r1", speaker="Ada Holm", stance="denies",
    )  # fmt: skip
    claim = entry(
        "yes", "the dam was opened too late", report="r1", speaker="River Watch", start=70,
    )  # fmt: skip
    assert found(denial, claim) == [("denies", "no", "yes")]


def test_what_differs_by_rounding_disputes_nothing() -> None:
    exact = entry(
        "exact", "612 people drowned in Norwick", report="r2", published="2031-03-06",
        speaker="River Watch", figure=("612", 612, 612, "people"),
    )  # fmt: skip
    rounded = entry(
        "round", "600 people drowned in Norwick", report="r1", speaker="Ada Holm",
        figure=("600", 600, 600, "people"),
    )  # fmt: skip
    assert "disputes" not in {kind for kind, _, _ in found(rounded, exact)}
