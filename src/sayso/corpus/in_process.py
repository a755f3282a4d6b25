"""Documents read side by side in one process, and given back in their order.

While one document's windows go through the model, which lets other threads run, another's claims
are put together. Each document is read by itself with one thread, so nothing beside it can change
what is read.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from itertools import islice

from sayso.claims.places import Gazetteer
from sayso.claims.read import read_document
from sayso.claims.report import Report
from sayso.document.document import Document
from sayso.errors import InputError
from sayso.reading.model import Model, packaged

Item = Document | InputError
Outcome = Report | Exception
"""A report, or what kept a document from becoming one."""

AHEAD = 2
"""Documents taken in beyond those being read: enough to keep every thread busy."""


def read_all(
    items: Iterable[Item], gazetteer: Gazetteer | None = None, threads: int | None = None
) -> Iterator[tuple[Item, Outcome]]:
    """Each item with its outcome, in order; an InputError is its own.

    `threads` is by default the number of cores. Documents are taken in only as they are needed.
    A fault of the reader comes out as the exception that it is, in its document's place.
    """
    workers = threads or cores()
    work = partial(_outcome, packaged(1), gazetteer)
    with ThreadPoolExecutor(workers) as pool:
        try:
            yield from _in_order(pool, items, work, workers + AHEAD)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _in_order(
    pool: ThreadPoolExecutor, items: Iterable[Item], work: Callable[[Item], Outcome], most: int
) -> Iterator[tuple[Item, Outcome]]:
    waiting: deque[tuple[Item, Future[Outcome]]] = deque()
    source = iter(items)
    for item in islice(source, most):
        waiting.append((item, pool.submit(work, item)))
    while waiting:
        item, future = waiting.popleft()
        yield item, future.result()
        for another in islice(source, 1):
            waiting.append((another, pool.submit(work, another)))


def _outcome(model: Model, gazetteer: Gazetteer | None, item: Item) -> Outcome:
    if isinstance(item, InputError):
        return item
    try:
        return read_document(item, model, gazetteer)
    except Exception as error:  # noqa: BLE001 - told of by the caller, in its document's place
        return error
