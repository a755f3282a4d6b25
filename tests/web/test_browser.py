"""The pages in a real browser: by mouse and by keyboard, without JavaScript, on a phone."""

from __future__ import annotations

from pathlib import Path

import pytest

from sayso.api.ledger import Ledger
from tests.web.axe import barred
from tests.web.conftest import Tab

pytestmark = pytest.mark.full
PHONE = {"viewport": {"width": 390, "height": 844}}


@pytest.fixture(scope="module")
def shown(flood: Path) -> list[str]:
    """One page of each kind."""
    with Ledger(flood, create=False) as ledger:
        (killed,) = ledger.questions("killed sarn", contested=True)
        return [
            "/", "/questions", f"/question/{killed.id}", "/incidents",
            f"/incident/{ledger.incidents()[0].id}", "/voices",
            f"/voice/{ledger.voice('Lena Orsk').id}", "/search?q=dam",
            f"/claim/{killed.claims[0]}", "/reports", "/rejects", "/map", "/review", "/add",
            f"/report/{ledger.documents()[0].id}", "/nowhere",
        ]  # fmt: skip


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_serious_bars_anybody(
    scheme: str, flood_at: str, shown: list[str], tab: Tab
) -> None:
    page = tab(bypass_csp=True, color_scheme=scheme)
    found = []
    for path in shown:
        page.goto(flood_at + path)
        found += [(path, *one) for one in barred(page)]
    assert not found


def test_nothing_runs_over_the_edge_of_a_phone(flood_at: str, shown: list[str], tab: Tab) -> None:
    page = tab(**PHONE)
    for path in shown:
        page.goto(flood_at + path)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= 390, path


def test_without_javascript_every_page_works(flood_at: str, shown: list[str], tab: Tab) -> None:
    page = tab(java_script_enabled=False)
    for path in shown:
        answer = page.goto(flood_at + path)
        assert answer
        assert answer.status == (404 if path == "/nowhere" else 200)
    page.goto(flood_at + "/questions")
    page.get_by_label("Topic").fill("missing")
    page.get_by_role("button", name="Show").click()
    page.get_by_role("link", name="People missing").first.click()
    page.get_by_label("Method").select_option("acled")
    page.get_by_role("button", name="Show").click()
    assert "acled.v1" in page.content()


def test_from_the_front_to_the_words_and_back(flood_at: str, tab: Tab) -> None:
    page = tab()
    page.goto(flood_at)
    page.get_by_role("link", name="People killed in the Sarn valley").last.click()
    page.get_by_role("link", name="“more than 50 people had died”", exact=True).click()
    page.wait_for_url("**/report/**")
    page.locator(":target").wait_for(state="attached")
    page.go_back()
    assert page.get_by_role("heading", name="Who says what").is_visible()
    page.go_back()
    assert page.get_by_role("heading", name="Contested").is_visible()


def test_the_slider_goes_through_the_days_by_keyboard(
    flood_at: str, shown: list[str], tab: Tab
) -> None:
    page = tab()
    page.goto(flood_at + shown[2])
    slider = page.get_by_role("slider", name="As of")
    slider.focus()
    slider.press("Home")
    page.get_by_text("as of 10 Mar 2025").wait_for()
    assert "as-of=2025-03-10" in page.url
    # Focus comes back a moment after the text, when htmx has settled.
    page.wait_for_function("document.activeElement.type === 'range'")
    slider.press("ArrowRight")
    page.wait_for_url("**as-of=2025-03-11*")
    page.go_back()
    page.get_by_text("as of 10 Mar 2025").wait_for()
    assert slider.count() == 1


def test_a_filter_replaces_the_content_alone_and_keeps_the_cursor(flood_at: str, tab: Tab) -> None:
    page = tab()
    page.goto(flood_at + "/questions")
    page.evaluate("window.sameDocument = true")
    field = page.get_by_label("Topic")
    field.fill("missing")
    field.press("Enter")
    page.wait_for_url("**topic=missing*")
    page.get_by_role("link", name="People killed in the Sarn valley").wait_for(state="detached")
    assert page.evaluate("window.sameDocument")
    assert page.evaluate("document.activeElement.name") == "topic"
    page.goto(flood_at + "/search")
    page.get_by_label("Figure").fill("many")
    page.get_by_label("Figure").press("Enter")
    page.get_by_role("alert").wait_for()
    page.go_back()
    page.get_by_label("Figure").wait_for()


def test_by_keyboard_the_first_stop_leads_to_the_content(flood_at: str, tab: Tab) -> None:
    page = tab()
    page.goto(flood_at + "/questions")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_light_and_dark_are_a_choice_that_is_kept(flood_at: str, tab: Tab) -> None:
    page = tab(color_scheme="light")
    page.goto(flood_at)
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    light = page.evaluate(ground)
    page.get_by_role("button", name="dark").click()
    page.locator("html[data-theme=dark]").wait_for()
    dark = page.evaluate(ground)
    page.goto(flood_at + "/voices")
    assert page.evaluate(ground) == dark != light
