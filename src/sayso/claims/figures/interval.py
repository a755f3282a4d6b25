"""Ranges: two amounts that are the ends of one ("20-30", "between 20 and 30", "five or six")."""

from __future__ import annotations

import re
from dataclasses import replace

from sayso.claims.figures.amount import Amount
from sayso.claims.figures.cardinal import tidy
from sayso.claims.figures.pattern import any_of

_LINK = re.compile(
    r"(?P<dash>\s?[-–—]\s?|\s?~\s?)|\s+(?P<to>(?:and\s+)?(?:up\s+)?to|through|till|until)[\s-]+"
    r"|\s+(?P<or>or)\s+(?:(?:even|maybe|perhaps|possibly)\s+)?|\s+(?P<and>and)\s+"
)
_START = re.compile(
    r"\b(?:(?P<between>between)|from)\s+"
    r"(?:(?:about|around|an\s+estimated|roughly|approximately|some)\s+)?$",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\b"
    + any_of(
        """
        r[oi]se[ns]? rising f[ae]ll(?:s|en|ing)? increas\\w+ decreas\\w+ dr[ao]p\\w* gr[eo]w\\w*
    jump\\w* climb\\w* gain\\w* declin\\w* go(?:es|ing|ne)? went mov\\w+ rais\\w+ lower\\w*
    cut\\w*
    reduc\\w+ revis\\w+ expand\\w* chang\\w+ up down slow\\w* soar\\w* surg\\w+ plung\\w+
    plummet\\w*
    slip\\w* eas\\w+ edg\\w+ boost\\w* upgrad\\w+ downgrad\\w+ slash\\w* shr[iau]nk\\w*
    tumbl\\w+
    doubl\\w+ tripl\\w+ swell\\w* swoll?en widen\\w* narrow\\w* shift\\w* bring\\w* brought
    push\\w*
        creep\\w* crept dwindl\\w+ ballooned adjust\\w+
        """
    )
    + r"\b",
    re.IGNORECASE,
)
_STEP = re.compile(
    r"\b(?:ros|ris|f[ae]ll|increas|decreas|dropp|grew|jump|climb|gain|declin|won|lost|beat)\w*"
    r"(?:\s+by)?\s+$"
)
_CLAUSE = re.compile(r"[.;:!?\n]\s")
_WIDEST_GAP = 16


def joined(text: str, amounts: list[Amount]) -> list[Amount]:
    """`amounts` with the ends of each range made one."""
    out: list[Amount] = []
    for following in amounts:
        whole = _range(text, out[-1], following) if out else None
        if whole:
            out[-1] = whole
        else:
            out.append(following)
    return out


def _range(text: str, a: Amount, b: Amount) -> Amount | None:
    """The range from `a` to `b`, if the words between them make it one."""
    if not 0 < b.start - a.end <= _WIDEST_GAP or not {a.form, b.form} <= {"digits", "words"}:
        return None
    link = _LINK.fullmatch(text, a.end, b.start)
    if not link or not _same_unit(a, b):
        return None
    # In "20 to 30 million" the first end is in millions too.
    shared = b.scale if a.scale == 1 and a.low < b.low / b.scale else 1
    low = tidy(a.low * shared)
    if low >= b.low or not _makes_range(text, a, b, link, shared):
        return None
    whole = b if b.unit else a
    return replace(
        whole, start=a.start, end=b.end, low=low, high=b.high, form="range", digits=a.digits
    )


def _same_unit(a: Amount, b: Amount) -> bool:
    if a.unit == b.unit or a.unit is None:
        return True
    return (b.unit is None and a.sort == "money") or (b.unit or "").startswith(a.unit)


def _makes_range(text: str, a: Amount, b: Amount, link: re.Match[str], shared: int) -> bool:
    """Whether rising numbers so linked are one range, and not two amounts or a change."""
    start = _START.search(text, max(0, a.start - 40), a.start)
    if link["and"]:
        return start is not None and start["between"] is not None
    if link["or"]:
        return b.low <= 2 * a.low * shared
    if link["dash"]:
        return not re.compile(r"\svotes?\b").match(text, b.end)
    if start and not start["between"]:
        return not changes(text, start.start())
    step = (
        a.unit == b.unit
        and a.scale == b.scale
        and _STEP.search(text, max(0, a.start - 24), a.start)
    )
    return not step


def changes(text: str, at: int) -> bool:
    """Whether what stands before `at`, in its clause, tells of a change and not of a span."""
    clause = _CLAUSE.split(text[max(0, at - 60) : at])[-1]
    return not re.search(r"\brang\w+\s*$", clause) and bool(_CHANGE.search(clause))
