"""What came back from an address, and what is said where nothing did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message

from sayso.errors import NotFetched


@dataclass(frozen=True, slots=True)
class Answer:
    """`asked` is the address that was wanted, `url` where it was found, `moved` where it is to be
    asked from now on, if elsewhere. `data` is the body unpacked; None where it is as it was when
    it was last asked. `at` is ISO 8601, UTC. Names of headers are in lower case.
    """

    asked: str
    url: str
    at: str
    data: bytes | None
    headers: Mapping[str, str] = field(default_factory=dict)
    moved: str | None = None

    @property
    def media_type(self) -> str:
        """ "text/html"; "" where none is said."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def file_name(self) -> str:
        """What the server would call the file; "" where it doesn't say."""
        message = Message()
        message["content-disposition"] = self.headers.get("content-disposition", "")
        return message.get_filename() or ""


def refused(url: str, found: str, do: str = "") -> NotFetched:
    """What must not be asked: nothing is different the next time."""
    return NotFetched(url, found, do)


def failed(url: str, found: str, do: str = "", retry_after: float | None = None) -> NotFetched:
    """What may work the next time, not before `retry_after` seconds where the server says so."""
    error = NotFetched(url, found, do)
    error.may_work_later, error.retry_after = True, retry_after
    return error
