"""What a quantity counts or measures: the noun phrase after it, or the one that it is said of."""

from __future__ import annotations

import re

from sayso.claims.figures.noun_phrase import determined, phrase_after, phrase_before, phrase_of
from sayso.document.anchor import Span

_EXTRA = re.compile(
    r"[\s-]+(?:more|additional|further|such|separate|of\s+(?:its|his|her|their|our|the)\s+own)(?=\s)"
)
_ASIDE = re.compile(r"\s?\([^()\n]{0,40}\)")
_TOWARDS = re.compile(
    r"\s+(?:in|on|for|from|to|worth\s+of|among|into|below|above|of|at|off|away\s+from|away)(?=\s)"
)
_MULTIPLE_OF = re.compile(
    r"\s+(?:(?:as|more|higher|larger|bigger|greater|less|fewer|worse)\s+)?(?:(?:many|much|than|as)\s+)?"
)
_SAID_OF = re.compile(
    r"(?P<gap>\s+(?:(?:that|which|who|has|have|had|was|were|is|are|be|been|being|will|would|could|may|might|now|currently|"
    r"also|already|then|not|still|stood|stands|stand|remain\w*|reach\w*|hit|hits|top\w*|exceed\w*|pass\w*|"
    r"surpass\w*|total\w*|number\w*|at|to|by|r[oi]se[ns]?|rising|f[ae]ll(?:s|en|ing)?|increas\w+|decreas\w+|"
    r"dropp\w+|gr[eo]w\w*|jump\w*|climb\w*|gain\w*|lost|declin\w*|went|up|down|plung\w+|dipp\w+|peak\w*|soar\w*|slip\w*|"
    r"closed|cost\w*|cover\w*|weigh\w*|about|worth|valued|estimated|put|from|low|high|a|of|between|jumped|"
    r"make|makes|made|comprise\w*|account\w*|for|rais\w+|lower\w*|cut|reduc\w+|level\w*|measur\w+|averag\w+|spiked|doubled)\s+){1,6})$",
    re.IGNORECASE,
)


def counted(text: str, start: int, end: int, kind: str) -> Span | None:
    """What `text[start:end]` is an amount of, if the words around it say."""
    if kind == "none":
        return _of_none(text, start, end)
    after = _skip(text, end)
    if kind in ("money", "measure", "share", "multiple"):
        return _measured(text, start, after, kind)
    return phrase_of(text, after) or phrase_after(text, after) or _said_of(text, start)


def _skip(text: str, end: int) -> int:
    for words in (_ASIDE, _EXTRA):
        if found := words.match(text, end):
            end = found.end()
    return end


def _of_none(text: str, start: int, end: int) -> Span | None:
    if text[start:end].lower() in ("no", "zero"):
        return phrase_after(text, end)
    return phrase_of(text, end) if text[start:end].lower() == "none" else None


def _measured(text: str, start: int, after: int, kind: str) -> Span | None:
    """What a measure is one of: of, then what follows it, then its subject, then what it goes to."""
    if kind == "multiple" and (than := _MULTIPLE_OF.match(text, after)) and than[0].strip():
        after = than.end() - 1
    if kind in ("multiple", "share") and (whole := determined(text, after)):
        return whole
    return (
        phrase_of(text, after)
        or phrase_after(text, after)
        or _said_of(text, start)
        or _towards(text, after)
    )


def _towards(text: str, after: int) -> Span | None:
    found = _TOWARDS.match(text, after)
    return determined(text, found.end()) if found else None


def _said_of(text: str, start: int) -> Span | None:
    """The subject of a quantity that stands alone ("The toll has risen to 45")."""
    sentence = max(text.rfind(mark, max(0, start - 160), start) for mark in (". ", "\n", "? ", "! ")) + 1
    found = _SAID_OF.search(text, max(sentence, start - 70), start)
    if not found:
        return None
    of = phrase_before(text, found.start("gap"))
    return of
