"""The gazetteer with the places that this machine's user added."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

from platformdirs import user_data_path

from sayso.claims.places.gazetteer import Gazetteer


def additions_path() -> Path:
    """Where the user's own places are kept: in the user data folder, or where SAYSO_PLACES says."""
    given = os.environ.get("SAYSO_PLACES")
    return Path(given) if given else user_data_path("sayso", appauthor=False) / "places.sqlite"


def own_gazetteer() -> Gazetteer | None:
    """The package's places and the user's; None where none were added.

    Raises NotReadable where the user's file is damaged.
    """
    path = additions_path()
    return _checked(path) if path.exists() else None


@lru_cache(maxsize=1)
def _checked(path: Path) -> Gazetteer:
    gazetteer = Gazetteer(path)
    gazetteer.look_up("Paris")
    return gazetteer
