"""Documents to reports, side by side where that keeps nobody waiting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sayso.document.document import Document
from sayso.document.read.source import Source
from sayso.errors import InputError

if TYPE_CHECKING:
    from sayso.corpus.in_process import Outcome


def outcomes(
    items: Iterable[Document | InputError], found: list[Source | InputError]
) -> Iterator[Outcome]:
    """What becomes of each item, in order: its report, or what kept it from becoming one.

    What is piped in comes out before the next of it is waited for; files are read ahead of what
    comes out.
    """
    from sayso.claims.places.own import own_gazetteer
    from sayso.corpus import read_all

    gazetteer = own_gazetteer()
    if any(isinstance(source, Source) and source.is_live for source in found):
        runs = (read_all([item], gazetteer, threads=1) for item in items)
        return (outcome for run in runs for _, outcome in run)
    return (outcome for _, outcome in read_all(items, gazetteer))
