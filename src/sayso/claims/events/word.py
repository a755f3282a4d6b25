"""The words of a claim's content, and the small classes that English syntax hangs on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.claims.events.bag import bag
from sayso.document.anchor import Span

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:Gov|Sen|Rep|Gen|Mrs?|Ms|Dr|Lt|Col|Sgt|Capt|Maj|St|Jr|Prof|Adm)\.|"
    r"['’]s\b|[^\W_]+(?:[.,](?=\d)[^\W_]+|[‑-][^\W_]+|['’](?!s\b)[^\W_]+)*|[^\w\s]"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word or mark; `low` is its lower case with a straight apostrophe."""

    start: int
    end: int
    text: str
    low: str

    @property
    def is_mark(self) -> bool:
        return not self.low[0].isalnum() and self.low != "'s"


def words_of(text: str, content: tuple[Span, ...]) -> tuple[Word, ...]:
    """The words in all parts of `content`, in order, with offsets into `text`."""
    words: list[Word] = []
    for part in content:
        for match in _WORD.finditer(text, part.start, part.end):
            low = match.group().lower().replace("’", "'")
            if low == "'s" and words and words[-1].low in SUBJECT:
                low = "is"
            words.append(Word(match.start(), match.end(), match.group(), low))
    return tuple(words)


BE = bag(
    "be is are was were been being am 're isn't aren't wasn't weren't get got gets getting"
    " remain remains remained"
)
HAVE = bag("have has had having 've haven't hasn't hadn't")
MODAL = bag(
    "will would can could may might must shall should do does did don't doesn't didn't"
    " won't wouldn't can't couldn't cannot shouldn't 'll 'd"
)
AUXILIARY = BE | HAVE | MODAL
SUBJECT = bag("i we you he she it they who there that nobody everybody")
REPORTED = bag(
    "believed thought reported said feared known presumed estimated expected confirmed alleged"
    " likely understood suspected appear appears appeared seem seems seemed found left"
    " ready set due scheduled able unable going willing want wants wanted"
    " plan plans planned planning intend intends intended try tries tried"
    " trying attempted begin began begun continue continues continued"
    " vow vowed pledged promised failed managed decided hope hopes hoping prepared"
    " preparing used forced allowed tend tends"
)
"""Words between a subject and what it is said to have done ("are *believed* to have died")."""
DETERMINER = bag(
    "the a an this these those some any all both each every no its his her their our my your"
    " another other many several few most dozens scores hundreds thousands millions more what"
    " whose"
)
PREPOSITION = bag(
    "in on at by for with from to of into onto near during after before since until against among"
    " between across over under through around about within without outside inside off out up"
    " down aboard along amid following despite via toward towards behind beyond as than per below"
    " above because while when where if whether although though unless once"
)
RELATIVE = bag("who which that whom")
CLAUSE = bag(
    "that when while where why how if whether because after before since although though as unless"
    " what"
)
JOIN = bag("and or but nor")
TIME = bag(
    "yesterday today tonight tomorrow overnight monday tuesday wednesday thursday friday saturday"
    " sunday earlier later last early late so again there here alone instead too together this"
    " next ago"
)
ADVERB = bag(
    "also then already still just never not now ever once soon again reportedly allegedly all both"
    " only even since recently later subsequently apparently n't yet to long"
    " online rather"
)
PRONOUN = bag(
    "i we you he she it they them him us me himself herself themselves itself others nobody"
    " everyone someone anyone everybody somebody anybody no-one one"
)
NUMBER = bag(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
    " hundred thousand million billion dozen"
)


NOT_ADVERB = bag(
    "family supply assembly ally reply anomaly rally bully belly fly elderly friendly deadly likely"
    " daily weekly monthly early only apply rely comply imply multiply"
)


def is_adverb(word: Word) -> bool:
    if word.low in NOT_ADVERB:
        return word.low in ADVERB
    named = word.text[:1].isupper() and not word.text.isupper()
    return word.low in ADVERB or (word.low.endswith("ly") and len(word.low) > 4 and not named)


def is_number(word: Word) -> bool:
    return word.low[0].isdigit() or word.low.split("-")[0] in NUMBER


def is_closed(word: Word) -> bool:
    """Whether no noun phrase can begin with the word."""
    return (
        word.is_mark
        or word.low in PREPOSITION
        or word.low in JOIN
        or word.low in RELATIVE
        or word.low in AUXILIARY
        or word.low in TIME
        or is_adverb(word)
    )
