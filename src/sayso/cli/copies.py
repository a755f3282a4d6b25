"""`sayso copies`, `sayso versions`: reports that hold one text, and what later ones changed."""

from __future__ import annotations

import click

from sayso.cli.ledgers import on_ledger, opened, show


@click.command(short_help="List reports that hold one text.")
@click.argument("document", metavar="[ID]", required=False)
@on_ledger
def copies(document: str | None, where: str | None) -> int:
    """Lists groups of reports of which each holds half of another's text or more: agency copies,
    reprints, later versions. A group counts as one origin, unless a copy adds claims of its own.
    With the ID of a document, only its group.

    `sayso decide no-copy ID` takes a report out of its group.
    """
    from sayso.views.copy_list import lines

    with opened(where) as ledger:
        groups = ledger.copies(document)
        show(lambda width: lines(groups, width))
    return 0


@click.command(short_help="Show what later versions of a report changed.")
@click.argument("document", metavar="ID|URL")
@on_ledger
def versions(document: str, where: str | None) -> int:
    """Shows which claims appeared, changed or vanished from one version of a report to the next.
    Versions are reports of one address and mostly one text; all are kept. What the last one leaves
    out no longer stands.
    """
    from sayso.views.versions_page import lines

    with opened(where) as ledger:
        page = ledger.versions(document)
        show(lambda width: lines(page, width))
    return 0
