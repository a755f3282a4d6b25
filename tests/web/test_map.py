"""Claims by place, drawn over the world's outline."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.api.ledger import Ledger
from sayso.claims.claim import Place
from sayso.claims.read import read_document
from sayso.document.document import Document
from sayso.web.charts import Spot, outline, place_map, place_map_svg, spots
from sayso.web.charts.maps import view
from sayso.web.charts.places import Box
from sayso.web.charts.spots import crowded
from tests.conftest import ROOT
from tests.views.ledger_world import ENTRIES
from tests.web.conftest import client, fill

SVG = "{http://www.w3.org/2000/svg}"


def spot(name: str, latitude: float, longitude: float, count: int = 1, whole: bool = False) -> Spot:
    return Spot(name, None, latitude, longitude, whole, count)


LIBYA = (
    spot("Tripoli", 32.9, 13.2, 40),
    spot("Benghazi", 32.1, 20.1, 10),
    spot("Libya", 27, 17, 5, True),
)


def link(of: Spot) -> str:
    return f"/search?place={of.name}"


def drawn(of: tuple[Spot, ...]) -> ET.Element:
    return ET.fromstring(str(place_map(of, link=link))).findall(f"{SVG}svg")[0]


def circles(chart: ET.Element) -> dict[str, ET.Element]:
    """By name."""
    found = {}
    for circle in chart.iter(f"{SVG}circle"):
        title = circle.find(f"{SVG}title")
        assert title is not None
        found[(title.text or "").partition(":")[0]] = circle
    return found


def test_places_are_counted_once_a_claim() -> None:
    entry = ENTRIES["a1"]
    (place,) = entry.claim.places
    twice = replace(entry, claim=replace(entry.claim, places=(place, place)))
    nowhere = Place(place.span, "Nowhere")
    lost = replace(ENTRIES["e1"], claim=replace(ENTRIES["e1"].claim, places=(nowhere,)))
    found = spots([twice, ENTRIES["b1"], lost])
    assert [(one.name, one.count) for one in found] == [("Sarn Valley", 2)]


@pytest.mark.parametrize(("name", "whole"), [("Libya", True), ("Tripoli", False)])
def test_a_country_as_a_whole_is_told_from_a_place(name: str, whole: bool) -> None:
    place = replace(ENTRIES["a1"].claim.places[0], name=name)
    entry = replace(ENTRIES["a1"], claim=replace(ENTRIES["a1"].claim, places=(place,)))
    assert spots([entry])[0].whole is whole


def test_areas_are_as_the_numbers_of_claims() -> None:
    found = circles(drawn(LIBYA))
    large, small = (float(found[name].get("r", "")) for name in ("Tripoli", "Benghazi"))
    assert large / small == pytest.approx(2, rel=0.02)


def test_a_whole_country_is_a_broken_ring() -> None:
    found = circles(drawn(LIBYA))
    assert found["Libya"].get("stroke-dasharray")
    assert found["Tripoli"].get("stroke-dasharray") is None


def test_each_place_leads_to_its_claims() -> None:
    links = {a.get("href"): a.get("aria-label") for a in drawn(LIBYA).iter(f"{SVG}a")}
    assert links == {
        "/search?place=Tripoli": "Tripoli: 40 claims",
        "/search?place=Benghazi": "Benghazi: 10 claims",
        "/search?place=Libya": "Libya: 5 claims, the country as a whole",
    }


def test_there_is_no_map_of_nothing() -> None:
    assert place_map((), link=link) == ""
    assert place_map_svg(()) == ""


PLACES = st.tuples(st.floats(-56, 82), st.floats(-180, 180), st.integers(1, 50))


@given(st.lists(PLACES, min_size=1, max_size=12))
def test_all_places_are_on_the_map(places: list[tuple[float, float, int]]) -> None:
    of = [spot(str(at), *place) for at, place in enumerate(places)]
    seen = view(of, 980, 520)
    for one in of:
        x, y = seen.at(one.longitude, -one.latitude)
        assert -0.5 <= x <= seen.width + 0.5
        assert -0.5 <= y <= seen.height + 0.5


def test_east_is_right_and_north_is_up() -> None:
    seen = view(LIBYA, 980, 520)
    (tx, ty), (bx, by) = (seen.at(one.longitude, -one.latitude) for one in LIBYA[:2])
    assert tx < bx
    assert ty < by


@pytest.mark.parametrize(
    ("name", "longitude", "latitude", "land"),
    [
        ("Paris", 2.35, 48.86, True),
        ("the Sahara", 10, 25, True),
        ("Chukotka, beyond the 180th meridian", -175, 67, True),
        ("the South Pole", 20, -88, True),
        ("the Atlantic", -30, 30, False),
        ("the Caspian Sea", 51, 41, False),
        ("the Pacific at the 180th meridian", 180, 20, False),
    ],
)
def test_land_is_where_it_is(name: str, longitude: float, latitude: float, land: bool) -> None:
    """By the ray to the east that every ring is crossed by."""
    crossings = 0
    for ring in outline.world().land:
        for (x, y), (u, v) in zip(ring, [*ring[1:], ring[0]], strict=True):
            if (y > latitude) != (v > latitude):
                crossings += longitude < x + (latitude - y) / (v - y) * (u - x)
    assert crossings % 2 == land, name


def test_land_is_cut_to_the_view() -> None:
    box = Box(-10, -60, 30, -30)
    for ring in outline.land_in(box):
        assert all(-10.01 <= x <= 30.01 and -60.01 <= y <= -29.99 for x, y in ring)


def test_names_of_places_are_escaped() -> None:
    made = place_map_svg((spot("<script>alert(1)</script>", 10, 10),))
    assert "<script" not in made
    assert ET.fromstring(made).tag == f"{SVG}svg"


def test_the_outline_says_where_it_is_from() -> None:
    path = ROOT / "src/sayso/web/charts/world.json"
    assert "Natural Earth" in json.loads(path.read_text("utf-8"))["source"]
    assert "Natural Earth" in (ROOT / "NOTICE").read_text("utf-8")


# The page


@pytest.fixture
def placed(own: Path) -> Path:
    """The flood's ledger, whose places are invented, with two reports from towns that there are."""
    for outlet, town in (("Fjord Mail", "Bergen"), ("Aker Post", "Oslo")):
        text = (
            f"Four people were injured when a tram left its rails in {town} on Monday, the police "
            f"said. The line through {town} will be closed until Friday, they said."
        )
        document = Document(text, name=outlet, outlet=outlet, published="2025-03-11")
        fill(own, [read_document(document)])
    return own


def test_the_map_has_an_equal_table(placed: Path) -> None:
    page = lxml.html.document_fromstring(client(placed).get("/map?all=1").text)
    (table,) = page.iter("table")
    rows = [row for row in table.iter("tr") if row.find("td") is not None]
    wide = next(one for one in page.find_class("map") if "wide" in one.get("class", ""))
    assert len(rows) == len(list(wide.iter("circle")))
    assert rows


def test_the_map_is_filtered_as_the_search_is(placed: Path) -> None:
    with Ledger(placed, create=False) as ledger:
        found = spots(ledger.claims(outlet="Fjord Mail"))
    answer = client(placed).get("/map?outlet=Fjord+Mail&all=1")
    page = lxml.html.document_fromstring(answer.text)
    counts = {
        row.find("th").text_content().strip(): int(row.findall("td")[-1].text_content())
        for row in page.iter("tr")
        if row.find("td") is not None
    }
    assert counts == {one.name: one.count for one in found}
    assert counts
    links = [a.get("href") for a in page.iter("a") if "/search?" in (a.get("href") or "")]
    assert all("outlet=Fjord+Mail" in link for link in links)


def test_a_rejected_claim_is_on_no_map(placed: Path) -> None:
    with Ledger(placed) as ledger:
        before = spots(ledger.claims())
        (one,) = [e for e in ledger.claims() if e.claim.places and e.claim.places[0].latitude][:1]
        ledger.decide("reject", one.id, author="Mira Lund")
        after = spots(e for e in ledger.claims() if e.status != "rejected")
    page = lxml.html.document_fromstring(client(placed).get("/map?all=1").text)
    counts = [
        int(row.findall("td")[-1].text_content())
        for row in page.iter("tr")
        if row.find("td") is not None
    ]
    assert sum(counts) == sum(spot.count for spot in after) < sum(spot.count for spot in before)


def test_an_added_claim_is_on_the_map_once(own: Path) -> None:
    from sayso.review.adding import from_elsewhere

    what = from_elsewhere("Three people died in Tripoli.", "a call", published="2025-03-12")
    assert what["claim"]["places"][0]["latitude"]
    with Ledger(own) as ledger:
        made = ledger.decide("add", author="Mira Lund", what=what)
        ledger.decide("correct", *made.targets, author="Mira Lund", what={"stance": "denies"})
    page = lxml.html.document_fromstring(client(own).get("/map?all=1").text)
    (row,) = [row for row in page.iter("tr") if "Tripoli" in row.text_content()]
    assert row.findall("td")[-1].text_content() == "1"


def test_the_map_can_be_saved(placed: Path) -> None:
    answer = client(placed).get("/map.svg")
    assert answer.headers["content-type"] == "image/svg+xml"
    assert "attachment" in answer.headers["content-disposition"]
    assert ET.fromstring(answer.text).tag == f"{SVG}svg"


def test_the_map_can_be_saved_as_a_picture(placed: Path) -> None:
    browsing = client(placed)
    answer = browsing.get("/map.png")
    assert answer.headers["content-type"] == "image/png"
    assert 'filename="sayso-map.png"' in answer.headers["content-disposition"]
    assert answer.content.startswith(b"\x89PNG")
    assert browsing.get("/map.pdf").status_code == 404


def test_far_places_with_few_claims_do_not_shrink_a_region() -> None:
    near = [spot(f"Town {at}", 32 + at / 2, 13 + at, 30) for at in range(6)]
    far = spot("Wellington", -41.3, 174.8, 1)
    assert far not in crowded([*near, far])
    assert crowded(near) == tuple(near)
    apart = [spot("Tripoli", 32.9, 13.2, 5), spot("Wellington", -41.3, 174.8, 5)]
    assert crowded(apart) == tuple(apart)
