"""What axe-core 4 finds to bar somebody from a page."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

SCRIPT = Path(__file__).parent / "vendored" / "axe.min.js"


def barred(page: Page) -> list[tuple[str, list[str]]]:
    """The serious faults, and where they are. The tab needs `bypass_csp`: axe is a script of its
    own, which the pages' policy would forbid."""
    page.add_script_tag(content=SCRIPT.read_text("utf-8"))
    found = page.evaluate("axe.run()")["violations"]
    serious = [one for one in found if one["impact"] in {"serious", "critical"}]
    return [(one["id"], [node["html"][:160] for node in one["nodes"][:3]]) for one in serious]
