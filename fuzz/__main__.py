"""`python -m fuzz NAME [libFuzzer's arguments]`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RUN = "<w:body><w:p><w:r><w:t>a b</w:t></w:r></w:p></w:body>"
WORD = f'<w:document xmlns:w="{SPACE}">{RUN}</w:document>'


def main() -> None:
    with atheris.instrument_imports(include=["sayso.document"]):
        from fuzz.targets import TARGETS
    from tests.document.test_exports import INDEXED, PAGES
    from tests.document.test_forms import FACTIVA, NEXIS, ONE_EACH, TEXT

    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"python -m fuzz NAME, with one of: {', '.join(TARGETS)}")
    name, *more = sys.argv[1:]
    seeds = [make() for _, make in ONE_EACH] + [page.encode() for page in PAGES.values()]
    seeds += [NEXIS.encode(), FACTIVA.encode(), b"path,title,published\na.txt,T,2025-03-11\n"]
    seeds += [f"{TEXT}\n{TEXT}\0{TEXT}\n{TEXT}".encode(), WORD.encode(), *INDEXED.values()]
    with tempfile.TemporaryDirectory(prefix="sayso-fuzz-") as folder:
        for number, seed in enumerate(seeds):
            (Path(folder) / str(number)).write_bytes((b"\0" if name == "any" else b"") + seed)
        atheris.Setup([sys.argv[0], *more, folder], TARGETS[name])
        atheris.Fuzz()


if __name__ == "__main__":
    main()
