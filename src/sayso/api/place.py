"""Where the ledger is when nobody says."""

from __future__ import annotations

import os
from pathlib import Path


def default_place() -> str:
    """What SAYSO_LEDGER says, else `ledger.db` in the user data folder."""
    from platformdirs import user_data_path

    given = os.environ.get("SAYSO_LEDGER")
    return given or str(user_data_path("sayso", appauthor=False) / "ledger.db")


def named(place: str | os.PathLike[str] | None) -> str | Path:
    """A path or URL as the store takes it."""
    if place is None:
        return default_place()
    return place if isinstance(place, str) else Path(place)
