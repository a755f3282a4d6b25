"""`sayso voices`, `sayso voice`: who speaks."""

from __future__ import annotations

import click

from sayso.cli.ledgers import limited, on_ledger, opened, show


@click.command(short_help="List who speaks.")
@click.option("--name", "words", metavar="WORDS", help="Only those with these words in a name.")
@click.option("--party", metavar="NAME", help="Only those who speak for this party.")
@limited(50)
@on_ledger
def voices(words: str | None, party: str | None, limit: int, where: str | None) -> int:
    """Lists the speakers of all documents, those who say most first."""
    from sayso.views.voice_list import lines

    with opened(where) as ledger:
        found = ledger.voices(words, party=party, limit=limit)
        show(lambda width: lines(found, width))
    return 0


@click.command(short_help="Show what somebody said.")
@click.argument("name", metavar="NAME|ID")
@limited(100)
@on_ledger
def voice(name: str, limit: int, where: str | None) -> int:
    """Shows a speaker: all names and roles, why they were put together, and all that was said, the
    newest first.
    """
    from sayso.api.paging import voice_page
    from sayso.views.voice_page import lines

    with opened(where) as ledger:
        page = voice_page(ledger.store, ledger.voice(name), limit)
        show(lambda width: lines(page, width))
    return 0
