"""Noun phrases found by closed classes of words: they go on until a word that can't be in one."""

from __future__ import annotations

import re

from sayso.document.anchor import Span

_FUNCTION = frozenset(
    """
    about above across after against all along although am among amid an and another any anybody are
    around as at away be became because become been before behind being below between beyond both but
    by can cannot could despite did do does down due during each either else even ever every except
    for from had has have he her here him his how however i if in including inside instead into is it
    its itself just last least less like likely many may me might more must my near nearly neither never no nor
    not now of off often on once only onto or our out outside over own per perhaps rather she should
    since so some still such than that the their them then there these they this those though through
    throughout till to today together tomorrow tonight too toward towards under unless until up upon us
    via was we were what when where whether which while who whom whose why will with within without
    worldwide would yesterday yet you your a also already ago apart aboard abroad alone altogether
    annually apiece daily each early later earlier nationwide overall roughly monday tuesday wednesday
    thursday friday saturday sunday strong long high wide deep tall old versus vs respectively
    """.split()
)
_VERBS = frozenset(
    """
    said say says told tell tells think thinks thought believe believes know knew known want wants
    died dies die came come comes went go goes took take takes taken made make makes got get gets gave
    give gives left leave leaves fled flee began begin begun won win wins lost lose lost fell fall fallen
    rose rise risen grew grow held hold found find became become saw see seen ran run runs put set
    kept keep met meet fought fight stood stand sat sit lay lie brought bring sent send paid pay
    spent spend hit cut caught felt heard read led built bought sold shot shoots sought broke broken
    chose chosen drove flown flew wrote written spoke spoken stole stolen threw thrown wore worn
    remain remains remained live lives work works need needs face faces approve disapprove oppose
    support favor favour agree disagree call calls blame follow include includes included account
    accounts represent comprise appear appears seem seems continue continues expect expects showed
    show shows died voted killed wounded injured hurt arrested detained missing infected displaced
    cast according compared dropped declined increased named lived happened earned join joined
    participate return returned cost costs turned belong fire fired firing gathered protested
    don’t don't didn’t didn't aren’t aren't weren’t weren't wasn’t wasn't isn’t isn't can’t can't won’t
    won't haven’t haven't hasn’t hasn't
    """.split()
)
_PLURAL = frozenset(
    "people men women children police troops others personnel staff crew officials them those".split()
)
_STATE = frozenset("dead injured wounded missing hurt killed arrested infected displaced".split())
_NEXT = re.compile(r"(?:[ \u00a0]|-)(?P<word>[^\W\d_](?:\.(?:[A-Za-z]\.)+|[\w’'&/-]*[\w])?|[A-Z]\.)")
_FIRST = re.compile(
    r"[”\"’')]?[\s-]+(?P<quote>[“\"‘(])?(?P<word>[^\W\d_](?:\.(?:[A-Za-z]\.)+|[\w’'&/-]*[\w])?|\d+-[a-z-]+)"
)
_DETERMINED = re.compile(
    r"\s+(?:all\s+(?:of\s+)?)?(?P<determiner>the|an?|his|her|their|its|our|my|your|these|those|this|that|such|all|both)?"
    r"(?=\s)"
)
_ALONE = frozenset("those these them us you whom which this that it".split())
_OF = re.compile(r"\s+of(?=\s)")


def phrase_after(text: str, at: int) -> Span | None:
    """The bare noun phrase that starts after `at`, past a space, hyphen or closing quotation mark."""
    found = _FIRST.match(text, at)
    if not found or _barred(found["word"]) or "\n\n" in found[0]:
        return None
    start, end = found.start("word"), _run(text, found)
    return Span.of(text, start, _through_of(text, end))


def phrase_of(text: str, at: int) -> Span | None:
    """The noun phrase after an "of" at `at`, with its determiner ("of the vote")."""
    of = _OF.match(text, at)
    return determined(text, of.end()) if of else None


def determined(text: str, at: int) -> Span | None:
    """The noun phrase after `at`, its determiner included ("the killed", "those", "his men")."""
    found = _DETERMINED.match(text, at)
    if not found:
        return None
    if not found["determiner"]:
        return phrase_after(text, found.end())
    start = found.start("determiner")
    rest = phrase_after(text, found.end())
    if rest:
        return Span.of(text, start, rest.end)
    return Span.of(text, start, found.end()) if found["determiner"] in _ALONE else None


def _run(text: str, first: re.Match[str]) -> int:
    """Where the phrase that starts with `first` ends."""
    end, word = first.end(), first["word"]
    while following := _NEXT.match(text, end):
        after = following["word"]
        if _barred(after) and not _is_name(after) or _closes(word, after):
            break
        end, word = following.end(), after
    return end


def _barred(word: str) -> bool:
    lower = word.lower()
    return (lower in _FUNCTION and word != "US") or lower in _VERBS - _STATE


def _is_name(word: str) -> bool:
    return word[0].isupper() and word.lower() not in _FUNCTION


def _closes(word: str, after: str) -> bool:
    """Whether a noun phrase ends between two words: after a plural comes a verb or an adverb."""
    lower = after.lower()
    if lower in _STATE:
        return True
    if is_plural(word) and after[0].islower():
        return not is_plural(after) or lower.endswith(("ies", "ates"))
    return lower.endswith("ed") and word.lower().endswith(("man", "person", "officer", "child", "boy"))


def is_plural(word: str) -> bool:
    lower = word.lower()
    return lower in _PLURAL or (
        word[0].islower()
        and len(lower) > 3
        and lower.endswith("s")
        and not lower.endswith(("ss", "us", "is", "’s", "'s", "ous"))
    )


def _through_of(text: str, end: int) -> int:
    of = _OF.match(text, end)
    if not of:
        return end
    rest = determined(text, of.end())
    return rest.end if rest else end


def phrase_before(text: str, at: int) -> Span | None:
    """The noun phrase that ends at `at`, without its determiner."""
    words = list(re.finditer(r"[^\s,;:()“”\"]+", text[max(0, at - 60) : at]))
    shift, end = at - len(text[max(0, at - 60) : at]), at
    start = end
    for word in reversed(words):
        bare = word[0].rstrip(".")
        gap = text[shift + word.end() : start]
        if (gap.strip() or "\n" in gap) or _barred(bare) or not bare[:1].isalpha() or bare.endswith("ly"):
            break
        start = shift + word.start()
    return Span.of(text, start, end) if start < end and text[start:end].strip() else None
