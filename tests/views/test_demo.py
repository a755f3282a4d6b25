"""The demo: a dozen reports in the package, read when it runs."""

from __future__ import annotations

import io
import re

from rich.console import Console

from sayso.views import demo
from sayso.views.days import parsed


def test_a_dozen_short_reports_of_consecutive_days() -> None:
    found = list(demo.documents())
    days = [day for document in found if (day := parsed(document.published))]
    assert len(found) == 12
    assert sorted(days) == days
    assert (days[-1] - days[0]).days + 1 == len(set(days)) == 5
    for document in found:
        assert 80 <= len(document.text.split()) <= 200
        assert document.outlet
        assert document.title
        assert (document.url or "").startswith("https://example.org/")
        assert not document.warnings


def test_one_report_is_a_copy_that_names_its_agency() -> None:
    first, copy = list(demo.documents())[:2]
    paragraphs = [p for p in copy.text.split("\n\n") if not p.startswith("(")]
    assert all(paragraph in first.text for paragraph in paragraphs)
    assert copy.outlet != first.outlet == copy.byline


def test_it_prints_every_report_then_who_says_how_many() -> None:
    out = io.StringIO()
    demo.run(Console(file=out, width=140, color_system=None))
    reports, _, table = out.getvalue().partition("WHO SAYS HOW MANY")
    for document in demo.documents():
        assert document.title
        assert document.title in reports
    assert re.search(r"10 Mar +Kestria's interior ministry ×2 +14 or more", table)
    assert "KILLED" in table
    assert "MISSING" in table
