"""The speakers of a document in the order in which they speak."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .bodies import FORCES
from .conjoined import parts_of
from .description import again, body_meant, person_meant
from .given_names import Gender
from .identity import Identity
from .kind import kind_of_head, kind_of_name
from .mention import SourceMention
from .name import Name
from .naming import Naming
from .offices import is_office, singular
from .party import body_in, party_of, political_party, state_of, states_in
from .people import is_person_noun, is_plural
from .person import Person
from .phrase import Phrase, phrase_of
from .pronoun import (
    Candidate,
    gender_of_pronoun,
    is_first_person,
    is_plural_pronoun,
    pronoun_in,
    ranked,
)
from .role import role_after, role_before, without_article
from .scene import Scene
from .titles import gender_of_title

_TRIM = " \t\n\u00a0,;:.“”\"'‘’[]()"
_PREPOSITION = re.compile(
    r"\b(?:of|for|at|from|to|with|in|by|on|about|near|inside|who|that|which|representing|including"
    r"|like|said|told|than|among)\s", re.IGNORECASE
)  # fmt: skip
_LAST_WORD = re.compile(r"([\w-]+)\s*$")
_ASSURED = 0.0
"""The least score a pronoun's candidate must have to be taken."""


class Cast:
    """Enters source mentions one after the other, in the order of the text."""

    def __init__(self, text: str, names: Sequence[Name] | None) -> None:
        self.text = text
        self.scene = Scene(text, names)
        self.said: list[tuple[int, Identity]] = []

    def enter(self, mention: SourceMention) -> Identity:
        one = self.identify(mention.span.start, mention.span.end)
        self.said.append((mention.span.start, one))
        return one

    def identify(self, start: int, end: int) -> Identity:
        start, end = self._trimmed(start, end)
        words = self.text[start:end]
        pronoun = pronoun_in(words)
        if pronoun:
            return self.by_pronoun(pronoun, start) or self.as_it_stands(start, end)
        return self.by_name(start, end) or self.by_description(start, end)

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        words = self.text[start:end]
        left = len(words) - len(words.lstrip(_TRIM))
        right = len(words.rstrip(_TRIM))
        return (start + left, start + right) if left < right else (start, end)

    # Names

    def by_name(self, start: int, end: int) -> Identity | None:
        inside = self.scene.within(start, end)
        conjoined = parts_of(self.text[start:end], [n.end - start for n in inside])
        if len(conjoined) > 1:
            return self.joined([self.identify(start + a, start + b) for a, b in conjoined])
        for naming in inside:
            if self._heads(naming, start, end):
                return self.named(naming, start, end)
        return None

    def _heads(self, naming: Naming, start: int, end: int) -> bool:
        """Whether a name inside a mention is what the mention is about."""
        before = self.text[start : naming.begin]
        after = self.text[naming.end : end]
        if re.match(r"[’']s?\s+\w", after):
            return False
        person = self.scene.persons.of(naming)
        if (
            person is None
            and re.match(r"[ \u00a0]+[a-z]", after)
            and not _PREPOSITION.match(after.lstrip())
        ):
            return False
        tail = before.rpartition(", ")[2]
        last = _LAST_WORD.search(tail)
        if not _PREPOSITION.search(tail):
            return person is not None or not (
                last and is_person_noun(last.group(1)) and not last.group(1)[0].isupper()
            )
        return bool(
            person and last and (is_office(last.group(1)) or last.group(1) in {"staff", "state"})
        )

    def named(self, naming: Naming, start: int, end: int) -> Identity:
        person = self.scene.persons.of(naming)
        if person:
            return self.person(person, naming, start, end)
        return self.body(naming)

    def person(self, person: Person, naming: Naming | None, start: int, end: int) -> Identity:
        here = None
        if naming:
            here = role_before(self.text, naming, start) or role_after(self.text, naming, end)
        role = self.scene.role_of(person) or here
        full = person.fullest
        gender = person.gender or next(
            (g for w in (role or "").split() if (g := gender_of_title(w))), None
        )
        return Identity(
            person.name, full.start, full.end, False, "person", role,
            self.party_of_person(person, role), gender,
        )  # fmt: skip

    def party_of_person(self, person: Person, role: str | None) -> str | None:
        words = role or ""
        after = self.text[person.fullest.end : person.fullest.end + 12]
        political = political_party(words) or political_party(after.split(" who")[0])
        if political:
            return political
        states = states_in(words)
        if states:
            return "; ".join(states)
        return body_in(words)

    def body(self, naming: Naming) -> Identity:
        full = self._fuller(naming)
        name = " ".join(full.words)
        kind = kind_of_name(full.words)
        state = state_of(name)
        if naming.kind == "place" and state and len(naming.words) == 1 and state != name:
            name = state
        party = state or "; ".join(states_in(name)) or name
        return Identity(name, full.start, full.end, False, kind, None, party)

    def _fuller(self, naming: Naming) -> Naming:
        """The longest naming that has this one's words at its end, or that it abbreviates."""
        if naming.kind == "place":
            return naming
        if len(naming.words) == 1 and naming.words[0].isupper():
            return self._spelled_out(naming)
        mine = naming.words
        longer = [
            b for b in self.scene.bodies
            if len(b.words) > len(mine) and b.words[-len(mine):] == mine
        ]  # fmt: skip
        return max(longer, key=lambda b: len(b.words)) if longer else naming

    def _spelled_out(self, naming: Naming) -> Naming:
        letters = naming.words[0].replace(".", "")
        for body in self.scene.bodies:
            initials = "".join(w[0] for w in body.words if w[0].isupper())
            if len(body.words) > 1 and initials == letters:
                return body
        return naming

    # Pronouns

    def by_pronoun(self, pronoun: str, start: int) -> Identity | None:
        if is_first_person(pronoun):
            return None
        if gender_of_pronoun(pronoun):
            return self.by_he_or_she(pronoun, start)
        if pronoun == "who":
            return None
        plural = is_plural_pronoun(pronoun)
        for _, one in reversed(self.said):
            if plural and (one.plural or one.kind in ("government", "group", "organisation")):
                return one
            if not plural and one.kind in ("organisation", "government", "media", "document"):
                return one
        return None

    def by_he_or_she(self, pronoun: str, at: int) -> Identity | None:
        who, candidates = self.candidates(pronoun, at)
        best = ranked(candidates, at, self.scene.layout)
        if not best or best[0][0] < _ASSURED:
            return None
        one = who[best[0][1].key]
        return self.person(one, None, at, at) if isinstance(one, Person) else one

    def candidates(self, pronoun: str, at: int) -> tuple[list[Person | Identity], list[Candidate]]:
        """Everybody of the pronoun's gender named before it."""
        gender = gender_of_pronoun(pronoun)
        who: list[Person | Identity] = []
        found: list[Candidate] = []
        said_of: dict[str, int] = {}
        last_said: str | None = None
        for place, one in self.said:
            if one.is_person and one.gender in (gender, None):
                said_of[one.name] = place
                last_said = one.name
        for person in self.scene.persons.all:
            before = [n for n in person.namings if n.end <= at]
            if not before or (person.gender or gender) != gender:
                continue
            place = max(before[-1].start, said_of.get(person.name, 0))
            found.append(self._candidate(len(who), place, person.gender, person.name in said_of,
                                         person.name == last_said, len(before)))  # fmt: skip
            who.append(person)
        for name, place in said_of.items():
            if all(not isinstance(w, Person) or w.name != name for w in who):
                one = next(i for p, i in reversed(self.said) if i.name == name)
                found.append(
                    self._candidate(len(who), place, one.gender, True, name == last_said, 1)
                )
                who.append(one)
        return who, found

    def _candidate(
        self, key: int, at: int, gender: Gender | None, said: bool, last: bool, times: int
    ) -> Candidate:
        layout = self.scene.layout
        subject = at - layout.sentence_start(at) < 25
        return Candidate(key, at, gender, said, last, times, subject, layout.quoted(at))

    # Descriptions

    def by_description(self, start: int, end: int) -> Identity:
        phrase = phrase_of(self.text[start:end])
        head = phrase.head.casefold()
        if not phrase.indefinite:
            earlier = again(phrase, [one for _, one in self.said])
            if earlier and (
                phrase.definite or len(phrase.before) or earlier.name.casefold() == head
            ):
                return earlier
        if phrase.definite and not phrase.rest:
            person = person_meant(phrase, self.scene.roles, start)
            if person:
                return self.person(person, None, start, end)
        if (
            (phrase.definite or head in FORCES)
            and not phrase.rest
            and not any(w[0].isupper() for w in phrase.before)
        ):
            body = body_meant(phrase, self.scene.bodies, start)
            if body and self.scene.persons.of(body) is None:
                return self.body(body)
        return self.as_it_stands(start, end)

    def as_it_stands(self, start: int, end: int) -> Identity:
        words = self.text[start:end]
        if pronoun_in(words):
            return Identity(words, start, end, True, "unknown")
        phrase = phrase_of(words)
        name = without_article(words)
        kind = kind_of_head(phrase.head)
        anonymous = self._anonymous(phrase, kind)
        role = phrase.words if not anonymous and is_office(phrase.head) else None
        at = end - len(name) if words.endswith(name) else start
        gender = gender_of_title(phrase.head)
        party = party_of(name)
        return Identity(name, at, end, anonymous, kind, role, party, gender, is_plural(phrase.head))

    def _anonymous(self, phrase: Phrase, kind: str) -> bool:
        if kind in ("government", "organisation", "media"):
            return False
        if any(w[:1].isupper() for w in phrase.before) and kind == "document":
            return False
        if is_office(phrase.head) and not is_plural(phrase.head) and not phrase.indefinite:
            return is_person_noun(phrase.head) and singular(phrase.head.casefold()) not in {
                "minister",
                "governor",
                "mayor",
                "commander",
            }
        return True

    def joined(self, ones: list[Identity]) -> Identity:
        def together(values: list[str | None]) -> str | None:
            return "; ".join(dict.fromkeys(v for v in values if v)) or None

        first = ones[0]
        return Identity(
            together([o.name for o in ones]) or first.name, first.start, first.end,
            all(o.anonymous for o in ones), first.kind, together([o.role for o in ones]),
            together([o.party for o in ones]), None, True,
        )  # fmt: skip
