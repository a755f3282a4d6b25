"""Finds the names in a text by their capitals: each with the titles before it and a kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sayso.claims.nations import nation_of

from .bodies import BODY_ENDINGS, is_acronym, is_body_name
from .function_words import DAYS_AND_MONTHS, FUNCTION_WORDS, TIME_ZONES
from .given_names import is_given_name
from .name import Name, NameKind
from .offices import is_office, is_office_modifier
from .people import is_person_noun
from .titles import is_courtesy, is_short_office, is_suffix
from .us_states import US_STATES

_UPPER = "A-ZÀ-ÖØ-ÞĀĆČĎĐĘĞİŁŃŌŐŘŚŞŠŤŪŮŹŻŽ"
_TOKEN = (
    rf"(?:(?:[{_UPPER}]\.){{1,4}}|(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Lt|Col|Sgt|Capt|Adm|Maj|Cmdr"
    rf"|Cpl|Prof|Rev|Hon|St|Jr|Sr|Det|Supt|Insp)\."
    rf"|(?:(?:al|el|ul|as|an|at|ash|as)[-‑])?[{_UPPER}]\w*"
    # A stop inside, as in "Amazon.com", but none that a sentence is glued to: "FBI.The".
    r"(?:(?:[-‑&/]|[’'](?!s\b)|\.(?!(?:The|An?|In|On|But|He|She|It)\b)(?=\w))\w+)*)"
)
_JOIN = (
    r"(?:[ \u00a0](?:(?:of|for)(?: the)?|de(?: la)?|del|della|da|dos|di|van(?: de[rn])?|von|den|bin"
    r"|bint|ibn|ben|abu|abou|ould|al|el|la|le|du|&))?[ \u00a0]"
)
_CHAIN = re.compile(rf"(?<![\w@#])(?:{_TOKEN})(?:{_JOIN}{_TOKEN})*")
_WORD = re.compile(r"[^\s\u00a0]+")
_LINKS = frozenset({"of", "for"})
_REIGNING = frozenset({"Pope", "King", "Queen", "Prince", "Princess", "Sheikh", "Sultan", "Emir"})

Word = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where a name stands; `title` are the office words before it in its own chain.

    `begin` is where the title (or the name, lacking one) begins; `kind` is None while unsure.
    """

    begin: int
    start: int
    end: int
    words: tuple[str, ...]
    title: tuple[str, ...] = ()
    kind: NameKind | None = None


def _words(chain: re.Match[str]) -> list[Word]:
    at = chain.start()
    return [(m.group(), at + m.start(), at + m.end()) for m in _WORD.finditer(chain.group())]


def _pieces(words: list[Word]) -> Iterator[list[Word]]:
    """The chain cut at days and months, and at an "of" that follows no office or body."""
    piece: list[Word] = []
    for i, word in enumerate(words):
        text = word[0]
        called = text in {"May", "April", "June"} and piece
        cut = text in TIME_ZONES or (text in DAYS_AND_MONTHS and not called)
        if text in _LINKS and piece:
            before = piece[-1][0]
            bodies = before in BODY_ENDINGS
            named = len(piece) > 1 and is_given_name(piece[-2][0])
            several = before.endswith("s") and not named
            office = text == "of" and is_office(before) and not named and not several
            cut = not (bodies or office)
        if cut or (text == "the" and not piece):
            if piece:
                yield piece
            piece = []
        else:
            piece.append(words[i])
    if piece:
        yield piece


def _without_starters(piece: list[Word]) -> list[Word]:
    while piece and piece[0][0].casefold() in FUNCTION_WORDS and not piece[0][0].isupper():
        piece = piece[1:]
    if piece and piece[0][0] in {"A", "I"}:
        piece = piece[1:]
    return piece


def _is_title(word: str) -> bool:
    return is_office(word) or is_courtesy(word) or is_short_office(word)


def _title_length(words: Sequence[str]) -> int:
    """How many of a chain's first words are office words, their "of …" included."""
    if any(w in BODY_ENDINGS for w in words[-1:]):
        return 0
    last = max((i for i, w in enumerate(words) if _is_title(w)), default=-1)
    if last == len(words) - 1 and last > 1 and is_given_name(words[last - 1]):
        last = max((i for i, w in enumerate(words[: last - 1]) if _is_title(w)), default=-1)
    if last < 0 or last == len(words) - 1:
        return 0
    after = last + 1
    if words[after] in _LINKS:
        after += 2 + (words[after + 1] == "the")
        while len(words) - after > 2 and not is_given_name(words[after]):
            after += 1
    if last == 0 and words[0] in _REIGNING:
        return 0
    return after if after < len(words) else 0


def _kind(words: tuple[str, ...], title: tuple[str, ...]) -> NameKind | None:
    plain = " ".join(words)
    if not title and (nation_of(plain) or plain.rstrip(".") in US_STATES):
        return "place"
    if is_body_name(words):
        return "organisation"
    if title or is_suffix(words[-1]) or words[0] in _REIGNING:
        return "person"
    if len(words) > 1 and is_given_name(words[0].split("-")[0]):
        return "person"
    return None


def _naming(piece: list[Word]) -> Naming | None:
    piece = _without_starters(piece)
    words = tuple(w for w, _, _ in piece)
    if not words:
        return None
    at = _title_length(words)
    if at == 0 and _is_title(words[-1]) and not is_given_name(words[0]) and len(words) > 1:
        return None
    title, own = words[:at], words[at:]
    own = _without_office_after(own)
    end = piece[at + len(own) - 1][2]
    return Naming(piece[0][1], piece[at][1], end, own, title, _kind(own, title))


def _without_office_after(words: tuple[str, ...]) -> tuple[str, ...]:
    """A caption may put the office right behind: "Ann Roe Foreign Secretary"."""
    if not is_given_name(words[0]) or not is_office(words[-1]):
        return words
    while len(words) > 2 and (is_office(words[-1]) or is_office_modifier(words[-1])):
        words = words[:-1]
    return words


def namings(text: str) -> list[Naming]:
    """All names of `text` in its order, by capitals, titles and word lists."""
    found = []
    for chain in _CHAIN.finditer(text):
        for piece in _pieces(_words(chain)):
            naming = _naming(piece)
            if naming:
                found.append(naming)
    return found


def with_given(found: list[Naming], names: Sequence[Name]) -> list[Naming]:
    """The namings with the kinds that a model gave, and those names that capitals don't show."""
    given = sorted(names, key=lambda n: (n.span.start, n.span.end))
    out = list(found)
    for name in given:
        span = name.span
        if span.text.islower() or is_person_noun(span.text) or _only_title(name, found):
            continue
        at = [i for i, n in enumerate(out) if n.start < span.end and span.start < n.end]
        for i in at:
            if name.kind != "person" or not _is_no_person(out[i]):
                out[i] = replace(out[i], kind=name.kind)
        if not at and span.text.strip():
            out.append(_given(name))
    return sorted(out, key=lambda n: n.start)


def _only_title(name: Name, found: Sequence[Naming]) -> bool:
    """Whether what was taken for a person is the title of one named right behind: "Rear Adm"."""
    span = name.span
    titled = (n for n in found if n.title and n.begin <= span.start and span.end <= n.start)
    ends = any(map(_is_title, span.text.split()[-1:]))
    return name.kind == "person" and ends and any(titled)


def _is_no_person(naming: Naming) -> bool:
    """Whether one word is an acronym or a country's name; Jordan the man has a first name
    somewhere, under which he is found."""
    return len(naming.words) == 1 and (naming.kind == "place" or is_acronym(naming.words[0]))


def _given(name: Name) -> Naming:
    """A name that only the model saw, without the office that may follow a person's."""
    span, words = name.span, tuple(name.span.text.split())
    own = words
    while name.kind == "person" and len(own) > 2 and _in_office(own[-1]):
        own = own[:-1]
    end = span.end if own == words else span.start + span.text.find(own[-1]) + len(own[-1])
    return Naming(span.start, span.start, end, own, (), name.kind)


def _in_office(word: str) -> bool:
    return is_office(word) or is_office_modifier(word)
