"""Which capitalised words of a text are names, and which of these a person's."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from sayso.document.anchor import Span

from .bodies import BODY_ENDINGS, FORCES
from .company import is_company
from .compound import with_compounds
from .function_words import DAYS_AND_MONTHS, FUNCTION_WORDS
from .leaders import state_led_by
from .name import Name
from .naming import Naming, namings, with_given
from .offices import is_office
from .people import is_person_noun
from .role import role_after
from .state import state_of

_SMALL = re.compile(r"(?<![\w’'-])[a-z]{3,}")
_SAYS = re.compile(r",?[ \u00a0](?:said|says|told|added|tweeted|wrote|argued|insisted|who)\b")
_SAID = frozenset({"said", "says", "added", "told", "asked"})
_AGED = re.compile(r",[ \u00a0]\d{1,2},")
_WORD_BEFORE = re.compile(r"([A-Za-z-]+)[ \u00a0]$")
_AT = frozenset({"of", "in", "at", "near", "from"})
_LONGEST_PERSON = 4
_LONGEST_HEADING = 110


def proper_names(text: str, sources: Sequence[Span], names: Sequence[Name] | None) -> list[Naming]:
    """The names of a text in its order; `sources` are words that are known to speak."""
    return _ProperNames(text, sources).sorted(names)


class _ProperNames:
    def __init__(self, text: str, sources: Sequence[Span]) -> None:
        self.text = text
        self.small = frozenset(_SMALL.findall(text))
        self.lines, self.headings = _lines(text)
        self.months = [s for s in sources if s.text in DAYS_AND_MONTHS]
        self.begins = {s.start for s in sources}
        self.ends = {s.end for s in sources if "," in s.text or " " not in s.text}

    def sorted(self, names: Sequence[Name] | None) -> list[Naming]:
        found = with_compounds(self.text, namings(self.text))
        found = [n for n in found if not self._ordinary(n)]
        found = with_given(found, names) if names else found
        surnames = frozenset(n.words[-1] for n in found if len(n.words) > 1 and n.kind == "person")
        found = [n for n in found if not self._heading(n) and not _only_office(n, surnames)]
        found = self._with_months(found, surnames)
        alone = frozenset(n.words[0] for n in found if len(n.words) == 1)
        bodies = frozenset(n.words[0] for n in found if n.kind == "organisation")
        persons = [
            replace(n, kind="person")
            if self._personal(n, alone) or self._speaking(n, bodies)
            else n
            for n in found
        ]
        return [
            replace(n, kind="organisation") if self._company(n, surnames) else n for n in persons
        ]

    def _with_months(self, found: list[Naming], surnames: frozenset[str]) -> list[Naming]:
        """With the months that speak and are surnames: "May said", of Theresa May."""
        taken = {n.start for n in found}
        told = [
            Naming(s.start, s.start, s.end, (s.text,), (), "person")
            for s in self.months
            if s.text in surnames and s.start not in taken
        ]
        return sorted([*found, *told], key=lambda n: n.start)

    def _ordinary(self, naming: Naming) -> bool:
        """Whether a word only begins a sentence."""
        if len(naming.words) > 1 or naming.title:
            return False
        low = naming.words[0].casefold()
        if low in FORCES:
            return True
        if naming.kind == "organisation" and not naming.words[0].isupper():
            return low in self.small
        if naming.kind:
            return False
        return low in self.small or low in FUNCTION_WORDS or is_person_noun(low)

    def _speaking(self, naming: Naming, bodies: frozenset[str]) -> bool:
        """Whether an unknown name is a source by itself, without "the"; then a person's."""
        if naming.kind or not (naming.start in self.begins or naming.end in self.ends):
            return False
        if len(naming.words) == 1:
            word = naming.words[0]
            return word[1:].islower() and word not in bodies and not is_company(word, self.text)
        the = self.text[max(0, naming.start - 4) : naming.start].casefold() == "the "
        plain = all(
            w[1:].islower() and w.casefold() not in self.small and w not in BODY_ENDINGS
            for w in naming.words
        )
        return plain and len(naming.words) <= _LONGEST_PERSON and not the

    def _personal(self, naming: Naming, alone: frozenset[str]) -> bool:
        """Whether it is a leader's surname, or a longer name that the text treats as a person's."""
        if naming.kind or len(naming.words) > _LONGEST_PERSON:
            return False
        if len(naming.words) == 1:
            return state_led_by(naming.words[0]) is not None
        if is_office(naming.words[-1]) or not all(_may_be_personal(w) for w in naming.words):
            return False
        if naming.words[-1] in alone or _AGED.match(self.text, naming.end):
            return True
        before = _WORD_BEFORE.search(self.text, max(0, naming.begin - 24), naming.begin)
        if before and (is_office(before.group(1)) or before.group(1) in _SAID):
            return True
        if before and before.group(1) in _AT:
            return False
        return bool(_SAYS.match(self.text, naming.end) or role_after(self.text, naming))

    def _company(self, naming: Naming, surnames: frozenset[str]) -> bool:
        """Whether one word, taken for a person's name, is a firm's by what stands with it."""
        alone = naming.kind == "person" and len(naming.words) == 1 and not naming.title
        word = naming.words[0]
        return alone and word not in surnames and is_company(word, self.text)

    def _heading(self, naming: Naming) -> bool:
        """Whether a name stands in a headline or caption: a short line that ends in no stop."""
        line = bisect_right(self.lines, naming.start) - 1
        return line in self.headings


def _only_office(naming: Naming, surnames: frozenset[str]) -> bool:
    """ "King" alone is a name where the text names a Peter King, else an office."""
    word = naming.words[0]
    single = len(naming.words) == 1 and not naming.title and naming.kind is None
    return single and is_office(word) and word not in surnames


def _lines(text: str) -> tuple[list[int], set[int]]:
    """Where the lines begin, and which of them are headings."""
    starts, headings, at = [], set(), 0
    for number, line in enumerate(text.split("\n")):
        starts.append(at)
        at += len(line) + 1
        bare = line.rstrip()
        if bare and len(bare) < _LONGEST_HEADING and bare[-1].isalnum():
            headings.add(number)
    return starts, headings


def _may_be_personal(word: str) -> bool:
    """ "van" and "al-Amin" may be in a person's name; "for", "France" and "Ministry" not."""
    joins = word[:1].islower() and (len(word) > 4 or word in {"of", "for"}) and "-" not in word
    return not (joins or word in BODY_ENDINGS or state_of(word))
