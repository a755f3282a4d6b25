"""All entries whose speakers are known by one key: what is put together, or not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from sayso.review.entry import Entry

from .body_name import BodyName
from .person_name import PersonName
from .role import Role
from .subject import Key, Subject


@dataclass
class Node:
    """`key` tells it from all others, also from parts of the same speaker that reviewers set
    apart; `entries` are sorted by id."""

    key: Key
    subject: Subject
    entries: list[Entry]
    parties: frozenset[str]
    roles: frozenset[Role]

    @classmethod
    def of(cls, key: Key, told: Iterable[tuple[Subject, Entry]]) -> Node:
        listed = sorted(told, key=lambda each: each[1].id)
        subjects = {subject for subject, _ in listed}
        parties = frozenset(s.party for s in subjects if s.party)
        roles = frozenset(role for s in subjects for role in s.roles)
        return cls(key, listed[0][0], [entry for _, entry in listed], parties, roles)

    @cached_property
    def documents(self) -> dict[str, list[Entry]]:
        """Entries by report."""
        found: dict[str, list[Entry]] = {}
        for entry in self.entries:
            found.setdefault(entry.report.id, []).append(entry)
        return found

    @property
    def claim(self) -> str:
        """The claim that stands for it."""
        return self.entries[0].id

    @property
    def person(self) -> PersonName | None:
        return self.subject.name if isinstance(self.subject.name, PersonName) else None

    @property
    def body(self) -> BodyName | None:
        return self.subject.name if isinstance(self.subject.name, BodyName) else None

    @property
    def tells(self) -> bool:
        """Whether it tells enough to be known by in another document: more than a bare surname, or
        a name that isn't generic."""
        if self.body:
            return not self.body.generic
        return bool(self.fullness > 1 or self.parties or self.roles)

    @property
    def wholeness(self) -> int:
        """2 for a name as it is usually given, 1 with initials for a given name, 0 for less."""
        if self.person:
            return min(2, max((len(word) for word in self.person.given), default=0))
        return 2 * int(self.body is None or not self.body.short)

    @property
    def fullness(self) -> int:
        """A name is looked for among the fuller ones."""
        if self.person:
            many = self.person.fullness and len(self.subject.key) > len(self.person.key) + 1
            return 2 * self.person.fullness + bool(self.parties or not many)
        return int(self.body is not None and not self.body.short)
