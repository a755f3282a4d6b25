"""Exports of press archives as web pages, Word documents and rich text: many articles in one."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given as tried
from hypothesis import strategies as st

from sayso.document.document import Document
from sayso.document.formats.exports import export_documents
from sayso.document.formats.html import Html
from sayso.document.formats.lexis import is_lexis, lexis_documents
from sayso.document.given import Given
from sayso.errors import InputError
from tests.document.test_forms import FACTIVA, NEXIS, OTHER, TEXT, paragraph, put, read, word

FACTIVA_PAGE = """<!DOCTYPE html><html><head><title>Factiva</title></head><body>
<div class="carryOverOpen"><div id="contentWrapper">
{}
</div></div><p>© 2025 Factiva, Inc. All rights reserved.</p></body></html>"""
FACTIVA_ARTICLE = """<div id="article-KHER000020250311el3b0000{n}"><div class="article enArticle">
<p></p><div id="hd"><span class="enHeadline">Toll rises in {town}</span></div>
<div class="author">By Mara Toll</div><div>300 words</div><div>11 March 2025</div>
<div>Kestria Herald</div><div>KHER</div><div>English</div>
<div>Copyright 2025 Kestria Herald. All rights reserved.</div>
<p class="articleParagraph enarticleParagraph">{text}</p>
<p class="articleParagraph enarticleParagraph">{more}</p>
<p>Document KHER000020250311el3b0000{n}</p></div></div>"""
LEXIS_PAGE = """<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8">
<TITLE>Kestria flood</TITLE></HEAD><BODY>{}</BODY></HTML>"""
LEXIS_ARTICLE = """<A NAME="DOC_ID_0_{n}"></A>
<DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">{n} of {most} DOCUMENTS</SPAN></P></DIV>
<BR><DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">Kestria Herald</SPAN></P></DIV>
<DIV CLASS="c3"><P CLASS="c1"><SPAN CLASS="c4">March 11</SPAN><SPAN>, 2025 Tuesday</SPAN></P></DIV>
<DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c7">Toll rises in {town}</SPAN></P></DIV>
<DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">BYLINE: </SPAN><SPAN CLASS="c2">Mara Toll</SPAN></P>
<P CLASS="c6"><SPAN CLASS="c8">SECTION: </SPAN><SPAN CLASS="c2">NEWS; Pg. 4</SPAN></P>
<P CLASS="c6"><SPAN CLASS="c8">LENGTH: </SPAN><SPAN CLASS="c2">300 words</SPAN></P></DIV>
<DIV CLASS="c5"><P CLASS="c9"><SPAN CLASS="c2">{text}</SPAN></P>
<P CLASS="c9"><SPAN CLASS="c2">{more}</SPAN></P></DIV>
<DIV CLASS="c5"><P><SPAN CLASS="c8">LOAD-DATE: </SPAN><SPAN>March 12, 2025</SPAN></P></DIV>
<DIV CLASS="c5"><P><SPAN CLASS="c8">LANGUAGE: </SPAN><SPAN>ENGLISH</SPAN></P></DIV>
<DIV CLASS="c0"><P CLASS="c1"><SPAN>Copyright 2025 Kestria Herald<BR>
All Rights Reserved</SPAN></P></DIV>"""


def filled(page: str, article: str, **more: str) -> str:
    towns = enumerate(("Brack", "Selle", "Varn"), start=1)
    return page.format(
        "".join(article.format(n=n, town=town, text=TEXT, more=OTHER, **more) for n, town in towns)
    )


PAGES = {
    "factiva": filled(FACTIVA_PAGE, FACTIVA_ARTICLE),
    "lexis": filled(LEXIS_PAGE, LEXIS_ARTICLE, most="3"),
    "nexis": "<html><body><p>"
    + "</p><p>".join(
        (NEXIS + NEXIS.replace("Brack", "Selle", 1) + NEXIS.replace("Brack", "Varn", 1)).split("\n")
    ).replace(TEXT, f"{TEXT}</p><p>{OTHER}")
    + "</p></body></html>",
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_a_page_of_many_articles(page: str, tmp_path: Path) -> None:
    found = read(put(tmp_path, "export.html", page))
    articles = [one for one in found if isinstance(one, Document)]
    assert articles == found
    assert [one.title for one in articles] == [
        f"Toll rises in {town}" for town in ("Brack", "Selle", "Varn")
    ]
    for one in articles:
        assert one.text.split("\n") == [TEXT, OTHER]
        assert (one.outlet, one.byline, one.published) == (
            "Kestria Herald",
            "Mara Toll",
            "2025-03-11",
        )
    assert len({one.name for one in articles}) == 3


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_an_export_that_is_cut_off_says_so(page: str, tmp_path: Path) -> None:
    found = read(put(tmp_path, "export.html", page[: page.rindex(TEXT) + 60]))
    assert [isinstance(one, Document) for one in found[:2]] == [True, True]
    assert isinstance(found[-1], InputError) or found[-1].title == "Toll rises in Varn"
    cut = read(put(tmp_path, "export.html", page.replace("3 of 3", "3 of 9")))
    told = [str(one) for one in cut if isinstance(one, InputError)]
    assert ("3 of 9 articles: the rest is cut off" in " ".join(told)) is ("3 of 3" in page)


def test_the_older_form_in_word_and_rich_text(tmp_path: Path) -> None:
    lines = [
        *("1 of 2 DOCUMENTS", "", "Kestria Herald", "March 11, 2025 Tuesday", "Toll rises", ""),
        *("BYLINE: Mara Toll", "LENGTH: 300 words", "", TEXT, "", "LOAD-DATE: March 12, 2025"),
        *("2 of 2 DOCUMENTS", "Coastal Wire", "March 12, 2025", "More dead", "LENGTH: 20 words"),
        *(OTHER, "LANGUAGE: ENGLISH"),
    ]
    document = word("".join(map(paragraph, lines)))
    rich = "{\\rtf1\\ansi " + "\\par\n".join(lines) + "}"
    for path in (put(tmp_path, "x.docx", document), put(tmp_path, "x.rtf", rich)):
        first, second = read(path)
        assert isinstance(first, Document)
        assert isinstance(second, Document)
        assert (first.text, second.text) == (TEXT, OTHER)
        assert (first.title, second.outlet, second.published) == (
            "Toll rises",
            "Coastal Wire",
            "2025-03-12",
        )


def indexed(row: str) -> str:
    parts = {
        "SE": "News", "HD": "Toll rises in Brack", "BY": "By Mara Toll", "WC": "300 words",
        "PD": "11 March 2025", "ET": "08:30", "SN": "Kestria Herald", "SC": "KHER",
        "LA": "English", "CY": "Copyright 2025", "LP": TEXT, "TD": OTHER, "NS": "gflood : Floods",
        "RE": "kes : Kestria", "PUB": "Herald Ltd", "AN": "Document KHER000020250311el3b00001",
    }  # fmt: skip
    return "".join(row.format(code=code, value=value) for code, value in parts.items())


INDEXED = {
    "x.html": "<html><body><table>{}</table><table>{}</table></body></html>".replace(
        "{}",
        indexed("<tr><td class='index'><b>{code}</b>&nbsp;</td><td><p>{value}</p></td></tr>"),
    ).encode(),
    "x.docx": word(
        2
        * f"""<w:tbl>{
            indexed(
                "<w:tr><w:tc><w:p><w:r><w:t>{code}</w:t></w:r></w:p></w:tc>"
                "<w:tc><w:p><w:r><w:t>{value}</w:t></w:r></w:p></w:tc></w:tr>"
            )
        }</w:tbl>"""
    ),
    "x.rtf": b"{\\rtf1 " + 2 * indexed("{code}\\par\n{value}\\par\n").encode() + b"}",
}


@pytest.mark.parametrize(("name", "data"), INDEXED.items(), ids=INDEXED)
def test_factiva_with_its_index(name: str, data: bytes, tmp_path: Path) -> None:
    first, second = read(put(tmp_path, name, data))
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert first.text == f"{TEXT}\n{OTHER}"
    assert (first.title, first.byline, first.outlet, first.published, first.external_id) == (
        "Toll rises in Brack",
        "Mara Toll",
        "Kestria Herald",
        "2025-03-11",
        "KHER000020250311el3b00001",
    )


def test_an_indexed_article_cut_off_is_told() -> None:
    lines = indexed("{code}\n{value}\n").split("\n")
    held = export_documents(lines + lines[:-4], Document("", name="x"), "x", Given())
    assert held is not None
    _, cut = held
    assert "article 2: cut off" in str(cut)


def test_the_cover_page_of_nexis_is_no_part_of_an_article(tmp_path: Path) -> None:
    cover = [
        *("User Name: M. Toll", "Date and Time: Tuesday, 11 March 2025 10:02", "Job Number: 17"),
        *(
            "Documents (2)",
            "1. Toll rises in Brack",
            "Client/Matter: -None-",
            "Search Terms: flood",
        ),
    ]
    lines = [*cover, *(NEXIS + NEXIS.replace("Body", "Highlight: Flood\nBody")).split("\n")]
    found = read(put(tmp_path, "x.docx", word("".join(map(paragraph, lines)))))
    for one in found:
        assert isinstance(one, Document)
        assert (one.title, one.outlet, one.text) == ("Toll rises in Brack", "Kestria Herald", TEXT)


@pytest.mark.parametrize("export", [NEXIS, FACTIVA])
def test_the_newer_forms_as_rich_text(export: str, tmp_path: Path) -> None:
    rich = "{\\rtf1\\ansi " + (export + export).replace("\n", "\\par\n") + "}"
    found = read(put(tmp_path, "x.rtf", rich))
    assert [one.text for one in found if isinstance(one, Document)] == [TEXT, TEXT]


def test_an_article_about_documents_is_no_export(tmp_path: Path) -> None:
    said = "“3 of 9 DOCUMENTS were lost”, the clerk said, and 14 people had been killed in Brack."
    page = f"<html><body><h1>Lost</h1><article><p>{said}</p><p>{TEXT}</p></article></body></html>"
    (found,) = read(put(tmp_path, "a.html", page))
    assert isinstance(found, Document)
    assert TEXT in found.text


LINES = st.lists(
    st.sampled_from(
        ["1 of 2 DOCUMENTS", "2 of 2 DOCUMENTS", "LENGTH: 3 words", "BYLINE: x", "March 11, 2025"]
    )
    | st.sampled_from(["LOAD-DATE: x", "Copyright 2025", TEXT, "", "Body", "End of Document"])
    | st.text(max_size=20),
    max_size=12,
)


@tried(LINES)
def test_any_lines(lines: list[str]) -> None:
    facts = Document("", name="x")
    if is_lexis(lines):
        assert list(lexis_documents(lines, facts, "x", Given()))
    page = "<html><p>" + "<p>".join(lines)
    with suppress(InputError):
        list(Html().documents(page.encode("utf-8", "replace"), "x", "x", Given()))
