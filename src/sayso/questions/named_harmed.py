"""Persons whom a claim names as killed, injured or missing.

No model marks them: a person's name is taken as a victim's where the words around it say so. It is
killed by the verb ("killed X", "X was killed", "the death of X"), of an age ("X, 34", "34-year-old
X"), of kin to one ("her son X"), or in a list of those killed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from sayso.claims.events.bag import bag
from sayso.claims.nations.nation import nation_of
from sayso.claims.places.gazetteer import packaged
from sayso.questions.casualty_words import Cue, cues_in
from sayso.questions.victim_names import sounds
from sayso.review.entry import Entry

_PART = (
    r"(?:(?:[Aa]l|[Ee]l|[Aa]bu|[Uu]mm?|[Bb]in|[Ii]bn|[Aa]bd|[Aa]bdel|de|van|von|der|da|del)[- ]?)"
)
_WORD = r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_]|[’'](?=\w)|-(?=\w)|\.(?= [A-Z]))*"
_NAME = re.compile(rf"(?<![\w@#-]){_PART}*{_WORD}(?:\s{_PART}*{_WORD})+")
_NO_PERSON = bag(
    "in at on the and but after during for with from of to this that when while as islamic "
    "bureau ministry agency news hospital mosque school street camp road city town village "
    "university center centre network television tv radio press club army forces force police "
    "group party organisation organization committee council association society union "
    "brigade brigades brigades front movement red crescent cross airport square church house "
    "home tower towers building district province governorate neighbourhood neighborhood "
    "junction roundabout strip north south east west northern southern eastern western "
    "facebook twitter telegram instagram january february march april may june july august "
    "september october november december monday tuesday wednesday thursday friday saturday "
    "sunday national international human rights health department office court government "
    "state states united nations family complex medical post media today times daily post "
    "reuters agencia company bank market restaurant hotel park "
)
_NEXT_NO_PERSON = re.compile(
    r"[’']?s?\s+(?:(?:extended|large)\s+)?(?:famil|home|house|neighbou?rhood|street|camp|school"
    r"|mosque|hospital|residen|building|area|tower|clan|facebook|account|page|pharmac)",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"[’']?s?,?\s+(?:\([^)]*\)\s*)?(?:(?:also|later|further|has|had|both)\s)?(?:said|says|wrote"
    r"|posted|reported|told|claimed|stated|added|shared|mourned|announced|identified|confirmed"
    r"|mentioned|described|tweeted|published|noted|listed|named|alleged|paid|expressed|recalled"
    r"|explained|survived)\b",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"\b(?:according to|by|user|from|told|(?:brother|son|daughter|wife|husband|mother|father|cousin"
    r"|nephew|uncle) of|owned by|belonging to|friend|account)\s+$",
    re.IGNORECASE,
)
_ALIAS = re.compile(r"(?:Abu|Umm?|Abo|Oum)\s", re.IGNORECASE)
"""Begins a by-name after the eldest child, which stands beside the person's own."""
_RIGHT_AFTER = re.compile(r"(?:\s+(?!and\b|was\b|were\b)[^\s,;]+){0,3}\s*$")
PEOPLED = 5000
_AGED_AFTER = re.compile(
    r",?\s*(?:\([^)]*\)\s*)?[,(]?\s*(?:aged\s+)?\d{1,3}(?:[- ]years?[- ]old)?\b(?!\s*(?:%|people))"
)
_AGED_BEFORE = re.compile(r"\b\w+[- ](?:year|month|week|day)s?[- ]old\s+(?:\w+\s+){0,4}$")
_KIN = re.compile(
    r"\b(?:his|her|their)\s+(?:\S+\s){0,4}?(?:wife|husband|sons?|daughters?|child(?:ren)?"
    r"|brothers?|sisters?|mother|father|cousins?|uncle|aunt|nephews?|nieces?|grand\w+|twins?"
    r"|fianc\w+|parents)(?:,|:|\s+named|\s+\w+)?\s+$",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"\b(?:victims?|killed|dead|deceased|martyrs?|names?)\b[^.]*?\b(?:identified|named|listed"
    r"|listing them|were|was|are|includ(?:ed?|ing))\s*(?:as|to be)?\s*:?",
    re.IGNORECASE,
)
_VERB_BEFORE = re.compile(
    r"(?:\bkill(?:ed|ing|s)|\b(?:deaths?|killing|murder|bod(?:y|ies)|remains|martyrdom"
    r"|li(?:fe|ves)) of|\bnamed|\binjur(?:ed|ing)|\bwound(?:ed|ing)|\balongside|\balong with"
    r"|\btogether with)\s+(?:\S+\s+){0,3}$",
    re.IGNORECASE,
)
_VERB_AFTER = re.compile(
    r"[^.;]{0,60}?\b(?:was|were|ha[ds] been|is)\s+(?:\w+ly\s+|also\s+)?(?:kill|injur|wound|murder"
    r"|shot dead|pronounced|martyr|among)|,?\s+(?:\([^)]*\)\s*)?,?\s*(?:also\s+)?(?:died"
    r"|lost (?:his|her) life|succumbed|perished)"
)


def named_harmed(entry: Entry) -> Iterator[tuple[str, str]]:
    """Name and harm of each person whom the claim names as a victim."""
    sentence, claim = entry.sentence, entry.claim
    cues = [cue for cue in cues_in(sentence.text) if cue.harm != "unharmed"]
    if not cues and not _LIST.search(sentence.text):
        return
    speaker = claim.speaker.name if claim.speaker else ""
    lists = [found.end() for found in _LIST.finditer(sentence.text)]
    for name in _NAME.finditer(sentence.text):
        start, end = sentence.start + name.start(), sentence.start + name.end()
        inside = any(part.start <= start and end <= part.end for part in claim.content)
        if inside and _is_person(name.group(), speaker) and _is_victim(sentence.text, name, lists):
            yield _bare(name.group()), _harm(sentence.text, name.span(), cues)


def _is_person(name: str, speaker: str) -> bool:
    words = [word.casefold() for word in re.findall(r"[^\W\d_]+", name)]
    if _NO_PERSON.intersection(words) or name.isupper() or (speaker and name in speaker):
        return False
    if len(sounds(name)) < 2 or _is_town(name):
        return False
    return not any(nation_of(word) for word in re.findall(r"[A-Z]\w+", name))


@lru_cache(maxsize=8192)
def _is_town(name: str) -> bool:
    """Whether a name is a place's that many live in; a village may be called like a man."""
    return any(place.population >= PEOPLED for place in packaged().look_up(name))


def _is_victim(sentence: str, name: re.Match[str], lists: Sequence[int]) -> bool:
    before, after = sentence[: name.start()], sentence[name.end() :]
    if _ALIAS.match(name.group()) and before.rstrip().endswith(("(", "“", '"', "–")):
        return False
    if _NEXT_NO_PERSON.match(after) or _SAYS.match(after) or _SOURCE.search(before):
        return False
    return bool(
        _VERB_BEFORE.search(before)
        or _VERB_AFTER.match(after)
        or _AGED_AFTER.match(after)
        or _AGED_BEFORE.search(before)
        or _KIN.search(before)
        or any(end <= name.start() for end in lists)
    )


def _harm(sentence: str, name: tuple[int, int], cues: Sequence[Cue]) -> str:
    """By the verb right before the name, else the next cue, else the last; victims are killed."""
    before = [cue for cue in cues if cue.end <= name[0]]
    after = next((cue for cue in cues if cue.start >= name[1]), None)
    if before and (not after or _RIGHT_AFTER.match(sentence, before[-1].end, name[0])):
        return before[-1].harm
    return after.harm if after else "killed"


def _bare(name: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"[’']s?$", "", name)).strip()
