"""A question's page: the conflict at a glance, each claim with its words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.review.entry import Entry, ReportFacts
from sayso.views import question_list, question_page
from sayso.views.pages import QuestionPage
from tests.views import ledger_world as world
from tests.views.page_cases import WIDTHS, fits, goldens, shown, survives

PAGES = {"toll": world.TOLL_PAGE, "whether": world.WHETHER_PAGE, "one": world.LOST_PAGE}


@pytest.mark.parametrize("name", PAGES)
def test_page(name: str) -> None:
    goldens(f"question-{name}", question_page.lines, PAGES[name])


def test_list() -> None:
    goldens("questions", question_list.lines, world.ROWS)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_fits(name: str, width: int) -> None:
    fits(question_page.lines, PAGES[name], width)
    fits(question_list.lines, world.ROWS, width)


@pytest.mark.parametrize("name", PAGES)
def test_survives(name: str) -> None:
    survives(question_page.lines, PAGES[name])
    survives(question_list.lines, world.ROWS)


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_lost_at_any_width(width: int) -> None:
    """Each voice, figure, reason and pointer is there; copies stand with what they repeat."""
    page = " ".join(shown(question_page.lines, world.TOLL_PAGE, width).split())
    for claim in world.KILLED.claims:
        copy = claim == world.one("b1")
        assert (f" {claim[:8]} " in page) != copy
    for words in (
        "44 or more",
        "51 or more",
        "up to 60",
        "40 to 60",
        "replaced by",
        "Ilse Marandt",
    ):
        assert words in page
    assert page.count("no more than possible") == 1


HOSTILE = "\x1b[31m李明の証言 👩‍🚒 \u202eسارن\r\nMaßstab " + "x" * 90


@pytest.mark.parametrize("width", WIDTHS)
def test_no_words_of_others_break_a_line(width: int) -> None:
    """Control characters, wide and right-to-left scripts, words without end."""
    voices = {
        claim: replace(voice, name=HOSTILE + voice.name, party=HOSTILE, roles=(HOSTILE,))
        for claim, voice in world.VOICE_OF.items()
    }
    facts = [replace(entry.report, outlet=HOSTILE) for entry in world.TOLL_PAGE.entries]
    entries = tuple(map(_in_report, world.TOLL_PAGE.entries, facts))
    assessment = replace(
        world.TOLL,
        sentence=HOSTILE,
        set_aside=tuple(replace(one, words=HOSTILE) for one in world.TOLL.set_aside),
        happenings=tuple(replace(one, words=HOSTILE) for one in world.TOLL.happenings),
    )
    question = replace(world.KILLED, title=HOSTILE)
    page = replace(
        world.TOLL_PAGE, question=question, assessment=assessment, entries=entries, voice_of=voices
    )
    fits(question_page.lines, page, width)
    fits(question_list.lines, [replace(world.ROWS[0], question=question)], width)


def _in_report(entry: Entry, report: ReportFacts) -> Entry:
    return replace(entry, report=report)


def test_what_was_published_later_or_rejected_is_counted_only() -> None:
    aside = [
        replace(one, reason="not yet published") if one.claim == world.one("g3") else one
        for one in world.TOLL.set_aside
    ]
    aside = [
        replace(one, reason="rejected") if one.claim == world.one("f3") else one for one in aside
    ]
    page = replace(world.TOLL_PAGE, assessment=replace(world.TOLL, set_aside=tuple(aside)))
    text = shown(question_page.lines, page, 80)
    assert "70" not in text
    assert "Relief" not in text
    assert "1 claim published later left out" in text
    assert "1 claim rejected by a reviewer left out" in text


def test_a_refusal_is_said() -> None:
    refused = replace(world.TOLL, refused="needs five independent origins, found 4", grade=None)
    page = replace(world.TOLL_PAGE, assessment=refused)
    assert "none: needs five" in shown(question_page.lines, page, 140)


def test_a_method_that_grades_says_so() -> None:
    graded = replace(
        world.TOLL, method="airwars.v1", grade="Contested", provisional=True, best=52.0
    )
    text = shown(question_page.lines, replace(world.TOLL_PAGE, assessment=graded), 140)
    assert "airwars.v1" in text
    assert "Contested · provisional" in text
    assert "low 22 · best 52 · high 60" in text


def test_an_empty_list_says_so() -> None:
    assert "No question" in shown(question_list.lines, (), 80)


def test_a_page_without_claims_still_prints() -> None:
    empty = QuestionPage(world.LOST, world.SEVEN, (), {})
    fits(question_page.lines, empty, 80)
