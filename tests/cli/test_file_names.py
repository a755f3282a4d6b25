"""File names for documents, whatever their ids are."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.cli.file_names import FileNames, file_name

ANY_TEXT = st.text(alphabet=st.characters(codec=None, categories=None))
NASTY = st.text(alphabet="./\\:*?%~ -2aAcon\0\n", max_size=8)


@pytest.mark.parametrize(
    ("name", "encoded"),
    [
        ("report.txt", "report.txt"),
        ("as:0 1/2", "as%3A0%201%2F2"),
        (".", "%2E"),
        ("..", "%2E."),
        ("../../etc/passwd", "%2E.%2F..%2Fetc%2Fpasswd"),
        (".profile", "%2Eprofile"),
        ("CON", "%43ON"),
        ("nul.txt", "%6Eul.txt"),
        ("contract", "contract"),
        ("naïve", "na%C3%AFve"),
        ("a\udcffb", "a%FFb"),
        ("%2E", "%252E"),
        ("C:\\x", "C%3A%5Cx"),
        ("", "%00"),
    ],
)
def test_encoding(name: str, encoded: str) -> None:
    assert file_name(name) == encoded


@given(ANY_TEXT | NASTY)
def test_no_name_leaves_its_folder(name: str) -> None:
    encoded = file_name(name)
    assert encoded.isascii()
    assert len(encoded) <= 150
    assert not encoded.startswith(".")
    assert not set(encoded) & set('/\\:*?"<>|\0\n ')
    assert Path("out", encoded).parent == Path("out")
    assert os.path.normpath(f"out/{encoded}") == f"out/{encoded}"


@given(st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=12))
def test_a_name_can_be_read_back(name: str) -> None:
    assert unquote(file_name(name)) == name


@given(st.lists(NASTY | st.sampled_from(["a" * 200 + "b", "a" * 200 + "c", "é" * 90])))
def test_no_two_names_are_one_on_any_file_system(names: list[str]) -> None:
    given_names = FileNames()
    found = [given_names.name_for(name) for name in names]
    assert len({name.casefold() for name in found}) == len(names)
    assert all(name.endswith(".json") for name in found)


def test_collisions_are_numbered() -> None:
    names = FileNames()
    found = [names.name_for(n) for n in ("a", "a", "A", "a-2", "a.json", "b")]
    assert found == ["a.json", "a-2.json", "A-3.json", "a-2-2.json", "a-4.json", "b.json"]


def test_long_names_are_cut_between_characters() -> None:
    found = file_name("é" * 200)
    stem, digest = found.rsplit("-", 1)
    assert len(digest) == 16
    assert set(stem.split("%C3%A9")) == {""}
