"""`sayso demo`: a dozen short reports of one event."""

from __future__ import annotations

import click


@click.command(short_help="Read a dozen short reports, and see who says how many.")
def demo() -> int:
    """Reads a dozen short reports of an invented event, prints their claims, then one table of who
    says how many.
    """
    from sayso.views.console import open_console
    from sayso.views.demo import run

    run(open_console())
    return 0
