"""File names for documents, whatever their ids are: none can leave its folder or hide another."""

from __future__ import annotations

import hashlib
import os
import re
from urllib.parse import quote

_LONGEST = 150
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_ENDING = ".json"


def file_name(name: str) -> str:
    """One part of a path, without its ending, for a document's own name or id.

    Everything but ASCII letters, digits, "_", "-", "." and "~" is percent-encoded, and so are a
    leading dot and the first letter of a name that Windows keeps for a device. Different names give
    different file names; where they would be too long, the end is a hash of the whole.
    """
    encoded = quote(os.fsencode(_encodable(name)), safe="") or "%00"
    if encoded.startswith(".") or _RESERVED.match(encoded):
        encoded = f"%{ord(encoded[0]):02X}{encoded[1:]}"
    if len(encoded) <= _LONGEST:
        return encoded
    digest = hashlib.sha256(encoded.encode()).hexdigest()[:16]
    return f"{_cut(encoded, _LONGEST - 17)}-{digest}"


class FileNames:
    """Names given so far in one folder; letter case does not make two of one."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def name_for(self, name: str) -> str:
        """A file name that was not given before: NAME.json, else NAME-2.json, NAME-3.json …"""
        stem = file_name(name.removesuffix(_ENDING) or name)
        number, tried = 1, stem
        while tried.casefold() in self._given:
            number += 1
            tried = f"{stem}-{number}"
        self._given.add(tried.casefold())
        return tried + _ENDING


def _encodable(name: str) -> str:
    """Surrogates that no file name stands behind are encoded as they are."""
    return "".join(c if not _is_odd(c) else "\ufffd" for c in name)


def _is_odd(character: str) -> bool:
    return "\ud800" <= character <= "\udfff" and not "\udc80" <= character <= "\udcff"


def _cut(encoded: str, length: int) -> str:
    """The first `length` characters, no %XX broken."""
    return re.sub(r"%[0-9A-F]?$", "", encoded[:length])
