"""Exports of press archives as web pages, Word documents and rich text: many articles in one."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given as tried
from hypothesis import strategies as st

from sayso.document.document import Document
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
