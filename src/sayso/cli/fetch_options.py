"""The options that say what may be asked of the web: `read`, `add` and `watch` share them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from typing import Any, TypeVar, cast

import click

from sayso.errors import UsageError
from sayso.fetch.rules import Rules, with_settings

Command = TypeVar("Command", bound=Callable[..., int])


def fetch_options(command: Command) -> Command:
    """The command with `--fetch-limit`, `--contact` and `--allow-private`, as one `rules`."""

    @wraps(command)
    def with_rules(
        *arguments: Any, fetch_limit: Rules, contact: str | None, allow_private: bool, **others: Any
    ) -> int:
        rules = replace(fetch_limit, contact=contact, allow_private=allow_private)
        return command(*arguments, rules=rules, **others)

    wrapped: Callable[..., int] = with_rules
    for option in reversed(_OPTIONS):
        wrapped = option(wrapped)
    return cast(Command, wrapped)


def _rules(_: click.Context, __: click.Parameter, settings: tuple[str, ...]) -> Rules:
    try:
        return with_settings(Rules(), settings)
    except UsageError as error:
        raise click.BadParameter(str(error)) from None


_OPTIONS = (
    click.option(
        "--fetch-limit",
        multiple=True,
        callback=_rules,
        metavar="NAME=VALUE",
        help="How much of an address is taken on: seconds=30, size=20MB, redirects=5, ratio=200.",
    ),
    click.option(
        "--contact",
        envvar="SAYSO_CONTACT",
        metavar="WORDS",
        help="Whom those who are asked can write to; also SAYSO_CONTACT.",
    ),
    click.option(
        "--allow-private",
        is_flag=True,
        help="Ask addresses of this machine and of its own network, too.",
    ),
)
