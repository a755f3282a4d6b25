"""Bytes to text: byte-order marks, UTF-8, then old encodings with a stated confidence.

Line ends and every other character stay as they are, so that offsets count what was received.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import NoReturn

from sayso.document.characters import is_blank, share_of_controls
from sayso.document.signatures import format_of
from sayso.document.western import western
from sayso.errors import NotText

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OTHERS = [
    *("cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("cp874", "iso8859_2", "cp437", "cp850", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
]
_SAMPLE = 100_000
_MOST_CHAOS = 0.15
_PLAIN = "save its text as plain text in UTF-8"


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text and the encoding it came in; `confidence` is 1 where the bytes themselves prove it."""

    text: str
    encoding: str
    confidence: float = 1.0
    damaged: int = 0
    """Characters that could not be told and stand as U+FFFD."""

    def warnings(self) -> tuple[str, ...]:
        if self.damaged:
            return (f"damaged UTF-8: {self.damaged} characters replaced by U+FFFD",)
        if self.confidence < 1:
            return (f"read as {self.encoding} (confidence {self.confidence:.2f}), as not UTF-8",)
        return ()


def decode(data: bytes, where: str) -> Decoded:
    """The text of a file's bytes. Raises NotText for binary, empty and untellable ones."""
    if not data.strip():
        raise NotText(where, "empty", "a report has some text")
    decoded = _by_mark(data, where) or _by_zeros(data)
    if decoded is None:
        _refuse_binary(data, where)
        decoded = _utf8(data) or _old(data, where)
    if share_of_controls(decoded.text) > 0.1:
        raise NotText(where, "binary data, not text", _PLAIN)
    if is_blank(decoded.text):
        raise NotText(where, "empty", "a report has some text")
    return decoded


def _by_mark(data: bytes, where: str) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding), encoding)
            except UnicodeDecodeError as error:
                return _utf8(data[len(mark) :]) or _mismarked(encoding, error.start, where)
    return None


def _mismarked(encoding: str, byte: int, where: str) -> NoReturn:
    raise NotText(where, f"marked as {encoding} but byte {byte} does not belong in it", _PLAIN)


def _by_zeros(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: every other byte of English is zero."""
    even, odd = data[:2000:2].count(0), data[1:2000:2].count(0)
    half = len(data[:2000]) // 2
    for many, few, encoding in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if many > 0.7 * half and few < 0.05 * half and len(data) % 2 == 0:
            try:
                return Decoded(data.decode(encoding), encoding, 0.95)
            except UnicodeDecodeError:
                return None
    return None


def _refuse_binary(data: bytes, where: str) -> None:
    name = format_of(data)
    if name:
        raise NotText(where, f"{name}, not plain text", _PLAIN)
    if b"\0" in data:
        raise NotText(where, f"binary data (byte {data.index(0)} is zero), not text", _PLAIN)


def _utf8(data: bytes) -> Decoded | None:
    """UTF-8, also with a few damaged characters among many good ones."""
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    good = sum(not c.isascii() for c in text) - damaged
    return Decoded(text, "utf-8", 1.0, damaged) if good > 4 * damaged else None


def _old(data: bytes, where: str) -> Decoded:
    found = western(data) if _mostly_ascii(data) else None
    if found:
        return Decoded(*found)
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], cp_isolation=["cp1252", "mac_roman", *_OTHERS]).best()
    if best is not None and best.chaos <= _MOST_CHAOS:
        try:
            return Decoded(data.decode(best.encoding), best.encoding, round(0.9 - best.chaos, 2))
        except (UnicodeDecodeError, LookupError):
            pass
    raise NotText(where, "neither UTF-8 nor any other encoding that could be told", _PLAIN)


def _mostly_ascii(data: bytes) -> bool:
    return sum(byte > 127 for byte in data[:_SAMPLE]) < 0.3 * len(data[:_SAMPLE])
