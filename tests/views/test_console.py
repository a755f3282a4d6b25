"""Terminal codes, widths and encodings, as a process of its own meets them."""

from __future__ import annotations

import io
import os
import subprocess
import sys

import pytest

from sayso.views.console import open_console

SCRIPT = """
from sayso.views.console import open_console
from sayso.views.terminal import print_claims
from tests.views.collapse import collapse
console = open_console()
print_claims(collapse(), console)
"""


def piped(**settings: str) -> bytes:
    env = {k: v for k, v in os.environ.items() if k not in {"COLUMNS", "NO_COLOR", "FORCE_COLOR"}}
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT], env={**env, **settings}, capture_output=True, check=True
    )
    return run.stdout


@pytest.mark.parametrize(
    ("settings", "width"),
    [({}, 80), ({"COLUMNS": "140"}, 140), ({"COLUMNS": "nonsense"}, 80), ({"COLUMNS": "0"}, 80)],
)
def test_piped_output_is_plain_and_has_the_width_told(settings: dict[str, str], width: int) -> None:
    lines = piped(PYTHONIOENCODING="utf-8", **settings).decode().splitlines()
    assert all("\x1b" not in line and len(line) <= width for line in lines)
    assert max(map(len, lines)) > width - 20
    assert any(line.startswith(" SPEAKER") for line in lines) == (width > 80)


def test_what_an_encoding_lacks_becomes_a_question_mark() -> None:
    out = piped(PYTHONIOENCODING="ascii").decode("ascii")
    assert "? rescuers" in out
    assert "46, up from 31" in out


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def coloured(monkeypatch: pytest.MonkeyPatch, no_color: str | None) -> str:
    from sayso.views.terminal import print_claims
    from tests.views.collapse import collapse

    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("NO_COLOR", raising=False)
    if no_color is not None:
        monkeypatch.setenv("NO_COLOR", no_color)
    out = Terminal()
    print_claims(collapse(), open_console(out))
    return out.getvalue()


def test_a_terminal_gets_colours_unless_no_color_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" in coloured(monkeypatch, None)
    assert "\x1b[" in coloured(monkeypatch, "")
    assert "\x1b" not in coloured(monkeypatch, "1")
