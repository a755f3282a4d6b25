"""What a watch knows, as rows: a kind, a name, whether something is still to be done, a body."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from sqlalchemy import Connection, delete, insert, select, update

from sayso.ledger.database import Database
from sayso.ledger.tables.watching import watched
from sayso.ledger.writer import Writer

Kind = Literal["feed", "item", "document", "event"]


@dataclass(frozen=True, slots=True)
class State:
    """`body` is JSON. It must hold no word of a document: purging doesn't look for any in it."""

    waiting: bool = False
    body: dict[str, Any] = field(default_factory=dict)


class Watched:
    """Rows by kind and name; each call is one transaction."""

    def __init__(self, database: Database, writer: Writer) -> None:
        self._database, self._dialect, self._writer = database, database.dialect, writer

    def among(self, kind: Kind, names: Collection[str]) -> dict[str, State]:
        """Those of these names that are known."""
        return self._states(kind, self._dialect.one_of(watched.c.name, names))

    def waiting(self, kind: Kind) -> dict[str, State]:
        return self._states(kind, watched.c.waiting)

    def _states(self, kind: Kind, condition: Any) -> dict[str, State]:
        asked = select(watched.c.name, watched.c.waiting, watched.c.body)
        asked = asked.where(watched.c.kind == kind, condition).order_by(watched.c.name)
        with self._database.reading() as connection:
            return {row[0]: State(row[1], json.loads(row[2])) for row in connection.execute(asked)}

    def put(self, kind: Kind, states: Mapping[str, State]) -> None:
        """Keeps states in place of those there were."""
        if not states:
            return
        rows = [
            {"kind": kind, "name": name, "waiting": one.waiting, "body": json.dumps(one.body)}
            for name, one in states.items()
        ]
        with self._writer.transaction("watching feeds") as connection:
            self._drop(connection, kind, states)
            connection.execute(insert(watched), rows)

    def drop(self, kind: Kind, names: Collection[str]) -> None:
        with self._writer.transaction("watching feeds") as connection:
            self._drop(connection, kind, names)

    def _drop(self, connection: Connection, kind: Kind, names: Collection[str]) -> None:
        mine = watched.c.kind == kind, self._dialect.one_of(watched.c.name, names)
        connection.execute(delete(watched).where(*mine))


def forget(connection: Connection, document: str) -> None:
    """Leaves no address that leads to a document; its items stay known by their hashes."""
    names = watched.c.body.contains(f'"{document}"', autoescape=True)
    gone = update(watched).where(watched.c.kind == "item", names)
    connection.execute(gone.values(waiting=False, body="{}"))
    mine = watched.c.kind == "document", watched.c.name == document
    connection.execute(delete(watched).where(*mine))
