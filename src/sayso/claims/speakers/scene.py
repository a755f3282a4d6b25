"""All that a document tells of who is who, before any mention is looked at."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from sayso.document.anchor import Span

from .fullest import fullest
from .given_names import Gender
from .home import Home, home_of
from .layout import Layout
from .leaders import state_led_by
from .name import Name
from .naming import Naming
from .offices import is_office, is_office_modifier
from .person import Person, Persons
from .proper_names import proper_names
from .pseudonym import pseudonyms
from .role import role_after, role_before, role_introduced, role_predicated
from .titles import gender_of_title

_HE_OR_SHE = re.compile(r"\b(?:[Hh]e|[Hh]is|him|[Ss]he|[Hh]er)\b")
_MALE = frozenset({"he", "his", "him"})
SLIGHT = frozenset({"dr", "prof", "rev", "gen", "adm", "col", "st", "judge", "justice"})
"""Titles that are a role only where the text gives no other."""
_STATE = re.compile(r", [A-Z][\w.]+(?: [A-Z][\w.]+)?, ")
_JUNIOR = re.compile(r"\b(?:Jr|Sr)\.$")
_BREAKS_OFF = re.compile(r"\s(?:of|for|at|from|with)$")
_BETWEEN = 2
"""Words between such a mention and the name that it goes on with: "of the federal Centers"."""
_LOOKED_AT = 8
"""Namings of a person that are looked at for role and gender."""


class Scene:
    """The names, persons, bodies and layout of one text."""

    def __init__(self, text: str, sources: Sequence[Span], names: Sequence[Name] | None) -> None:
        self.text = text
        self.layout = Layout(text)
        self.namings = proper_names(text, sources, names)
        self._starts = [n.start for n in self.namings]
        self.persons = Persons(self.namings)
        self._roles: dict[int, str | None] = {}
        self._fullest: dict[tuple[tuple[str, ...], str | None], Naming] = {}
        self._genders: dict[int, Gender | None] = {}

    def within(self, start: int, end: int) -> list[Naming]:
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end)
        return [n for n in self.namings[first:last] if n.end <= end]

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """A mention with the rest of the name that it breaks off before: "the director of", with
        the bearer of the title, or the mayor of the town, that is all it holds: "Prime",
        "Dayton" of "Dayton, Ohio, Mayor Ann Roe"."""
        end += bool(_JUNIOR.search(self.text, start, end + 1))
        behind = bisect_left(self._starts, end)
        following = self.namings[behind : behind + 2]
        if not following or "\n" in self.text[end : following[0].start]:
            return start, end
        for naming, belongs in (
            (following[-1], self._is_of_town(start, end, following[-1])),
            (following[0], self._is_titled(start, end, following[0])),
            (following[0], self._breaks_off(start, end, following[0])),
        ):
            if belongs:
                return start, naming.end
        return start, end

    def _is_of_town(self, start: int, end: int, naming: Naming) -> bool:
        """Whether, behind a town and its state, one who holds office there is named."""
        town = any((n.begin, n.end) == (start, end) for n in self.within(start, end))
        return town and bool(naming.title) and bool(_STATE.fullmatch(self.text, end, naming.begin))

    def _is_titled(self, start: int, end: int, naming: Naming) -> bool:
        """Whether the mention is in the person's title, or one word before it: "Maltese prime
        minister Ann Roe"."""
        if naming.begin < end:
            return True
        between = self.text[end : naming.start].split()
        person = self.persons.of(naming) is not None and " " not in self.text[start:end]
        offices = all(w.islower() and (is_office(w) or is_office_modifier(w)) for w in between)
        return person and bool(between) and offices

    def _breaks_off(self, start: int, end: int, naming: Naming) -> bool:
        between = self.text[end : naming.start].split()
        return len(between) <= _BETWEEN and bool(_BREAKS_OFF.search(self.text, start, end))

    @cached_property
    def home(self) -> Home:
        return home_of(self.text, self.namings)

    @cached_property
    def bodies(self) -> list[Naming]:
        """Namings of organisations and of what may be one."""
        return [n for n in self.namings if self._may_be_body(n)]

    def _may_be_body(self, naming: Naming) -> bool:
        if naming.kind is None:
            return self.persons.of(naming) is None
        return naming.kind == "organisation" or (naming.kind == "place" and len(naming.words) > 1)

    def fullest(self, naming: Naming) -> Naming:
        """The naming with the fullest name of the same body."""
        key = (naming.words, naming.kind)
        if key not in self._fullest:
            self._fullest[key] = fullest(naming, self.bodies)
        return self._fullest[key]

    @cached_property
    def _pseudonyms(self) -> set[int]:
        return pseudonyms(self.text, self.layout, self.persons.all)

    def is_pseudonym(self, person: Person) -> bool:
        """Whether the text says that the name it uses is not the person's own."""
        return id(person) in self._pseudonyms

    def gender_of(self, person: Person) -> Gender | None:
        """By given name, title or role ("the sister of"); else by "he" and "she" in the sentences
        that name the person."""
        if id(person) not in self._genders:
            self._genders[id(person)] = (
                person.gender or self._gender_by_role(person) or self._gender_by_pronouns(person)
            )
        return self._genders[id(person)]

    def _gender_by_role(self, person: Person) -> Gender | None:
        head = (self.role_of(person) or "").partition(" of ")[0].split()
        # Women too are called chairman.
        return gender_of_title(head[-1]) if head and head[-1] != "chairman" else None

    def _gender_by_pronouns(self, person: Person) -> Gender | None:
        after = (
            self.text[n.end : self.layout.next_sentence(n.end)] for n in person.namings[:_LOOKED_AT]
        )
        seen = Counter(w.lower() in _MALE for words in after for w in _HE_OR_SHE.findall(words))
        fewer, more = sorted((seen[True], seen[False]))
        if fewer + more < 2 or fewer * 2 >= more:
            return None
        return "male" if seen[True] > seen[False] else "female"

    @cached_property
    def roles(self) -> list[tuple[Person, str]]:
        """Each person that has a role, with it."""
        found = ((p, self.role_of(p) or _leads(p)) for p in self.persons.all)
        return [(p, role) for p, role in found if role]

    def role_of(self, person: Person) -> str | None:
        """The first role that the text gives a person, under the full name where it does."""
        if id(person) not in self._roles:
            self._roles[id(person)] = self._first_role(person)
        return self._roles[id(person)]

    def _first_role(self, person: Person) -> str | None:
        slight: str | None = None
        ordered = sorted(person.namings, key=lambda n: (len(n.words) < len(person.words), n.start))
        for naming in ordered[:_LOOKED_AT]:
            before = role_before(self.text, naming)
            if before and before.rstrip(".").casefold() in SLIGHT:
                before, slight = None, slight or before
            found = before or self._role_beside(naming)
            if found:
                return found
        return slight

    def _role_beside(self, naming: Naming) -> str | None:
        return (
            role_after(self.text, naming)
            or role_introduced(self.text, naming)
            or role_predicated(self.text, naming)
        )


def _leads(person: Person) -> str | None:
    """The office of a leader whom the text names without one."""
    state = state_led_by(person.words[-1])
    return f"{state} president prime minister" if state else None
