"""Run the tutorial: `python tools/tutorial.py` checks what it shows, `--update` writes it anew.

In `docs/tutorial.md`, a block with a title is a file to save; in a `console` block, `$` begins a
command and what follows is its output; a `pycon` block is a session of Python. All run in order, in
one empty folder, 80 columns wide and without colour.
"""

from __future__ import annotations

import contextlib
import doctest
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

TUTORIAL = Path(__file__).resolve().parent.parent / "docs" / "tutorial.md"
BLOCK = re.compile(
    r"^```(?P<kind>\w+)(?: title=\"(?P<title>[^\"\n]+)\")?\n(?P<body>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
COMMAND = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
PLAIN = {"COLUMNS": "80", "NO_COLOR": "1", "PYTHONUTF8": "1"}


def run(text: str) -> str:
    """The tutorial with the output that its commands give now. Raises where one of them fails."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        return BLOCK.sub(_block, text)


def _block(block: re.Match[str]) -> str:
    whole, body = block.group(), block["body"]
    if block["title"]:
        Path(block["title"]).write_text(body, "utf-8")
    elif block["kind"] == "console":
        return whole.replace(body, COMMAND.sub(lambda shown: _command(shown[1]), body))
    elif block["kind"] == "pycon":
        _python(body)
    return whole


def _command(command: str) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, **PLAIN, "PATH": path}
    done = subprocess.run(
        command, shell=True, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise AssertionError(f"`{command}` gave status {done.returncode}:\n{done.stderr}")
    lines = [line.rstrip() for line in (done.stdout + done.stderr).splitlines()]
    return "\n".join([f"$ {command}", *lines]).rstrip() + "\n"


def _python(body: str) -> None:
    test = doctest.DocTestParser().get_doctest(body, {}, "tutorial", str(TUTORIAL), 0)
    report: list[str] = []
    doctest.DocTestRunner(verbose=False).run(test, out=report.append)
    if report:
        raise AssertionError("".join(report))


def main(*arguments: str) -> None:
    shown = TUTORIAL.read_text("utf-8")
    now = run(shown)
    if arguments == ("--update",):
        TUTORIAL.write_text(now, "utf-8")
    elif now != shown:
        sys.exit("docs/tutorial.md shows other output than there is: tools/tutorial.py --update")


if __name__ == "__main__":
    main(*sys.argv[1:])
