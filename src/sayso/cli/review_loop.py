"""Card after card, key after key."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from typing import TYPE_CHECKING

from rich.text import Text

from sayso.cli.review_actions import ACTIONS, QUIT
from sayso.cli.review_keys import Keys
from sayso.document.characters import printable
from sayso.errors import SaysoError
from sayso.views import palette, review_help
from sayso.views.columns import wrapped
from sayso.views.console import print_lines
from sayso.views.review_card import Card, key_bar, lines

if TYPE_CHECKING:
    from rich.console import Console

    from sayso.review.session import Session

_UNKNOWN = "no such key; ? shows all of them"
_LEAST_ROWS = 12
Ask = Callable[[str], str | None]


def review(session: Session, keys: Keys, console: Console) -> None:
    """Goes on until the reviewer quits or the input ends. On a terminal each card takes the place
    of the one before; elsewhere they follow each other."""
    if not session.order:
        print_lines(console, [" There is nothing to decide."])
        return
    with console.screen(hide_cursor=False) if _is_screen(console) else nullcontext():
        message = ""
        while True:
            _show(session, console, message)
            key = keys.key()
            if key in ("", QUIT):
                return
            message = _answer(session, keys, console, key)


def _answer(session: Session, keys: Keys, console: Console, key: str) -> str:
    """Does what the key asks for; gives what there is to say about it."""
    if key == review_help.KEY:
        return _help(keys, console)
    if key not in ACTIONS:
        return _UNKNOWN if key.isprintable() else ""
    try:
        return ACTIONS[key](session, keys.line)
    except SaysoError as error:
        return printable(str(error))


def _help(keys: Keys, console: Console) -> str:
    _clear(console)
    print_lines(console, review_help.lines(console.width))
    if _is_screen(console):
        print_lines(console, [Text(" Any key goes back.", palette.QUIET)])
        keys.key()
    return ""


def _show(session: Session, console: Console, message: str) -> None:
    """The card, cut where the terminal has not the rows for it, and under it what can be done."""
    width = console.width
    entry = session.entry
    card = Card(
        entry, session.machine, session.steps, session.at + 1, len(session.order),
        session.waiting(),
    )  # fmt: skip
    below = [Text(), *key_bar(iter(review_help.SHORT), width)]
    said = wrapped(Text(message, palette.WARNING), width - 2, hang=2)
    below += [Text(" ").append_text(line) for line in said]
    shown = list(lines(card, width))
    _clear(console)
    if _is_screen(console):
        room = max(_LEAST_ROWS, console.height - len(below) - 2)
        if len(shown) > room:
            shown = [*shown[: room - 1], Text(" …", palette.QUIET)]
    print_lines(console, [*shown, *below])


def _is_screen(console: Console) -> bool:
    return console.is_terminal and not console.is_dumb_terminal


def _clear(console: Console) -> None:
    if _is_screen(console):
        console.clear()
