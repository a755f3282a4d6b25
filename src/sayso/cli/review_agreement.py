"""`sayso agreement`: how far two who coded the same claims agree."""

from __future__ import annotations

import click

from sayso.cli.ledgers import on_ledger, opened, show


@click.command(short_help="Compare two who decided about the same claims.")
@click.argument("a", metavar="AUTHOR")
@click.argument("b", metavar="AUTHOR")
@click.option("--differences", is_flag=True, help="Also list the claims on which they differ.")
@on_ledger
def agreement(a: str, b: str, differences: bool, where: str | None) -> int:
    """Compares what two people decided about the same claims, each by their own decisions alone:
    how many claims both decided about, the share on which they agree, and Krippendorff's alpha and
    Cohen's kappa, which set that against chance (1 is perfect, 0 is chance).
    """
    from sayso.ledger.filter import Filter
    from sayso.review.agreement import agreement as compared
    from sayso.views.review_agreement import lines

    with opened(where) as ledger:
        decisions = ledger.decisions()
        theirs = {t for one in decisions if one.author in (a, b) for t in one.targets}
        found = compared(ledger.store.entries(Filter(claims=theirs)), decisions, a, b)
        show(lambda width: lines(found, a, b, width, differences))
    return 0
