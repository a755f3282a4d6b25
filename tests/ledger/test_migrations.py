"""A ledger's shape: migrations lead to it from any older one, and nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from sayso.errors import LedgerError, LedgerTooNew, NoLedger
from sayso.ledger.database import Database
from sayso.ledger.location import located
from sayso.ledger.schema import HEAD, migrate
from sayso.ledger.store import Store
from sayso.ledger.tables import metadata
from tests.ledger.reports import flood


def revisions() -> list[str]:
    config = Config()
    config.set_main_option("script_location", str(files("sayso.ledger").joinpath("migrations")))
    scripts = ScriptDirectory.from_config(config).walk_revisions()
    return sorted(script.revision for script in scripts)


def at(path: Path, revision: str) -> Database:
    """A ledger as it was made by the program of that revision."""
    url, name, dialect = located(path)
    dialect.create(url)
    database = Database(dialect.engine(url, 5), dialect, name)
    with database.writing() as connection:
        migrate(connection, revision)
    return database


def test_the_program_knows_the_newest_revision() -> None:
    assert revisions()[-1] == HEAD
    assert revisions() == [f"{n:04}" for n in range(1, len(revisions()) + 1)]


def test_migrations_lead_to_the_tables(store: Store) -> None:
    with store._database.reading() as connection:
        options = {"include_name": lambda name, kind, _: "_words" not in (name or "")}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


@pytest.mark.parametrize("revision", revisions())
def test_an_older_ledger_is_brought_up_to_date(path: Path, revision: str) -> None:
    older = at(path, revision)
    with older.writing() as connection:
        connection.execute(text("INSERT INTO texts VALUES ('ab', 'as it was')"))
    older.engine.dispose()
    with Store.open(path) as store:
        with store._database.reading() as connection:
            assert connection.execute(text("SELECT body FROM texts")).scalars().all() == [
                "as it was"
            ]
        store.add(flood(1))
        assert store.conclusions.voices() == ()


def test_a_migration_that_fails_leaves_what_was(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = at(path, "0001")
    with older.writing() as connection:
        connection.execute(text("CREATE TABLE voices (id TEXT)"))  # in the way of 0002
    older.engine.dispose()
    with pytest.raises(LedgerError, match="table voices already exists"):
        Store.open(path)
    with older.reading() as connection:
        assert (
            connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == "0001"
        )
        tables = connection.execute(text("SELECT name FROM sqlite_master")).scalars().all()
        assert "questions" not in tables
    older.engine.dispose()


def test_a_later_ledger_says_so(path: Path, store: Store) -> None:
    with store._database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(LedgerTooNew, match=r"later version.*update Sayso"):
        Store.open(path)


def test_two_open_a_new_ledger_at_once(path: Path) -> None:
    command = [sys.executable, "-m", "tests.ledger.adder", str(path), "0", "3"]
    both = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [one.wait() for one in both] == [0, 0]
    with Store.open(path) as store:
        assert len(store.documents()) == 3


def test_an_up_to_date_ledger_opens_without_alembic(path: Path, store: Store) -> None:
    program = (
        "import sys; from sayso.ledger.store import Store; "
        f"Store.open({str(path)!r}).close(); print('alembic' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert shown.stdout == "False\n", shown.stderr


@pytest.mark.parametrize("content", [b"Dear diary", b"SQLite format 3\0" + bytes(100)])
def test_another_file_is_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(NoLedger, match="not a ledger"):
        Store.open(path)
    assert path.read_bytes() == content


def test_a_ledger_is_made_only_where_that_is_meant(path: Path) -> None:
    with pytest.raises(NoLedger, match=r"ledger\.db: no ledger there"):
        Store.open(path, create=False)
    assert not path.exists()
