"""All that a document tells of who is who, before any mention is looked at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from .bodies import BODY_ENDINGS
from .function_words import FUNCTION_WORDS
from .layout import Layout
from .name import Name
from .naming import Naming, namings, with_given
from .offices import is_office
from .party import state_of
from .people import is_person_noun
from .person import Person, Persons
from .role import role_after, role_before, role_introduced

_SMALL = re.compile(r"(?<![\w’'-])[a-z]{3,}")
_SAYS = re.compile(r",?[ \u00a0](?:said|says|told|added|tweeted|wrote|argued|insisted|who)\b")
_SAID_BEFORE = re.compile(r"\b(?:said|says|added|told|asked)[ \u00a0]$")
_AGED = re.compile(r",[ \u00a0]\d{1,2},")
_WORD_BEFORE = re.compile(r"([A-Za-z-]+)[ \u00a0]$")
_LONGEST_PERSON = 4


class Scene:
    """The names, persons, bodies and layout of one text."""

    def __init__(self, text: str, names: Sequence[Name] | None) -> None:
        self.text = text
        self.layout = Layout(text)
        found = self._proper(namings(text))
        if names:
            found = with_given(found, names)
        self.namings = self._known(found)
        self.persons = Persons(self.namings)
        self._at = {n.start: n for n in self.namings}

    def _proper(self, found: list[Naming]) -> list[Naming]:
        """Without ordinary words that only begin a sentence."""
        small = frozenset(_SMALL.findall(self.text))
        return [n for n in found if not self._ordinary(n, small)]

    def _ordinary(self, naming: Naming, small: frozenset[str]) -> bool:
        if len(naming.words) > 1 or naming.title or naming.kind:
            return False
        low = naming.words[0].casefold()
        return low in small or low in FUNCTION_WORDS or is_person_noun(low)

    def _known(self, found: list[Naming]) -> list[Naming]:
        """Names of two words and more that the text treats as a person's, marked so."""
        alone = Counter(n.words[0] for n in found if len(n.words) == 1)
        return [replace(n, kind="person") if self._personal(n, alone) else n for n in found]

    def _personal(self, naming: Naming, alone: Counter[str]) -> bool:
        if naming.kind or not 1 < len(naming.words) <= _LONGEST_PERSON:
            return False
        if any(w in BODY_ENDINGS or (not w[:1].isupper() and len(w) > 4) for w in naming.words):
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

    def within(self, start: int, end: int) -> list[Naming]:
        return [n for n in self.namings if start <= n.start and n.end <= end]

    @cached_property
    def bodies(self) -> list[Naming]:
        """Namings of organisations and of what may be one."""
        return [n for n in self.namings if n.kind == "organisation"
                or (n.kind is None and self.persons.of(n) is None)
                or (n.kind == "place" and len(n.words) > 1)]  # fmt: skip

    @cached_property
    def roles(self) -> list[tuple[Person, str]]:
        """Each person that has a role, with it."""
        found = ((p, self.role_of(p)) for p in self.persons.all)
        return [(p, role) for p, role in found if role]

    def role_of(self, person: Person) -> str | None:
        """The first role that the text gives a person, under the full name where it does."""
        ordered = sorted(person.namings, key=lambda n: (len(n.words) < len(person.words), n.start))
        for naming in ordered[:6]:
            role = (
                role_before(self.text, naming)
                or role_after(self.text, naming)
                or role_introduced(self.text, naming)
            )
            if role:
                return role
        return None

    @cached_property
    def state(self) -> str | None:
        """The country in hand: the one that the text names most."""
        named = Counter(s for n in self.namings if (s := state_of(" ".join(n.words))))
        return named.most_common(1)[0][0] if named else None
