"""`sayso serve`, as far as it refuses to; tests of the wheel start it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from sayso.cli import main


def serve(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["serve", *arguments])
    return done.exit_code, done.output


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.7", "::", "ledger.example.org"])
def test_others_reach_it_only_with_a_password(host: str) -> None:
    status, said = serve("--host", host)
    assert status == 2
    assert "--password-file" in said


@pytest.mark.parametrize("password", ["", "short\n", "\nsecond line\n"])
def test_a_password_has_eight_characters(password: str, tmp_path: Path) -> None:
    path = tmp_path / "password.txt"
    path.write_text(password, "utf-8")
    status, said = serve("--password-file", str(path))
    assert status == 2
    assert "8 characters" in said


def test_a_password_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    status, said = serve("--password-file", str(tmp_path / "none.txt"))
    assert status == 2
    assert "none.txt" in said
