"""What a view prints, as a text; and texts that earlier versions printed, to compare with."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path

from rich.console import Console

from sayso.claims.report import Report

GOLDEN = Path(__file__).parent / "golden"


def printed(view: Callable[[Report, Console], None], report: Report, width: int) -> str:
    out = io.StringIO()
    view(report, Console(file=out, width=width, color_system=None))
    return out.getvalue()


def same_as_golden(name: str, text: str) -> None:
    """Compare with a file; with SAYSO_GOLDEN=write it is written, to be reviewed as a diff."""
    file = GOLDEN / name
    if os.environ.get("SAYSO_GOLDEN") == "write":
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")
