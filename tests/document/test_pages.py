"""Pages after the patterns of news sites: the article, its facts, and no claim from around.

Paywalls, live blogs, consent banners, related stories, tables of tolls, captions, comments …: what
stands around these articles is full of claims that nobody made there.
"""

from __future__ import annotations

from functools import cache

import pytest

from benchmarks import pages
from tests.conftest import ROOT

FOLDER = ROOT / "tests" / "pages"
NAMES = [path.stem for path in sorted(FOLDER.glob("*.html"))]


@cache
def read() -> dict[str, pages.Page]:
    return {page.name: page for page in pages.pages(FOLDER)}


def test_each_has_its_text_and_facts() -> None:
    assert len(NAMES) >= 30
    for name in NAMES:
        assert {path.suffix for path in FOLDER.glob(f"{name}.*")} == {".html", ".txt", ".json"}


def test_the_article_is_found_and_little_else() -> None:
    row = pages.main_text(list(read().values()))
    assert row["f1"] >= 0.93
    assert row["p"] >= 0.97


@pytest.mark.parametrize("name", NAMES)
def test_no_page_is_lost(name: str) -> None:
    assert pages.main_text([read()[name]])["f1"] >= 0.9


@pytest.mark.parametrize("name", NAMES)
def test_what_each_page_says_of_itself(name: str) -> None:
    page = read()[name]
    assert [fact for fact in page.facts if not pages.right(page, fact)] == []


@pytest.mark.full
@pytest.mark.parametrize("name", NAMES)
def test_no_claim_comes_from_around_the_article(name: str) -> None:
    assert list(pages.phantoms(read()[name])) == []


def test_each_page_has_claims_around_its_article() -> None:
    """Else the tests above could not fail."""
    for path in sorted(FOLDER.glob("*.html")):
        data = path.read_bytes().decode("utf-8", "replace")
        article = path.with_suffix(".txt").read_text("utf-8")
        assert data.count(" said") > article.count(" said"), path.name
