"""`sayso search`: claims by their words and by what is in them."""

from __future__ import annotations

from typing import Any

import click

from sayso.cli.filters import filtered
from sayso.cli.ledgers import limited, on_ledger, opened, show


@click.command(short_help="Find claims.")
@click.argument("words", nargs=-1)
@filtered
@limited(50)
@on_ledger
def search(words: tuple[str, ...], limit: int, where: str | None, **wanted: Any) -> int:
    """Finds claims by the words in them, in their sentence or in their speaker's name.

    All words have to be there, in any order; "words in quotation marks" as they stand, and drown*
    is drowned and drowning. The filters hold together; without words, they alone decide.

    \b
    Examples:
      sayso search dam gates
      sayso search '"opened too late"' --party Kestria
      sayso search --event killed --figure 10..50 --since 2025-03-10
    """
    from sayso.views.claim_list import lines

    with opened(where) as ledger:
        found = ledger.search(" ".join(words), limit=limit, **wanted)
        show(lambda width: lines(found, width))
    return 0
