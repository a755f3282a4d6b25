"""The table that lies beside the files, and the originals that it names."""

from __future__ import annotations

import os
from pathlib import Path

from sayso.document.sidecar import Sidecar
from sayso.document.sidecar_table import sidecar_of
from sayso.errors import InputError, UsageError

LARGEST = 50_000_000
"""Bytes of such a table, or of an original."""


def sidecar_at(path: str | os.PathLike[str]) -> Sidecar:
    """The table in a file. Raises UsageError where there is none that can be read."""
    folder = Path(path).parent
    try:
        return sidecar_of(_bytes(Path(path)), str(path), lambda name: _bytes(folder / name))
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: {getattr(error, 'strerror', None) or error}") from None
    except InputError as error:
        raise UsageError(str(error)) from None


def _bytes(path: Path) -> bytes:
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError("larger than 50 MB")
    return data
