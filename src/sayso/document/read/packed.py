"""Archives (ZIP, tar, gzip): the files in them, within limits, and nothing written anywhere."""

from __future__ import annotations

import gzip
import io
import lzma
import re
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import IO

from sayso.document.formats import suffixes
from sayso.document.limits import Limits
from sayso.document.read.folder import READ
from sayso.document.size import size_in_words
from sayso.errors import BadRecord, InputError, NotReadable, TooLarge

WHOLE = frozenset({".docx"})
"""Extensions of archives that are read as what they are."""
_ZIP, _GZIP = b"PK\x03\x04", b"\x1f\x8b"
_TAR = (257, b"ustar")
_BROKEN = (
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, struct.error, EOFError),
    *(OSError, ValueError, RuntimeError, NotImplementedError, LookupError, OverflowError),
)
_LEADS_OUT = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)")
_PIECE = 1 << 20
_SMALL = 10_000_000
"""Bytes below which an archive may unpack to any number of times its size."""


@dataclass(slots=True)
class Count:
    """What was unpacked so far of all the archives that lie in one input."""

    size: int = 0
    members: int = 0


@dataclass(frozen=True, slots=True)
class Unpacking:
    """How deep an archive lies, and what may still be unpacked; counted over all of them."""

    limits: Limits
    depth: int = 1
    count: Count = field(default_factory=Count)

    def deeper(self) -> Unpacking:
        return replace(self, depth=self.depth + 1)


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an archive."""

    name: str
    data: bytes


class _Bomb(Exception):
    """More comes out than is taken on."""


def is_packed(first: bytes) -> bool:
    """Whether a file that begins so is an archive."""
    start, magic = _TAR
    return first.startswith((_ZIP, _GZIP, b"PK\x05\x06")) or first[start:].startswith(magic)


def is_word(data: bytes) -> bool:
    """Whether an archive is a Word document."""
    if not data.startswith(_ZIP):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return "word/document.xml" in packed.namelist()
    except _BROKEN:
        return False


def is_gzipped_warc(data: bytes) -> bool:
    """Whether compressed bytes are a web archive, whose records are compressed one by one."""
    return data.startswith(_GZIP) and _beginning(data).startswith(b"WARC/")


def members(data: bytes, name: str, where: str, within: Unpacking) -> Iterator[Member | InputError]:
    """Each file of the archive that may be read, or an error in its place."""
    limits = within.limits
    if within.depth > limits.depth:
        found = f"an archive within {limits.depth} others"
        raise TooLarge(where, found, "unpack it, or allow more with --limit depth=NUMBER")
    try:
        yield from _members(data, name, where, within)
    except _Bomb:
        found = f"it unpacks to more than {size_in_words(limits.unpacked)}, or {limits.ratio} times"
        yield TooLarge(where, f"{found} its size: a zip bomb?", "see --limit unpacked and ratio")
    except _BROKEN as error:
        found = f"a damaged or cut-off archive: {error!r}"
        yield BadRecord(where, found, "get it again")


def _members(
    data: bytes, name: str, where: str, within: Unpacking
) -> Iterator[Member | InputError]:
    if data.startswith(_GZIP):
        if _is_tar(_beginning(data)):
            yield from _of_tar(data, where, within)
        else:
            with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
                yield Member(PurePosixPath(name).stem, _taken(stream, len(data), within))
    elif _is_tar(data):
        yield from _of_tar(data, where, within)
    else:
        yield from _of_zip(data, where, within)


def _of_zip(data: bytes, where: str, within: Unpacking) -> Iterator[Member | InputError]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        for info in packed.infolist():
            _count(within)
            if info.is_dir() or not _is_wanted(info.filename):
                continue
            here = f"{where}, {info.filename}"
            if _LEADS_OUT.search(info.filename):
                yield _leading_out(here)
            elif info.flag_bits & 1:
                yield NotReadable(here, "locked with a password", "unpack it yourself")
            else:
                try:
                    with packed.open(info) as stream:
                        yield Member(info.filename, _taken(stream, info.compress_size, within))
                except _BROKEN as error:
                    yield BadRecord(here, f"damaged in its archive: {error}", "get it again")


def _of_tar(data: bytes, where: str, within: Unpacking) -> Iterator[Member | InputError]:
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:*") as packed:
        for info in packed:
            _count(within)
            here = f"{where}, {info.name}"
            if info.size > within.limits.unpacked - within.count.size:
                raise _Bomb
            if _LEADS_OUT.search(info.name) or info.issym() or info.islnk():
                yield _leading_out(here)
            elif info.isfile() and _is_wanted(info.name) and (stream := packed.extractfile(info)):
                yield Member(info.name, _taken(stream, len(data), within))
            else:
                within.count.size += info.size


def _taken(stream: IO[bytes] | gzip.GzipFile, packed: int, within: Unpacking) -> bytes:
    """All of a file, as long as it stays within the limits."""
    limits, count = within.limits, within.count
    held = io.BytesIO()
    while piece := stream.read(_PIECE):
        held.write(piece)
        count.size += len(piece)
        much = held.tell() > _SMALL and held.tell() > limits.ratio * max(1, packed)
        if much or count.size > limits.unpacked or held.tell() > limits.file:
            raise _Bomb
    return held.getvalue()


def _count(within: Unpacking) -> None:
    within.count.members += 1
    if within.count.members > within.limits.members:
        raise _Bomb


def _is_wanted(name: str) -> bool:
    """As in a folder: nothing hidden, and only what can be read."""
    path = PurePosixPath(name.replace("\\", "/"))
    hidden = any(part.startswith((".", "__MACOSX")) and part != ".." for part in path.parts)
    return not hidden and path.suffix.lower() in READ | suffixes()


def _leading_out(where: str) -> InputError:
    return BadRecord(where, "a path that leads out of its archive, or a link", "unpack it yourself")


def _is_tar(data: bytes) -> bool:
    start, magic = _TAR
    return data[start : start + len(magic)] == magic


def _beginning(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=31).decompress(data[:65_536], 512)
    except zlib.error:
        return b""
