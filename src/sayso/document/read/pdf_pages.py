"""The pages of a PDF, read in a process of its own that can't take more than its limits."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from sayso.document.given import Given
from sayso.document.read import pdf_worker
from sayso.document.receive import too_large
from sayso.document.size import size_in_words
from sayso.errors import InputError, NotReadable, TooLarge

_SPARE = 2
"""Times the largest text that is read; headers and footers are still to be taken out of it."""


def pdf_pages(data: bytes, where: str, given: Given) -> list[str]:
    """The text of each page. Raises InputError for a PDF that is damaged or beyond the limits."""
    limits = given.limits
    most = (limits.memory, limits.pages, _SPARE * given.largest)
    try:
        ran = subprocess.run(
            [sys.executable, "-P", str(Path(pdf_worker.__file__)), *map(str, most)],
            input=data,
            capture_output=True,
            timeout=limits.seconds,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            check=False,
        )
    except subprocess.TimeoutExpired:
        found = f"a PDF that takes more than {limits.seconds} seconds"
        raise TooLarge(where, found, "allow --limit seconds=NUMBER") from None
    if ran.returncode:
        found = f"a PDF that takes more than {size_in_words(limits.memory)}, or breaks its reader"
        raise TooLarge(where, found, "allow --limit memory=SIZE, or save its text")
    told: dict[str, Any] = json.loads(ran.stdout)
    if "pages" not in told:
        raise _error(told, where, given)
    pages: list[str] = told["pages"]
    return pages


def _error(told: dict[str, Any], where: str, given: Given) -> InputError:
    found = told.get("found")
    if told["wrong"] == pdf_worker.MANY:
        many = f"a PDF of {found:,} pages, more than {given.limits.pages:,}"
        return TooLarge(where, many, "allow more with --limit pages=NUMBER")
    if told["wrong"] == pdf_worker.LONG:
        return too_large(where, given)
    if told["wrong"] == pdf_worker.LOCKED:
        return NotReadable(where, "a PDF with a password", "save it without")
    return NotReadable(where, f"a damaged PDF: {found}", "get it again")
