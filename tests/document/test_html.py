"""Web pages: the article, what the page says of itself, and nothing of what is around it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sayso
from sayso.document.formats.html import Html
from sayso.document.given import Given
from sayso.errors import InputError

PAGE = """<!doctype html><html lang="en"><head>
<title>Flood toll rises to 29 | Kestria Herald</title>
<meta property="og:site_name" content="Kestria Herald">
<meta property="article:published_time" content="2025-03-11T08:30:00+01:00">
<meta name="author" content="Mara Toll">
<link rel="canonical" href="https://www.kestriaherald.example/flood-toll"></head>
<body><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
<div class="cookie-banner"><p>We and our 120 partners store cookies. Accept all</p></div>
<main><article><h1>Flood toll rises to 29</h1><p class="byline">By Mara Toll</p>
<p>BRACK (KNA) - At least 29 people were killed when the Arl burst its banks on Monday, the interior
ministry said on Tuesday.</p>
<figure><img src="x.jpg" alt=""><figcaption>Rescuers on Monday. Photo: KNA</figcaption></figure>
<p>“We do not know how many are still missing,” said the mayor, Ilse Brandt.</p>
<table><tr><th>Town</th><th>Dead</th></tr><tr><td>Brack</td><td>17</td></tr></table>
<aside class="related"><h3>Read more</h3><ul><li><a href="/a">Fire kills 40 in mine</a></li></ul>
</aside>
<p>Some 3,000 residents were brought to safety, according to the fire service.</p></article></main>
<footer>© 2025 Kestria Herald. 40,000 readers get our newsletter already.</footer></body></html>
"""


def saved(folder: Path, page: str = PAGE, name: str = "page.html") -> Path:
    path = folder / name
    path.write_text(page, "utf-8")
    return path


def test_the_article_and_nothing_around_it(tmp_path: Path) -> None:
    text = sayso.read(saved(tmp_path)).document.text
    assert "At least 29 people were killed" in text
    assert "Ilse Brandt" in text
    assert "Brack | 17" in text
    for around in ("cookies", "Fire kills 40", "newsletter", "Home"):
        assert around not in text


SAID = "the editor said that 412 people had died in Varn."


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='paywall'><h2>Subscribe to go on</h2><p>Yesterday {SAID}</p></div>",
        f"<section id='most-read'><p>1. Yesterday {SAID}</p></section>",
        f"<div class='Related-Stories'><p>Yesterday {SAID}</p></div>",
        f"<p><strong>READ MORE: <a href='/x'>Yesterday {SAID}</a></strong></p>",
        f"<p>Sign up for our newsletter: yesterday {SAID}</p>",
        f"<p>Follow us on Telegram, where {SAID}</p>",
        f"<figure><img src='a'><figcaption>Yesterday {SAID}</figcaption></figure>",
        f"<p>© 2025 Kestria Herald; {SAID}</p>",
    ],
)
def test_boxes_between_paragraphs_make_no_claims(box: str, tmp_path: Path) -> None:
    marked = "<p>“We do not know"
    report = sayso.read(saved(tmp_path, PAGE.replace(marked, box + marked)))
    assert SAID not in report.document.text
    assert "Ilse Brandt" in report.document.text
    assert 412 not in {f.low for c in report.claims for f in c.figures}


def test_an_article_named_for_its_paywall_stays(tmp_path: Path) -> None:
    page = PAGE.replace("<main>", "<main><div class='paywall-content'>").replace(
        "</main>", "</div></main>"
    )
    assert "At least 29 people" in sayso.read(saved(tmp_path, page)).document.text


def test_what_the_page_says_of_itself(tmp_path: Path) -> None:
    found = sayso.read(saved(tmp_path)).document
    assert found.title == "Flood toll rises to 29"
    assert found.outlet == "Kestria Herald"
    assert found.byline == "Mara Toll"
    assert found.url == "https://www.kestriaherald.example/flood-toll"
    assert (found.published, found.published_from) == (
        "2025-03-11T08:30:00+01:00",
        "metadata",
    )
    assert (found.extractor or "").startswith("trafilatura@")


def test_what_is_given_goes_before_what_the_page_says(tmp_path: Path) -> None:
    found = sayso.read(saved(tmp_path), published="2025-03-12", outlet="The Herald").document
    assert (found.published, found.published_from) == ("2025-03-12", "given")
    assert found.outlet == "The Herald"


def test_claims_come_from_the_article_alone(tmp_path: Path) -> None:
    report = sayso.read(saved(tmp_path))
    said = " ".join(part.text for claim in report.claims for part in claim.content)
    assert "29 people were killed" in said
    assert not {40, 120, 40_000} & {f.low for c in report.claims for f in c.figures}


def test_a_page_is_known_by_what_it_holds(tmp_path: Path) -> None:
    found = sayso.read(saved(tmp_path, name="page")).document
    assert found.title == "Flood toll rises to 29"


@pytest.mark.parametrize(
    "page",
    [
        "<html></html>",
        "<!doctype html><html><body><nav><a href='/'>Home</a></nav></body></html>",
        "<html><body>" + "<div>" * 1_500,
        "<html><body><p>" + "\x00" * 50,
    ],
)
def test_a_page_without_an_article_is_a_reject(tmp_path: Path, page: str) -> None:
    with pytest.raises(sayso.InputError, match="a page without an article"):
        sayso.read(saved(tmp_path, page))


def test_a_folder_of_pages_and_texts(tmp_path: Path) -> None:
    saved(tmp_path)
    (tmp_path / "note.txt").write_text("The mayor said that four people drowned.", "utf-8")
    saved(tmp_path, "<html></html>", "empty.htm")
    found = list(sayso.read_many(tmp_path))
    assert [isinstance(one, InputError) for one in found] == [True, False, False]


@given(st.binary(max_size=400), st.integers(0, len(PAGE)))
def test_no_bytes_bring_it_down(noise: bytes, cut: int) -> None:
    page = PAGE.encode()
    for data in (noise, page[:cut] + noise, page[:cut] + noise + page[cut:]):
        with suppress(InputError):
            found = list(Html().documents(data, "page", "page.html", Given()))
            assert not any(isinstance(one, InputError) for one in found)
