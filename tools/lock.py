"""Write `requirements.lock`: one version of each package, right for every Python supported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXTRAS = ("test", "check", "docs", "lock")
HEADER = """\
# One version of everything, for Python 3.11 to 3.13. Made by `make lock`; why so, says
# docs/design/0007-lock-file.md.
"""


def main() -> None:
    """`--fork-strategy fewest` keeps one version for all Pythons; no index is named in the file."""
    command = [str(ROOT / ".venv/bin/uv"), "pip", "compile", "--quiet", "--universal", "--upgrade"]
    command += ["--python-version", "3.11", "--fork-strategy", "fewest", "--no-annotate"]
    command += ["--no-header", "--no-emit-index-url", "--no-emit-find-links"]
    command += [part for extra in EXTRAS for part in ("--extra", extra)]
    command += ["pyproject.toml"]
    made = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=False)
    if made.returncode:
        sys.exit(made.returncode)
    (ROOT / "requirements.lock").write_text(HEADER + made.stdout.decode("utf-8"), "utf-8")


if __name__ == "__main__":
    main()
