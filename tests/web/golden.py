"""Drawings as they were last looked at."""

from __future__ import annotations

import os
from pathlib import Path

DRAWN = Path(__file__).parent / "drawn"


def same_as_golden(name: str, made: str) -> None:
    """SAYSO_GOLDEN=write writes what is made; look at it before committing."""
    path, lines = DRAWN / name, made.replace("><", ">\n<") + "\n"
    if os.environ.get("SAYSO_GOLDEN") == "write":
        path.write_text(lines, "utf-8", newline="\n")
    assert lines == path.read_text("utf-8")
