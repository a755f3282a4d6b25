"""Bytes to text, in every encoding that news comes in."""

from __future__ import annotations

import pytest

from sayso.document.encoding import decode
from sayso.errors import NotText

CURLY = "The mayor’s office said “twelve people” had died — the café at Malmö was closed.\r\n"
SMART = "‘Help us,’ he said – twice… It was 20°C and 5½ metres deep."
NAMES = "Ángel Ñáñez, Øystein Åse and Žižek met in the harbour on Monday, she said."
SHORT = "The minister said the mayor’s house had burned."


@pytest.mark.parametrize("text", [CURLY, SMART, SHORT, CURLY * 40])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le"])
def test_unicode_comes_out_as_it_went_in(text: str, encoding: str) -> None:
    found = decode(text.encode(encoding), "a.txt")
    assert found.text == text
    assert found.confidence >= 0.95


@pytest.mark.parametrize("text", [CURLY, SMART, NAMES, SHORT, CURLY * 40])
@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_old_western_encodings_are_told_apart(text: str, encoding: str) -> None:
    data = text.encode(encoding, "ignore")
    found = decode(data, "a.txt")
    assert found.text == data.decode(encoding)
    assert found.encoding == encoding


def test_a_guess_says_how_sure_it_is() -> None:
    found = decode(SHORT.encode("cp1252"), "a.txt")
    assert 0.5 < found.confidence < 1
    assert found.warnings() == ("read as cp1252 (confidence 0.95), as not UTF-8",)


def test_no_guess_needs_no_warning() -> None:
    assert decode(CURLY.encode(), "a.txt").warnings() == ()


@pytest.mark.parametrize("encoding", ["cp1251", "koi8_r"])
def test_other_alphabets_are_told(encoding: str) -> None:
    text = "Министр сказал, что двенадцать человек погибли в городе. " * 5
    assert decode(text.encode(encoding), "a.txt").text == text


def test_a_damaged_character_does_not_change_the_others() -> None:
    data = CURLY.encode() * 5 + b"\xff and so on"
    found = decode(data, "a.txt")
    assert found.text == CURLY * 5 + "\ufffd and so on"
    assert found.warnings() == ("damaged UTF-8: 1 characters replaced by U+FFFD",)


@pytest.mark.parametrize(
    "text", ["a\r\nb\rc\nd", "e\u0301", "👩‍🚒 said", "שלום she said", "a\u2028b"]
)
def test_no_character_is_touched(text: str) -> None:
    assert decode(text.encode(), "a.txt").text == text


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "empty"),
        (b" \r\n\t ", "empty"),
        (b"\xef\xbb\xbf\n", "empty"),
        (b"\xff\xfe\n\x00", "empty"),
        ("\u2003\u00a0\n".encode(), "empty"),
        (b"%PDF-1.7\n...", "a PDF file"),
        (b"PK\x03\x04....", "a ZIP archive"),
        (b"{\\rtf1 text}", "a rich-text file"),
        (b"\x89PNG\r\n\x1a\n\x00", "a PNG image"),
        (b"  <!DOCTYPE html>\n<p>Twelve died", "an HTML page"),
        (b"<html lang='en'><p>Twelve died", "an HTML page"),
        (b"<?xml version='1.0'?><nitf/>", "an XML file"),
        (b"Twelve died\x00 on Monday", "byte 11 is zero"),
        (b"\x01\x02\x03\x04\x05\x06 six", "binary data"),
        (b"\xff\xfea\x00\x00\xd8b\x00", "marked as utf-16-le but byte 2"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, found: str) -> None:
    with pytest.raises(NotText, match=r"^a\.txt: ") as error:
        decode(data, "a.txt")
    assert found in str(error.value)


def test_noise_is_no_text() -> None:
    noise = bytes((i * 97 + i * i * 31) % 255 + 1 for i in range(3000))
    with pytest.raises(NotText, match=r"encoding that could be told|binary"):
        decode(noise, "a.txt")
