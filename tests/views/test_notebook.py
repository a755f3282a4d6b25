"""A report as HTML."""

from __future__ import annotations

from html.parser import HTMLParser

from sayso.claims.claim import Speaker
from sayso.views.notebook import report_html
from tests.views.collapse import TEXT, collapse
from tests.views.hand import Hand


class Reader(HTMLParser):
    """The text of the article, and the tags met anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.article = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "article" in self.open and "sup" not in self.open:
            self.article += data


def parsed(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert not reader.open
    return reader


def test_the_article_is_whole_and_marked() -> None:
    html = report_html(collapse())
    assert parsed(html).article == TEXT
    assert '<span class="content figure" title="Ruta Kolm: certain">More than 40</span>' in html
    assert '<span class="cue">denied</span>' in html
    assert "<td>denies</td>" in html
    assert '<td class="amount">46, up from 31</td>' in html


def test_nothing_of_a_document_is_taken_for_html() -> None:
    bad = '<script>alert("1")</script>&amp;\'"'
    hand = Hand(f"Mr {bad} said {bad} 12 {bad}.")
    speaker = Speaker(bad, False, bad, f"party {bad}")
    figures = (hand.figure("12", None, None),)
    hand.claim(f"{bad} 12 {bad}", speaker=speaker, source=f"Mr {bad}", cue="said", figures=figures)
    html = report_html(hand.report(bad, title=bad, outlet=bad, name=bad, published="2031-03-06"))
    reader = parsed(html)
    assert reader.article == hand.text
    assert "script" not in reader.tags
    assert html.count("<script") == 0


def test_nothing_is_fetched() -> None:
    html = report_html(collapse())
    assert all(word not in html for word in ("http:", "https:", "url(", "@import", "<link", "src="))


def test_a_report_without_claims_has_no_table() -> None:
    assert "<table" not in report_html(Hand("Rain.").report())
