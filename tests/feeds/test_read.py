"""Feeds of every form: what they name, and what becomes of broken and hostile ones."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import InputError
from sayso.feeds.feed import MOST, Feed
from sayso.feeds.read import read_feed

HERE = "https://coastal.example/feeds/all"
RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Coastal Wire</title>
<item><title>Dam at Orlec gives way</title><link>https://coastal.example/a#top</link>
<pubDate>Tue, 22 Oct 2024 08:00:00 +0200</pubDate><description>12 dead</description></item>
<item><guid>https://coastal.example/b</guid></item>
<item><guid isPermaLink="false">https://coastal.example/no</guid></item>
<item><link>../c</link><pubDate>Mon, 01 Jan 2999 00:00:00 GMT</pubDate></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Coastal Wire</title>
<entry xml:base="https://coastal.example/x/"><title>Dam</title><link rel="self" href="no"/>
<link href="a"/><updated>2024-10-22T09:00:00Z</updated><id>tag:1</id></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Coastal Wire</title></channel>
<item><link>https://coastal.example/a</link><dc:date>2024-10-22</dc:date></item></rdf:RDF>"""
JSON = """{"version": "https://jsonfeed.org/version/1.1", "title": "Coastal Wire", "items": [
{"id": "1", "url": "https://coastal.example/a", "date_published": "2024-10-22T08:00:00+02:00"},
{"id": "https://coastal.example/b"}, {"id": "3"}, 7]}"""
NEWS = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url>
<loc>https://coastal.example/a</loc><news:news><news:title>Dam</news:title>
<news:publication_date>2024-10-22</news:publication_date></news:news></url></urlset>"""
INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://coastal.example/1.xml</loc><lastmod>2024-10-01</lastmod></sitemap>
<sitemap><loc>/2.xml</loc><lastmod>2024-10-22</lastmod></sitemap></sitemapindex>"""
OPML = """<opml version="2.0"><body><outline text="News"><outline text="a"
xmlUrl="https://coastal.example/rss"/></outline><outline xmlUrl="file:///etc/passwd"/></body>
</opml>"""


def read(text: str | bytes) -> Feed:
    return read_feed(text.encode() if isinstance(text, str) else text, HERE)


def test_rss() -> None:
    found = read(RSS)
    assert found.title == "Coastal Wire"
    assert [one.url for one in found.items] == [
        *("https://coastal.example/a", "https://coastal.example/b", "https://coastal.example/c")
    ]
    assert [one.published for one in found.items] == ["2024-10-22T08:00:00+02:00", None, None]
    assert found.warnings == ("items without an address: 1",)


@pytest.mark.parametrize(
    ("text", "url", "published"),
    [
        (ATOM, "https://coastal.example/x/a", "2024-10-22T09:00:00+00:00"),
        (RDF, "https://coastal.example/a", "2024-10-22"),
        (JSON, "https://coastal.example/a", "2024-10-22T08:00:00+02:00"),
        (NEWS, "https://coastal.example/a", "2024-10-22"),
    ],
    ids=["Atom", "RSS 1.0", "JSON Feed", "news sitemap"],
)
def test_other_forms(text: str, url: str, published: str) -> None:
    item = read(text).items[0]
    assert item.url == url
    assert item.published is not None
    assert item.published.startswith(published[:10])
    assert read(b"\xef\xbb\xbf" + text.encode()) == read(text)


def test_lists_of_feeds() -> None:
    assert read(INDEX).feeds == ("https://coastal.example/2.xml", "https://coastal.example/1.xml")
    assert read(OPML).feeds == ("https://coastal.example/rss",)
    assert read(gzip.compress(INDEX.encode())) == read(INDEX)


@pytest.mark.parametrize("change", ["Dam at Orlec holds", "15 dead"])
def test_an_item_of_which_something_else_is_said_has_another_mark(change: str) -> None:
    changed = RSS.replace("Dam at Orlec gives way", change) if "Dam" in change else None
    other = changed or RSS.replace("12 dead", change)
    marks = [read(text).items[0].mark for text in (RSS, other)]
    assert marks[0] != marks[1]
    assert read(RSS).items[1].mark == read(other).items[1].mark


@pytest.mark.parametrize(
    "text",
    [
        RSS.replace("</item>\n<item><guid>", "</itm>\n<item><guid>", 1),
        RSS[: RSS.index("<item><guid>")],
        RSS.replace("12 dead", "12 dead & more &nbsp; \x01"),
        RSS.replace("</channel></rss>", ""),
    ],
    ids=["wrong end", "cut short", "bare ampersand", "no end"],
)
def test_broken_xml_gives_its_good_items(text: str) -> None:
    assert read(text).items[0].url == "https://coastal.example/a"


BOMB = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "boom boom boom">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>"""
FILE = """<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>
<rss><channel><item><link>https://coastal.example/&a;</link></item></channel></rss>"""


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"   ", "empty"),
        (BOMB.encode(), "entities of its own"),
        (BOMB.encode("utf-16"), "entities of its own"),
        (FILE.encode(), "entities of its own"),
        (b"Twelve people died.", "no XML"),
        (b"\x00\x01\x02", "no XML"),
        (b'{"items": 3}', "without `items`"),
        (b'{"items": [', "broken JSON"),
        (b"[" * 100_000, "no XML"),
        (b'{"items":' + b"[" * 100_000, "broken JSON"),
        (gzip.compress(bytes(60_000_000)), "gzip bomb"),
        (b"\x1f\x8bxx", "gzip is damaged"),
    ],
)
def test_what_is_no_feed_is_one_error(data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said) as caught:
        read(data)
    assert caught.value.where == HERE


def test_a_page_says_where_its_feed_is() -> None:
    text = '<html><head><link type="application/rss+xml" href="/rss"/></head></html>'
    with pytest.raises(InputError, match=r"its feed is https://coastal\.example/rss"):
        read(text)


def test_of_an_endless_feed_the_first_items_are_taken() -> None:
    items = "".join(f"<item><link>/{n}</link></item>" for n in range(MOST + 5))
    found = read(f"<rss><channel>{items}</channel></rss>")
    assert len(found.items) == MOST
    assert "more than 10,000" in found.warnings[0]


def test_deeply_nested_tags_end_nothing() -> None:
    read("<rss><channel><item><link>/a</link></item>" + "<x>" * 100_000)


def test_an_address_that_is_none_takes_no_other_item_away() -> None:
    text = (
        '<rss xmlns:xml="http://www.w3.org/XML/1998/namespace"><channel><title>N</title>'
        '<item xml:base="https://[a/"><link>https://news.example/1</link></item>'
        "<item><link>https://[b/</link></item>"
        "<item><link>/2</link></item></channel></rss>"
    )
    assert [item.url.rpartition("/")[2] for item in read(text).items] == ["1", "2"]


def test_a_page_may_name_a_feed_by_what_is_no_address() -> None:
    page = '<html><link type="application/rss+xml" href="https://[b/"/></html>'
    with pytest.raises(InputError):
        read(page)


@given(st.binary(max_size=200), st.sampled_from([RSS, ATOM, JSON, NEWS, OPML]), st.integers(0, 600))
def test_any_bytes_give_a_feed_or_one_error(junk: bytes, text: str, place: int) -> None:
    for data in (junk, text.encode()[:place] + junk + text.encode()[place:]):
        try:
            found = read(data)
        except InputError:
            continue
        assert all(one.url.startswith("http") for one in found.items)
