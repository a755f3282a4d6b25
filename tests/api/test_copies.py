"""Copies and versions in a ledger: one origin, in any order; what an outlet took back is told."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from sayso.api.ledger import Ledger
from sayso.claims.read import read_document
from sayso.claims.report import Report
from sayso.document.document import Document
from tests.api.conftest import Filled

_STORY = (
    "BRACK, Kestria (KNA) — At least 14 people were killed when a ferry sank in Lake Orrin on "
    "Monday, the coastguard said.\n\n"
    "Divers searched the water through the night and found no one else alive, according to the "
    "harbour master, Halvard Moe. “The water is cold and deep; we have little hope,” he said.\n\n"
    "The ferry had left Brack at noon with cars and lorries on board. Why it sank is unknown."
)
_VOTE = (
    "Voters in Selvik chose a new council on Monday. Mayor Anna Rell said that 60 per cent had "
    "voted, more than ever before in the town."
)
_ADDED = "\n\nThe mayor of Brack, Mira Lund, said that 20 people were missing."


def _report(
    outlet: str, text: str, published: str = "2031-03-04", url: str | None = None
) -> Report:
    return read_document(
        Document(text, name=outlet, title="Ferry sinks in Lake Orrin", outlet=outlet, url=url,
                 published=published, credit=None)
    )  # fmt: skip


@pytest.fixture(scope="module")
def printed() -> list[Report]:
    """One agency report as three outlets print it: whole, cut, and with a sentence of its own."""
    return [
        _report("Kestrian News Agency", _STORY),
        _report("The Harbour Post", _STORY.partition("\n\nThe ferry had")[0], "2031-03-05"),
        _report("Brack Mail", _STORY + _ADDED, "2031-03-05"),
        _report("Northline", _VOTE),
    ]  # fmt: skip


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 2, 1, 0), (1, 3, 0, 2)])
@pytest.mark.parametrize("at_once", [True, False])
def test_who_prints_one_report_is_one_group(
    order: Sequence[int], at_once: bool, printed: list[Report], filled: Filled
) -> None:
    mixed = [printed[number] for number in order]
    ledger = filled([mixed] if at_once else [[one] for one in mixed])
    (group,) = ledger.copies()
    outlets = [one.report.outlet for one in group.copies]
    assert outlets[0] == "Kestrian News Agency"
    assert sorted(outlets[1:], key=str) == ["Brack Mail", "The Harbour Post"]
    assert all(one.share and one.share >= 0.5 for one in group.copies[1:])


def test_it_counts_once_and_a_copys_own_claim_counts(printed: list[Report], filled: Filled) -> None:
    ledger = filled([printed])
    killed = ledger.assess(ledger.questions("killed", single=True)[0].id)
    assert [len(one.claims) for one in killed.origins] == [3]
    assert [one.reason for one in killed.set_aside] == ["copy", "copy"]
    missing = [one for one in ledger.questions(single=True) if "missing" in one.title]
    assert ledger.assess(missing[0].id).low == 20


def test_a_reviewer_takes_one_out_and_back(printed: list[Report], filled: Filled) -> None:
    ledger = filled([printed])
    mail = next(one for one in ledger.documents() if one.outlet == "Brack Mail")
    made = ledger.decide("no-copy", mail.id, author="Mira Lund")
    (group,) = ledger.copies()
    assert mail.id not in {one.report.id for one in group.copies}
    assert ledger.copies(mail.id) == ()
    ledger.decide("undo", made.id, author="Mira Lund")
    assert len(ledger.copies()[0].copies) == 3


def _live(ledger: Ledger) -> list[str]:
    return [one.id for one in ledger.documents() if one.url]


@pytest.mark.parametrize("turned", [False, True])
def test_what_a_later_version_leaves_out_no_longer_stands(turned: bool, filled: Filled) -> None:
    url = "https://mail.example/ferry"
    early = _report("Brack Mail", _STORY + _ADDED, "2031-03-04T10:00:00Z", url)
    late = _report("Brack Mail", _STORY.replace("14", "16"), "2031-03-04T12:00:00Z", url)
    ledger = filled([[late, early] if turned else [early, late]])
    page = ledger.versions(url)
    assert [one.published for one in page.versions] == [
        "2031-03-04T10:00:00Z", "2031-03-04T12:00:00Z",
    ]  # fmt: skip
    (edit,) = page.edits
    assert [one.claim.content[0].text for one in edit.vanished] == ["20 people were missing"]
    ((before, after),) = edit.changed
    assert ("14" in before.claim.content[0].text, "16" in after.claim.content[0].text) == (
        True,
        True,
    )
    assert any("Mira Lund" in line for line in edit.lines)
    (missing,) = [one for one in ledger.questions(single=True) if "missing" in one.title]
    (aside,) = ledger.assess(missing.id).set_aside
    assert (aside.reason, aside.words) == (
        "superseded", "no longer in the report's later version",
    )  # fmt: skip


def test_a_story_written_anew_at_its_address_is_a_version_and_news(filled: Filled) -> None:
    url = "https://mail.example/ferry"
    tail = " The ferry had left Brack at noon with cars and lorries on board."
    early = _report("Brack Mail", "At least 14 people died, the coastguard said." + tail, url=url)
    anew = "Police in Brack have arrested the captain, they said. Divers found 16 bodies." + tail
    late = _report("Brack Mail", anew, url=url)
    other = _report("Brack Mail", _VOTE, url=url)
    ledger = filled([[early]])
    for day, report in (("2031-03-09", late), ("2031-03-10", other)):
        ledger.store._clock = f"{day}T10:00:00Z".__str__
        ledger.store.add(report)
        ledger.regroup()
    assert [one.id for one in ledger.versions(early.document.id).versions] == [
        early.document.id, late.document.id,
    ]  # fmt: skip
    assert len(ledger.versions(other.document.id).versions) == 1
    (edited,) = ledger.news("2031-03-09", until="2031-03-09").edits
    assert (edited.is_silent, edited.day) == (True, "2031-03-09")
    assert (edited.edit.earlier.id, edited.edit.later.id) == (early.document.id, late.document.id)
    assert ledger.news("2031-03-10").edits == ()
    assert ledger.news("2031-03-04", until="2031-03-08").edits == ()


def test_what_came_together_changed_on_its_own_day(filled: Filled) -> None:
    url = "https://mail.example/ferry"
    early = _report("Brack Mail", _STORY, "2031-03-04", url)
    late = _report("Brack Mail", _STORY.replace("14", "16"), "2031-03-04", url)
    ledger = filled([[early, late]])
    (edited,) = ledger.news("2031-03-04", until="2031-03-04").edits
    assert (edited.is_silent, edited.came, edited.day) == (True, None, "2031-03-04")
    assert ledger.news("2031-03-05").edits == ()


def test_an_edit_with_a_new_date_is_news_of_that_day(filled: Filled) -> None:
    url = "https://mail.example/ferry"
    early = _report("Brack Mail", _STORY, "2031-03-04", url)
    late = _report("Brack Mail", _STORY.replace("14", "16"), "2031-03-06", url)
    ledger = filled([[early, late]])
    (edited,) = ledger.news("2031-03-06", until="2031-03-06").edits
    assert (edited.day, edited.is_silent) == ("2031-03-06", False)
    assert ledger.news("2031-03-07").edits == ()


def test_a_report_of_one_version_says_so(printed: list[Report], filled: Filled) -> None:
    ledger = filled([printed])
    page = ledger.versions(printed[3].document.id)
    assert (len(page.versions), page.edits) == (1, ())
