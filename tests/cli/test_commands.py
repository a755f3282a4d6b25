"""The other commands, and what holds for all."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sayso.cli import main
from sayso.version import __version__
from tests.conftest import ROOT


def test_version_is_the_packages() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    result = CliRunner().invoke(main, ["--version"])
    assert result.stdout == f"sayso {project['version']}\n"
    assert __version__ == project["version"]


@pytest.mark.parametrize(
    "command", [[], ["read"], ["demo"], ["doctor"], ["gazetteer"], ["gazetteer", "add"]]
)
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help(command: list[str], option: str) -> None:
    result = CliRunner().invoke(main, [*command, option])
    assert result.exit_code == 0
    assert result.stdout.startswith("Usage: ")
    assert max(map(len, result.stdout.splitlines())) <= 100


def test_doctor_finds_everything_well() -> None:
    result = CliRunner().invoke(main, ["doctor"])
    assert result.exit_code == 0, result.output
    assert "onnxruntime" in result.stdout
    assert "sha256" in result.stdout
    assert "0 do not hold" in result.stdout
    assert "BAD" not in result.stdout


def test_doctor_says_what_is_wrong(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["doctor"], env={"SAYSO_MODEL": str(tmp_path)})
    assert result.exit_code == 1
    assert "BAD  model" in result.stdout
    assert str(tmp_path) in result.stdout


VILLAGE = "900000001\tOstermouth Quay\tOstermouth Quay\tQuay End\t51.5\t-3.5\tP\tPPL\tGB\t\tWLS"
VILLAGE += "\t\t\t\t812\t\t9\tEurope/London\t2024-01-01\n"


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "own" / "places.sqlite"
    monkeypatch.setenv("SAYSO_PLACES", str(path))
    return path


def gazetteer(*args: str | Path) -> Result:
    return CliRunner().invoke(main, ["gazetteer", *map(str, args)])


def test_adding_villages_and_reading_of_them(places: Path, tmp_path: Path) -> None:
    assert "none added" in gazetteer("list").stdout
    dump = tmp_path / "XX.txt"
    dump.write_text(VILLAGE, "utf-8")
    assert gazetteer("add", dump).stdout == "1 place added, 0 known already\n"
    assert gazetteer("add", dump).stdout == "0 places added, 1 known already\n"
    assert gazetteer("list").stdout == f"GB  1 place\nkept in {places}\n"
    text = "The mayor said nine people drowned at Ostermouth Quay in Wales on Sunday.\n"
    found = CliRunner().invoke(main, ["read", "--json", "--published", "2024-03-03"], input=text)
    numbers = [p["geonames_id"] for c in json.loads(found.stdout)["claims"] for p in c["places"]]
    assert 900000001 in numbers


def test_bad_lines_are_told_and_the_good_ones_kept(places: Path, tmp_path: Path) -> None:
    dump = tmp_path / "XX.txt"
    dump.write_text("no such line\n" + VILLAGE, "utf-8")
    result = gazetteer("add", dump)
    assert result.exit_code == 1
    assert result.stdout == "1 place added, 0 known already\n"
    assert f"{dump}, line 1" in result.stderr


def test_adding_what_is_not_there(places: Path) -> None:
    result = gazetteer("add", "nowhere.txt")
    assert result.exit_code == 1
    assert result.stderr == "sayso: nowhere.txt: nothing there\n"


def test_damaged_additions_are_told_of_once(places: Path) -> None:
    places.parent.mkdir()
    places.write_bytes(b"not a database" * 100)
    for command in (["gazetteer", "list"], ["read", "-"], ["doctor"]):
        result = CliRunner().invoke(main, command, input="The mayor said nine people drowned.\n")
        assert result.exit_code == 1
        assert result.output.count(str(places)) == 1


def test_little_is_loaded_to_say_the_version() -> None:
    code = "from sayso.cli import main; import sys; print(*sys.modules)"
    command = [sys.executable, "-c", code]
    loaded = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()
    heavy = {"numpy", "onnxruntime", "rich", "tokenizers", "charset_normalizer", "py3langid"}
    assert not heavy & set(loaded)
