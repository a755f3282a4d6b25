"""Ranges: two amounts that are the ends of one ("20-30", "between 20 and 30", "five or six")."""

from __future__ import annotations

import re
from dataclasses import replace

from sayso.claims.figures.amount import Amount
from sayso.claims.figures.cardinal import tidy

_LINK = re.compile(
    r"(?P<dash>\s?[-–—]\s?|\s?~\s?)"
    r"|\s+(?P<to>to|through|up\s+to|and\s+up\s+to|till|until)[\s-]+"
    r"|\s+(?P<or>or)\s+(?:even\s+|maybe\s+|perhaps\s+|possibly\s+)?|\s+(?P<and>and)\s+"
)
_BETWEEN = re.compile(
    r"\b(?:between|from|(?:anywhere|somewhere)\s+(?:between|from))\s+"
    r"(?:(?:about|around|an\s+estimated|roughly|approximately|some)\s+)?$",
    re.IGNORECASE,
)
CHANGE = re.compile(
    r"\b(?:r[oi]se[ns]?|rising|f[ae]ll(?:s|en|ing)?|increas\w+|decreas\w+|dr[ao]p\w*|grew|grow\w*|jump\w*"
    r"|climb\w*|gain\w*|declin\w*|go(?:es|ing|ne)?|went|mov\w+|rais\w+|lower\w*|cut\w*|reduc\w+|revis\w+"
    r"|expand\w*|chang\w+|up|down|slow\w*|soar\w*|surg\w+|plung\w+|plummet\w*|slip\w*|eas\w+|edg\w+|boost\w*"
    r"|upgrad\w+|downgrad\w+|slash\w*|shr[iau]nk\w*|tumbl\w+|doubl\w+|tripl\w+|swell\w*|swoll?en|widen\w*"
    r"|narrow\w*|shift\w*|bring\w*|brought|push\w*|creep\w*|crept|dwindl\w+|ballooned|adjust\w+)\b",
    re.IGNORECASE,
)


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
    if not 0 < b.start - a.end <= 16 or a.form == "range" or {a.form, b.form} - {"digits", "words"}:
        return None
    link = _LINK.fullmatch(text, a.end, b.start)
    if not link or not _same_unit(a, b) or a.high is None or b.high is None:
        return None
    low, high = _shared_scale(a, b)
    if low >= high or not _makes_range(text, a, link, low, high):
        return None
    unit = b if b.unit else a
    return replace(
        unit, start=a.start, end=b.end, low=tidy(low), high=b.high, form="range", digits=a.digits
    )


def _same_unit(a: Amount, b: Amount) -> bool:
    if a.unit == b.unit or a.unit is None:
        return True
    return (b.unit is None and a.sort == "money") or (b.unit or "").startswith(a.unit)


def _shared_scale(a: Amount, b: Amount) -> tuple[float, float]:
    """Both ends, the first in the scale of the second where it can only be meant so."""
    assert b.high is not None
    if a.scale == 1 and b.scale > 1 and a.low < b.high / b.scale:
        return a.low * b.scale, b.high
    return a.low, b.high


def _makes_range(text: str, a: Amount, link: re.Match[str], low: float, high: float) -> bool:
    between = _BETWEEN.search(text, max(0, a.start - 40), a.start)
    if link["and"]:
        return bool(between) and "from" not in between[0]  # type: ignore[index]
    if link["or"]:
        return low < high <= 2 * low
    if link["to"] and between and re.search(r"from", between[0], re.I):
        return not changes(text, between.start())
    if link["to"] and a.unit is None:
        return not _STEP.search(text, max(0, a.start - 24), a.start)
    return not (link["dash"] and re.match(r"\svotes?\b", text[a.end + 3 : a.end + 12]))


_STEP = re.compile(
    r"\b(?:ros|ris|f[ae]ll|increas|decreas|dropp|grew|jump|climb|gain|declin|won|lost|beat)\w*(?:\s+by)?\s+$"
)


def changes(text: str, at: int) -> bool:
    """Whether what stands before `at`, in its clause, tells of a change and not of a span."""
    clause = re.split(r"[.;:!?\n]\s", text[max(0, at - 60) : at])[-1]
    if re.search(r"\brang\w+\s*$", clause):
        return False
    return bool(CHANGE.search(clause))
