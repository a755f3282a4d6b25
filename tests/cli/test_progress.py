"""What a terminal shows of a long run."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.test_read import ENVIRONMENT, SAYSO, TEXT

pty = pytest.importorskip("pty", reason="no terminals here")


def on_a_terminal(command: list[str], stdout: int | None) -> str:
    """What a command writes on standard error when that is a terminal."""
    master, slave = pty.openpty()
    environment = {**ENVIRONMENT, "TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen(
        command, stdout=stdout, stderr=slave, stdin=subprocess.DEVNULL, env=environment
    ) as process:
        os.close(slave)
        said = b""
        while chunk := _read(master):
            said += chunk
    os.close(master)
    assert process.returncode == 1
    return said.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # its other end is closed
        return b""


@pytest.fixture
def many(tmp_path: Path) -> Path:
    fields = {"text": TEXT, "published": "2024-03-03", "keywords": "ferry " * 500}
    record = json.dumps(fields)
    path = tmp_path / "many.jsonl"
    path.write_text(f"{record}\n" * 20 + "{\n", "utf-8")
    return path


def test_a_long_run_shows_how_far_it_is(many: Path, tmp_path: Path) -> None:
    said = on_a_terminal(
        [*SAYSO, "read", str(many), "--out", str(tmp_path / "out")], subprocess.DEVNULL
    )
    assert "documents" in said
    assert "a second" in said
    assert f"sayso: {many}, line 21: broken JSON" in said


def test_nothing_but_errors_where_nobody_looks(many: Path, tmp_path: Path) -> None:
    command = [*SAYSO, "read", str(many), "--out", str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, env=ENVIRONMENT)
    assert done.stderr.decode().splitlines() == [
        f"sayso: {many}, line 21: broken JSON: Expecting property name enclosed in double quotes "
        'at column 2 (expected an object with "text", or with "document" that has it)',
        "sayso: 1 of 21 inputs could not be read",
    ]
