"""Reviewing in the browser: by form, by keyboard alone, by two at once."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from playwright.sync_api import Page
from starlette.testclient import TestClient

from sayso.api.ledger import Ledger
from sayso.api.regroup import is_settled
from sayso.claims.read import read_document
from sayso.document.document import Document
from sayso.errors import UsageError
from sayso.ledger.filter import Filter
from sayso.review.entry import Entry
from sayso.web.opened import settle
from sayso.web.reviewing.acts import named
from sayso.web.reviewing.edges import Edge, moved
from sayso.web.reviewing.fields import FIELDS, correction
from sayso.web.reviewing.waiting import Queue, Waiting
from sayso.web.settling import Settling
from tests.views.ledger_world import ENTRIES, REPORTS
from tests.web.axe import barred
from tests.web.conftest import Served, Tab, client

# The parts


def test_what_is_not_changed_is_not_corrected() -> None:
    for entry in ENTRIES.values():
        posted = {field.name: field.value(entry.claim) for field in FIELDS}
        assert correction(entry, posted) == {}


@pytest.mark.parametrize(
    ("short", "field", "typed", "part"),
    [
        ("e1", "figures", "31", ("low", 31)),
        ("e2", "figures", "..60", ("high", 60)),
        ("e1", "stance", "denies", None),
        ("e1", "speaker.name", "Nora Vik", None),
    ],
)
def test_a_changed_field_is_a_correction(
    short: str, field: str, typed: str, part: tuple[str, Any] | None
) -> None:
    what = correction(ENTRIES[short], {field: typed})
    assert field in what
    if part:
        assert what[field][0][part[0]] == part[1]


def test_an_emptied_speaker_is_the_report_itself() -> None:
    assert correction(ENTRIES["e1"], {"speaker.name": ""}) == {"speaker": None}


@pytest.mark.parametrize(
    ("edge", "by", "words"),
    [
        ("end", -1, "22 bodies lay in the school"),
        ("end", 1, "22 bodies lay in the school gym, a"),
        ("start", 1, "bodies lay in the school gym"),
        ("start", -1, "morning 22 bodies lay in the school gym"),
    ],
)
def test_an_edge_moves_by_a_word(edge: Edge, by: int, words: str) -> None:
    text, claim = REPORTS["d"].document.text, ENTRIES["d1"].claim
    (span,) = moved(text, claim, edge, by)["content"]
    assert span["text"] == words == text[span["start"] : span["end"]]


def test_nothing_is_left_of_no_word() -> None:
    entry = ENTRIES["d1"]
    text = entry.claim.content[0].text
    with pytest.raises(UsageError, match="no further word"):
        moved(text[:2], _only(entry, text[:2]), "end", -1)


def _only(entry: Entry, words: str) -> Any:
    from dataclasses import replace

    from sayso.document.anchor import Span

    return replace(entry.claim, content=(Span(0, len(words), words),))


@pytest.mark.parametrize(
    ("typed", "claim"),
    [
        ("7f3a51c0", "7f3a51c0"),
        ("http://127.0.0.1:8000/report/91c2#claim-7f3a", "7f3a"),
        ("/claim/7f3a", "7f3a"),
        ("/review?claim=7f3a&party=Kestria#claim-7f3a", "7f3a"),
    ],
)
def test_a_claim_is_named_by_id_or_address(typed: str, claim: str) -> None:
    assert named(typed) == claim


def test_the_queue_passes_over_what_is_decided() -> None:
    queue = Queue(tuple("abcdef"), frozenset("bd"))
    assert len(queue) == 4
    assert queue.first == "a"
    assert queue.after("a") == "c"
    assert queue.after("f") == "a"
    assert queue.before("c") == "a"
    assert queue.before("a") is None
    assert queue.around("d", 3) == ("a", "c", "d")
    assert Queue(("a",), frozenset("a")).first is None
    assert Queue(("a",), frozenset()).after("a") is None


def test_of_many_claims_some_come_at_once_and_all_soon(flood: Path) -> None:
    waiting = Waiting(many=10)
    with Ledger(flood, create=False) as ledger:
        everything = {entry.id for entry in ledger.claims()}
        first = waiting.queue(ledger, Filter())
        assert first.first in everything
        assert not first.whole
        for _ in range(600):
            later = waiting.queue(ledger, Filter())
            if later.whole:
                break
            time.sleep(0.05)
        assert set(later.order) == everything
        assert later.order == Waiting().queue(ledger, Filter()).order


def test_conclusions_are_drawn_once_after_a_pause() -> None:
    from threading import Event

    drawn, times = Event(), list[int]()

    def settle() -> None:
        times.append(1)
        drawn.set()

    settling = Settling(settle, quiet=0.05)
    settling.soon()
    settling.soon()
    assert drawn.wait(10)
    assert times == [1]
    settling.soon()
    settling.stop()
    assert times == [1]


@pytest.mark.full
def test_conclusions_are_drawn_in_a_process_of_their_own(own: Path) -> None:
    with Ledger(own) as ledger:
        document = Document("Lena Orsk said that 60 people had died.", published="2025-03-15")
        ledger.store.add(read_document(document))
        assert not is_settled(ledger.store)
    settle(str(own))
    with Ledger(own) as ledger:
        assert is_settled(ledger.store)


# By forms, without a browser


class Desk:
    """The review page in a client, without scripts."""

    def __init__(self, browser: TestClient, path: str = "/review") -> None:
        self.browser = browser
        self.look(path)

    def look(self, path: str) -> None:
        self.answer = self.browser.get(path)
        self.page = lxml.html.document_fromstring(self.answer.text)

    @property
    def claim(self) -> str:
        return self.form("decide")["claim"]

    @property
    def said(self) -> str:
        return " ".join(one.text_content() for one in self.page.find_class("told"))

    @property
    def warning(self) -> str:
        return " ".join(
            " ".join(one.text_content().split()) for one in self.page.find_class("warning")
        )

    def form(self, id_: str) -> dict[str, str]:
        form = self.page.get_element_by_id(id_)
        return {name: value or "" for name, value in form.form_values()}

    def press(self, act: str, form: str = "decide", **fields: str) -> int:
        given = {**self.form(form), **{name.replace("__", "."): v for name, v in fields.items()}}
        self.answer = self.browser.post("/review/decide", data={**given, "act": act})
        self.page = lxml.html.document_fromstring(self.answer.text)
        return self.answer.status_code

    def undo(self, **fields: str) -> None:
        given = {**self.form("decide"), **fields}
        self.answer = self.browser.post("/review/undo", data=given)
        self.page = lxml.html.document_fromstring(self.answer.text)

    def be(self, author: str) -> None:
        self.browser.post("/review/author", data={**self.form("decide"), "author": author})


@pytest.fixture
def desk(own: Path) -> Desk:
    return Desk(client(own, author="Mira Lund"))


def entry_of(ledger: Path, id_: str) -> Entry:
    with Ledger(ledger, create=False) as opened:
        return opened.claim(id_)


def test_accepting_leads_on_to_the_next(desk: Desk, own: Path) -> None:
    first = desk.claim
    assert desk.press("accept") == 200
    assert desk.claim != first
    assert "Mira Lund accepted it" in desk.said
    assert entry_of(own, first).status == "accepted"
    assert first not in [li.get("href") for li in desk.page.iter("a")]


def test_a_reason_is_kept(desk: Desk, own: Path) -> None:
    desk.press("reject", reason="the figure is of another flood")
    with Ledger(own, create=False) as ledger:
        assert ledger.decisions()[-1].reason == "the figure is of another flood"


def test_a_correction_keeps_the_machines_answer_beside_it(desk: Desk, own: Path) -> None:
    claim = desk.claim
    before = desk.form("decide")["figures"]
    desk.press("correct", figures="10..20", stance="uncertain")
    assert desk.claim == claim
    fixed = entry_of(own, claim)
    assert (fixed.claim.figures[0].low, fixed.claim.figures[0].high) == (10, 20)
    assert fixed.claim.stance == "uncertain"
    beside = [one.text_content() for one in desk.page.find_class("machine")]
    assert f"the machine: {before}" in beside


def test_what_makes_no_sense_is_said_and_stays_typed(desk: Desk, own: Path) -> None:
    assert desk.press("correct", figures="a great many") == 400
    assert "doesn't stand in the sentence" in desk.warning
    assert desk.form("decide")["figures"] == "a great many"
    with Ledger(own, create=False) as ledger:
        assert ledger.decisions() == ()


def test_edges_move(desk: Desk, own: Path) -> None:
    claim = desk.claim
    before = entry_of(own, claim).claim.content[-1]
    desk.press("end-left")
    after = entry_of(own, claim).claim.content[-1]
    assert after.start == before.start
    assert after.end < before.end


def test_undo_goes_back_to_the_claim(desk: Desk, own: Path) -> None:
    first = desk.claim
    desk.press("accept")
    desk.undo()
    assert desk.claim == first
    assert "Taken back" in desk.said
    assert entry_of(own, first).status == "machine"
    desk.undo()
    assert "nothing of yours" in desk.said


def test_two_reviewers_do_not_overwrite_each_other(own: Path) -> None:
    mira = Desk(client(own, author="Mira Lund"))
    aske = Desk(client(own, author="B. Aske"), f"/review?claim={mira.claim}")
    mira.press("correct", figures="10..20")
    assert aske.press("correct", figures="99", reason="by the list") == 409
    assert "Mira Lund decided about this claim meanwhile" in aske.warning
    assert "Mira Lund corrected figures" in aske.warning
    assert aske.form("decide")["figures"] == "99"
    assert aske.form("decide")["reason"] == "by the list"
    assert entry_of(own, aske.claim).claim.figures[0].high == 20
    # Who knows of it may decide otherwise.
    assert aske.press("correct", figures="99") == 200
    assert entry_of(own, aske.claim).claim.figures[0].high == 99


def test_no_page_waits_for_conclusions(desk: Desk, own: Path) -> None:
    """They are drawn again in a pause; until then all else is shown as it was."""
    desk.press("reject")
    with Ledger(own, create=False) as ledger:
        assert not is_settled(ledger.store)
        question = ledger.store.conclusions.questions(limit=1)[0].id
    assert desk.browser.get(f"/question/{question}").status_code == 200
    with Ledger(own, create=False) as ledger:
        assert not is_settled(ledger.store)


def test_each_browser_has_its_own_reviewer(desk: Desk, own: Path) -> None:
    desk.be("  Nora   Vik ")
    desk.press("accept")
    with Ledger(own, create=False) as ledger:
        assert ledger.decisions()[-1].author == "Nora Vik"


def test_a_claim_is_added_where_it_was_selected(desk: Desk, own: Path) -> None:
    document = desk.form("add")["document"]
    with Ledger(own, create=False) as ledger:
        text = ledger.document(document).text
    start = text.index(" ", len(text) // 2) + 1
    end = text.index(" ", start + 20)
    words, speaker = text[start:end], "Nora Vik; harbour master"
    at = {"start": str(start), "end": str(end)}
    assert desk.press("add", "add", words=words, speaker=speaker, **at) == 200
    with Ledger(own, create=False) as ledger:
        made = ledger.claim(ledger.decisions()[-1].targets[0])
    assert made.status == "added"
    assert (made.claim.content[0].start, made.claim.content[0].text) == (start, words)
    assert made.claim.speaker is not None
    assert made.claim.speaker.role == "harbour master"


def test_a_claim_from_elsewhere_has_a_page(desk: Desk, own: Path) -> None:
    words = "We counted 9 bodies."
    assert desk.press("add", "add", words=words, **{"from": "call with the harbour master"}) == 200
    with Ledger(own, create=False) as ledger:
        claim = ledger.decisions()[-1].targets[0]
    desk.look(f"/review?claim={claim}")
    assert desk.answer.status_code == 200, desk.page.text_content()
    assert "call with the harbour master" in desk.page.text_content()


def test_merging_takes_an_address(desk: Desk, own: Path) -> None:
    first = desk.claim
    desk.press("accept")
    other = f"http://127.0.0.1:8000/report/x#claim-{first}"
    assert desk.press("same-question", other=other) == 200
    with Ledger(own, create=False) as ledger:
        assert ledger.decisions()[-1].targets == (desk.claim, first)
    assert desk.press("same-voice", other="") == 400


@pytest.mark.parametrize("act", ["", "delete", "undo"])
def test_no_other_act_is_taken(desk: Desk, act: str) -> None:
    assert desk.press(act) == 400


def test_a_form_that_says_not_what_it_saw_is_refused(desk: Desk) -> None:
    assert desk.press("accept", seen="") == 400
    assert desk.press("accept", token="wrong") == 403


def test_filters_stay_with_the_page(own: Path) -> None:
    desk = Desk(client(own), "/review?party=Kestria")
    assert desk.form("decide")["f-party"] == "Kestria"
    desk.press("accept")
    assert "party=Kestria" in str(desk.answer.url)
    entry = entry_of(own, desk.claim)
    assert entry.claim.speaker is not None
    assert entry.claim.speaker.party == "Kestria"


def test_decisions_about_what_is_not_there_are_listed(own: Path) -> None:
    from sayso.review.decide import decision

    with Ledger(own) as ledger:
        gone = decision("accept", ["feedfeedfeed"], "B. Aske", "2025-03-12T09:00:00Z")
        ledger.store.decide(gone)
    (panel,) = Desk(client(own)).page.find_class("orphans")
    assert "1 decision adrift" in panel.text_content()
    assert "B. Aske accepted it" in panel.text_content()


def test_nothing_waits_in_an_empty_ledger(tmp_path: Path) -> None:
    with Ledger(tmp_path / "empty.db"):
        pass
    answer = client(tmp_path / "empty.db").get("/review")
    assert answer.status_code == 200
    assert "Nothing waits" in answer.text


# In a real browser


@pytest.fixture
def at_desk(own: Path, served: Served, tab: Tab) -> Page:
    page = tab(viewport={"width": 1360, "height": 900})
    page.goto(f"{served(own)}/review")
    return page


def press(page: Page, key: str) -> None:
    with page.expect_navigation():
        page.keyboard.press(key)
    in_hand(page)


def in_hand(page: Page) -> None:
    """The cursor is at the claim, or at what is wrong with it."""
    page.wait_for_function("document.activeElement.hasAttribute('data-focus')")


def claim_of(page: Page) -> str:
    return page.locator("#decide [name=claim]").input_value()


@pytest.mark.full
def test_the_whole_review_by_keyboard_alone(at_desk: Page, own: Path) -> None:
    page, seen = at_desk, list[str]()
    in_hand(page)
    for key in ("a", "x"):
        seen.append(claim_of(page))
        press(page, key)
    assert entry_of(own, seen[0]).status == "accepted"
    assert entry_of(own, seen[1]).status == "rejected"
    press(page, "u")
    assert claim_of(page) == seen[1]
    press(page, "j")
    press(page, "k")
    assert claim_of(page) == seen[1]

    page.keyboard.press("n")
    page.keyboard.type("10..20")
    press(page, "Enter")
    page.keyboard.press("s")
    page.keyboard.type("Nora Vik")
    press(page, "Enter")
    page.keyboard.press("e")
    page.keyboard.press("ArrowDown")
    press(page, "Enter")
    before = entry_of(own, seen[1]).claim.content[-1].end
    press(page, "]")
    fixed = entry_of(own, seen[1]).claim
    assert (fixed.figures[0].low, fixed.figures[0].high) == (10, 20)
    assert fixed.speaker is not None
    assert (fixed.speaker.name, fixed.stance) == ("Nora Vik", "denies")
    assert fixed.content[-1].end > before

    page.keyboard.press("m")
    page.keyboard.type(seen[0])
    page.keyboard.press("Tab")
    press(page, "Enter")
    with Ledger(own, create=False) as ledger:
        assert ledger.decisions()[-1].kind == "same-question"

    page.keyboard.press("?")
    assert page.locator("#help").get_attribute("open") is not None
    page.go_back()
    assert claim_of(page) == seen[1]


@pytest.mark.full
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_serious_bars_a_reviewer(scheme: str, own: Path, served: Served, tab: Tab) -> None:
    """With corrections, a history, and a refused decision on the page."""
    page = tab(bypass_csp=True, color_scheme=scheme, viewport={"width": 1360, "height": 900})
    page.goto(f"{served(own)}/review")
    in_hand(page)
    for said in ("10..20", "nonsense"):
        page.keyboard.press("n")
        page.keyboard.type(said)
        press(page, "Enter")
    assert page.get_by_role("alert").count() == 1
    for summary in page.locator("summary").all():
        summary.click()
    assert barred(page) == []


@pytest.mark.full
def test_selected_words_become_a_claim(at_desk: Page, own: Path) -> None:
    """Offsets come back as code points, whatever the letters."""
    text = (
        "Rain 🌧️🌧️ fell. “Rene\u0301e 👩\u200d🚒 saved 12 people,” said محمد علي, the mayor of "
        "Brack, on Monday. He counted 30 sheep."
    )
    with Ledger(own) as ledger:
        document = Document(text, name="odd.txt", outlet="Odd News", published="2025-03-11")
        ledger.store.add(read_document(document))
        claim = ledger.claims(outlet="Odd News")[0].id
    page = at_desk
    page.goto(re.sub(r"/review.*", f"/review?claim={claim}", page.url))
    page.evaluate(
        """() => {
          const runs = [...document.querySelectorAll(".text .run")];
          const at = (words) => {
            for (const run of runs) {
              const node = run.firstChild, place = node.data.indexOf(words);
              if (place >= 0) return [node, place];
            }
          };
          const range = document.createRange(), [a, b] = at("counted"), [c, d] = at("sheep");
          range.setStart(a, b);
          range.setEnd(c, d + 5);
          document.getSelection().addRange(range);
        }"""
    )
    page.keyboard.press("c")
    page.keyboard.type("محمد علي; mayor")
    press(page, "Enter")
    with Ledger(own, create=False) as ledger:
        made = ledger.claim(ledger.decisions()[-1].targets[0])
    assert made.claim.content[0].text == "counted 30 sheep"
    assert made.claim.content[0].holds_in(text)
    assert made.claim.speaker is not None
    assert made.claim.speaker.name == "محمد علي"


@pytest.mark.full
def test_the_review_needs_no_script(own: Path, served: Served, tab: Tab) -> None:
    page = tab(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page.goto(f"{served(own)}/review")
    first = claim_of(page)
    page.get_by_role("button", name="Accept").click()
    assert claim_of(page) != first
    page.get_by_role("button", name="Take back my last decision").click()
    assert claim_of(page) == first
    page.get_by_label("How many").fill("7")
    page.get_by_label("How many").press("Enter")
    assert entry_of(own, first).claim.figures[0].low == 7
    page.locator("a[rel=next]").click()
    assert claim_of(page) != first


@pytest.mark.full
def test_a_claim_lights_up_with_its_words(flood: Path, served: Served, tab: Tab) -> None:
    with Ledger(flood, create=False) as ledger:
        entry = next(one for one in ledger.claims() if one.claim.figures)
    page = tab(viewport={"width": 1280, "height": 900})
    page.goto(f"{served(flood)}/report/{entry.report.id}")
    page.locator(f"#note-{entry.id}").hover()
    lit = page.locator(".run.lit").all_inner_texts()
    assert entry.claim.figures[0].span.text in " ".join(lit)
    page.locator(f"#claim-{entry.id}").focus()
    assert "lit" in (page.locator(f"#note-{entry.id}").get_attribute("class") or "")
