"""Numbers that name: "Article 5", "Boeing 737", "Planet 9", "12 Elm Street", "A320"."""

from __future__ import annotations

import re

from sayso.claims.figures.currency import PREFIX
from sayso.claims.figures.pattern import any_of
from sayso.claims.figures.unit import is_unit

_NUMBERED = any_of(
    """
    Nos?\\.? no\\. [Nn]umbers? \\# [Aa]rticles? [Ss]ections? [Cc]hapter Resolution [Rr]outes?
    Interstate Highways? Boeing Airbus [Ff]light Room Day [Pp]hase [Ll]evel Grade [Tt]ype Group_of
    Group Unit Channel [Pp]ages? Vol(?:ume|\\.) Game Week Round [Ss]tage [Cc]ategory Model Windows
    iPhone Big G Fortune Formula Class Block Sector Zone Area Gate Platform Ward District Precinct
    Apollo War Bowl Act Title Proposition Prop\\.? Amendment Rule Bill Mark Catch Super Agenda
    Vision
    Event Exhibit Item [Ll]ine Terminal Reactor Psalm Protocol World Radio BBC CNN Pier Studio
    Building Camp Box Suite Apt\\.? Issue Paragraph Clause Schedule Annex Form Season [Ee]pisode
    Part
    Year Quarter [Ss]tep Tier verse [Ff]igure Table [Rr]ow serial version extension ext\\.
    """
)
_NUMBERED_BEFORE = re.compile(
    rf"(?:(?<![A-Za-z]){_NUMBERED}|(?:(?<=\s)|^)(?:[A-Z]{1, 2}(?=-)|MH|S\.|H\.R\.))[\s-]$"
)
_LEVEL = re.compile(
    r"\b(?:level|scale|phase|stage|grade|category|magnitude)(?:\s(?:of|at|to))?\s$"
    r"|\b(?:ranks?|ranked|ranking|placed|finished|came\s+in)\s+(?:at\s+)?(?:number\s+)?$"
)
_INDEX = re.compile(
    r"\b(?:STOXX|Stoxx|FTSE|S&P|Nikkei|Russell|CAC|DAX|Nasdaq|NASDAQ|Topix|SMI|ASX|CSI|TSX)\s"
    r"(?:[A-Z][\w-]*\s)?$"
)
_TOP = re.compile(r"\b[Tt]op\s$")
_TOPS = re.compile(
    r"[a-z]{2,}[a-rt-z]s(?<!\bthis)\s(?:(?:now|already|may|could)\s)?$", re.IGNORECASE
)
_KIND = re.compile(
    r"-(?:way|party|sided|eyed|handed|star|dimensional|part|step|tier|pronged|letter|legged|state)\b"
    r"|-point(?=\s+(?:plan|scale|peace|\w+\s(?:plan|scale)))"
)
_ROAD = any_of(
    """
    Street St\\.? Avenue Ave\\.? Road Rd\\.? Boulevard Blvd\\.? Drive Dr\\.? Lane Ln\\.? Way Square
    Highway Parkway Court Place Terrace
    """
)
_ADDRESS = re.compile(
    rf"\s(?:[NSEW]\.?\s)?(?:[A-Z][\w’']+\s){{1,3}}{_ROAD}(?![a-z])"
    r"|(?:th|st|nd|rd)?\s(?:Street|Avenue|Blvd)(?![a-z])|\sblock\sof\b"
)
_WEAPON = re.compile(
    r"[\s-]cal(?:ib(?:er|re))?\b"
    r"|\s?mm\s(?:hand)?(?:gun|pistol|rifle|weapon|round|semi|mortar|Glock)"
)
_CODE_BEFORE = re.compile(
    r"[\w@/_]$|[A-Za-z]\s?[-–](?<!minus-)(?<!sub-)(?<!to-)(?<!plus-)(?<!illion.)(?<!cent.)(?<!and.)(?<!km.)$|\d[.:,]$"
)
_CODE_AFTER = re.compile(
    r"(?:st|nd|rd|th)(?![a-z])|[’']?s(?![a-z])|[A-Za-z]|/\d|-\d+-|\.\d+\.|[-–]\d+\)?[-–]\d"
    r"|-[A-Z]\d?(?![a-z])"
)
_ATTACHED = re.compile(r"[A-Za-zµμ°]+(?:/[a-z]+)?[²³23]?")
_SENTENCE_WORDS = any_of(
    "In On At About Over Some The And But By Of For With From To A All Only Another Nearly Almost"
    " Up"
)
_NAME_BEFORE = re.compile(rf"(?<![.!?”\"\n]\s)(?<!^)\b(?!{_SENTENCE_WORDS}\s)[A-Z][\w&’']*\s$")
_COUNTED_AFTER = re.compile(
    r"\s(?:[a-z][\w-]*\s){0,2}(?!(?:was|is|has|his|its|this|as)\b)[a-z]+(?<!s)s(?![\w’])|\s?%|\+|\s?[-–]\s?\d|\s(?:to|or)\s\d"
    r"|\s(?:people|men|women|children|troops|percent|per\scent|million|more|of)\b"
    r"|[\s-](?:mile|foot|yard|year|inch|dead|injured|killed)"
)
_PLURAL_AFTER = re.compile(r"\s(?:[A-Z]\w+\s)?(?:\w+s|Men|Women|People|Children)\b")


def is_code(before: str, after: str) -> bool:
    """Whether digits are part of a word, an ordinal, a calibre or a longer code."""
    if _CODE_BEFORE.search(before) and not PREFIX.search(before):
        return True
    if _WEAPON.match(after):
        return True
    unit = _ATTACHED.match(after)
    return not (unit and is_unit(unit[0])) and bool(_CODE_AFTER.match(after))


def is_numbered(before: str, after: str) -> bool:
    """Whether the number tells one thing from others of its kind, or stands in an address."""
    return bool(_NUMBERED_BEFORE.search(before) or _LEVEL.search(before) or _ADDRESS.match(after))


def is_kind(after: str) -> bool:
    """Whether the number tells what sort a thing is of: "three-way", "a ten-point plan"."""
    return bool(_KIND.match(after))


def follows_name(before: str) -> bool:
    """Whether a capitalised word within the sentence stands before the number."""
    return bool(_NAME_BEFORE.search(before))


def exceeds(before: str) -> bool:
    """Whether "top" is a verb after these words: "deaths top 1,000"; not "the world's top 50"."""
    return _TOPS.search(before) is not None


def ends_name(digits: str, before: str, after: str) -> bool:
    """Whether bare digits end a name ("Stoxx 600", "the top 50") and count nothing after it."""
    if not digits.isdigit():
        return False
    top = _TOP.search(before)
    if _INDEX.search(before) or (top and not exceeds(before[: top.start()])):
        return True
    return follows_name(before) and not _COUNTED_AFTER.match(after)


def is_name_in_words(word: str, before: str, after: str) -> bool:
    """Whether a number word is part of a name: "Air Force One", "World War Two"."""
    if _NUMBERED_BEFORE.search(before):
        return True
    capitalised = word[0].isupper() and bool(re.search(r"[A-Z][\w’']* $", before))
    return capitalised and not _PLURAL_AFTER.match(after)
