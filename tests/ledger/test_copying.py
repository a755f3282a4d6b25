"""Backups: of one moment, checked, and never half."""

from __future__ import annotations

from pathlib import Path

import pytest

from sayso.errors import LedgerDamaged, NoLedger, OutputError
from sayso.ledger.store import Store
from tests.ledger.reports import flood


def test_a_backup_is_a_ledger_of_its_own(store: Store, tmp_path: Path) -> None:
    store.add(flood(1))
    copy = tmp_path / "copy.db"
    store.backup(copy)
    store.add(flood(2))
    assert store.backups() == (str(copy),)
    assert sorted(file.name for file in tmp_path.glob("copy*")) == ["copy.db"]
    with Store.open(copy, create=False) as opened:
        assert opened.report(flood(1).document.id) == flood(1)
        assert len(opened.documents()) == 1
        assert opened.holder() is None


def test_while_somebody_writes(store: Store, tmp_path: Path) -> None:
    with store.writing("adding reports"):
        store.add(flood(1))
        store.backup(tmp_path / "copy.db")
        store.add(flood(2))
    with Store.open(tmp_path / "copy.db") as copy:
        assert copy.holder() is None
        assert copy.add(flood(3)).outcome == "new"


def test_a_backup_replaces_nothing(store: Store, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("mine")
    with pytest.raises(OutputError, match="there already"):
        store.backup(tmp_path / "there")
    with pytest.raises(OutputError, match="no such folder"):
        store.backup(tmp_path / "none" / "copy.db")
    assert (tmp_path / "there").read_text() == "mine"


def test_restore_puts_back_what_was(store: Store, tmp_path: Path) -> None:
    store.add(flood(1))
    store.backup(tmp_path / "copy.db")
    store.add(flood(2))
    with Store.open(store.where) as other:
        assert len(other.documents()) == 2
        store.restore(tmp_path / "copy.db")
        assert [facts.id for facts in other.documents()] == [flood(1).document.id]
        assert other.add(flood(3)).outcome == "new"
    assert store.holder() is None
    assert store.check() == ()
    assert store.backups() == (str(tmp_path / "copy.db"),)


def test_what_was_purged_stays_purged(store: Store, path: Path, tmp_path: Path) -> None:
    for n in (1, 2):
        store.add(flood(n))
    store.backup(tmp_path / "copy.db")
    purged = store.purge(flood(1).document.id, "ada", "asked for")
    assert purged.backups == (str(tmp_path / "copy.db"),)
    store.restore(tmp_path / "copy.db")
    assert store.known(flood(1).document.id) == "purged"
    assert [facts.id for facts in store.documents()] == [flood(2).document.id]
    store.close()
    files = sorted(path.parent.glob("ledger*"))
    assert not [file for file in files if b"Dam 1 broke" in file.read_bytes()]


def test_nothing_is_restored_from_what_is_no_sound_ledger(store: Store, tmp_path: Path) -> None:
    store.add(flood(1))
    (tmp_path / "other").write_bytes(b"Dear diary")
    with pytest.raises(NoLedger, match="no ledger there"):
        store.restore(tmp_path / "other")
    with pytest.raises(NoLedger, match="no ledger there"):
        store.restore(tmp_path / "none")
    copy = tmp_path / "copy.db"
    store.backup(copy)
    copy.write_bytes(
        copy.read_bytes().replace(b"Dam 1 broke at Harrow.", b"Fog 1 broke at Harrow.")
    )
    with pytest.raises(LedgerDamaged, match=r"copy\.db: not sound: document .*text was changed"):
        store.restore(copy)
    assert store.report(flood(1).document.id) == flood(1)
    assert not list(tmp_path.glob("*.partial*"))
