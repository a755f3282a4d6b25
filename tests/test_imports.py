"""Data goes one way: a stage imports the stages to its left and itself, never to its right."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "src" / "sayso"
STAGES = (
    "document",
    "copies",
    "fetch",
    "feeds",
    "reading",
    "claims",
    "review",
    "voices",
    "questions",
    "assessment",
    "ledger",
    "corpus",
    "views",
    "api",
    "watch",
    "web",
    "cli",
)
FOR_ALL = ("errors", "version")
"""Modules that every stage may import; they import no stage."""

OPENS = {
    "api.ledger": "the ledger that the user names, through its store",
    "cli": "what the user names",
    "ledger": "its database",
    "corpus": "what its workers share",
    "document.read": "standard input, files and folders",
    "document.source": "files and folders",
    "document.read.packed": "what lies in an archive, in memory",
    "watch.telling": "the command and the address that the user names for events",
    "fetch": "the addresses of the web that the user names",
    "web.opened": "a process of its own that draws conclusions again",
    "document.formats.docx": "what lies in a Word document, in memory",
    "claims.places.additions": "the places that a user added, where the command line says they are",
    "claims.places.gazetteer": "the dump that a user adds",
}
"""What may open files, sockets and databases, and which. All others only read the package."""

READING = {"read_text", "read_bytes"}
OPENING_CALLS = {"open", "fdopen", "urlopen"}
OPENING_CALLS |= READING | {"write_text", "write_bytes"}
OPENING_MODULES = {"dbm", "ftplib", "http", "httpx", "requests", "shelve", "socket", "sqlite3"}
OPENING_MODULES |= {"asyncio", "psycopg", "smtplib", "subprocess", "tempfile", "urllib.request"}

MODULES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}

ENTRANCES = ("__init__", "__main__")
INNER = {module: path for module, path in MODULES.items() if module not in ENTRANCES}


def imports(path: Path, module: str = "") -> Iterator[str]:
    """Every module that a file imports, also inside functions, as a full dotted name."""
    package = module.split(".") if path.name == "__init__.py" else module.split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ["sayso", *package][: len(package) + 2 - node.level] if node.level else []
            origin = ".".join([*base, *([node.module] if node.module else [])])
            yield from () if origin == "sayso" else (origin,)
            yield from (f"{origin}.{alias.name}" for alias in node.names)


def stage(module: str) -> str:
    return module.split(".")[0]


def back_edges(module: str, path: Path) -> list[str]:
    own = stage(module)
    allowed = STAGES[: STAGES.index(own) + 1] if own in STAGES else ()
    used = {name for name in imports(path, module) if name.startswith("sayso.")}
    stages = {stage(name.removeprefix("sayso.")) for name in used}
    return sorted((stages & set(STAGES)) - set(allowed))


def test_each_module_has_its_place() -> None:
    assert {stage(module) for module in MODULES} == {*STAGES, *FOR_ALL, *ENTRANCES}


def test_a_stage_imports_only_stages_to_its_left() -> None:
    back = {module: back_edges(module, path) for module, path in INNER.items()}
    assert {module: found for module, found in back.items() if found} == {}


def test_no_stage_imports_the_public_names() -> None:
    """`sayso` itself imports every stage, so that a stage that imports it imports its right."""
    used = {(module, name) for module, path in INNER.items() for name in imports(path, module)}
    ours = {(module, name) for module, name in used if name.split(".")[0] == "sayso"}
    known = {f"sayso.{name}" for name in (*STAGES, *FOR_ALL)}
    assert [one for one in sorted(ours) if not any(_is(one[1], name) for name in known)] == []


@pytest.mark.parametrize(
    ("module", "text", "found"),
    [
        ("document.read", "import sayso.claims.claim", ["claims"]),
        ("claims.figures.amount", "from sayso.cli import main", ["cli"]),
        ("claims.figures.amount", "from sayso import views", ["views"]),
        ("reading.model", "from ..claims import claim", ["claims"]),
        ("reading.model", "from .tokens import Tokens", []),
        ("reading.model", "def f():\n    from sayso.views import table", ["views"]),
        ("views.table", "from sayso.claims.claim import Claim", []),
        ("errors", "from sayso.document import anchor", ["document"]),
    ],
)
def test_the_walk_sees_imports_of_every_form(
    module: str, text: str, found: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "module.py"
    path.write_text(text, "utf-8")
    assert back_edges(module, path) == found


def openings(path: Path, module: str) -> list[str]:
    calls = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")
            if name in OPENING_CALLS:
                calls.append(f"line {node.lineno}: {name}()")
    modules = {name for name in imports(path, module) for m in OPENING_MODULES if _is(name, m)}
    return calls + sorted(f"import {name}" for name in modules)


def _is(name: str, module: str) -> bool:
    return name == module or name.startswith(f"{module}.")


def test_no_other_stage_opens_anything() -> None:
    """What lies in the package is read through importlib.resources, and nothing is written."""
    closed = {m: path for m, path in MODULES.items() if not any(_is(m, o) for o in OPENS)}
    found = {module: strange(path, module) for module, path in closed.items()}
    assert {module: each for module, each in found.items() if each} == {}


def strange(path: Path, module: str) -> list[str]:
    """The openings of a module that is to open nothing but what lies in the package."""
    packaged = any(_is(name, "importlib.resources") for name in imports(path, module))
    allowed = {f"{call}()" for call in READING} if packaged else set()
    return [one for one in openings(path, module) if one.split()[-1] not in allowed]


@pytest.mark.parametrize(
    "text",
    [
        "open('a')",
        "from pathlib import Path\nPath('a').read_text()",
        "import sqlite3",
        "def f():\n    from urllib.request import urlopen",
        "import http.client",
    ],
)
def test_openings_are_seen(text: str, tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text(text, "utf-8")
    assert openings(path, "claims.claim")


IMPORTED_AS = {
    "argon2-cffi": "argon2",
    "charset-normalizer": "charset_normalizer",
    "python-dateutil": "dateutil",
}
FOR_ANOTHER = {"lxml_html_clean", "itsdangerous", "python_multipart"}
"""What trafilatura needs, and starlette's sessions and forms, which they don't ask for by
themselves."""


def test_dependencies_are_those_imported() -> None:
    """None is missing, none is there for nothing."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = [re.split(r"[<>=!~ \[]", line, maxsplit=1)[0] for line in project["dependencies"]]
    used = {n.split(".")[0] for m, path in MODULES.items() for n in imports(path, m)}
    declared = {IMPORTED_AS.get(name, name.replace("-", "_")) for name in names}
    assert used - set(sys.stdlib_module_names) - {"sayso"} == declared - FOR_ANOTHER
