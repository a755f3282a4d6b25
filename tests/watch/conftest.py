from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fetch.web import Web, serving
from tests.watch.site import Clock, Site


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as web:
        yield Site(web, Clock())


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as found:
        yield found
