"""Pages as they came: kept once, given back byte for byte, and gone when purged."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

import sayso
from sayso.ledger.watched import State
from tests.fetch.test_pages import DATED, article


def test_a_page_is_kept_as_it_came_until_it_is_purged(tmp_path: Path) -> None:
    file, ledger_file = tmp_path / "a.html", tmp_path / "l.db"
    file.write_bytes(article(DATED + "<!-- Wickerhamite -->"))
    with sayso.Ledger(ledger_file) as ledger:
        ledger.add(file)
        (document,) = ledger.documents()
        assert ledger.original(document.id) == file.read_bytes()
        assert ledger.check() == ()
        ledger.store.watched.put("item", {"ab": State(True, {"documents": [document.id]})})
        ledger.purge(document.id, reason="not ours", author="ana")
        with ledger.store._database.reading() as connection:
            assert connection.execute(text("SELECT count(*) FROM originals")).scalar() == 0
        assert ledger.store.watched.among("item", ["ab"]) == {"ab": State(False, {})}


def test_plain_text_is_kept_as_text_alone(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Flooding killed 12 people in Orlec, the mayor said.", "utf-8")
    with sayso.Ledger(tmp_path / "l.db") as ledger:
        ledger.add(file)
        assert ledger.original(ledger.documents()[0].id) is None


def test_changed_bytes_are_found(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_bytes(article(DATED))
    with sayso.Ledger(tmp_path / "l.db") as ledger:
        ledger.add(file)
        with ledger.store._database.writing() as connection:
            connection.execute(text("UPDATE originals SET packed = x'00'"))
        assert [one.found for one in ledger.check()] == [
            "its bytes were changed: the hash is another"
        ]
