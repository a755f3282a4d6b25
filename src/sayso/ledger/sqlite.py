"""SQLite: write-ahead log, foreign keys, FTS5. All that only SQLite has is here."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Collection, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    TableClause,
    column,
    create_engine,
    event,
    func,
    literal_column,
    make_url,
    select,
    table,
    text,
)
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import ConnectionPoolEntry

from sayso.errors import LedgerBusy, LedgerDamaged, LedgerError
from sayso.ledger.dialect import Found, Match
from sayso.ledger.words import fts5_query

_INDEXES = ("claim_words", "document_words")
_WEIGHTS = {"claim_words": "4.0, 1.0, 2.0", "document_words": "3.0, 1.0"}
"""What a hit counts for in content, sentence and speaker; in title and text."""
_MEANINGS: dict[str, tuple[type[LedgerError], str, str]] = {
    "BUSY": (LedgerBusy, "another process is at it", "try again later"),
    "LOCKED": (LedgerBusy, "another process is at it", "try again later"),
    "CORRUPT": (LedgerDamaged, "the file is damaged", "restore a backup: sayso restore"),
    "NOTADB": (LedgerDamaged, "the file is damaged", "restore a backup: sayso restore"),
    "FULL": (LedgerError, "no room left on the disk; nothing was lost", "make room"),
    "READONLY": (LedgerError, "may not be written", "check its permissions, and its folder's"),
    "CANTOPEN": (LedgerError, "can't be opened", "check its permissions, and its folder's"),
    "IOERR": (LedgerError, "the disk failed to read or write it", "check the disk"),
}
_BEGIN = "sayso_begin"
_TRIES, _PAUSE = 100, 0.02
"""How often, and after how many seconds each, a file in use is tried to be switched."""
_OURS = int.from_bytes(b"Says")
"""The file's application id."""


class SQLite:
    """A ledger in one file."""

    name = "sqlite"

    def engine(self, url: str, wait: float) -> Engine:
        engine = create_engine(url, connect_args={"timeout": wait})
        event.listen(engine, "connect", _on_connect)
        event.listen(engine, "begin", _on_begin)
        return engine

    def create(self, url: str) -> None:
        """An empty file marked as a ledger, unless one is there."""
        path = _path(url)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(path)) as raw:
                raw.execute(f"PRAGMA application_id = {_OURS}")
                _keep_log_ahead(raw)
        except sqlite3.Error as error:
            raise self.error(error, str(path)) from error
        except OSError as error:
            raise LedgerError(
                str(path), (error.strerror or "no file").lower(), "check it"
            ) from error

    def what_is_at(self, url: str) -> Found:
        """Tells from the file's first bytes, so that no file of somebody else is touched."""
        try:
            with _path(url).open("rb") as file:
                head = file.read(72)
        except FileNotFoundError:
            return "nothing"
        except OSError as error:
            found = (error.strerror or "can't be read").lower()
            raise LedgerError(str(_path(url)), found, "check the path") from error
        if not head:
            return "nothing"
        ours = head.startswith(b"SQLite format 3\0") and head[68:72] == _OURS.to_bytes(4)
        return "ledger" if ours else "other"

    def stamp(self, url: str) -> tuple[int, ...]:
        """A commit grows the log or writes it anew; what is put back changes the file itself."""
        path = _path(url)
        return (*_written(path), *_written(path.with_name(path.name + "-wal")))

    def begin_writing(self, connection: Connection) -> None:
        connection.execution_options(**{_BEGIN: "IMMEDIATE"})

    def one_of(self, column: ColumnElement[str], values: Collection[str]) -> ColumnElement[bool]:
        each = func.json_each(json.dumps(sorted(values))).table_valued("value")
        return column.in_(select(each.c.value))

    def index_claims(self, connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
        connection.execute(_ADD_CLAIM, rows)

    def index_document(self, connection: Connection, number: int, title: str, text: str) -> None:
        connection.execute(_ADD_DOCUMENT, {"number": number, "title": title, "text": text})

    def claims_with(self, words: str) -> Match | None:
        return _match("claim_words", words)

    def documents_with(self, words: str) -> Match | None:
        return _match("document_words", words)

    def rebuild_index(self, connection: Connection) -> None:
        for index in _INDEXES:
            connection.execute(text(f"INSERT INTO {index} ({index}) VALUES ('rebuild')"))

    def forget(self, engine: Engine) -> bool:
        """Deleted cells are zeroed as they go (secure_delete), but copies of them that moved from
        page to page are not: only a rebuilt file is free of them, and an emptied log."""
        with engine.connect() as connection:
            raw = _raw(connection)
            raw.execute("VACUUM")
            busy, _, _ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return not busy

    def problems(self, connection: Connection) -> list[str]:
        found = [
            f"{name} row {row}: what it refers to in {parent} is missing"
            for name, row, parent, _ in connection.execute(text("PRAGMA foreign_key_check"))
        ]
        pages = connection.execute(text("PRAGMA quick_check(20)")).scalars()
        found += [f"the file is damaged: {page}" for page in pages if page != "ok"]
        return found

    def index_problems(self, connection: Connection) -> list[str]:
        return [f"full-text index {i} is out of step" for i in _INDEXES if _off(connection, i)]

    def copy(self, origin: Path, target: Path, where: str) -> None:
        read_only = f"{origin.absolute().as_uri()}?mode=ro"
        try:
            with (
                closing(sqlite3.connect(read_only, uri=True)) as source,
                closing(sqlite3.connect(target)) as copy,
            ):
                source.backup(copy)
        except sqlite3.Error as error:
            raise self.error(error, where) from error

    def pack(self, path: Path) -> None:
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("PRAGMA journal_mode = DELETE")

    def error(self, error: BaseException | None, where: str) -> LedgerError:
        name = getattr(error, "sqlite_errorname", "").removeprefix("SQLITE_").split("_")[0]
        kind, found, do = _MEANINGS.get(name, (LedgerError, f"the database says: {error}", ""))
        return kind(where, found, do)


def _on_connect(raw: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    raw.isolation_level = None  # the driver would begin transactions by its own rules
    _keep_log_ahead(raw)
    for pragma in ("synchronous=NORMAL", "foreign_keys=ON", "secure_delete=ON"):
        raw.execute(f"PRAGMA {pragma}")


def _keep_log_ahead(raw: sqlite3.Connection) -> None:
    """Switch to write-ahead logging. SQLite refuses at once, whatever the timeout, while somebody
    looks into the file for the first time; that is over in a moment."""
    for left in reversed(range(_TRIES)):
        try:
            raw.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError:
            if not left:
                raise
            time.sleep(_PAUSE)


def _on_begin(connection: Connection) -> None:
    kind = connection.get_execution_options().get(_BEGIN, "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {kind}")


_ADD_CLAIM = text(
    "INSERT INTO claim_words (rowid, content, sentence, speaker)"
    " VALUES (:number, :content, :sentence, :speaker)"
)
_ADD_DOCUMENT = text(
    "INSERT INTO document_words (rowid, title, text) VALUES (:number, :title, :text)"
)


def _match(index: str, words: str) -> Match | None:
    query = fts5_query(words)
    if query is None:
        return None
    rows: TableClause = table(index, column("rowid"), column(index))
    rank: ColumnElement[float] = literal_column(f"bm25({index}, {_WEIGHTS[index]})")
    return Match(rows, rows.c.rowid, rank, rows.c[index].op("MATCH")(query))


def _off(connection: Connection, index: str) -> bool:
    check = text(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    try:
        connection.execute(check)
    except DatabaseError as error:
        if getattr(error.orig, "sqlite_errorname", "").startswith("SQLITE_CORRUPT"):
            return True
        raise
    return False


def _raw(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def _written(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except OSError:
        return ()
    return found.st_ino, found.st_size, found.st_mtime_ns


def _path(url: str) -> Path:
    return Path(make_url(url).database or "")
