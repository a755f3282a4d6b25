"""Titles that say what is asked: "North Korean soldiers in Russia: how many?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.claims.nations.nation import country_named, demonyms, nation_of
from sayso.questions.kin import kin
from sayso.questions.question import Topic
from sayso.questions.topic import gist
from sayso.questions.words import terms
from sayso.review.entry import Entry

LONGEST = 90
"""Characters."""
_DONE = {
    "killed": "killed", "injured": "injured", "casualties": "killed or injured",
    "missing": "missing", "infected": "infected", "hospitalised": "in hospital",
    "displaced": "displaced", "evacuated": "evacuated", "rescued": "rescued",
    "kidnapped": "kidnapped", "detained": "detained", "released": "released",
    "charged": "charged", "sentenced": "sentenced", "sent": "sent", "deployed": "deployed",
    "destroyed": "destroyed", "damaged": "damaged", "spilled": "spilled",
}  # fmt: skip
"""What befell those counted, for the types of event that leave no doubt who is counted."""
_INTO = (" sent", " evacuated")
_WITH_ARTICLE = re.compile(r"U\.[SK]|U[SK]\b|United |Netherlands|Philippines|Gulf|Middle East")
_LEAD = re.compile(
    r"^(?:that|and|but|because|as|when|while|since|so|although"
    r"|for(?= .+ to ))\s+",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b")
"""What only makes sense as somebody's own words."""
_RATE = {"d": "a day", "h": "an hour", "a": "a year", "mo": "a month", "wk": "a week"}


def title(topic: Topic, entries: Sequence[Entry]) -> str:
    """From what the claims have in common alone; `entries` are the question's."""
    if topic.kind == "whether":
        asked = _cut(_sentence(topic.what), LONGEST)
        return f"“{asked}”?" if _FIRST_PERSON.search(asked) and "“" not in asked else f"{asked}?"
    much = "how much" if topic.unit else "how many"
    setting = _befallen(topic) + _where(topic, entries)
    bare = not (setting or topic.unit) and len(set(terms(topic.what))) == 1
    told = _blank(gist(entries) if bare and entries else topic.what, entries)
    what = _cut(_sentence(told), LONGEST - 30)
    return f"{what}{setting}: {much}{_by(topic.unit)}?"


def _blank(words: str, entries: Sequence[Entry]) -> str:
    """Words with a gap for the figure that stands in them: "the ministry has …"."""
    figures = (figure for entry in entries for figure in entry.claim.figures)
    said = {figure.span.text for figure in figures if not figure.implied}
    for figure in sorted(said, key=len, reverse=True):
        gap = re.compile(rf"(?<!\w){re.escape(figure)}(?!\w)")
        if gap.search(words):
            return gap.sub("…", words, count=1)
    return words


def _befallen(topic: Topic) -> str:
    done = None if topic.unit else _DONE.get(topic.event or "")
    if done is None or _akin(done, topic.what) or _akin(topic.event or "", topic.what):
        return ""
    return f" {done}"


def _akin(a: str, b: str) -> bool:
    """Whether they have a word in common, or words of one class: "killed" and "deaths"."""
    one, other = frozenset(terms(a)), frozenset(terms(b))
    return bool(one & other or kin(one) & kin(other))


def _where(topic: Topic, entries: Sequence[Entry]) -> str:
    """A place that is known, or one that a claim's sentence says "in" of: it does not go with every
    name."""
    place = topic.place
    if place is None or set(terms(place)) & set(terms(topic.what)):
        return ""
    if place.casefold().removesuffix("s") in demonyms():
        return f" in {nation_of(place)}"
    if topic.country is None:
        told = re.compile(rf"\b(?:in|at|near) (?:the )?{re.escape(place)}\b")
        found = (match for each in entries if (match := told.search(each.sentence.text)))
        return next((f" {match.group()}" for match in found), "")
    named = (each for entry in entries for each in entry.claim.places if each.name == place)
    of_country = country_named(place) is not None
    spoken = [s for s in (each.span.text for each in named) if not of_country or country_named(s)]
    into = "to" if _befallen(topic) in _INTO else "in"
    words = place if not spoken or place in spoken else spoken[0]
    return f" {into} {'the ' if _WITH_ARTICLE.match(words) else ''}{words}"


def _by(unit: str | None) -> str:
    """The denominator of a rate's UCUM code, in words."""
    by = unit.rsplit("/", 1)[-1] if unit and "/" in unit else ""
    return f" {_RATE[by]}" if by in _RATE else ""


def _sentence(words: str) -> str:
    whole = words if words.count("“") == words.count("”") else re.sub("[“”]", "", words)
    plain = _LEAD.sub("", whole).strip(" \t,;:.!?—-–\"'“”‘’") or words
    return plain[:1].upper() + plain[1:]


def _cut(words: str, longest: int) -> str:
    """Cut at the end of a word."""
    if len(words) <= longest:
        return words
    return words[: longest - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
