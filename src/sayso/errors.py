"""What can go wrong, as one tree.

    SaysoError
    ├── InputError        a file or record that can't be read; the batch goes on
    │   ├── NotFound      nothing there
    │   ├── NotReadable   there, but no permission, a broken pipe, a folder with nothing in it
    │   ├── NotText       binary, empty, or in an encoding that can't be told
    │   ├── NotEnglish    another language was found
    │   ├── NotFetched    an address that can't or may not be fetched
    │   ├── TooLarge      beyond the stated size
    │   └── BadRecord     a JSON record that is broken, lacks its text or has a wrong field
    ├── UsageError        what was asked for makes no sense; nothing was done
    ├── OutputError       what was read could not be written
    ├── ModelError        the model in the package is damaged or missing
    └── LedgerError       the ledger can't be opened, read or written
        ├── NoLedger      nothing there, or a file that is no ledger
        ├── LedgerTooNew  made by a later version of Sayso
        ├── LedgerBusy    somebody else is writing; the message says who, and since when
        ├── LedgerDamaged what it holds is broken
        └── NotInLedger   nothing in it has that id

Each message says which file and record, what was found, what was expected, what to do.
"""

from __future__ import annotations


class SaysoError(Exception):
    """Anything that Sayso itself raises."""


class InputError(SaysoError):
    """A file or record that can't be read. `where` names it: `reports.jsonl, line 3`."""

    def __init__(self, where: str, found: str, do: str = "") -> None:
        super().__init__(f"{where}: {found}" + (f" ({do})" if do else ""))
        self.where, self.found, self.do = where, found, do

    def __reduce__(self) -> tuple[type[InputError], tuple[str, str, str]]:
        return type(self), (self.where, self.found, self.do)


class NotFound(InputError):
    """Nothing is there."""


class NotReadable(InputError):
    """It is there, but may not or can't be read."""


class NotText(InputError):
    """It holds no text that could be told."""


class NotEnglish(InputError):
    """Its language is another one."""


class NotFetched(InputError):
    """An address that can't or may not be fetched. Where it `may_work_later`, `retry_after` is in
    seconds, if the server says so."""

    may_work_later: bool = False
    retry_after: float | None = None


class TooLarge(InputError):
    """It is beyond the stated size."""


class BadRecord(InputError):
    """A record of a file is broken or lacks what it needs."""


class UsageError(SaysoError):
    """What was asked for makes no sense; nothing was done."""


class OutputError(SaysoError):
    """What was read could not be written."""


class ModelError(SaysoError):
    """The model in the package is missing or not the one it should be."""


class LedgerError(SaysoError):
    """The ledger can't be opened, read or written. `where` is its path or URL."""

    def __init__(self, where: str, found: str, do: str = "") -> None:
        super().__init__(f"{where}: {found}" + (f" ({do})" if do else ""))
        self.where, self.found, self.do = where, found, do

    def __reduce__(self) -> tuple[type[LedgerError], tuple[str, str, str]]:
        return type(self), (self.where, self.found, self.do)


class NoLedger(LedgerError):
    """Nothing is there, or what is there is no ledger."""


class LedgerTooNew(LedgerError):
    """A later version of Sayso made it."""


class LedgerBusy(LedgerError):
    """Somebody else is writing."""


class LedgerDamaged(LedgerError):
    """What it holds is broken."""


class NotInLedger(LedgerError):
    """Nothing in it has the id that was asked for."""
