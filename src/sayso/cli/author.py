"""Who decides, as the decision will say."""

from __future__ import annotations

import click


def login_name() -> str:
    """The name by which the system knows the user; "unknown" where it knows none."""
    from getpass import getuser

    try:
        return getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


by_author = click.option(
    "--author",
    metavar="NAME",
    envvar="SAYSO_AUTHOR",
    default=login_name,
    help="Who you are; also SAYSO_AUTHOR. By default your login name.",
)

for_reason = click.option("--reason", required=True, metavar="WORDS", help="Why; it is kept.")
