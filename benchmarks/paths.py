"""Where the reference data is: SAYSO_DATA, by default `shared` beside the repository."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def reference_data() -> Path:
    """The folder that holds `data/` and `gold/`."""
    return Path(os.environ.get("SAYSO_DATA") or ROOT.parent / "shared").resolve()
