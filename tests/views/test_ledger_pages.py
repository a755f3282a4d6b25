"""Every page and list of the ledger but a question's: what stands on them, at every width."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sayso.questions.question import Relation
from sayso.review.decision import Decision
from sayso.views import (
    claim_list,
    claim_page,
    document_list,
    incident_list,
    incident_page,
    news,
    reject_list,
    voice_list,
    voice_page,
)
from sayso.views.news_items import items
from sayso.views.pages import ClaimPage, NewsPage, VoicePage
from tests.views import ledger_world as world
from tests.views.page_cases import WIDTHS, Lines, fits, goldens, shown, survives

VIEWS: dict[str, tuple[Lines, Any]] = {
    "claim-list": (claim_list.lines, world.FOUND),
    "claim": (claim_page.lines, world.CLAIM_PAGE),
    "documents": (document_list.lines, world.DOCUMENTS),
    "incidents": (incident_list.lines, world.INCIDENT_ROWS),
    "incident": (incident_page.lines, world.INCIDENT_PAGE),
    "news": (news.lines, world.NEWS_PAGE),
    "rejects": (reject_list.lines, world.REJECTS),
    "voices": (voice_list.lines, world.VOICES),
    "voice": (voice_page.lines, world.VOICE_PAGE),
}
LISTS = ("claim-list", "documents", "incidents", "rejects", "voices")


@pytest.mark.parametrize("name", VIEWS)
def test_view(name: str) -> None:
    goldens(f"ledger-{name}", *VIEWS[name])


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", VIEWS)
def test_fits(name: str, width: int) -> None:
    fits(*VIEWS[name], width)


@pytest.mark.parametrize("name", VIEWS)
def test_survives(name: str) -> None:
    survives(*VIEWS[name])


@pytest.mark.parametrize("name", LISTS)
def test_an_empty_list_says_so(name: str) -> None:
    text = shown(VIEWS[name][0], (), 80).strip()
    assert text.startswith(("No ", "Nothing ", "Nobody "))


@pytest.mark.parametrize("width", [40, 80, 140])
def test_each_claim_found_shows_its_id_and_outlet(width: int) -> None:
    words = " ".join(shown(claim_list.lines, world.FOUND, width).split())
    for entry in world.FOUND:
        assert entry.id[:8] in words
        assert (entry.report.outlet or "") in words


def test_a_claim_that_nothing_is_known_of_still_prints() -> None:
    bare = ClaimPage(world.ENTRIES["g2"])
    text = shown(claim_page.lines, bare, 80)
    assert "=HYPERLINK was on her screen" in text
    assert "QUESTION" not in text


def test_each_kind_of_decision_is_told() -> None:
    made = [
        Decision(f"d{at}", kind, world.at("e1"), "Mira Lund", "2025-03-12T09:00:00Z", None, what)  # type: ignore[arg-type]
        for at, (kind, what) in enumerate(
            [
                ("accept", {}), ("reject", {}), ("correct", {"certainty": "possible"}), ("add", {}),
                ("note", {"text": "call back"}), ("verify", {"verification": "debunked"}),
                ("pin", {}), ("same-question", {}), ("other-question", {}), ("same-voice", {}),
                ("other-voice", {}), ("reliability", {"outlet": "Northline", "letter": "C"}),
                ("undo", {}),
            ]
        )
    ]  # fmt: skip
    text = shown(claim_page.lines, replace(world.CLAIM_PAGE, decisions=tuple(made)), 140)
    assert text.count("Mira Lund") == len(made)
    for words in ("corrected certainty", "“call back”", "marked it debunked", "Northline to C"):
        assert words in text


def test_both_directions_of_a_relation_are_told() -> None:
    page = replace(
        world.CLAIM_PAGE,
        relations=(Relation("denies", world.one("f2"), world.one("e1"), "simply wrong"),),
    )
    assert "denied by f2000000" in shown(claim_page.lines, page, 140)


def test_news_keeps_to_its_days() -> None:
    first = NewsPage("2025-03-10", "2025-03-10", world.NEWS_PAGE.questions)
    text = shown(news.lines, first, 140)
    assert "News 10 Mar 2025" in text
    assert "said at least 14" in text
    assert "38" not in text
    assert "Kestrian officials said so first" in text
    later = shown(news.lines, replace(first, since="2025-04-01", until=None), 140)
    assert "Nothing new" in later


def test_a_conflict_is_news_once() -> None:
    """Not again where a denial of the same claim tells of it."""
    told = items(world.WHETHER_PAGE, "2025-03-10", None)
    assert [item.kind for item in told] == ["first reported", "denied"]
    toll = items(world.TOLL_PAGE, "2025-03-13", "2025-03-13")
    assert [item.kind for item in toll] == ["conflict"]


def test_what_nothing_else_answers_is_told_in_its_own_words() -> None:
    text = shown(news.lines, replace(world.NEWS_PAGE, since="2025-03-11"), 140)
    assert "nothing else answers" in text
    assert "“he had seen seven people carried off" in text
    assert world.LOST.title not in text


def test_a_voice_says_how_much_is_not_shown() -> None:
    page = VoicePage(world.VOICE_PAGE.voice, world.VOICE_PAGE.entries[:1])
    assert "3 older claims not shown" in shown(voice_page.lines, page, 80)


def test_an_accused_that_admits_it_is_said_to() -> None:
    admitting = tuple(replace(one, admitted=True) for one in world.FLOOD.accusations)
    page = replace(world.INCIDENT_PAGE, incident=replace(world.FLOOD, accusations=admitting))
    assert "Tavonia, which admits it" in shown(incident_page.lines, page, 80)
