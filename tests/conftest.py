"""What all tests share: where the reference data is."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent

# How long one example takes depends on what else the machine does.
settings.register_profile("sayso", deadline=None)
settings.load_profile("sayso")


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder that holds `data/` and `gold/`: SAYSO_DATA, by default beside the repository.

    Where SAYSO_DATA is set, a test that misses something fails; only where nobody said that there
    is any data, and there is none, it skips.
    """
    given = os.environ.get("SAYSO_DATA")
    folder = Path(given) if given else ROOT.parent / "shared"
    if not folder.is_dir():
        reason = f"no reference data at {folder}"
        pytest.fail(f"SAYSO_DATA: {reason}") if given else pytest.skip(reason)
    return folder.resolve()


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What users install, built from this tree."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="session")
def installed(wheel: Path) -> Path:
    """The folder that the wheel was installed into, to be put before others on the path."""
    folder = wheel.parent / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that asks for the data is a `data` test, whether it says so or not."""
    for item in items:
        if "data" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.data)
