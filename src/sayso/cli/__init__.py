"""The command line: `sayso`."""

from __future__ import annotations

from sayso.cli.root import main

__all__ = ["main"]
