"""The wire credit, where a text gives one: whose copy an outlet printed."""

from __future__ import annotations

import re

_AGENCIES = {
    "ap": "Associated Press",
    "associated press": "Associated Press",
    "reuters": "Reuters",
    "thomson reuters": "Reuters",
    "afp": "Agence France-Presse",
    "agence france-presse": "Agence France-Presse",
    "upi": "United Press International",
    "united press international": "United Press International",
    "dpa": "Deutsche Presse-Agentur",
    "efe": "EFE",
    "ansa": "ANSA",
    "xinhua": "Xinhua",
    "tass": "TASS",
    "itar-tass": "TASS",
    "interfax": "Interfax",
    "kyodo": "Kyodo News",
    "kyodo news": "Kyodo News",
    "yonhap": "Yonhap",
    "bloomberg": "Bloomberg",
    "pa": "PA Media",
    "pa media": "PA Media",
    "press association": "PA Media",
    "canadian press": "Canadian Press",
    "australian associated press": "Australian Associated Press",
    "aap": "Australian Associated Press",
    "pti": "Press Trust of India",
    "press trust of india": "Press Trust of India",
    "ani": "Asian News International",
    "anadolu": "Anadolu Agency",
    "anadolu agency": "Anadolu Agency",
    "cnn wire": "CNN Wire",
}
_NAME = "(?:[Tt]he )?(" + "|".join(sorted(map(re.escape, _AGENCIES), key=len, reverse=True)) + ")"
_TOP, _END = 800, 600
_SPACES = re.compile(r"\s+")
_HEAD = re.compile(rf"\({_NAME}\)\s?[-–—]|^(?:By )?{_NAME}\s?$", re.IGNORECASE | re.MULTILINE)
_FOOT = re.compile(
    rf"^[^\w\n]{{0,3}}(?:(?:source|credit|from|via)\b:? )?{_NAME}[^\w\n]{{0,3}}$"
    rf"|{_NAME} contributed to this"
    rf"|(?:©|\(c\)|copyright)\s?(?:\d{{4}}\s)?(?:by )?{_NAME}\b"
    rf"|[.”\"]\s?[-–—]\s?{_NAME}\s?$",
    re.IGNORECASE | re.MULTILINE,
)


def credit_in(text: str) -> str | None:
    """The agency that the top or the end of `text` credits, by its usual name."""
    match = _HEAD.search(_trimmed(text[:_TOP])) or _FOOT.search(_trimmed(text[-_END:]))
    if match is None:
        return None
    return _AGENCIES[next(name for name in match.groups() if name).casefold()]


def _trimmed(text: str) -> str:
    """One blank or line end for a run of them, which the patterns would try in every way."""
    return _SPACES.sub(lambda run: "\n" if "\n" in run.group() else " ", text)
