"""Every command by name and where it lives; a command is loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from importlib import import_module

import click

SECTIONS = {
    "One report": ("read",),
    "The ledger": ("add", "watch", "questions", "question", "search", "news", "claim", "voices",
                   "voice", "incidents", "incident", "copies", "versions", "serve", "export"),
    "Deciding": ("review", "decide", "agreement"),
    "Looking after it": ("documents", "rejects", "remove", "purge", "reread", "backup", "restore",
                         "check"),
    "Sayso itself": ("demo", "doctor", "gazetteer"),
}  # fmt: skip
"""The commands in the order in which `sayso --help` shows them."""

_TOGETHER = {
    "decide": "review_decide",
    "agreement": "review_agreement",
    "question": "questions",
    "voice": "voices",
    "incident": "incidents",
    "purge": "remove",
    "restore": "backup",
    "rejects": "documents",
    "versions": "copies",
}
"""Commands that share a module with another one."""


class Commands(MutableMapping[str, click.Command]):
    """Name to command: `sayso.cli.NAME` is imported only when the command is looked up."""

    def __init__(self) -> None:
        self._loaded: dict[str, click.Command] = {}
        self._names = dict.fromkeys(name for names in SECTIONS.values() for name in names)

    def __getitem__(self, name: str) -> click.Command:
        if name not in self._names:
            raise KeyError(name)
        if name not in self._loaded:
            module = import_module(f"sayso.cli.{_TOGETHER.get(name, name)}")
            self._loaded[name] = getattr(module, name)
        return self._loaded[name]

    def __setitem__(self, name: str, command: click.Command) -> None:
        self._names[name] = None
        self._loaded[name] = command

    def __delitem__(self, name: str) -> None:
        del self._names[name]
        self._loaded.pop(name, None)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)
