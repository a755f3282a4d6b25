"""What users install: the wheel, built from this tree."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.full

NEEDED = (
    "sayso/py.typed",
    "sayso/views/claims.schema.json",
    "sayso/reading/model/reader.onnx",
    "sayso/reading/model/tokenizer.json",
    "sayso/reading/model/manifest.json",
    "sayso/reading/model/LICENSE-WEIGHTS.md",
    "sayso/questions/encoder/meaning.onnx",
    "sayso/questions/encoder/manifest.json",
    "sayso/questions/encoder/LICENSE-WEIGHTS.md",
    "sayso/claims/places/gazetteer.bin",
)
LICENCES = (
    "LICENSE",
    "NOTICE",
    "src/sayso/reading/model/LICENSE-WEIGHTS.md",
    "src/sayso/questions/encoder/LICENSE-WEIGHTS.md",
)
LARGEST = 70 * 1024 * 1024


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.mark.parametrize("name", NEEDED)
def test_it_holds_all_that_reading_takes(name: str, names: set[str]) -> None:
    assert name in names


@pytest.mark.parametrize("name", LICENCES)
def test_it_holds_the_licences(name: str, names: set[str]) -> None:
    assert [n for n in names if n.endswith(f".dist-info/licenses/{name}")]


def test_it_holds_nothing_but_the_package(names: set[str]) -> None:
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"sayso"}
    assert not [name for name in names if "test" in name.split("/")[-1]]


def test_its_size_is_kept(wheel: Path) -> None:
    assert wheel.stat().st_size <= LARGEST
