"""Whether two claims count the same, at the same place and time, so that they can conflict."""

from __future__ import annotations

import re
from datetime import date

from sayso.assessment.statement import Statement
from sayso.claims.figures.pattern import words
from sayso.questions.question import Topic

GROWING = words("""
    killed injured casualties infected hospitalised displaced evacuated rescued kidnapped
    detained released charged sentenced destroyed damaged spilled
""")
"""Events whose counts can only grow while they are being counted."""

SETTLED = 30
"""Days after what is counted from which a count no longer grows."""
FEW = 10
"""Beyond it a toll isn't at odds with one case."""
STEADY = 7
"""Days within which a state (soldiers in a place) or a rate is taken to be the same."""

ANYBODY = ""
"""Stands for people in general, dead or alive."""
_ANYBODY = words("""
    people person human individual victim casualty fatality death dead body life other one them
    injured wounded missing total number toll figure
""")
_SAME = {
    word: group[0]
    for group in (
        ("soldier", "troop", "serviceman", "servicemen", "force"),
        ("protester", "protestor", "demonstrator"),
        ("child", "children", "kid", "minor"),
        ("refugee", "displaced"),
        ("police", "officer", "policeman", "policemen"),
        ("militant", "fighter", "rebel", "insurgent", "gunman", "gunmen"),
        ("home", "house"),
        ("woman", "women"),
        ("man", "men"),
    )
    for word in group
}
_MORE_BEFORE = re.compile(r"\b(?:another|further|additional|other)\s+$", re.IGNORECASE)
_MORE = re.compile(
    r"\banother\b|\b(?:a\s+further|an\s+additional|\w+\s+(?:others?|additional|further|more(?!\s+than)))\b",
    re.IGNORECASE,
)
_PART = re.compile(r"\s+of\s+(?:those|them|these|whom|which)\b", re.IGNORECASE)
_CONFIRMED = re.compile(r"\b(?:confirmed|laborator(?:y|ies)|documented|verified)\b", re.IGNORECASE)
_MORE_OF = re.compile(r"(?:others?|more|additional|further)\b", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z][\w'-]*")
_ENDS_NOUN = re.compile(
    r"\s(?:of|in|at|from|who|that|which|with|for|on|to|by|near|since|and)\s|[,;(]"
)


def same_things(a: Statement, b: Statement) -> bool:
    """Whether both count the same, as far as their words tell."""
    x, y = _head(a), _head(b)
    return x is None or y is None or x == y


def part_of(a: Statement, b: Statement) -> bool:
    """Whether `a` counts some of the people whom `b` counts all of."""
    return bool(_head(a)) and _head(b) == ANYBODY


def _head(one: Statement) -> str | None:
    """The noun that is counted, one for words of the same meaning; None where it isn't known.

    A name ("North Koreans") doesn't tell either: it may be soldiers, or anybody.
    """
    if one.figure is None or one.figure.of is None:
        return None
    phrase = _WORD.findall(_ENDS_NOUN.split(one.figure.of.text)[0])
    if not phrase or phrase[-1][0].isupper():
        return None
    noun = phrase[-1].lower()
    stem = noun[:-3] + "y" if noun.endswith("ies") else noun.rstrip("s")
    noun = _SAME.get(noun) or _SAME.get(stem) or stem
    return ANYBODY if noun in _ANYBODY else noun


def partial(one: Statement) -> bool:
    """Whether it counts a part of what has just been counted: "18 of those"."""
    if one.figure is None or one.figure.implied:
        return False
    sentence = one.entry.sentence
    return _PART.match(sentence.text[max(0, one.figure.span.end - sentence.start) :]) is not None


def further(one: Statement) -> bool:
    """Whether it counts what comes on top of others: "three other women", "another 40"."""
    if one.figure is None:
        return False
    sentence, at = one.entry.sentence, one.figure.span.start - one.entry.sentence.start
    before = sentence.text[max(0, at - 12) : max(0, at)]
    after = sentence.text[max(0, at) :][: len(one.figure.span.text) + 14]
    counted = one.figure.of.text if one.figure.of else ""
    return bool(_MORE_BEFORE.search(before) or _MORE.search(after) or _MORE_OF.match(counted))


def confirmed_part(below: Statement, above: Statement) -> bool:
    """Whether the lower figure counts only confirmed cases, the higher one all of them."""
    return bool(_CONFIRMED.search(_content(below)) and not _CONFIRMED.search(_content(above)))


def single_case(one: Statement) -> bool:
    """Whether it tells of "one death", in a word: of a case, not of a toll of many."""
    return one.words.lower() in ("one", "a", "an", "a single")


def _content(one: Statement) -> str:
    return " ".join(span.text for span in one.claim.content)


def same_country(a: Statement, b: Statement) -> bool:
    """Whether both name a place in one country; yes where unknown."""
    x, y = ({p.country for p in one.claim.places if p.country} for one in (a, b))
    return not x or not y or bool(x & y)


def same_place(a: Statement, b: Statement) -> bool:
    """Whether a place of the one is, or is a part of, a place of the other; yes where unknown."""
    x, y = ([p.name or p.span.text for p in one.claim.places] for one in (a, b))
    if not x or not y:
        return True
    return any(_within(p.lower(), q.lower()) for p in x for q in y)


def _within(p: str, q: str) -> bool:
    return p == q or f" {p} " in f" {q} " or f" {q} " in f" {p} "


def same_time(a: Statement, b: Statement, topic: Topic) -> bool:
    """Whether what both say of is at the same time, as far as they date it."""
    x, y = _dated(a), _dated(b)
    if x is None or y is None:
        return topic.kind == "how many" or not (_long_ago(x, b) or _long_ago(y, a))
    return (x[0] <= y[1] and y[0] <= x[1]) or (topic.scope == "total" and x[1] != y[1])


def _long_ago(days: tuple[str, str] | None, undated: Statement) -> bool:
    """Whether they lie long before what is said without a date, and so of about now."""
    if days is None or undated.said is None:
        return False
    gap = date.fromisoformat(undated.said) - date.fromisoformat(days[1][:10])
    return gap.days > SETTLED


def _dated(one: Statement) -> tuple[str, str] | None:
    spans = [(t.begin, t.end) for t in one.claim.times if t.of == "event"]
    begins = [begin for begin, _ in spans if begin]
    ends = [end for _, end in spans if end]
    return (min(begins), max(ends)) if begins and ends else None


def days_apart(a: Statement, b: Statement) -> int | None:
    """Days from when `a` was said to when `b` was; None where one isn't known."""
    if a.said is None or b.said is None:
        return None
    return (date.fromisoformat(b.said) - date.fromisoformat(a.said)).days


def settled(one: Statement, topic: Topic) -> bool:
    """Whether it was said so long after the asked time that the count had ended."""
    if topic.end is None or one.said is None:
        return False
    try:
        end = date.fromisoformat(topic.end[:10])
    except ValueError:
        return False
    days = (date.fromisoformat(one.said) - end).days
    return days >= (1 if topic.scope == "period" else SETTLED)
