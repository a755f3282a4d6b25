"""All that a document tells of who is who, before any mention is looked at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from sayso.document.anchor import Span

from .bodies import BODY_ENDINGS, FORCES, is_acronym
from .function_words import FUNCTION_WORDS
from .given_names import Gender
from .kind import kind_of_name
from .layout import Layout
from .leaders import state_led_by
from .name import Name
from .naming import Naming, namings, with_given
from .offices import is_office
from .party import Home
from .state import state_of
from .people import is_person_noun
from .person import Person, Persons
from .role import role_after, role_before, role_introduced, role_predicated

_TOWN = re.compile(
    r"\b((?:[A-Z][a-z]+[ \u00a0]){0,2}[A-Z][a-z]+)[ \u00a0](?:police\b|Police\b|Mayor\b|Fire Department)"
)
_SMALL = re.compile(r"(?<![\w’'-])[a-z]{3,}")
_SAYS = re.compile(r",?[ \u00a0](?:said|says|told|added|tweeted|wrote|argued|insisted|who)\b")
_SAID_BEFORE = re.compile(r"\b(?:said|says|added|told|asked)[ \u00a0]$")
_AGED = re.compile(r",[ \u00a0]\d{1,2},")
_WORD_BEFORE = re.compile(r"([A-Za-z-]+)[ \u00a0]$")
_HE_OR_SHE = re.compile(r"\b(?:[Hh]e|[Hh]is|him|[Ss]he|[Hh]er)\b")
_SLIGHT = frozenset({"dr", "prof", "rev", "gen", "adm", "col", "st", "judge", "justice"})
_LONGEST_PERSON = 4
_LONGEST_HEADING = 110


def _joins(word: str) -> bool:
    """Whether a small word is no particle of a person's name ("for", as against "van", "al-Amin")."""
    return word[:1].islower() and (len(word) > 4 or word in {"of", "for"}) and "-" not in word


def _private(body: Naming) -> bool:
    return kind_of_name(body.words) == "organisation"


class Scene:
    """The names, persons, bodies and layout of one text."""

    def __init__(
        self, text: str, sources: Sequence[Span], names: Sequence[Name] | None
    ) -> None:
        self.text = text
        self._begins = {s.start for s in sources}
        self._ends = {s.end for s in sources if "," in s.text or " " not in s.text}
        self.layout = Layout(text)
        found = self._proper(namings(text))
        if names:
            found = with_given(found, names)
        found = [n for n in found if not self._heading(n)]
        self.namings = self._known(found)
        self.persons = Persons(self.namings)
        self._asked: list[Person] = []

    def _proper(self, found: list[Naming]) -> list[Naming]:
        """Without ordinary words that only begin a sentence."""
        self._small = small = frozenset(_SMALL.findall(self.text))
        return [n for n in found if not self._ordinary(n, small)]

    def _ordinary(self, naming: Naming, small: frozenset[str]) -> bool:
        if len(naming.words) > 1 or naming.title:
            return False
        low = naming.words[0].casefold()
        if low in FORCES or (naming.kind == "organisation" and not naming.words[0].isupper()):
            return low in FORCES or low in small
        if naming.kind:
            return False
        return low in small or low in FUNCTION_WORDS or is_person_noun(low)

    def _known(self, found: list[Naming]) -> list[Naming]:
        """Names of two words and more that the text treats as a person's, marked so."""
        alone = Counter(n.words[0] for n in found if len(n.words) == 1)
        return [
            replace(n, kind="person") if self._personal(n, alone) or self._speaking(n) else n
            for n in found
        ]

    def _speaking(self, naming: Naming) -> bool:
        """Whether a single unknown name is a source by itself, without "the"; then a person's."""
        word = naming.words[0]
        if naming.kind or not (naming.start in self._begins or naming.end in self._ends):
            return False
        if len(naming.words) == 1:
            return word[1:].islower()
        plain = all(
            w[1:].islower() and w.casefold() not in self._small and w not in BODY_ENDINGS
            for w in naming.words
        )
        the = self.text[max(0, naming.start - 4) : naming.start].casefold() == "the "
        return plain and len(naming.words) <= _LONGEST_PERSON and not the

    def _personal(self, naming: Naming, alone: Counter[str]) -> bool:
        if naming.kind or not 1 < len(naming.words) <= _LONGEST_PERSON:
            return False
        if any(w in BODY_ENDINGS or state_of(w) or _joins(w) for w in naming.words):
            return False
        if is_office(naming.words[-1]):
            return False
        if naming.words[-1] in alone or _AGED.match(self.text, naming.end):
            return True
        before = _WORD_BEFORE.search(self.text, max(0, naming.begin - 24), naming.begin)
        if before and (
            is_office(before.group(1)) or _SAID_BEFORE.search(self.text[: naming.begin][-10:])
        ):
            return True
        return bool(_SAYS.match(self.text, naming.end) or role_after(self.text, naming))

    def _heading(self, naming: Naming) -> bool:
        """Whether a name stands in a headline or caption: a short line that ends in no stop."""
        begin = self.text.rfind("\n", 0, naming.start) + 1
        end = self.text.find("\n", naming.end)
        line = self.text[begin : end if end >= 0 else len(self.text)].rstrip()
        return len(line) < _LONGEST_HEADING and bool(line) and line[-1].isalnum()

    def within(self, start: int, end: int) -> list[Naming]:
        return [n for n in self.namings if start <= n.start and n.end <= end]

    @cached_property
    def bodies(self) -> list[Naming]:
        """Namings of organisations and of what may be one."""
        return [n for n in self.namings if n.kind == "organisation"
                or (n.kind is None and self.persons.of(n) is None)
                or (n.kind == "place" and len(n.words) > 1)]  # fmt: skip

    def gender_of(self, person: Person) -> Gender | None:
        """By given name or title; else by the "he" or "she" of the sentences that name the person."""
        if person.gender is None and person not in self._asked:
            self._asked.append(person)
            seen = Counter(
                word.lower() in {"he", "his", "him"}
                for n in person.namings[:8]
                for word in _HE_OR_SHE.findall(self.text[n.end : self.layout.next_sentence(n.end)])
            )
            if seen[True] + seen[False] > 1 and min(seen[True], seen[False]) * 3 < sum(seen.values()):
                person.gender = "male" if seen[True] > seen[False] else "female"
        return person.gender

    @cached_property
    def roles(self) -> list[tuple[Person, str]]:
        """Each person that has a role, with it."""
        found = ((p, self.role_of(p) or self._leads(p)) for p in self.persons.all)
        return [(p, role) for p, role in found if role]

    def _leads(self, person: Person) -> str | None:
        """The office of a leader whom the text names without one."""
        state = state_led_by(person.words[-1])
        return f"{state} president prime minister" if state else None

    def role_of(self, person: Person) -> str | None:
        """The first role that the text gives a person, under the full name where it does."""
        ordered = sorted(person.namings, key=lambda n: (len(n.words) < len(person.words), n.start))
        first: str | None = None
        for naming in ordered[:6]:
            before = role_before(self.text, naming)
            slight = before is not None and before.rstrip(".").casefold() in _SLIGHT
            found = None if slight else before
            found = (
                found
                or role_after(self.text, naming)
                or role_introduced(self.text, naming)
                or role_predicated(self.text, naming)
            )
            if found:
                return found
            first = first or before
        return first

    def fuller(self, naming: Naming) -> Naming:
        """The longest naming that has this one's words at its end, or that it abbreviates."""
        mine = naming.words
        if naming.kind == "place":
            return naming
        if len(mine) == 1 and mine[0].isupper():
            return self._spelled_out(naming)
        longer = [
            b
            for b in self.bodies
            if len(b.words) > len(mine)
            and (b.words[-len(mine) :] == mine or (b.kind == "organisation" and b.words[: len(mine)] == mine))
        ]
        return max(longer, key=lambda b: len(b.words)) if longer else naming

    def spelled_out(self, name: str) -> str:
        """A body's full name for its initials, where the text gives it."""
        if not is_acronym(name):
            return name
        return " ".join(self._spelled_out(Naming(0, 0, 0, (name,))).words)

    def _spelled_out(self, naming: Naming) -> Naming:
        letters = naming.words[0].replace(".", "")
        for body in self.bodies:
            initials = "".join(w[0] for w in body.words if w[0].isupper())
            if len(body.words) > 1 and initials.startswith(letters):
                return body
        beginning = (b for b in self.bodies if len(b.words) > 1 and b.words[0] == naming.words[0])
        return next(beginning, naming)

    @cached_property
    def home(self) -> Home:
        """The country and the town in hand: those that the text names most."""
        states = Counter(s for n in self.namings if (s := state_of(" ".join(n.words))))
        towns = Counter(m.group(1) for m in _TOWN.finditer(self.text))
        first = states.most_common(1)
        town = towns.most_common(1)
        bodies = Counter(n.words for n in self.namings if n.kind == "organisation" and _private(n))
        body = bodies.most_common(1)
        return Home(
            first[0][0] if first else None,
            town[0][0] if town else None,
            " ".join(body[0][0]) if body and body[0][1] > 2 else None,
        )
