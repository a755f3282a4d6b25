"""Look-ups, and a user's own places."""

from pathlib import Path

import pytest

from sayso.claims.places import Gazetteer, find_places
from sayso.claims.places.gazetteer import packaged
from sayso.errors import NotFound, NotReadable, NotText, UsageError

BAD = "1\ttoo\tshort"


def line(number: int, name: str, **changed: str) -> str:
    cells = {
        "id": str(number), "name": name, "ascii": name, "others": "Old Nowhere,Nulle Part",
        "lat": "12.5", "lon": "-3.25", "class": "P", "code": "PPL", "country": "ML", "cc2": "",
        "a1": "04", "a2": "", "a3": "", "a4": "", "population": "0", "elevation": "", "dem": "300",
        "zone": "Africa/Bamako", "date": "2024-01-01",
    }  # fmt: skip
    return "\t".join({**cells, **changed}.values())


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    rows = [line(1, "Zzyvillé"), line(2, "Qqtown"), line(3, "Old Mill", **{"class": "S"}), BAD]
    file = tmp_path / "ML.txt"
    file.write_text("\n".join(rows) + "\n", "utf-8")
    return file


@pytest.mark.parametrize(
    ("name", "iso"),
    [
        ("Misurata", "LY"),
        ("misrata", "LY"),
        ("São Paulo", "BR"),
        ("Sao Paulo", "BR"),
        ("St. Petersburg", "RU"),
        ("Deir ez-Zor", "SY"),
        ("Jiddah", "SA"),
        ("Bavaria", "DE"),
        ("Kent", "GB"),
        ("Peking", "CN"),
    ],
)
def test_looks_up_names_in_their_spellings(name: str, iso: str) -> None:
    assert iso in {place.iso for place in packaged().look_up(name)}


@pytest.mark.parametrize("name", ["", " ", "\t", "Qwzxville", "\ud800", "🌊", "a\nb"])
def test_finds_nothing_for_other_words(name: str) -> None:
    assert packaged().look_up(name) == ()


def test_adds_places_that_documents_then_name(dump: Path, tmp_path: Path) -> None:
    gazetteer = Gazetteer(tmp_path / "own" / "places.sqlite")
    assert gazetteer.look_up("Zzyville") == ()
    gazetteer.add_geonames_dump(dump)
    (place,) = find_places("Rain fell in Zzyville.", gazetteer=gazetteer)
    assert (place.country, place.geonames_id, place.latitude) == ("ML", 1, 12.5)
    assert gazetteer.look_up("Nulle Part")[0].alternate
    assert packaged().look_up("Zzyville") == ()


def test_adding_twice_is_adding_once(dump: Path, tmp_path: Path) -> None:
    gazetteer = Gazetteer(tmp_path / "places.sqlite")
    first = gazetteer.add_geonames_dump(dump)
    found = gazetteer.look_up("Qqtown")
    second = gazetteer.add_geonames_dump(dump)
    assert (first.new, first.known, second.new, second.known) == (2, 0, 0, 2)
    assert gazetteer.look_up("Qqtown") == found
    assert Gazetteer(tmp_path / "places.sqlite").look_up("Qqtown") == found


@pytest.mark.parametrize(
    ("bad", "found"),
    [
        (BAD, "3 columns where 19 were expected"),
        (line(9, "Far Off", lat="91"), "latitude '91', expected a number from -90 to 90"),
        (line(9, "Far Off", lon="east"), "longitude 'east', expected a number from -180 to 180"),
        (line(9, "Far Off", lon="nan"), "longitude 'nan'"),
        (line(9, "Far Off", population="-3"), "'-3' where a whole number was expected"),
        (line(9, "Far Off", id="x9"), "'x9' where a whole number was expected"),
        (line(9, "", country="ML"), "name '' in country 'ML'"),
        (line(9, "Far Off", country="Mali"), "name 'Far Off' in country 'Mali'"),
        ("", "1 columns"),
    ],
)
def test_reports_a_bad_line_and_keeps_the_good(bad: str, found: str, tmp_path: Path) -> None:
    file = tmp_path / "ML.txt"
    file.write_text(f"{line(1, 'Aaaville')}\n{bad}\n{line(2, 'Bbbville')}\n", "utf-8")
    gazetteer = Gazetteer(tmp_path / "places.sqlite")
    added = gazetteer.add_geonames_dump(file)
    assert (added.new, added.bad) == (2, 1)
    assert added.reports[0].startswith(f"{file}, line 2: ")
    assert found in added.reports[0]
    assert gazetteer.look_up("Bbbville")


def test_counts_lines_that_are_no_settlement_or_region(dump: Path, tmp_path: Path) -> None:
    added = Gazetteer(tmp_path / "places.sqlite").add_geonames_dump(dump)
    assert (added.others, added.bad) == (1, 1)


def test_reports_bytes_that_are_not_utf8(tmp_path: Path) -> None:
    file = tmp_path / "ML.txt"
    file.write_bytes(line(1, "Zzyvillé").encode("latin-1"))
    added = Gazetteer(tmp_path / "places.sqlite").add_geonames_dump(file)
    assert (added.new, added.bad) == (0, 1)
    assert "is not UTF-8" in added.reports[0]


def test_tells_some_bad_lines_and_counts_all(tmp_path: Path) -> None:
    file = tmp_path / "ML.txt"
    file.write_text(f"{BAD}\n" * 50)
    added = Gazetteer(tmp_path / "places.sqlite").add_geonames_dump(file)
    assert (added.bad, len(added.reports)) == (50, 20)


def test_says_what_is_wrong_with_a_file(dump: Path, tmp_path: Path) -> None:
    gazetteer = Gazetteer(tmp_path / "places.sqlite")
    with pytest.raises(NotFound, match="nothing there"):
        gazetteer.add_geonames_dump(tmp_path / "none.txt")
    with pytest.raises(NotReadable):
        gazetteer.add_geonames_dump(tmp_path)
    zipped = tmp_path / "ML.zip"
    zipped.write_bytes(b"PK\x03\x04rest")
    with pytest.raises(NotText, match=r"add the XX\.txt inside it"):
        gazetteer.add_geonames_dump(zipped)
    with pytest.raises(UsageError):
        packaged().add_geonames_dump(dump)


def test_says_that_a_users_file_is_damaged(dump: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "places.sqlite"
    damaged.write_bytes(b"not a database, but long enough to be looked at as one" * 50)
    with pytest.raises(NotReadable, match=r"places\.sqlite"):
        Gazetteer(damaged).look_up("Zzyville")
    with pytest.raises(NotReadable, match=r"places\.sqlite"):
        Gazetteer(damaged).add_geonames_dump(dump)
