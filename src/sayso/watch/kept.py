"""What a watch keeps in the ledger of each feed and each report that a feed named."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Self

from sayso.fetch.answer import Answer
from sayso.ledger.watched import State


@dataclass(frozen=True, slots=True)
class Validators:
    """By what a server tells whether something has changed (RFC 9110, 8.8)."""

    etag: str = ""
    modified: str = ""

    @property
    def headers(self) -> dict[str, str]:
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in asked.items() if value}

    def after(self, answer: Answer) -> Validators:
        """As an answer gives them; one without a body may leave them out."""
        if answer.data is None:
            return self
        found = answer.headers
        return Validators(found.get("etag", "")[:500], found.get("last-modified", "")[:100])


@dataclass(frozen=True, slots=True)
class FeedKept:
    """`url` is what is asked, `asked` what was named; `of` is the list that names it, if any.
    `troubled` is its server after a failure that may pass: it is left alone until `due`."""

    asked: str
    url: str
    due: float = 0.0
    failures: int = 0
    known: Validators = field(default_factory=Validators)
    of: str = ""
    troubled: bool = False

    def state(self) -> State:
        return State(True, asdict(self))

    @classmethod
    def of_state(cls, state: State) -> Self:
        found: Self = _of(cls, state.body)
        return found


@dataclass(frozen=True, slots=True)
class ItemKept:
    """`due` is None where nothing more is to be done. `mark` is what the feed said of it, `checks`
    how often it was asked again, `taken` when it was first added, in seconds since 1970."""

    url: str
    feed: str = ""
    mark: str = ""
    published: str | None = None
    due: float | None = 0.0
    tries: int = 0
    checks: int = 0
    taken: float | None = None
    known: Validators = field(default_factory=Validators)
    documents: tuple[str, ...] = ()

    def state(self) -> State:
        """Once all is done, no address is kept: what was purged must leave none."""
        if self.due is None:
            return State(False, {"mark": self.mark, "published": self.published})
        return State(True, asdict(self))

    @classmethod
    def of_state(cls, state: State) -> Self:
        found: Self = _of(cls, state.body)
        return replace(found, documents=tuple(found.documents))


def _of(kind: Any, body: dict[str, Any]) -> Any:
    return kind(**{**body, "known": Validators(**body["known"])})


def name_of(url: str) -> str:
    """The name under which an address is known, out of which it can't be told."""
    return hashlib.sha256(url.encode("utf-8", "replace")).hexdigest()[:32]
