"""The other commands, and what holds for all."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

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


def test_adding_what_is_not_there() -> None:
    result = CliRunner().invoke(main, ["gazetteer", "add", "nowhere.txt"])
    assert result.exit_code == 1
    assert result.stderr == "sayso: nowhere.txt: nothing there\n"


def test_little_is_loaded_to_say_the_version() -> None:
    code = "from sayso.cli import main; import sys; print(*sys.modules)"
    command = [sys.executable, "-c", code]
    loaded = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()
    heavy = {"numpy", "onnxruntime", "rich", "tokenizers", "charset_normalizer", "py3langid"}
    assert not heavy & set(loaded)
