"""Forms of input that another distribution adds, as pip would have installed it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

_MODULE = """
from sayso.document.document import Document


class Telex:
    name, suffixes = "telex", frozenset({".tlx"})

    def recognises(self, first):
        return first.startswith(b"ZCZC")

    def documents(self, data, name, where, given):
        yield Document(data.decode().removeprefix("ZCZC").removesuffix("NNNN").strip(), name=name)
"""


def _run(folder: Path, module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    facts = folder / "telex_for_sayso-1.0.dist-info"
    facts.mkdir(parents=True)
    (folder / "telex.py").write_text(module, "utf-8")
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: telex-for-sayso\nVersion: 1.0\n")
    (facts / "entry_points.txt").write_text("[sayso.formats]\ntelex = telex:Telex\n")
    path = os.pathsep.join([str(folder), *filter(None, [os.environ.get("PYTHONPATH")])])
    command = [sys.executable, "-m", "sayso", *arguments]
    environment = os.environ | {"PYTHONPATH": path}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def test_a_form_of_anothers_is_read_like_ours(tmp_path: Path) -> None:
    report = tmp_path / "one.tlx"
    report.write_text("ZCZC\nAt least 12 people drowned, the coastguard said.\nNNNN", "utf-8")
    done = _run(tmp_path / "site", _MODULE, "read", str(report), "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["document"]["text"].startswith("At least 12 people")


def test_one_that_cannot_be_loaded_is_named(tmp_path: Path) -> None:
    report = tmp_path / "one.tlx"
    report.write_text("ZCZC", "utf-8")
    done = _run(tmp_path / "site", "import there_is_no_such_module", "read", str(report))
    assert done.returncode == 2
    assert "the form telex of telex-for-sayso can't be loaded: ModuleNotFound" in done.stderr
    assert "Traceback" not in done.stderr
