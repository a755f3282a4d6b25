"""Ids that people type: cut short, or from before a regrouping."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.errors import NotInLedger, UsageError

SHOWN = 8
"""Candidates that a message lists."""
_WIDTH = 60


def only(where: str, kind: str, given: str, found: Sequence[tuple[str, str]], see: str) -> str:
    """The one id among `found`, pairs of id and title, that begins with `given`.

    Raises NotInLedger where there is none, UsageError with the candidates where there are several.
    """
    if len(found) == 1 or given in dict(found):
        return found[0][0] if len(found) == 1 else given
    if not found:
        raise NotInLedger(where, f"no {kind} {given}", f"see `sayso {see}`")
    listed = "; ".join(f"{id_} “{_short(title)}”" for id_, title in found[:SHOWN])
    more = "; and more" if len(found) > SHOWN else ""
    raise UsageError(f"{kind} {given}: could be several: {listed}{more}")


def _short(title: str) -> str:
    words = " ".join(title.split())
    return words if len(words) <= _WIDTH else f"{words[: _WIDTH - 1].rstrip()}…"
