"""What numbers do when they count nothing: dates, years, clock times, names, ranks, scores, codes."""

from __future__ import annotations

import re

from sayso.claims.figures.numeral import Numeral
from sayso.claims.figures.unit import PREFIX, is_unit

_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\.?"
    r"|(?:January|February|March|April|August|September|October|November|December"
    r"|january|february|april|june|july|august|september|october|november|december)"
)
_BEFORE_DATE = re.compile(rf"(?<![a-zA-Z])(?:{_MONTH})\s(?:the\s)?(?:\d{{1,2}}(?:,?\s(?:and|or|to|through)\s|,\s|\s?[-–]\s?))?$")
_AFTER_DATE = re.compile(rf"(?:\s(?:and|or|to)\s\d{{1,2}}|[-–]\d{{1,2}})?(?:\s|-)(?:of\s)?(?:{_MONTH})(?![a-z])")
_DATE_TAIL = re.compile(rf"(?:{_MONTH})\s\d{{1,2}}(?:st|nd|rd|th)?(?:,\s?|\s)$")
_CLOCK = re.compile(
    r"(?:[:.]\d\d)?\s?(?:a\.?m\b|p\.?m\b|AM\b|PM\b|o[’']clock|GMT|BST|EST|EDT|PDT|PST|UTC|hrs\b|noon)"
    r"|:\d\d(?::\d\d)?"
)
_CODE = re.compile(
    r"(?:st|nd|rd|th)(?![a-z])|[’']?s(?![a-z])|[A-Za-z]|/\d|-\d+-|\.\d+\.|[-–]\d+\)?[-–]\d|-[A-Z]\d?(?![a-z])|x\d"
)
_CODE_BEFORE = re.compile(
    r"[\w@/_]$|[A-Za-z]\s?[-–](?<!minus-)(?<!sub-)(?<!to-)(?<!plus-)$|\d[.:,]$"
    r"|\b[Cc]all(?:ed|s|ing)?\s(?=$)"
)
_ATTACHED = re.compile(r"[A-Za-zµμ°]+(?:/[a-z]+)?[²³23]?")
_WEAPON = re.compile(r"(?:[\s-]cal(?:ib(?:er|re))?\b|\s?mm\s(?:hand)?(?:gun|pistol|rifle|weapon|round|semi|mortar|Glock))|\sblock\sof\b")
_AFTER_NAME = re.compile(r"(?<![.!?”\"\n]\s)(?<!^)\b(?!(?:In|On|At|About|Over|Some|The|And|But|By|Of|For|With|From|To|A|All|Only|Another|Nearly|Almost|Up|At)\s)[A-Z][\w&’']*\s$")
_THING = re.compile(r"\s(?:[a-z][\w-]*\s){0,2}[a-z]+(?<!s)s(?![\w’])|\s(?:people|men|women|children|troops|percent|per\scent|million|more|of)\b|\s?%|\s?[-–]\s?\d|[\s-](?:mile|foot|yard|year|inch|dead|injured|killed)|\s(?:to|or)\s\d|\+")
_NAMED = re.compile(
    r"(?:(?<![A-Za-z])(?:Nos?\.?|no\.|[Nn]umbers?|#|Articles?|Sections?|Chapter|Resolution|Routes?|Interstate|Highways?"
    r"|Boeing|Airbus|Flight|Room|Day|Phase|Level|Grade|Type|Group|Unit|Channel|[Pp]age|Volume|Game|Week|Round"
    r"|Stage|[Cc]ategory|Model|Windows|iPhone|Big|Group\sof|G|Fortune|Formula|Class|Block|Sector|Zone|Area|Gate"
    r"|Platform|Ward|District|Precinct|Apollo|War|Bowl|Act|Title|Proposition|Prop\.?|Amendment|Rule|Bill"
    r"|Mark|Catch|Super|Agenda|Vision|Event|Exhibit|Item|Line|Terminal|Reactor|Block|Psalm|Protocol"
    r"|World|Radio|BBC|CNN|Area|Pier|Studio|Building|Camp|Box|Suite|Apt\.?|Vol\.|Issue|Paragraph|Clause|Schedule"
    r"|Annex|Form|Season|Episode|Part|Year|Quarter|Step|Tier|verse|[Ff]igure|Table|[Pp]hase|[Ll]evel|episode"
    r"|type|stage|route|flight|row|Row|line|step|chapter|section|article|pages?|Jan|serial|version|extension|ext\.)"
    r"|(?:(?<=\s)|^)(?:I|F|MH|A|G|B|U|M|S\.|H\.R\.|R))[\s-]$"
)
_LEVEL = re.compile(r"\b(?:level|scale|phase|stage|grade|category|magnitude)(?:\s(?:of|at|to))?\s$")
_RANK = re.compile(r"\b(?:ranks?|ranked|ranking|placed|finished|came\s+in)\s+(?:at\s+)?(?:number\s+)?$")
_AGED = re.compile(
    r"\b(?:ages?|aged|[Aa]ge\s+of|turn(?:ed|s|ing))\s+(?:(?:between|from|under|over|about|just|of|only)\s+)?"
    r"(?:\d{1,2}\s?(?:to|and|or|-|–)\s?)?$"
    r"|\b(?:[Hh]e|[Ss]he|I|who)(?:\swas|\sis|\sam|[’']s|[’']m)\s(?:just\s|only\s|about\s)?$"
    r"|\b(?:people|adults|those|children|anyone|everyone|women|men|kids|patients|girls|boys)\s(?:aged\s)?(?:under|over|above|below)\s$"
)
_OLDER = re.compile(r"\s(?:and|or)\s(?:older|over|under|younger|up|above)\b")
_APPOSED = re.compile(r",\s(?:who|was|were|is|has|had|of|from|an?|said|told|the|and|died|told)\b")
_NAME_AND_AGE = re.compile(r"(?:[A-Z][\w’'-]+|[A-Z]\.|man|woman|boy|girl|son|daughter|brother|sister),\s$")
_AFTER_AGE = re.compile(r"(?:,|\.(?=\s|$)|\)|;|\s[-–—]|\s(?:of|and)\s|\sfrom\s|\s\()")
_STREET = re.compile(
    r"\s(?:[NSEW]\.?\s)?(?:[A-Z][\w’']+\s){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?"
    r"|Drive|Dr\.?|Lane|Ln\.?|Way|Square|Highway|Parkway|Court|Place|Terrace)(?![a-z])"
    r"|(?:th|st|nd|rd)?\s(?:Street|Avenue|Blvd)(?![a-z])"
)
_YEAR_SPAN = re.compile(r"[-–/](?:\d\d|\d{4})(?!\d)")
_COUNTED = re.compile(
    r"\s+(?:(?!of|in|the|and|as|to|was|is|has|his|its|this|states|elections|olympics|games|presidential"
    r"|years?|protests|attacks)[a-z][\w-]*\s+)?(?!was|is|has|his|its|this|as|us|states|elections|does|says|protests"
    r"|attacks)(?:[a-z]{2,}(?<!s)s|people|men|women|children|troops|police|votes|jobs)(?![\w’])"
)
_VOTE = re.compile(
    r"\b(?:vot(?:e[sd]?|ing)|pass(?:ed)?|beat|won|win|lost|loss|score[ds]?|draw|drew|defeat(?:ed)?|victory|lead"
    r"|led|ahead|approved|ruled|ruling|margin|split|decision|tally|down|trail\w*|level\w*|margin|verdict)\b",
    re.IGNORECASE,
)
_RESULT = re.compile(r"\s(?:win|loss|victory|defeat|draw|lead|decision|majority|ruling)")
_SECOND = re.compile(r"(?<![\d,.$%£€-])(\d{1,3})[-–]$")
_SCORE = re.compile(r"[-–](\d{1,3})(?![\d,.%]\d?|[\w-]|[-\s](?:percent|per\scent|million|billion))")


def counts_nothing(text: str, numeral: Numeral) -> bool:
    """Whether the number is part of a date, clock time, name, code, score or address."""
    before, after = text[max(0, numeral.start - 30) : numeral.start], text[numeral.end : numeral.end + 60]
    if numeral.form == "words":
        return bool(_named_in_words(text, numeral, before) or re.match(r"\s+o[’']clock", after))
    if numeral.form != "digits":
        return False
    return (
        _in_code(before, after)
        or _in_date(before, after, numeral)
        or _in_name(before, after)
        or _names(text, numeral, before, after)
        or is_score(text, numeral)
    )


def _in_code(before: str, after: str) -> bool:
    if _CODE_BEFORE.search(before) and not PREFIX.search(before):
        return True
    if (unit := _ATTACHED.match(after)) and is_unit(unit[0]):
        return bool(_WEAPON.match(after))
    return bool(_CODE.match(after) or _CLOCK.match(after) or _WEAPON.match(after))


def _in_date(before: str, after: str, numeral: Numeral) -> bool:
    day, plain = numeral.low <= 31, numeral.scale == 1 and numeral.low == int(numeral.low)
    if not plain:
        return False
    if day and (_BEFORE_DATE.search(before) or _AFTER_DATE.match(after)):
        return True
    if _DATE_TAIL.search(before) and numeral.end - numeral.start == 4:
        return True
    return _year(before, after, numeral)


def _year(before: str, after: str, numeral: Numeral) -> bool:
    if numeral.end - numeral.start != 4 or not 1500 <= numeral.low < 2100:
        return re.search(r"(?:^|\s)[’']$", before) is not None and numeral.end - numeral.start == 2
    if re.search(r"\b(?:than|least|nearly|some|almost|approximately|estimated|average\sof|total\sof)\s$", before):
        return False
    if _COUNTED.match(after) and re.search(r"\b(?:to|about|around|over)\s$", before):
        return False
    if _AFTER_NAME.search(before):
        return True
    if re.search(r"[$£€#]\s?$", before) or re.match(r"\s?%|\s(?:per\s?cent|million|people|dollars|euros)|\s?km", after):
        return False
    if _YEAR_SPAN.match(after):
        return True
    dated = re.search(
        r"\b(?:in|since|by|until|till|from|before|after|of|the|late|early|mid|during|for|through|and|to|year|spring"
        r"|summer|autumn|fall|winter|AD|between|A\.D\.|" + _MONTH + r")[\s-]$|\($", before
    )
    return bool(dated) or not _COUNTED.match(after)


def _in_name(before: str, after: str) -> bool:
    return bool(_NAMED.search(before) or _STREET.match(after) or _RANK.search(before)
                or _LEVEL.search(before))


def _names(text: str, numeral: Numeral, before: str, after: str) -> bool:
    """Whether bare digits end a name: "Stoxx 600", "Planet 9"."""
    digits = text[numeral.start : numeral.end]
    return digits.isdigit() and bool(_AFTER_NAME.search(before)) and not _THING.match(after)


def is_age(text: str, numeral: Numeral) -> bool:
    """Whether the number is somebody's age: "aged 12", "Ana Ruiz, 43,"."""
    before, after = text[max(0, numeral.start - 24) : numeral.start], text[numeral.end : numeral.end + 12]
    if _AGED.search(before) or _OLDER.match(after) or re.match(r"[-\s]years?[-\s]olds?|-yr|\s?y/?o\b|\syears\sof\sage", after):
        return True
    small = numeral.form == "digits" and numeral.low < 115 and numeral.end - numeral.start <= 3
    if small and numeral.low > 12 and before.endswith(", ") and _APPOSED.match(after):
        return True
    return bool(small and _NAME_AND_AGE.search(before) and _AFTER_AGE.match(after) and _ages(after))


def _ages(after: str) -> bool:
    return not re.match(r",\s(?:\d|and\s\d|or\s\d)", after)


def is_score(text: str, numeral: Numeral) -> bool:
    """Whether the number is part of a result such as 3-2 or 51-49."""
    if numeral.low > 600 or numeral.end - numeral.start > 3:
        return False
    if second := _SCORE.match(text, numeral.end) or _SECOND.search(text, max(0, numeral.start - 5), numeral.start):
        first = second.re is _SCORE
        after = text[second.end() : second.end() + 12] if first else text[numeral.end : numeral.end + 12]
        if re.match(r"\svotes?\b", after):
            return False
        low, high = (numeral.low, int(second[1])) if first else (int(second[1]), numeral.low)
        start = numeral.start if first else second.start()
        return high <= low or bool(_VOTE.search(text[max(0, start - 30) : start]) or _RESULT.match(after))
    return False


def _named_in_words(text: str, numeral: Numeral, before: str) -> bool:
    """Whether the words are part of a name: "Air Force One", "World War Two"."""
    if _NAMED.search(before):
        return True
    if not text[numeral.start].isupper():
        return False
    plural = re.match(r"\s(?:[A-Z]\w+\s)?(?:\w+s|Men|Women|People|Children)\b", text[numeral.end :][:30])
    return bool(re.search(r"[A-Z][\w’']* $", before)) and not plural
