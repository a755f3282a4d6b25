"""A process that adds reports to a ledger: `python -m tests.ledger.adder LEDGER FIRST LAST`.

It prints a line for each report that it added.
"""

from __future__ import annotations

import sys

from sayso.ledger.store import Store
from tests.ledger.reports import flood


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(path: str, first: int, last: int) -> None:
    with Store.open(path, wait=60) as store:
        tell("open")
        with store.writing("adding floods"):
            for n in range(first, last):
                if not store.has(flood(n).document.id):
                    tell(store.add(flood(n)).document)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
