"""The persons of a document: every naming of one person under the fullest name."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from .given_names import Gender, formal, gender_of_given_name
from .leaders import state_led_by
from .naming import Naming
from .titles import gender_of_title, is_suffix


@dataclass(slots=True)
class Person:
    """One person: the words of the fullest name, and every naming in the order of the text."""

    words: tuple[str, ...]
    namings: list[Naming] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    gender: Gender | None = None

    @property
    def name(self) -> str:
        return " ".join(self.words)

    @property
    def surname(self) -> str:
        return surname(self.words)

    def last_before(self, at: int) -> int | None:
        """Where the person was last named before an offset."""
        i = bisect_left(self.starts, at)
        return self.starts[i - 1] if i else None

    @property
    def fullest(self) -> Naming:
        """The first naming that has the fullest name's words."""
        return next((n for n in self.namings if n.words == self.words), self.namings[0])


def surname(words: Sequence[str]) -> str:
    own = [w for w in words if not is_suffix(w)] or list(words)
    last = own[-1].casefold()
    return last[3:] if last.startswith(("al-", "el-")) else last


def _agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names may be one person's: "J. Smith", "John Smith"; "Rob", "Robert"."""
    if surname(one) != surname(other):
        return False
    a, b = formal(one[0]), formal(other[0])
    if a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]):
        return True
    return (
        (a[:3] == b[:3] and gender_of_given_name(a) == gender_of_given_name(b))
        or set(map(str.casefold, one)) <= set(map(str.casefold, other))
        or set(map(str.casefold, other)) <= set(map(str.casefold, one))
    )


def gender_of(naming: Naming) -> Gender | None:
    for word in naming.title:
        gender = gender_of_title(word)
        if gender:
            return gender
    if len(naming.words) == 1 or _surname_first(naming.words):
        return None
    return gender_of_given_name(naming.words[0].split("-")[0])


def _surname_first(words: Sequence[str]) -> bool:
    """Korean names: Kim So-yeon, Kim So Yeon."""
    return words[0] == "Kim" and (len(words) > 2 or "-" in words[-1])


def _fullness(words: tuple[str, ...]) -> tuple[int, bool]:
    """More words are fuller; of as many, a given name is fuller than an initial."""
    return len(words), len(words[0].rstrip(".")) > 1


def _may_be_short(naming: Naming) -> bool:
    """A person's name alone may also be a country's or capital's: Washington, Jordan."""
    return naming.kind in ("person", None) or (naming.kind == "place" and len(naming.words) == 1)


class Persons:
    """The cast of a document; finds whom a short name means at a place in it."""

    def __init__(self, namings: Sequence[Naming]) -> None:
        self.all: list[Person] = []
        self._by_word: dict[str, list[Person]] = defaultdict(list)
        self._of: dict[int, Person] = {}
        full = [n for n in namings if n.kind == "person" and len(n.words) > 1]
        for naming in full:
            self._enter(naming)
        for naming in namings:
            if naming.start not in self._of and _may_be_short(naming):
                self._enter_short(naming)
        for person in self.all:
            person.namings.sort(key=lambda n: n.start)
            genders = Counter(g for n in person.namings if (g := gender_of(n)))
            person.gender = genders.most_common(1)[0][0] if genders else None

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset(person.name for person in self.all)

    def of(self, naming: Naming) -> Person | None:
        return self._of.get(naming.start)

    def _enter(self, naming: Naming) -> None:
        same = [p for p in self._by_word[surname(naming.words)] if _agree(p.words, naming.words)]
        person = same[-1] if same else self._new(naming)
        self._add(person, naming)

    def _enter_short(self, naming: Naming) -> None:
        person = self._meant(naming)
        if person is None and naming.kind == "person":
            person = self._new(naming)
        if person:
            self._add(person, naming)

    def _new(self, naming: Naming) -> Person:
        person = Person(naming.words)
        self.all.append(person)
        return person

    def _add(self, person: Person, naming: Naming) -> None:
        if _fullness(naming.words) > _fullness(person.words):
            person.words = naming.words
        person.namings.append(naming)
        insort(person.starts, naming.start)
        self._of[naming.start] = person
        for word in {*naming.words, surname(naming.words)}:
            listed = self._by_word[word.casefold()]
            if person not in listed:
                listed.append(person)

    def _meant(self, naming: Naming) -> Person | None:
        """The person a short name means: of that gender, named last before it, else named most."""
        key = surname(naming.words)
        may = [p for p in self._by_word.get(key, ()) if self._fits(p, naming)]
        by_surname = [p for p in may if p.surname == key]
        return self._nearest(by_surname or may, naming.start)

    def _fits(self, person: Person, naming: Naming) -> bool:
        own = {w.casefold() for w in person.words} | {person.surname}
        if not {w.casefold() for w in naming.words} - own <= {surname(naming.words)} - {""}:
            return False
        if is_suffix(person.words[-1]) and _leads(naming):
            return False
        wanted = gender_of(naming)
        known = gender_of(Naming(0, 0, 0, person.words, (), "person"))
        return not (wanted and known and wanted != known)

    def _nearest(self, may: list[Person], at: int) -> Person | None:
        before = [p for p in may if p.last_before(at) is not None]
        return max(before or may[:1], key=lambda p: p.last_before(at) or 0, default=None)


def _leads(naming: Naming) -> bool:
    """Whether a surname is a leader's, whose son has "Jr." behind it: "Trump" isn't he."""
    return not is_suffix(naming.words[-1]) and state_led_by(naming.words[-1]) is not None
