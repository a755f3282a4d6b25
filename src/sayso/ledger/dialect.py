"""What differs from database to database: the port behind which each stands."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol

from sqlalchemy import ColumnElement, Connection, Engine, FromClause

from sayso.errors import LedgerError


@dataclass(frozen=True, slots=True)
class Match:
    """Rows of an index that hold the words asked for: `number` is the claim's or the document's,
    and a smaller `rank` is a better match."""

    rows: FromClause
    number: ColumnElement[int]
    rank: ColumnElement[float]
    condition: ColumnElement[bool]


Found = Literal["nothing", "ledger", "other"]


class Dialect(Protocol):
    """A database that can hold a ledger."""

    name: str

    def engine(self, url: str, wait: float) -> Engine:
        """Connections that wait for one another up to `wait` seconds."""
        ...

    def create(self, url: str) -> None:
        """A place without tables, marked as a ledger's."""
        ...

    def what_is_at(self, url: str) -> Found: ...

    def stamp(self, url: str) -> tuple[int, ...]:
        """Another one after each change by whomever; cheap, without a connection."""
        ...

    def begin_writing(self, connection: Connection) -> None:
        """Makes the transaction that is about to begin the only writing one."""
        ...

    def error(self, error: BaseException | None, where: str) -> LedgerError:
        """What an error of the database means to the user."""
        ...

    def one_of(self, column: ColumnElement[str], values: Collection[str]) -> ColumnElement[bool]:
        """Whether a column's value is among any number of values."""
        ...

    def index_claims(self, connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
        """Takes claims (`number`, `content`, `sentence`, `speaker`) into the full-text index."""
        ...

    def index_document(
        self, connection: Connection, number: int, title: str, text: str
    ) -> None: ...

    def claims_with(self, words: str) -> Match | None:
        """The claims that hold all of `words`; None where there is nothing to look for."""
        ...

    def documents_with(self, words: str) -> Match | None: ...

    def rebuild_index(self, connection: Connection) -> None: ...

    def forget(self, engine: Engine) -> bool:
        """Leaves no byte of what was deleted; False where somebody who reads keeps it alive."""
        ...

    def problems(self, connection: Connection) -> list[str]:
        """What is wrong with the database itself: damaged pages, missing rows."""
        ...

    def index_problems(self, connection: Connection) -> list[str]:
        """Which full-text index is out of step. It needs the one writing transaction."""
        ...

    def copy(self, origin: Path, target: Path, where: str) -> None:
        """A copy of the ledger in one file to another, as of one moment, while others read and
        write; what the target held is replaced, all at once. Raises LedgerError, about `where`."""
        ...

    def pack(self, path: Path) -> None:
        """Leaves a ledger that nobody uses in a single file."""
        ...
