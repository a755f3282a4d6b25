"""Words for bodies: what organisations, agencies, outlets and documents are called."""

from __future__ import annotations

from functools import lru_cache

_BODY_NOUNS = """
academy administration agency alliance army assembly association authority bank base board body
brigade broadcaster bureau cabinet campaign center centre charity church city club coalition college
commission committee company congress consortium corporation council country court department
diocese embassy federation firm force fund government group guard hospital house industry
institute institution laboratory league legislature majority military ministry mission movement
museum nation navy network observatory office operator opposition organisation organization
outfit panel parliament parliament partnership party plant police politburo publisher regime
regiment regulator school secretariat senate service society state store studio team think-tank
tribunal trust union university utility watchdog
"""
_MEDIA_NOUNS = """
newspaper paper magazine outlet station channel website site blog tabloid daily weekly broadsheet
newswire wire publication journal news broadcaster network agency
"""
_DOCUMENT_NOUNS = """
report reports study survey poll polls polling statement letter memo memorandum document documents
paper article story book email e-mail lawsuit lawsuits suit complaint indictment affidavit filing
filings post posting posts tweet tweets message video videos footage image images photo photos
photograph statistics data figures estimate estimates projections analysis review investigation
inquiry probe assessment audit findings finding research model press-release release communique
transcript transcripts records record law bill resolution constitution treaty agreement plan
warrant papers census index bulletin advisory notice manifesto announcement headline editorial
op-ed column suggestions rumors rumours reports accounts account testimony evidence models website
"""
_ENDINGS = """
Academy Administration Agency Airlines Centers Centres Taliban Hamas Hezbollah Airways Alliance
Army Assembly Association Associates Authority Bank Board Brigade Brigades Broadcasting Bureau
Cabinet Campaign Center Centre Church Circuit Club Coalition Co College Command Commission
Committee Company Conference Confederation Congress Consortium Corp Corps Corporation Council
Court Department Dept Directorate Embassy Energy Enterprises Exchange Federation Forces Force
Foundation Front Fund Government Group Guard Guards Holdings Hospital House Inc Industries
Initiative Institute Institution Institutes International Investments Jury Lab Laboratories
Laboratory League Legislature Limited LLC LLP Ltd Management Media Militia Ministry Mission
Monitor Movement Museum Nations Navy Network Networks Observatory Office Organisation
Organization Oversight Panel Parliament Party Partners Partnership PLC Police Press Project
Programme Program Research Resources Resorts School Schools Secretariat Securities Senate
Service Services Society Solutions State Studios Studio Syndicate Systems Taskforce Team
Technologies Television Treasury Tribunal Trust Union University Veterans Watch Workers
"""
_MEDIA_ENDINGS = """
Times Post Journal News Daily Herald Tribune Guardian Telegraph Globe Star Gazette Chronicle
Observer Independent Standard Examiner Inquirer Magazine Today Press Radio TV Television Mail Sun
Mirror Express Review Sentinel Dispatch Register Courier Bee Beacon Bulletin Record Week Weekly
Reuters Politico Bloomberg CNN BBC NBC ABC CBS NPR MSNBC AFP AP Axios Vox Slate Salon Breitbart
Newsweek Xinhua TASS Interfax Yonhap Kyodo Al-Jazeera Jazeera Wire Spiegel Figaro Monde Pais
Wikileaks WikiLeaks BuzzFeed Buzzfeed HuffPost
"""

BODY_NOUNS = frozenset(_BODY_NOUNS.split())
MEDIA_NOUNS = frozenset(_MEDIA_NOUNS.split())
DOCUMENT_NOUNS = frozenset(_DOCUMENT_NOUNS.split())
BODY_ENDINGS = frozenset(_ENDINGS.split())
MEDIA_ENDINGS = frozenset(_MEDIA_ENDINGS.split())

ISSUED = frozenset(
    {"statement", "letter", "release", "report", "email", "memo", "communique", "message"}
)
"""Documents that speak for whoever issued them."""
FORCES = frozenset({"police", "metro", "coastguard"})
"""Bodies that are spoken of without an article and in the plural."""


def is_body_noun(word: str) -> bool:
    return word.casefold() in BODY_NOUNS or word.casefold() in MEDIA_NOUNS


def is_acronym(word: str) -> bool:
    """ "WHO", "LVMPD", "U.N.", "NHS": two capitals or more and nothing small but an ending."""
    bare = word.replace(".", "").replace("&", "")
    return 2 <= len(bare) <= 6 and bare.isalpha() and bare[:2].isupper() and bare.isupper()


def is_media_name(words: tuple[str, ...]) -> bool:
    return bool(words) and (
        words[-1].rsplit("-", 1)[-1] in MEDIA_ENDINGS
        or words[-1].endswith((".com", ".org", "-TV", ".net"))
    )


_OUTLET_WORDS = """
Times News Herald Tribune Guardian Telegraph Gazette Chronicle Examiner Inquirer Magazine TV
Television Reuters Politico Bloomberg CNN BBC NBC ABC CBS NPR MSNBC AFP AP Axios Breitbart Newsweek
Xinhua TASS Interfax Yonhap Kyodo BuzzFeed Buzzfeed HuffPost
"""
_OUTLETS = frozenset(_OUTLET_WORDS.split())


def is_outlet(words: tuple[str, ...]) -> bool:
    """Whether no person can be called so: of the endings of outlets, those that are no surnames."""
    return bool(words) and words[-1] in _OUTLETS


@lru_cache(maxsize=4096)
def is_body_name(words: tuple[str, ...]) -> bool:
    """Whether capitalised words look like the name of a body rather than of a person."""
    return (
        is_media_name(words)
        or any(w in BODY_ENDINGS for w in words)
        or any(w in {"of", "for", "and", "&"} for w in words[1:])
        or (bool(words) and is_acronym(words[-1]) and not _shouted(words))
    )


def _shouted(words: tuple[str, ...]) -> bool:
    """Whether the words are in capitals as datelines are: "NEW YORK", though not "US EPA"."""
    return (
        len(words) > 1
        and all(word.isupper() for word in words)
        and "." not in words[0]
        and len(words[0]) > 2
    )


_PRINTED_WORDS = """
Times Post Journal Daily Herald Tribune Guardian Telegraph Globe Star Gazette Chronicle Observer
Independent Standard Examiner Inquirer Mail Sun Mirror Express Review Sentinel Dispatch Register
Courier Bee Beacon Bulletin Record Week Weekly Spiegel Figaro Monde Pais Today News Newsweek
Magazine
"""
_PRINTED = frozenset(_PRINTED_WORDS.split())


def is_printed(words: tuple[str, ...]) -> bool:
    """Whether a name is that of a newspaper or magazine rather than a broadcaster or agency."""
    return bool(words) and words[-1] in _PRINTED
