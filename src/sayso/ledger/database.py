"""Connections to the database of a ledger; what it complains of comes out as our own errors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from sayso.ledger.dialect import Dialect


@dataclass(frozen=True, slots=True)
class Database:
    """`where` is what messages call it."""

    engine: Engine
    dialect: Dialect
    where: str

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection on which all is as of one moment. Raises LedgerError."""
        with self.told(), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The one writing transaction, kept only where all of it succeeds. Raises LedgerError."""
        with self.told(), self.engine.connect() as connection:
            self.dialect.begin_writing(connection)
            with connection.begin():
                yield connection

    @contextmanager
    def told(self) -> Iterator[None]:
        """Turns the database's errors into LedgerError."""
        try:
            yield
        except DBAPIError as error:
            raise self.dialect.error(error.orig, self.where) from error
