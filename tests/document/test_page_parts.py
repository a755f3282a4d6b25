"""What is taken out of any page, and what never is; what pages say of themselves."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given as tried
from hypothesis import strategies as st
from lxml import html

from sayso.document.formats.around import without_boxes
from sayso.document.formats.article import tree
from sayso.document.formats.bulk import linked_share, measured
from sayso.document.formats.layout import unlaid
from sayso.document.formats.page_facts import PageFacts
from sayso.document.formats.page_lines import lines_of

PARAGRAPH = "<p>The harbour master said on Saturday that 14 people had been killed in Brack.</p>"
TAGS = ("div", "p", "span", "b", "h1", "h2", "ul", "li", "a href='/x'", "table", "tr", "td",
        "section", "aside", "noscript", "blockquote", "script", "article")  # fmt: skip
NAMES = ("", "related", "most-read", "comments", "teaser-content", "articleBody", "promoBox")
WORDS = ("", "Most read", "Related", "14 people died, she said.", "Sign up for our letter", "\n")


@st.composite
def elements(draw: st.DrawFn, depth: int = 4) -> str:
    tag, name = draw(st.sampled_from(TAGS)), draw(st.sampled_from(NAMES))
    inner = draw(st.lists(elements(depth - 1), max_size=3)) if depth else []
    words = [draw(st.sampled_from(WORDS)) for _ in range(len(inner) + 1)]
    held = "".join(a + b for a, b in zip(words, [*inner, ""], strict=True))
    return f"<{tag} class='{name}'>{held}</{tag.split()[0]}>"


def rooted(inner: str) -> Any:
    return tree(f"<!doctype html><html><body>{inner}</body></html>".encode())


@tried(elements(), elements())
def test_main_headings_and_what_is_outside_boxes_stay(before: str, after: str) -> None:
    root = rooted(f"{before}<main><h1>Toll rises</h1>{PARAGRAPH * 4}</main>{after}")
    heads = len(root.xpath("//h1"))
    without_boxes(root)
    assert len(root.xpath("//h1")) == heads
    assert "".join(root.itertext()).count("14 people had been killed") == 4


@tried(elements())
def test_sizes_add_up(inner: str) -> None:
    root = rooted(inner)
    for element, size in measured(root).items():
        assert 0 <= size.linked <= size.text
        assert 0 <= linked_share(size) <= 1
        assert size.heads == bool(element.tag == "h1" or element.xpath(".//h1"))


@tried(elements())
def test_lines_hold_every_word_that_is_shown(inner: str) -> None:
    root = rooted(f"<div>{inner}</div>")
    shown = "".join(
        root.xpath("//text()[not(ancestor::script or ancestor::style or ancestor::head)]")
    )
    assert "".join("".join(lines_of(root)).split()) == "".join(shown.split())


def test_the_article_stands_in_for_the_table_that_lays_it_out() -> None:
    side = "<td><a href='/a'>Police said 40 cars burnt</a></td>"
    page = (
        f"<table><tr>{side}<td><table><tr><td>{PARAGRAPH * 9}</td></tr></table></td></tr></table>"
    )
    root = rooted(page)
    unlaid(root)
    assert root.xpath("//table") == []
    assert "40 cars" not in "".join(root.itertext())
    assert len(root.xpath("//p")) == 9


def test_tables_of_one_column_are_blocks() -> None:
    inner = f"<table><tr><td><h2>Toll</h2></td></tr><tr><td>{PARAGRAPH * 2}</td></tr></table>"
    other = f"<table><tbody><tr><td></td><td>{PARAGRAPH}</td></tr></tbody></table>"
    root = rooted(f"<table><tr><td>{inner}</td></tr><tr><td>{other}</td></tr></table>")
    unlaid(root)
    assert root.xpath("//table|//tr|//td") == []
    assert len(root.xpath("//p")) == 3


def test_a_table_of_figures_stays() -> None:
    root = rooted(f"{PARAGRAPH * 9}<table><tr><td>Brack</td><td>17</td></tr></table>")
    unlaid(root)
    assert len(root.xpath("//table//td")) == 2


@pytest.mark.parametrize(
    ("box", "stays"),
    [
        ("<div><h3>Most read</h3><p>Minister said 40 died</p></div>", False),
        ("<div><div>Keep reading</div><a href='/x'>Minister said 40 died</a></div>", False),
        ("<section><h2>Comments (3)</h2><p>My uncle said 40 died</p></section>", False),
        ("<div class='xyPollBox'><p>The pollster said 40 died</p></div>", False),
        ("<div role='dialog'><p>The publisher said 40 died</p></div>", False),
        ("<p><a href='/x'><b>EXCLUSIVE: Cook said 40 died</b></a></p>", False),
        ("<h2>Related news</h2><ul><li><a href='/x'>Cook said 40 died</a></li></ul>", False),
        ("<h2>Comments by the minister</h2><p>The minister said 40 died</p>", True),
        ("<div><h2>More deaths feared</h2><p>The minister said 40 died</p></div>", True),
        ("<div><h2>Latest figures</h2><p>The minister said 40 died</p></div>", True),
        ("<p>The minister said <a href='/x'>40 died</a> in the mine</p>", True),
        ("<div class='adult-care'><p>The minister said 40 died</p></div>", True),
        ("<div class='subscriber-only'><p>The minister said 40 died</p></div>", True),
        ("<ul><li>The minister said 40 died</li></ul>", True),
    ],
)
def test_boxes_are_told_by_name_heading_and_links(box: str, stays: bool) -> None:
    root = rooted(f"<main><h1>Toll</h1>{PARAGRAPH * 3}{box}{PARAGRAPH * 3}</main>")
    without_boxes(root)
    assert ("40 died" in "".join(root.itertext())) is stays
    assert len(root.xpath("//p[contains(., 'harbour')]")) == 6


def facts(head: str) -> PageFacts:
    return PageFacts(html.document_fromstring(f"<html><head>{head}</head><body>x</body></html>"))


def data(value: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps(value)}</script>"


ARTICLE = {"@type": "NewsArticle", "datePublished": "2025-03-11T08:30:00+01:00"}


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (data(ARTICLE), "2025-03-11T08:30:00+01:00"),
        (data([{"@type": "WebSite"}, ARTICLE]), "2025-03-11T08:30:00+01:00"),
        (data({"@graph": [{"@type": "Person"}, ARTICLE]}), "2025-03-11T08:30:00+01:00"),
        (data(ARTICLE | {"@type": ["LiveBlogPosting", "Thing"]}), "2025-03-11T08:30:00+01:00"),
        (data({"@type": "WebPage", "mainEntity": ARTICLE}), None),
        (data(ARTICLE | {"datePublished": "soon"}), None),
        (data(ARTICLE | {"datePublished": 3}), None),
        ("<script type='application/ld+json'>{broken</script>", None),
        ("<script type='application/ld+json'>" + "[" * 5000 + "</script>", None),
        ("<meta property='article:published_time' content='2025-03-11T08:30Z'>",
         "2025-03-11T08:30:00+00:00"),
        ("<meta name='DCTERMS.date' content='2025-03-11'>", "2025-03-11"),
        ("<meta name='date' content='yesterday'><meta name='pubdate' content='2025-03-11'>",
         "2025-03-11"),
        ("", None),
    ],
)  # fmt: skip
def test_when_a_page_says_it_was_published(head: str, published: str | None) -> None:
    assert facts(head).published() == published


@pytest.mark.parametrize(
    ("found", "meta", "byline"),
    [
        ("Ana Lorne; Pavel Stein", "", "Ana Lorne and Pavel Stein"),
        ("A Bee; C Dee; E Eff", "", "A Bee, C Dee and E Eff"),
        ("J Ševčík", "<meta name='author' content='J. Ševčík'>", "J. Ševčík"),
        ("Jo Doe", "<meta name='author' content='The Herald'>", "Jo Doe"),
        (None, "<meta name='author' content='The Herald'>", None),
    ],
)
def test_bylines_stand_as_the_page_gives_them(
    found: str | None, meta: str, byline: str | None
) -> None:
    assert facts(meta).byline(found) == byline


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (data(ARTICLE | {"isAccessibleForFree": False}), "isn't free to read"),
        (data(ARTICLE | {"isAccessibleForFree": "False"}), "isn't free to read"),
        ("<link rel='next' href='?page=2'>", "the article goes on at https://k.example/a?page=2"),
        ("<link rel='next' href='/a/2'>", "the article goes on at https://k.example/a/2"),
        ("<link rel='next' href='/another'>", ""),
        (data(ARTICLE | {"isAccessibleForFree": True}), ""),
    ],
)
def test_what_the_file_lacks_is_told(head: str, told: str) -> None:
    found = " ".join(facts(head).warnings("https://k.example/a"))
    assert told in found
    assert bool(told) is bool(found)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.text(max_size=9)
    | st.sampled_from(["2025-03-11", "NewsArticle"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["@type", "@graph", "datePublished", "author"]), inner)
    ),
    max_leaves=9,
)


@tried(VALUES, st.text(max_size=30))
def test_any_data_of_a_page(value: object, words: str) -> None:
    meta = html.Element("meta", {"name": "date"})
    try:
        meta.set("content", words)
    except ValueError:
        meta.set("content", "")
    own = facts(data(value) + html.tostring(meta, encoding="unicode"))
    published = own.published()
    own.updated(published)
    list(own.warnings(None))
