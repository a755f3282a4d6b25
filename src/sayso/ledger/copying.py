"""A ledger in a second file, and back: checked both ways, and never half of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import delete, insert, select

from sayso.errors import LedgerDamaged, NoLedger, OutputError
from sayso.ledger.location import located
from sayso.ledger.tables.housekeeping import backups, writer
from sayso.ledger.upkeep import Upkeep

_PARTS = ("", "-wal", "-shm", "-journal")


class Copying(Upkeep):
    """Copies are written beside the file that they become, so that no half copy bears its name."""

    def backup(self, path: str | Path) -> None:
        """Copies the ledger to a new file, as of one moment, while others read and write; the copy
        is checked before it gets its name. Raises OutputError where the file can't be made,
        LedgerDamaged where what is copied isn't sound."""
        target = Path(path).expanduser().absolute()
        if target.exists():
            raise OutputError(f"{target}: there already (give another path)")
        if not target.parent.is_dir():
            raise OutputError(f"{target.parent}: no such folder (make it first)")
        with _beside(target) as partial:
            self._dialect.copy(self._path, partial, self.where)
            with self.open(partial, create=False) as copy:
                copy._must_be_sound(self.where)
                with copy._database.writing() as connection:
                    connection.execute(delete(writer))
            self._dialect.pack(partial)
            partial.rename(target)
        with self._writer.transaction("noting a backup") as connection:
            connection.execute(delete(backups).where(backups.c.path == str(target)))
            connection.execute(insert(backups).values(path=str(target), at=self._clock()))

    def backups(self) -> tuple[str, ...]:
        """Where backups were made, so far as this ledger knows."""
        with self._database.reading() as connection:
            return tuple(connection.execute(select(backups.c.path).order_by("path")).scalars())

    def restore(self, path: str | Path) -> None:
        """Replaces everything by what a backup holds, all at once, after it was checked. What was
        purged since then stays purged. Raises LedgerError."""
        url, name, _ = located(path)
        if self._dialect.what_is_at(url) != "ledger":
            raise NoLedger(name, "no ledger there", "give a file that sayso backup wrote")
        with self._writer.held("restoring a backup"), _beside(self._path) as partial:
            self._dialect.copy(Path(name).expanduser(), partial, name)
            with self.open(partial, create=False, clock=self._clock) as copy:
                copy._must_be_sound(name)
                self._carry_over(copy)
            self._dialect.pack(partial)
            self._dialect.copy(partial, self._path, self.where)

    def _carry_over(self, copy: Self) -> None:
        """What must not be forgotten: what was purged, where backups are, and that we write."""
        with copy._database.writing() as connection:
            connection.execute(delete(writer))
        buried = {grave.document for grave in copy.tombstones()}
        for grave in self.tombstones():
            if grave.document not in buried:
                copy.inter(grave)
        copy.forget()
        with self._database.reading() as here, copy._database.writing() as there:
            for table in (writer, backups):
                rows = [dict(row) for row in here.execute(select(table)).mappings()]
                there.execute(delete(table))
                if rows:
                    there.execute(insert(table), rows)

    def _must_be_sound(self, where: str) -> None:
        problems = self.check()
        if problems:
            more = f", and {len(problems) - 1} more" if len(problems) > 1 else ""
            raise LedgerDamaged(where, f"not sound: {problems[0]}{more}", "see sayso check")

    @property
    def _path(self) -> Path:
        return Path(self._database.engine.url.database or "")


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A path in the same folder to write to; what is left there afterwards is deleted."""
    partial = target.with_name(f"{target.name}.partial")
    _clear(partial)
    try:
        yield partial
    finally:
        _clear(partial)


def _clear(path: Path) -> None:
    for part in _PARTS:
        path.with_name(path.name + part).unlink(missing_ok=True)
