"""Keys and lines from whoever reviews: a terminal's, or what is piped in."""

from __future__ import annotations

import sys
from typing import Protocol

import click

_ARROWS = {"\x1b[A": "k", "\x1b[D": "k", "\x1b[B": "j", "\x1b[C": "j"}
_ARROWS |= {code.replace("[", "O"): key for code, key in _ARROWS.items()}


class Keys(Protocol):
    """`key` is "" at the end of the input; `line` is None where it is cut off (Ctrl-D)."""

    def key(self) -> str: ...

    def line(self, prompt: str) -> str | None: ...


def open_keys() -> Keys:
    return Terminal() if sys.stdin.isatty() else Piped()


class Terminal:
    """Keys as they are pressed; several that come at once are answered one after another."""

    def __init__(self) -> None:
        self._pressed = ""

    def key(self) -> str:
        try:
            self._pressed = self._pressed or click.getchar()
        except EOFError:
            return ""
        found = next((code for code in _ARROWS if self._pressed.startswith(code)), "")
        if found:
            self._pressed = self._pressed[len(found) :]
            return _ARROWS[found]
        if self._pressed.startswith("\x1b"):
            self._pressed = ""
            return "\x1b"
        key, self._pressed = self._pressed[0], self._pressed[1:]
        return key

    def line(self, prompt: str) -> str | None:
        """A line; what was pressed before the prompt came is a part of it."""
        typed, end, rest = self._pressed.replace("\r", "\n").partition("\n")
        self._pressed = rest
        if end:
            return typed
        try:
            return typed + input(prompt + typed)
        except EOFError:
            return None


class Piped:
    """One character is one key; blanks between keys are none."""

    def key(self) -> str:
        while True:
            key = sys.stdin.read(1)
            if not key or not key.isspace():
                return key

    def line(self, prompt: str) -> str | None:
        line = sys.stdin.readline()
        click.echo(f"{prompt}{line.rstrip()}")
        return line.rstrip("\r\n") if line else None
