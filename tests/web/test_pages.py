"""Each page over the demo's ledger, and over one whose every word is hostile."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from pathlib import Path

import lxml.etree
import lxml.html
import pytest
from starlette.testclient import TestClient

from sayso.api.ledger import Ledger
from sayso.claims.claim import Claim
from sayso.claims.read import read_document
from sayso.document.document import Document
from tests.web.conftest import client, fill, token_of

LISTS = ("/", "/questions", "/incidents", "/voices", "/reports", "/rejects", "/search")
DOING = ("/map", "/review", "/add")


def paths(ledger: Path) -> list[str]:
    """Every page that this ledger has, of each kind some."""
    with Ledger(ledger, create=False) as opened:
        claims = [entry.id for entry in opened.claims()]
        return [
            *LISTS,
            *DOING,
            *(f"/question/{one.id}" for one in opened.questions(single=True, limit=12)),
            *(f"/incident/{one.id}" for one in opened.incidents(limit=6)),
            *(f"/voice/{one.id}" for one in opened.voices(limit=12)),
            *(f"/claim/{id_}" for id_ in claims[:12]),
            *(f"/report/{one.id}" for one in opened.documents()[:4]),
            "/search?q=people", "/questions?contested=1", "/voices?name=a", "/incidents?place=a",
        ]  # fmt: skip


def test_every_page_is_there_and_every_link_leads_to_one(flood: Path) -> None:
    browser, seen, waiting = client(flood), set[str](), paths(flood)
    while waiting:
        path = waiting.pop().partition("#")[0]
        if path in seen or len(seen) > 400:
            continue
        seen.add(path)
        answer = browser.get(path)
        assert answer.status_code == 200, path
        if "text/html" in answer.headers["content-type"]:
            found = re.findall(r'(?:href|src)="(/[^"]*)"', answer.text)
            waiting += [html.unescape(one) for one in found if "page=" not in one]
    assert len(seen) > 60


def test_the_front_says_what_is_new_until_it_was_seen(changing: TestClient) -> None:
    first = changing.get("/").text
    assert "The week to 14 Mar 2025" in first
    assert "Ilse Marandt revised down: 18 → 9" in first
    seen = changing.post("/seen", data={"token": token_of(changing)}).text
    assert "New since you last looked" in seen
    assert "revised down" not in seen


def test_what_a_browser_remembers_outlives_the_server(own: Path) -> None:
    first = client(own)
    token = token_of(first)
    first.post("/seen", data={"token": token})
    first.post("/review/author", data={"token": token, "author": "Łucja  O’Brien"})
    first.post("/theme", data={"token": token, "theme": "dark"})
    later = client(own)
    later.cookies.update(first.cookies)
    assert "New since you last looked" in later.get("/").text
    assert 'value="Łucja O’Brien"' in later.get("/review").text
    assert 'data-theme="dark"' in later.get("/").text


def test_a_remembered_day_that_is_none_is_forgotten(flood: Path) -> None:
    browser = client(flood)
    browser.cookies.set("looked", "%27soon%27")
    assert "The week to 14 Mar 2025" in browser.get("/").text


def test_what_is_added_later_is_new(own: Path) -> None:
    browser = client(own)
    browser.post("/seen", data={"token": token_of(browser)})
    text = (
        "Ilse Marandt, the interior minister, said on Saturday that 51 people had died in the Sarn "
        "flood, up from 44 a day earlier."
    )
    report = read_document(Document(text, name="late", title="Sarn flood toll at 51",
                                    outlet="Late News", published="2025-03-15"))  # fmt: skip
    fill(own, [report])
    shown = browser.get("/").text
    assert "New since you last looked" in shown
    assert "Ilse Marandt confirmed what it had denied" in shown.partition("Contested")[0]


def test_a_question_says_it_in_a_sentence_and_proves_every_cell(
    flood: Path, browsing: TestClient
) -> None:
    with Ledger(flood, create=False) as ledger:
        (asked,) = ledger.questions("killed sarn", contested=True)
        sentence = ledger.assess(asked.id).sentence
    shown = browsing.get(f"/question/{asked.id}").text
    assert html.escape(sentence, quote=False) in shown.replace("&#39;", "'")
    assert "<svg" in shown
    symbols = re.findall(r'<svg class="chart symbol".*?</svg>', shown)
    denials = [claim for claim in ledger_claims(flood, asked.claims) if claim.stance == "denies"]
    assert len([one for one in symbols if "denied" in one]) == len(denials) > 0
    assert len(re.findall(r'class="words"><a href="/report/[0-9a-f]+#claim-[0-9a-f]+"', shown)) == 7


def ledger_claims(path: Path, ids: tuple[str, ...]) -> list[Claim]:
    with Ledger(path, create=False) as ledger:
        return [ledger.claim(id_).claim for id_ in ids]


def test_methods_and_days_change_what_stands(flood: Path, browsing: TestClient) -> None:
    with Ledger(flood, create=False) as ledger:
        (asked,) = ledger.questions("killed sarn", contested=True)
    path = f"/question/{asked.id}"
    assert "airwars.v1" in browsing.get(f"{path}?method=airwars").text
    early = browsing.get(f"{path}?as-of=2025-03-10").text
    assert "as of 10 Mar 2025" in early
    assert "Thirty-eight" not in early
    assert browsing.get(f"{path}?method=guess").status_code == 400
    assert browsing.get(f"{path}?as-of=soon").status_code == 400


def test_claims_are_taken_out_of_a_question_and_another_is_joined(own: Path) -> None:
    browser = client(own)
    with Ledger(own, create=False) as ledger:
        asked, other = ledger.questions("killed sarn")[0], ledger.questions("missing")[0]
        chosen = asked.claims[0]
    form = {"token": token_of(browser), "claim": chosen, "reason": "another valley"}
    browser.post(f"/question/{asked.id}/claims", data=form)
    with Ledger(own, create=False) as ledger:
        assert ledger.question(asked.id).claims
        apart = [one for one in ledger.questions(single=True) if chosen in one.claims]
        assert set(apart[0].claims).isdisjoint(set(asked.claims) - {chosen})
        kept = {one.reason for one in ledger.decisions()}
    assert kept == {"another valley"}
    form = {"token": token_of(browser), "with": other.id}
    browser.post(f"/question/{apart[0].id}/claims", data=form)
    with Ledger(own, create=False) as ledger:
        together = next(one for one in ledger.questions(single=True) if chosen in one.claims)
        assert set(other.claims) & set(together.claims)


def test_of_a_large_ledger_nobody_waits_for_what_a_decision_means(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sayso.web.pages.question.AT_ONCE", 1)
    browser = client(own)
    with Ledger(own, create=False) as ledger:
        asked = ledger.questions("killed sarn")[0]
    browser.post("/review/author", data={"token": token_of(browser), "author": "Ola"})
    form = {"token": token_of(browser), "claim": asked.claims[0]}
    shown = browser.post(f"/question/{asked.id}/claims", data=form)
    assert "is being worked out" in shown.text
    with Ledger(own, create=False) as ledger:
        assert {one.author for one in ledger.decisions()} == {"Ola"}


def test_search_has_facets_that_narrow_it_down(browsing: TestClient) -> None:
    shown = browsing.get("/search?q=dam").text
    assert 'href="/search?q=dam&amp;party=Tavonia"' in shown
    narrower = browsing.get("/search?q=dam&party=Tavonia").text
    assert "Without party Tavonia" in narrower
    assert "No claim fits" in browsing.get("/search?q=zebra").text


def test_one_facet_is_the_voice(flood: Path, browsing: TestClient) -> None:
    with Ledger(flood, create=False) as ledger:
        voice = ledger.voice("Teodor Vask")
        said = len(ledger.search("dam", voice="Teodor Vask"))
    shown = browsing.get("/search?q=dam").text
    assert f'href="/search?q=dam&amp;voice={voice.id}">Teodor Vask</a>' in shown
    narrower = browsing.get(f"/search?q=dam&voice={voice.id}").text
    assert "Without the voice Teodor Vask" in narrower
    assert f"{said} claims" in narrower


def test_beside_whom_and_against_whom_a_voice_stands(flood: Path, browsing: TestClient) -> None:
    with Ledger(flood, create=False) as ledger:
        voice = ledger.voice("Karin Holt")
    shown = browsing.get(f"/voice/{voice.id}").text
    assert re.search(r"Says the same as\s+<a [^>]+>Kestrian News Agency</a>", shown)
    assert re.search(r"Can’t be right together with\s+<a [^>]+>senior Kestrian official</a>", shown)


def test_an_incident_shows_its_harm_by_each_method_and_day(
    flood: Path, browsing: TestClient
) -> None:
    with Ledger(flood, create=False) as ledger:
        (one,) = ledger.incidents(limit=1)
    now = browsing.get(f"/incident/{one.id}").text
    assert now.count('class="chart wide"') == 1
    assert ">14 to 51 or more</a>" in now
    then = browsing.get(f"/incident/{one.id}?as-of=2025-03-10&method=ucdp").text
    assert ">14 to 51 or more</a>" not in then
    assert "<option selected>ucdp</option>" in then
    assert browsing.get(f"/incident/{one.id}?method=guess").status_code == 400


def test_one_facet_is_the_topic(flood: Path, browsing: TestClient) -> None:
    with Ledger(flood, create=False) as ledger:
        largest = ledger.questions(limit=1)[0]
        claims = ledger.search("", question=largest.id)
    assert {claim.id for claim in claims} == set(largest.claims)
    shown = lxml.html.document_fromstring(browsing.get("/search").text)
    (link,) = shown.xpath("//fieldset/ul/li/a[contains(@href, $id)]", id=largest.id)
    assert link.text_content() == largest.title
    assert link.getnext().text_content() == str(len(largest.claims))
    narrower = browsing.get(link.get("href")).text
    assert f"Without the topic {largest.title}" in narrower
    assert narrower.count('<li class="claim') == len(largest.claims)
    lines = browsing.get(f"/export/claims.jsonl?question={largest.id}").text.splitlines()
    assert len(lines) == len(largest.claims)
    assert browsing.get("/search?question=none-of-these").status_code == 404


@pytest.mark.parametrize("limit", [1, 7, 500])
def test_the_first_claims_are_those_of_all(limit: int, own: Path) -> None:
    with Ledger(own) as ledger:
        for one in ledger.search("dam")[:2]:
            ledger.decide("reject", one.id, author="Mira Lund")
        assert ledger.search("", limit=limit) == ledger.search("")[:limit]


def test_what_is_found_is_exported_with_the_same_filters(browsing: TestClient) -> None:
    csv = browsing.get("/export/claims.csv?q=dam&party=Tavonia")
    assert csv.headers["content-type"].startswith("text/csv")
    lines = browsing.get("/export/claims.jsonl?q=dam&party=Tavonia").text.splitlines()
    assert len(csv.text.strip().splitlines()) == len(lines) + 1 > 1
    assert browsing.get("/export/claims.exe").status_code == 404


def test_each_page_exports_its_claims(flood: Path, browsing: TestClient) -> None:
    with Ledger(flood, create=False) as ledger:
        of = {
            "question": ledger.questions(limit=1)[0],
            "incident": ledger.incidents(limit=1)[0],
            "voice": ledger.voice("Lena Orsk"),
        }
    for kind, one in of.items():
        where = f"/{kind}/{one.id}"  # type: ignore[attr-defined]
        assert f"{where}/claims.csv" in browsing.get(where).text
        lines = browsing.get(f"{where}/claims.jsonl").text.splitlines()
        assert len(lines) == len(one.claims)  # type: ignore[attr-defined]


def test_what_was_decided_is_a_filter(own: Path) -> None:
    browser = client(own)
    assert "No claim fits" in browser.get("/search?q=dam&status=rejected").text
    with Ledger(own) as ledger:
        one = ledger.search("dam")[0]
        ledger.decide("reject", one.id, author="Mira Lund")
    assert "1 claim<" in browser.get("/search?q=dam&status=rejected").text
    assert len(browser.get("/export/claims.jsonl?status=rejected").text.splitlines()) == 1
    assert browser.get("/search?status=lost").status_code == 400


@pytest.mark.parametrize(
    ("path", "status"),
    [("/nowhere", 404), ("/question/zzzz", 404), ("/voice/none", 404), ("/claim/none", 404),
     ("/incident/none", 404), ("/search?since=soon", 400), ("/search?figure=x", 400),
     ("/search?page=0", 400), ("/search?certainty=sure", 400)],
)  # fmt: skip
def test_what_is_not_there_or_makes_no_sense_is_said(
    path: str, status: int, browsing: TestClient
) -> None:
    answer = browsing.get(path)
    assert answer.status_code == status
    assert "Traceback" not in answer.text
    assert 'role="alert"' in answer.text


def test_without_a_ledger_it_says_so(tmp_path: Path) -> None:
    answer = client(tmp_path / "none.db").get("/")
    assert answer.status_code == 404
    assert "none.db" in answer.text


EVIL = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e{{7*7}}${7*7}'


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of reports whose title, outlet, name, address and text are all hostile."""
    text = (
        f"Mayor Lena {EVIL} Orsk said that 40 people were killed in {EVIL} Ulmere on Monday. "
        f"“At least 50 people drowned {EVIL}”, said Karl <b>Venn</b>, the {EVIL} minister."
    )
    reports = []
    for number in range(3):
        document = Document(
            text.replace("40", str(40 + number)), name=f"{EVIL}{number}", title=EVIL, outlet=EVIL,
            url="javascript:alert(1)", published="2025-03-10", credit=EVIL,
        )  # fmt: skip
        report = read_document(document)
        claims = tuple(
            replace(claim, speaker=replace(claim.speaker, name=EVIL, party=EVIL, role=EVIL))
            if claim.speaker
            else claim
            for claim in report.claims
        )
        reports.append(replace(report, claims=claims))
    return fill(tmp_path_factory.mktemp("evil") / "evil.db", reports)


def test_hostile_words_stay_words_on_every_page(hostile: Path) -> None:
    browser = client(hostile)
    looked = [
        *paths(hostile),
        f"/search?q={EVIL}",
        f"/questions?topic={EVIL}",
        f"/voices?name={EVIL}",
    ]
    seen = 0
    for path in looked:
        answer = browser.get(path)
        assert answer.status_code == 200, path
        seen += "&lt;script&gt;" in answer.text
        elements = list(lxml.html.fromstring(answer.content).iter(lxml.etree.Element))
        scripts = [one for one in elements if one.tag == "script"]
        assert all(re.fullmatch(r"/static/[\w.]+", one.get("src", "")) for one in scripts), path
        assert not any(one.tag == "img" for one in elements), path
        attributes = [pair for one in elements for pair in one.items()]
        assert not [name for name, _ in attributes if name.startswith("on") or name == "style"], (
            path
        )
        assert not [value for _, value in attributes if value.startswith("javascript:")], path
        assert "${49}" not in answer.text
    assert seen > 20
