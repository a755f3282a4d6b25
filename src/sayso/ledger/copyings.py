"""The ledger's copies, as the facade works on them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from sayso.ledger import copied, versioned
from sayso.ledger.copied import Pair
from sayso.ledger.database import Database
from sayso.ledger.writer import Writer


class Copyings:
    """Sketches, pairs and groups of documents; each call is one transaction."""

    def __init__(self, database: Database, writer: Writer) -> None:
        self._database, self._dialect, self._writer = database, database.dialect, writer

    def unsketched(self, version: str, limit: int | None = None) -> tuple[str, ...]:
        """Documents whose copies nobody has looked for yet."""
        with self._database.reading() as connection:
            return copied.unsketched(connection, version, limit)

    def sketched(self, version: str) -> dict[str, bytes]:
        with self._database.reading() as connection:
            return copied.sketched(connection, version)

    def keep(self, version: str, made: Mapping[str, bytes], shares: Mapping[Pair, float]) -> None:
        with self._writer.transaction("looking for copies") as connection:
            copied.keep(connection, self._dialect, version, made, shares)

    def shares(self) -> dict[Pair, float]:
        with self._database.reading() as connection:
            return copied.shares(connection)

    def group_of(self, documents: Collection[str] | None = None) -> dict[str, str]:
        """Document -> its group, of those that are in one."""
        with self._database.reading() as connection:
            return copied.group_of(connection, self._dialect, documents)

    def regroup(self, found: Iterable[tuple[str, ...]]) -> set[str]:
        """Groups in place of those there were; gives the documents whose group is another one."""
        with self._writer.transaction("grouping copies") as connection:
            return copied.regroup(connection, self._dialect, found)

    def members(self, group: str) -> tuple[str, ...]:
        """The documents of a group, sorted."""
        with self._database.reading() as connection:
            return copied.members(connection, group)

    def latest_versions(self, documents: Collection[str]) -> dict[str, str]:
        """Document -> the last version of it, where it isn't that itself."""
        with self._database.reading() as connection:
            return copied.latest_versions(connection, self._dialect, documents)

    def later_versions(self, since: str, until: str | None = None) -> dict[str, str | None]:
        """Later versions of reports that came or were published in these days, with the day on
        which each came after the one before; the last one first."""
        with self._database.reading() as connection:
            return versioned.later_versions(connection, since, until)

    def at_address(self, document: str) -> tuple[str, ...]:
        """The documents of one address, in the order of their publication."""
        with self._database.reading() as connection:
            return versioned.at_address(connection, document)
