"""English or not, and if not, which."""

from __future__ import annotations

import pytest

from sayso.document.language import language_of

ENGLISH = [
    "At least 14 people were killed when the ferry sank off the coast on Saturday, she said.",
    "The minister said that the “Conseil supérieur de la magistrature” had been told of it.",
    "THE GOVERNOR SAID THE BRIDGE WAS CLOSED AND THAT PEOPLE WERE TO STAY AT HOME",
    "Nguyễn Văn Thiệu and Łukasz Żółć were among those who had been taken to the hospital.",
]
SHORT = ["Twelve dead.", "Ferry sinks off Ostermouth", "Oui.", "Kill 3", "12", "", "Ostermouth 2–1"]
OTHERS = {
    "fr": "Le ministre a déclaré mardi que douze personnes étaient mortes dans l'inondation.",
    "de": "Der Minister sagte am Dienstag, dass zwölf Menschen bei dem Unglück gestorben seien.",
    "nl": "De minister zei dinsdag dat twaalf mensen waren omgekomen bij de overstroming.",
    "es": "El ministro dijo el martes que doce personas murieron en la inundación.",
    "it": "Il ministro ha detto martedì che dodici persone sono morte nell'alluvione.",
    "pt": "O ministro disse na terça-feira que doze pessoas morreram na enchente da cidade.",
    "pl": "Minister powiedział we wtorek, że w powodzi zginęło dwanaście osób.",
    "da": "Ministeren sagde tirsdag, at tolv mennesker var omkommet, og tre andre var savnet.",
    "sv": "Ministern sade på tisdagen att tolv personer hade omkommit i översvämningen.",
    "tr": "Bakan salı günü yaptığı açıklamada selde on iki kişinin öldüğünü söyledi.",
    "id": "Menteri mengatakan pada hari Selasa bahwa dua belas orang tewas dalam banjir.",
    "ru": "Министр сказал, что двенадцать человек погибли.",
    "ar": "قال الوزير يوم الثلاثاء إن اثني عشر شخصا لقوا حتفهم في الفيضان",
    "he": "השר אמר ביום שלישי ששנים עשר בני אדם נהרגו בשיטפון.",
}


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_english(text: str) -> None:
    found = language_of(text)
    assert found is not None
    assert found.is_english


@pytest.mark.parametrize("text", SHORT)
def test_what_is_too_short_is_not_guessed(text: str) -> None:
    assert language_of(text) is None


@pytest.mark.parametrize(("code", "text"), OTHERS.items())
def test_other_languages_are_named(code: str, text: str) -> None:
    found = language_of(text)
    assert found is not None
    assert found.code == code
    assert found.name[0].isupper()


def test_a_long_text_is_looked_at_in_the_middle_too() -> None:
    found = language_of(OTHERS["fr"] * 200 + " ".join(ENGLISH))
    assert found is not None
    assert found.code == "fr"


def test_chinese_needs_few_characters() -> None:
    found = language_of("部长周二表示，洪水造成十二人死亡")
    assert found is not None
    assert found.name == "Chinese"
