"""A report's page: its text with layers of lines, each claim beside its words."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from starlette.testclient import TestClient

from sayso.api.ledger import Ledger
from sayso.claims.claim import Claim, Figure, Place
from sayso.document.anchor import Span
from sayso.document.document import Document
from sayso.web.words.differences import rows
from sayso.web.words.marked import paragraph, shown
from sayso.web.words.report import AROUND, excerpt
from sayso.web.words.stretches import orphans, paragraphs
from tests.views.ledger_world import REPORTS
from tests.web.conftest import client

TEXT = REPORTS["e"].document.text
CLAIMS = REPORTS["e"].claims


def claim(text: str, words: str, figure: str = "", id_: str = "c1") -> Claim:
    at = text.index(words)
    figures: tuple[Figure, ...] = ()
    if figure:
        start = text.index(figure)
        figures = (Figure(Span.of(text, start, start + len(figure)), 3, 3),)
    return Claim(id_, (Span.of(text, at, at + len(words)),), None, None, (), "none", "affirms",
                 "certain", "actual", figures)  # fmt: skip


def marked(text: str, claims: tuple[Claim, ...]) -> str:
    numbers = {one.id: at for at, one in enumerate(claims, 1)}
    return "".join(paragraph(text, one, numbers) for one in paragraphs(text, claims))


def runs(made: str) -> list[tuple[int, str, set[str]]]:
    """Start, words and classes of each stretch of some HTML."""
    found = lxml.html.fragment_fromstring(f"<div>{made}</div>").iter("span")
    return [
        (int(one.get("data-start", "")), one.text or "", set((one.get("class") or "").split()))
        for one in found
    ]


def test_each_layer_lies_under_its_words() -> None:
    found = runs(marked(TEXT, CLAIMS))
    under = {words: classes - {"run"} for _, words, classes in found}
    assert under["29"] == {"is-content", "is-figure"}
    assert under["raised"] == {"is-cue"}
    assert under["Ilse Marandt"] == {"is-source"}
    assert under["The interior minister, "] == set()


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "One line.\n\nAnother \r\n line.\u2028And more.",
        "Rain 🌧️ and 👩‍🚒 firefighters",
        "e\u0301tait la",
        "قال محمد علي إن 12 شخصا",
        "a\x00b\x1b[2Jc\u202ed",
    ],
)
def test_every_stretch_says_where_it_stands(text: str) -> None:
    """By which what is selected in a browser is found again."""
    for start, words, _ in runs(marked(text, ())):
        assert words == str(shown(text[start : start + len(words)])).replace("&lt;", "<")


@given(st.text(max_size=80), st.data())
def test_all_words_are_there_once_and_in_order(text: str, data: st.DataObject) -> None:
    size = len(text)
    cuts = data.draw(st.lists(st.integers(0, size), min_size=2, max_size=6))
    spans = [Span.of(text, a, b) for a, b in pairwise(sorted(set(cuts)))]
    claims = tuple(
        replace(claim("x", "x", id_=f"c{at}"), content=(span,)) for at, span in enumerate(spans)
    )
    found = list(paragraphs(text, claims))
    for one in found:
        parts = [(part.start, part.end) for part in one.stretches]
        assert parts[0][0] == one.start
        assert parts[-1][1] == one.end
        assert all(a[1] == b[0] for a, b in pairwise(parts))
    left = "".join(text[one.start : one.end] for one in found)
    assert re.sub(r"\s+", "", left) == re.sub(r"\s+", "", text)


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("Rene\u0301 said so", "Rene", "Rene\u0301"),
        ("👩\u200d🚒 said so", "👩", "👩\u200d🚒"),
        ("👍🏽 said so", "👍", "👍🏽"),
        ("न\u093eम said so", "न", "न\u093e"),
    ],
)
def test_no_line_parts_a_letter(text: str, words: str, whole: str) -> None:
    found = runs(marked(text, (claim(text, words),)))
    assert found[0][1] == whole


def test_right_to_left_names_keep_their_place() -> None:
    text = "قال محمد علي إن ثلاثة قتلوا"
    made = marked(text, (claim(text, "إن ثلاثة قتلوا", "ثلاثة"),))
    assert 'dir="auto"' in made
    assert [words for _, words, classes in runs(made) if "is-figure" in classes] == ["ثلاثة"]


def test_what_several_claims_say_is_seen() -> None:
    whole = claim(TEXT, "the number of dead to 29", id_="c1")
    part = claim(TEXT, "dead to 29", id_="c2")
    shared = [
        words for _, words, classes in runs(marked(TEXT, (whole, part))) if "is-shared" in classes
    ]
    assert shared == ["dead to 29"]


def test_claims_that_lost_their_words_are_adrift() -> None:
    lost = replace(CLAIMS[0], content=(Span(3, 9, "nowhere"[:6]),))
    assert orphans(TEXT, [*CLAIMS, lost]) == (lost,)
    assert "claim-number" in marked(TEXT, CLAIMS)


def test_nothing_turns_the_letters_around_or_runs() -> None:
    made = marked("<script>alert(1)</script> \u202egnp.exe", ())
    assert "<script" not in made
    assert "\u202e" not in made


# The page


def report_of(ledger: Path, outlet: str) -> str:
    with Ledger(ledger, create=False) as opened:
        return next(one.id for one in opened.documents() if one.outlet == outlet)


def page(browsing: TestClient, path: str) -> lxml.html.HtmlElement:
    answer = browsing.get(path)
    assert answer.status_code == 200
    return lxml.html.document_fromstring(answer.text)


def test_each_claim_stands_beside_the_paragraph_it_begins_in(
    flood: Path, browsing: TestClient
) -> None:
    shown_ = page(browsing, f"/report/{report_of(flood, 'Tavon Herald')}")
    rows = shown_.find_class("row")
    assert len(rows) > 2
    for row in rows:
        numbers = [one.get("data-claim") for one in row.find_class("claim-number")]
        assert numbers == [one.get("data-claim") for one in row.find_class("note")]
    ids = [one.get("id") for one in shown_.iter() if one.get("id")]
    assert len(ids) == len(set(ids))


def test_the_text_is_whole(flood: Path, browsing: TestClient) -> None:
    id_ = report_of(flood, "Northline")
    with Ledger(flood, create=False) as ledger:
        text = ledger.document(id_).text
    (reading,) = page(browsing, f"/report/{id_}").find_class("reading")
    words = "".join(one.text_content() for one in reading.find_class("run"))
    assert "".join(words.split()) == "".join(text.split())


def test_where_it_comes_from_is_said(flood: Path, browsing: TestClient) -> None:
    shown_ = page(browsing, f"/report/{report_of(flood, 'Ulmere Courier')}").text_content()
    assert "by its own metadata" in shown_
    assert "Ulmere Courier" in shown_


def test_an_address_that_is_none_is_no_link(own: Path) -> None:
    from sayso.claims.read import read_document

    with Ledger(own) as ledger:
        document = Document("The mayor said that 3 people had died.", url="javascript:alert(1)")
        ledger.store.add(read_document(document))
    shown_ = client(own).get(f"/report/{document.id}").text
    assert "javascript:alert(1)" in shown_
    assert 'href="javascript:' not in shown_


def test_a_removed_report_says_so(own: Path) -> None:
    id_ = report_of(own, "Northline")
    with Ledger(own) as ledger:
        ledger.remove(id_, reason="an embargoed draft", author="Mira Lund")
    assert "an embargoed draft" in client(own).get(f"/report/{id_}").text


def test_a_translation_shows_its_original(own: Path) -> None:
    from sayso.claims.read import read_document
    from sayso.document.original import Original

    original = Original("قال رئيس البلدية إن ثلاثة أشخاص لقوا حتفهم.", "ar", name="brack.txt")
    with Ledger(own) as ledger:
        document = Document("The mayor said that 3 people had died.", original=original)
        ledger.store.add(read_document(document))
    shown_ = client(own).get(f"/report/{document.id}").text
    assert "a translation of brack.txt" in shown_
    assert f'lang="ar">{original.text}</p>' in shown_


def test_places_are_layers_too() -> None:
    text = "Three died in Brack."
    base = claim(text, "Three died in Brack")
    place = replace(base, places=(Place(Span.of(text, 14, 19), "Brack"),))
    found = {words: classes for _, words, classes in runs(marked(text, (place,)))}
    assert "is-place" in found["Brack"]


@pytest.mark.parametrize(
    ("a", "b", "found"),
    [
        ("One.\nTwo.", "One.\n\nTwo.", [("One.", "One.", True), ("Two.", "Two.", True)]),
        ("44 died.", "38 died.", [("<del>44</del> died.", "<ins>38</ins> died.", False)]),
        ("One.", "One.\nTwo.", [("One.", "One.", True), (None, "Two.", False)]),
        (
            "Nobody was told.",
            "44 died.",
            [("<del>Nobody was told.</del>", "<ins>44 died.</ins>", False)],
        ),
        ("<b>", "<i>", [("&lt;<del>b</del>&gt;", "&lt;<ins>i</ins>&gt;", False)]),
    ],
)
def test_differences_are_marked(
    a: str, b: str, found: list[tuple[str | None, str | None, bool]]
) -> None:
    assert [(row.a, row.b, row.equal) for row in rows(a, b)] == found


LETTERS = st.characters(exclude_categories=["Cc", "Cf", "Cs", "Cn", "Co"]) | st.just("\n")


@given(st.text(LETTERS, max_size=60), st.text(LETTERS, max_size=60))
def test_side_by_side_stand_all_the_words_of_both(a: str, b: str) -> None:
    found = rows(a, b)
    for text, shown_ in ((a, [row.a for row in found]), (b, [row.b for row in found])):
        plain = "".join(Markup(one).striptags() for one in shown_ if one is not None)
        assert "".join(plain.split()) == "".join(text.split())


def test_a_copy_is_named_with_what_it_changed(own: Path) -> None:
    from sayso.claims.read import read_document

    text = (
        "The mayor of Brack said on Sunday that 53 people had died in the flood of the Sarn. She "
        "said that the ministry had counted only those who lay in the school gym, and that nobody "
        "had asked the villages above the dam, where the water came first and took the bridges."
    )
    with Ledger(own) as ledger:
        made = [
            Document(text, outlet="Brack Post", published="2025-03-16"),
            Document(text.replace("53", "about 50"), outlet="Far Echo", published="2025-03-17"),
        ]
        for document in made:
            ledger.store.add(read_document(document))
        ledger.regroup()
    browser = client(own)
    assert "The same text elsewhere" in browser.get(f"/report/{made[0].id}").text
    both = browser.get(f"/report/{made[0].id}/beside/{made[1].id}").text
    assert "<del>53</del>" in both
    assert "<ins>about 50</ins>" in both or "<ins>about" in both


def test_versions_say_what_an_edit_changed(own: Path) -> None:
    from sayso.claims.read import read_document

    text = (
        "The mayor of Brack said on Sunday that 53 people had died in the flood of the Sarn. She "
        "said that the ministry had counted only those who lay in the school gym, and that nobody "
        "had asked the villages above the dam, where the water came first and took the bridges."
    )
    url = "https://example.org/brack"
    with Ledger(own) as ledger:
        made = [
            Document(text, outlet="Brack Post", published="2025-03-16", url=url),
            Document(
                text.replace("53", "51"), outlet="Brack Post", published="2025-03-17", url=url
            ),
        ]
        for document in made:
            ledger.store.add(read_document(document))
        ledger.regroup()
    shown_ = page(client(own), f"/report/{made[1].id}")
    (versions,) = shown_.find_class("versions")
    said = " ".join(versions.text_content().split())
    assert "16 Mar 2025 → 17 Mar 2025" in said
    assert "1 changed" in said
    assert "The same text elsewhere" not in shown_.text_content()


def test_a_long_report_is_shown_around_the_claim(own: Path) -> None:
    from sayso.claims.read import read_document

    line = "The mayor of Brack said on day {0} that {0} people had died."
    text = "\n\n".join(line.format(at) for at in range(1, 201))
    with Ledger(own) as ledger:
        document = Document(text, name="long.txt", published="2025-03-11")
        ledger.store.add(read_document(document))
        claims = [one for one in ledger.claims() if one.report.id == document.id]
        found = excerpt(ledger, document, claims[100].id, lambda id_: f"/review?claim={id_}")
    assert len(found.parts) == 2 * AROUND + 1
    assert found.before + len(found.parts) + found.after == 200
    (chosen,) = [part for part in found.parts if f'id="claim-{claims[100].id}"' in part]
    assert "chosen" in chosen
    assert f'href="/review?claim={claims[100].id}"' in chosen
