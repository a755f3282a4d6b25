"""What users install: the wheel, built from this tree."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import httpx
import pytest

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
    "sayso/web/static/page.css",
    "sayso/web/static/htmx.min.js",
    "sayso/web/static/htmx.LICENSE.txt",
    "sayso/web/templates/base.html",
    "sayso/web/charts/world.json",
    "sayso/web/charts/fonts/Roboto-Regular.ttf",
    "sayso/web/charts/fonts/Roboto.LICENSE.txt",
)
LICENCES = (
    "LICENSE",
    "NOTICE",
    "src/sayso/reading/model/LICENSE-WEIGHTS.md",
    "src/sayso/questions/encoder/LICENSE-WEIGHTS.md",
)
LARGEST = 70 * 1024 * 1024


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


def test_its_pages_are_served(installed: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-c", "from sayso.cli import main; main()", "serve", "--port", "0"]
    with subprocess.Popen(
        [*command, "--ledger", "new.db"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout
        where = server.stdout.readline().split()[0]
        pages = {path: httpx.get(where + path) for path in ("", "static/page.css", "map", "add")}
        server.send_signal(signal.SIGINT)
    assert {path: page.status_code for path, page in pages.items()} == dict.fromkeys(pages, 200)
    assert "The ledger is empty" in pages[""].text
    assert server.returncode == 0
