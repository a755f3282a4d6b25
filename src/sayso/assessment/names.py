"""Who says it, as a newspaper would name them: "the United States", "a doctor in Ulmere"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from sayso.assessment.statement import Statement
from sayso.voices.voice import Voice

_THE = re.compile(
    r"^(?:United (?:States|Kingdom|Nations|Arab Emirates)|European Union|Netherlands|Philippines"
    r"|Vatican|Kremlin|Pentagon|White House|Czech Republic|Central African Republic|Taliban"
    r"|Dominican Republic|Bahamas|Maldives|Gambia|Congo|Red Cross|Red Crescent|FBI|CIA|UN|EU)$"
    r"|\b(?:Ministry|Department|Army|Navy|Air Force|Agency|Council|Committee|Commission|Office"
    r"|Bureau|Service|Government|Observatory|Union|Front|Guard|Authority|Embassy|Senate|Institute"
    r"|Parliament|Cabinet|Coalition|Court|Centre|Center|Administration|Organization|Organisation"
    r"|government|ministry|department|army|navy|agency|council|committee|commission|office|bureau"
    r"|service|embassy|opposition|military|parliament|presidency|administration|company)\b"
)
_ARTICLE = re.compile(
    r"^(?:an?|the|one|two|three|four|five|six|some|several|many|most|other|another|its|his|her|their"
    r"|all|local|\d+)\s",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"^[^,]*?(?=\s(?:of|in|at|from|who|for|with|on|close|familiar|near|to)\b)|^[^,]*"
)
_VOWEL = re.compile(
    r"(?!(?:U\.?[NKS]|EU\b|Euro|uni|use|one\b|once\b))[aeiou]|(?-i:[FHLMNRSX][A-Z]+\b)",
    re.IGNORECASE,
)
_COLLECTIVE = frozenset({"police", "people", "children", "men", "women", "staff", "media", "press"})
_SINGULAR_ENDS = ("us", "is", "ss", "news")


def is_plural(voice: Voice) -> bool:
    """Whether several people speak at once: "officials", "residents of the town"."""
    found = _PEOPLE.match(voice.name)
    words = (found[0] if found else voice.name).split()
    if not words or (words[-1][0].isupper() and not voice.anonymous):
        return False
    head = words[-1].lower()
    if head in _COLLECTIVE:
        return True
    return head.endswith("s") and not head.endswith(_SINGULAR_ENDS) and not _single(words[0])


def _single(word: str) -> bool:
    return word.lower() in ("a", "an", "one")


def named(voice: Voice) -> str:
    """The voice in running text, with the article it needs."""
    name = " ".join(voice.name.split())
    if voice.kind == "document" and not name.startswith("the "):
        return name
    if voice.anonymous and name[:1].isalpha():
        proper = name.split()[-1][:1].isupper()
        if proper or _ARTICLE.match(name) or is_plural(voice):
            return name
        return f"{'an' if _VOWEL.match(name) else 'a'} {name}"
    return with_article(name)


def with_article(name: str) -> str:
    """A name with "the" where English wants it."""
    if _ARTICLE.match(name):
        return name
    if re.match(r"\S+(?:\s\S+)?[’']s?\s", name):
        return name
    lower = name[:1].islower() and "." not in name
    return f"the {name}" if lower or _THE.search(name) else name


class Names:
    """Short names for the voices of one question: their party's, where that tells them apart.

    A party stands for its voices only where several parties speak, and its own say the same.
    """

    def __init__(self, said: Iterable[Statement]) -> None:
        groups: dict[str, dict[str, object]] = {}
        for one in said:
            if one.voice.party:
                groups.setdefault(one.voice.party, {})[one.voice.id] = _what(one)
        several = len(groups) > 1
        self._by_party: Mapping[str, bool] = {
            party: several and len(set(last.values())) == 1 for party, last in groups.items()
        }

    def of(self, one: Statement) -> str:
        """The name in running text."""
        party = one.voice.party
        if party and self._by_party.get(party):
            return with_article(party)
        if one.own and one.entry.report.outlet is None:
            return "an unnamed outlet"
        return named(one.voice)

    def short(self, one: Statement) -> str:
        """The name in a bracket, without "the"."""
        return self.of(one).removeprefix("the ")

    def plural(self, one: Statement) -> bool:
        party = one.voice.party
        return not (party and self._by_party.get(party)) and is_plural(one.voice)


def _what(one: Statement) -> object:
    return one.bounds, one.claim.stance, one.claim.certainty == "probable"


def listed(names: Sequence[str], most: int = 3) -> str:
    """ "A", "A and B", "A, B and C", "A, B and 3 others"."""
    names = list(dict.fromkeys(names))
    if len(names) > most + 1:
        names = [*names[: most - 1], f"{len(names) - most + 1} others"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def opened(sentence: str) -> str:
    """With a capital letter at its start."""
    return sentence[:1].upper() + sentence[1:]
