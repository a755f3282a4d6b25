"""The one that is meant where no number stands: "a man was shot dead" is one killed."""

from __future__ import annotations

import re

from sayso.claims.claim import Event, Figure
from sayso.claims.events.bag import bag
from sayso.claims.events.type import CASUALTIES
from sayso.claims.events.word import NUMBER
from sayso.document.anchor import Span

_PERSONS = bag(
    "man woman boy girl child baby toddler infant teenager teen youth person civilian soldier"
    " officer student father mother son daughter brother sister husband wife uncle aunt nephew"
    " niece grandmother grandfather guard suspect militant insurgent journalist doctor nurse"
    " pilot marine captain sergeant colonel general deputy agent priest monk nun imam patient"
    " bystander pedestrian cyclist tourist hostage prisoner inmate detainee refugee migrant"
    " villager resident protester demonstrator activist reporter photographer cameraman driver"
    " passenger teacher worker farmer fisherman sailor miner firefighter paramedic peacekeeper"
    " citizen national contractor lawyer judge politician mayor minister senator candidate"
    " businessman policeman policewoman rebel terrorist gunman bomber fighter commander leader"
    " trooper constable conductor shepherd trader engineer diplomat aide bodyguard survivor"
    " victim player spectator fan volunteer veteran cousin"
)
_INDEFINITE = re.compile(r"(?:an?|another)\s", re.IGNORECASE)
_NAME = re.compile(r"(?:[A-Z][\w’'-]+\s){1,3}[A-Z][\w’'-]+")
_BODIES = bag(
    "police army forces force guard ministry council party front brigade division state states"
    " league united city county university college court"
)


def implied_figure(text: str, content: tuple[Span, ...], event: Event | None) -> Figure | None:
    """One, where a casualty befell a single unnumbered person; None elsewhere.

    The person stands indefinite ("an unarmed driver") or by full name. The figure's span is those
    words and `of` the noun. The caller must leave it out where the claim states a figure of them.
    """
    if event is None or event.type not in CASUALTIES or event.affected is None:
        return None
    span = event.affected
    inside = any(part.covers(span) for part in content)
    if not inside or _holds_number(span.text) or " and " in span.text.lower():
        return None
    if _INDEFINITE.match(span.text):
        noun = _person(text, span)
        return Figure(span, 1, 1, of=noun, implied=True) if noun else None
    return Figure(span, 1, 1, implied=True) if _is_named(span.text) else None


def _holds_number(quote: str) -> bool:
    words = re.findall(r"[a-z]+", quote.lower())
    aged = re.sub(r"\d+[- ]year[- ]old|aged \d+", "", quote)
    return any(c.isdigit() for c in aged) or any(w in NUMBER for w in words if w != "one")


def _person(text: str, span: Span) -> Span | None:
    """The head noun, where it says a single person."""
    of = re.search(r"\sof\s", span.text)
    stop = span.start + of.start() if of else span.end
    words = list(re.finditer(r"\w+", text[span.start : stop]))
    if not words or words[-1].group().lower() not in _PERSONS:
        return None
    return Span.of(text, span.start + words[-1].start(), span.start + words[-1].end())


def _is_named(quote: str) -> bool:
    if quote.isupper() or not _NAME.fullmatch(quote):
        return False
    words = quote.lower().split()
    if words[-1].endswith(("ans", "ese", "ish", "ers")):
        return False
    return words[0] not in ("the", "some", "all", "many") and not _BODIES.intersection(words)
