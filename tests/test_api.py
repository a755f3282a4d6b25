"""What `import sayso` gives: the names that we promise to keep."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys

import pytest

import sayso

NAMES: list[str] = list(getattr(sayso, "__all__", ()))


def test_public_names_are_sorted_and_there() -> None:
    assert sorted(set(NAMES)) == NAMES
    assert all(hasattr(sayso, name) for name in NAMES)


def test_dir_shows_the_public_names_alone() -> None:
    assert dir(sayso) == NAMES


@pytest.mark.parametrize("name", [n for n in NAMES if n != "__version__"])
def test_each_public_name_says_what_it_is(name: str) -> None:
    value = getattr(sayso, name)
    if inspect.isclass(value) or inspect.isroutine(value):
        assert inspect.getdoc(value), f"sayso.{name} has no docstring"


def test_the_essential_names_are_public() -> None:
    essential = {"Claim", "Document", "Figure", "InputError", "Report", "SaysoError", "Span"}
    assert essential | {"Speaker", "__version__", "read"} <= set(NAMES)


def test_version_is_a_version() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*", sayso.__version__)


def test_errors_are_one_tree() -> None:
    errors = [getattr(sayso, n) for n in NAMES if inspect.isclass(getattr(sayso, n))]
    errors = [e for e in errors if issubclass(e, BaseException)]
    assert errors
    assert all(issubclass(e, sayso.SaysoError) for e in errors)


def test_importing_sayso_is_cheap() -> None:
    """The model's libraries take a large part of a second; they wait until something is read."""
    command = [sys.executable, "-c", "import sayso, sys; print(*sys.modules)"]
    loaded = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()
    assert not {"onnxruntime", "tokenizers"} & set(loaded)
