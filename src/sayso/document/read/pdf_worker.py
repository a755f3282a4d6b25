"""Reads one PDF from standard input in a process of its own, and writes its pages as JSON.

The library that reads PDFs is C++ on anybody's bytes: a page can make it take any time and memory,
or end the process. This file is run by its path and imports nothing of the package.
"""

from __future__ import annotations

import json
import sys
from typing import Any

LOCKED, DAMAGED, MANY, LONG = "locked", "damaged", "many", "long"


def main(memory: int, pages: int, characters: int) -> None:
    _limit(memory)
    try:
        found = _pages(sys.stdin.buffer.read(), pages, characters)
    except MemoryError:
        sys.exit(3)
    sys.stdout.buffer.write(json.dumps(found).encode("ascii"))


def _limit(memory: int) -> None:
    """Where the system can: Windows has no such limit, macOS does not keep it."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, ValueError, OSError):
        pass


def _pages(data: bytes, most: int, characters: int) -> dict[str, Any]:
    import pypdfium2

    texts: list[str] = []
    try:
        with pypdfium2.PdfDocument(data) as pdf:
            if len(pdf) > most:
                return {"wrong": MANY, "found": len(pdf)}
            for page in pdf:
                texts.append(page.get_textpage().get_text_range().replace("\r\n", "\n"))
                characters -= len(texts[-1])
                if characters < 0:
                    return {"wrong": LONG}
    except pypdfium2.PdfiumError as error:
        return {"wrong": LOCKED if "assword" in str(error) else DAMAGED, "found": str(error)}
    return {"pages": texts}


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
