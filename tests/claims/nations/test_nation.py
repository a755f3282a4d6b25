"""Countries by the words that news uses for them."""

import pytest

from sayso.claims.nations import country_named, country_of, demonyms, iso_of, nation_of


@pytest.mark.parametrize(
    ("words", "nation"),
    [
        ("U.S.", "United States"),
        ("US", "United States"),
        ("the US's", "United States"),
        ("America", "United States"),
        ("Americans", "United States"),
        ("Washington", "United States"),
        ("the White House", "United States"),
        ("the Pentagon", "United States"),
        ("Capitol Hill", "United States"),
        ("UK", "United Kingdom"),
        ("Britain", "United Kingdom"),
        ("British", "United Kingdom"),
        ("10 Downing Street", "United Kingdom"),
        ("The Kremlin", "Russia"),
        ("RUSSIA", "Russia"),
        ("Moscow’s", "Russia"),
        ("the Russians", "Russia"),
        ("DPRK", "North Korea"),
        ("Pyongyang", "North Korea"),
        ("North Korean", "North Korea"),
        ("South Korea", "South Korea"),
        ("Republic of China", "Taiwan"),
        ("Kyiv", "Ukraine"),
        ("Kiev", "Ukraine"),
        ("Burma", "Myanmar"),
        ("Swaziland", "Eswatini"),
        ("Dutch", "Netherlands"),
        ("Poles", "Poland"),
        ("Philippines", "Philippines"),
        ("Laos", "Laos"),
        ("Niger", "Niger"),
        ("Nigerien", "Niger"),
        ("Côte d’Ivoire", "Ivory Coast"),
        ("N’Djamena", "Chad"),
    ],
)
def test_names_a_country(words: str, nation: str) -> None:
    assert nation_of(words) == nation


@pytest.mark.parametrize(
    "words",
    ["us", "Us", "turkey", "polish", "", " ", "the", "Springfield", "S", "’s", "🇺🇸"],
)
def test_leaves_other_words_alone(words: str) -> None:
    assert nation_of(words) is None


@pytest.mark.parametrize(
    ("country", "code"),
    [("United Kingdom", "GB"), ("Scotland", "GB"), ("Kosovo", "XK"), ("Soviet Union", None)],
)
def test_has_its_code(country: str, code: str | None) -> None:
    assert iso_of(country) == code


def test_demonyms_are_words_for_people_not_names() -> None:
    assert {"libyan", "briton", "north korean"} <= demonyms()
    assert not {"libya", "moscow"} & demonyms()


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("the U.S.", "United States"),
        ("Holland", "Netherlands"),
        ("Libyan", None),
        ("Washington", None),
        ("the Kremlin", None),
    ],
)
def test_tells_a_country_from_its_people_and_seats(words: str, country: str | None) -> None:
    assert country_named(words) == country


@pytest.mark.parametrize(
    ("iso", "name"), [("GB", "United Kingdom"), ("kp", "North Korea"), ("XX", None), ("", None)]
)
def test_the_country_of_a_code(iso: str, name: str | None) -> None:
    assert country_of(iso) == name
