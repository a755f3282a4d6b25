"""`sayso remove`, `sayso purge`: documents out of sight, or out of existence."""

from __future__ import annotations

import click

from sayso.cli.author import by_author, for_reason
from sayso.cli.ledgers import on_ledger, opened
from sayso.cli.messages import counted, say
from sayso.errors import UsageError


@click.command(short_help="Hide a document and its claims.")
@click.argument("id_", metavar="DOCUMENT")
@for_reason
@click.option("--undo", is_flag=True, help="Bring it back.")
@by_author
@on_ledger
def remove(id_: str, reason: str, undo: bool, author: str, where: str | None) -> int:
    """Hides a document: its claims count nowhere, but stay in the ledger with the reason, and
    can be brought back. DOCUMENT is its id, which may be cut short (see `sayso documents`).
    """
    with opened(where) as ledger:
        if undo:
            document = ledger.bring_back(id_, reason=reason, author=author)
            click.echo(f"{document.id} {document.name}: brought back")
        else:
            document = ledger.remove(id_, reason=reason, author=author)
            click.echo(f"{document.id} {document.name}: removed, and kept out of sight")
    return 0


@click.command(short_help="Delete a document for good.")
@click.argument("id_", metavar="DOCUMENT")
@for_reason
@click.option("--yes", is_flag=True, help="Don't ask.")
@by_author
@on_ledger
def purge(id_: str, reason: str, yes: bool, author: str, where: str | None) -> int:
    """Deletes a document, its claims, and every trace of its words from the ledger. Only its hash,
    the reason, who and when are kept, and it is never taken in again. Names the backups made here
    that still hold it. This can't be undone.
    """
    with opened(where) as ledger:
        document = ledger.document(id_)
        question = f"Delete {document.id} {document.name} for good?"
        if not yes and not click.confirm(question, err=True):
            raise UsageError("nothing was deleted")
        purged = ledger.purge(document.id, reason=reason, author=author)
    click.echo(f"{document.id} {document.name}: purged, with {counted(purged.claims, 'claim')}")
    for same in purged.same_text:
        say(f"{same} has the same text, and is still there")
    for path in purged.backups:
        say(f"{path}: a backup that may still hold it")
    return 0
