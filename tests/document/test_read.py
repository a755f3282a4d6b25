"""Files, folders and streams: what is read of them, in what order, and what is said of the rest."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.read import documents, only_document, sources
from sayso.document.read.source import Source
from sayso.errors import (
    BadRecord,
    InputError,
    NotEnglish,
    NotFound,
    NotReadable,
    NotText,
    TooLarge,
)

TEXT = "The harbour master said that 14 people had been killed on Saturday.\r\n"


def read(*paths: Path | str, given: Given | None = None) -> list[Document | InputError]:
    return list(documents(sources(paths), given or Given()))


def names(found: list[Document | InputError]) -> list[str]:
    return [one.name if isinstance(one, Document) else type(one).__name__ for one in found]


def put(path: Path, data: bytes | str = TEXT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def line(**fields: object) -> str:
    return json.dumps({"text": TEXT, **fields}) + "\n"


def test_line_ends_stay_and_the_bytes_are_hashed(tmp_path: Path) -> None:
    (found,) = read(put(tmp_path / "a.txt", "\ufeff" + TEXT))
    assert isinstance(found, Document)
    assert found.text == TEXT
    assert (found.name, found.external_id, found.extractor) == ("a.txt", None, "plain@1")
    assert len(found.sha256 or "") == 64


def test_a_folder_is_read_in_natural_order(tmp_path: Path) -> None:
    for name in ("r10.txt", "r2.txt", "b/r1.TXT", "notes", ".hidden.txt", ".git/x.txt", "p.png"):
        put(tmp_path / name)
    put(tmp_path / "c.jsonl", line(id="l1") + line(id="l2"))
    notes: list[str] = []
    found = list(documents(sources([tmp_path], notes.append), Given()))
    assert names(found) == ["l1", "l2", "notes", "r2.txt", "r10.txt", "r1.TXT"]
    assert notes == [f"{tmp_path}: 1 file passed over: .png (1)"]


def test_a_folder_left_out_is_not_read(tmp_path: Path) -> None:
    put(tmp_path / "a.txt")
    put(tmp_path / "out" / "b.txt")
    found = sources([tmp_path], without=tmp_path / "x" / ".." / "out")
    assert names(list(documents(found, Given()))) == ["a.txt"]


def test_a_folder_with_nothing_readable_says_so(tmp_path: Path) -> None:
    put(tmp_path / "a.png")
    put(tmp_path / "b" / "c.mp4")
    (error,) = read(tmp_path)
    assert isinstance(error, NotReadable)
    assert "2 files passed over: .mp4 (1), .png (1)" in str(error)


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    put(tmp_path / "a.txt")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    assert names(read(tmp_path)) == ["a.txt", "NotReadable"]


def test_a_pipe_in_a_folder_does_not_hang(tmp_path: Path) -> None:
    put(tmp_path / "a.txt")
    os.mkfifo(tmp_path / "pipe")
    assert names(read(tmp_path)) == ["a.txt"]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", NotText),
        (b"\x00\x01\x02", NotText),
        (b"\x89PNG\r\n", NotText),
        ("Le ministre a déclaré mardi que douze personnes étaient mortes.", NotEnglish),
        (b"a" * 9000, TooLarge),
        (b"\n" * 40_000, TooLarge),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a", "a.md"])
def test_bad_files(tmp_path: Path, name: str, data: bytes | str, error: type[InputError]) -> None:
    path = put(tmp_path / name, data)
    (found,) = read(path, given=Given(largest=8000))
    assert type(found) is error
    assert str(found).startswith(f"{path}: ")


@pytest.mark.parametrize("path", ["nowhere.txt", "a\0b", "x" * 5000, "a.txt/b.txt"])
def test_paths_that_lead_nowhere(tmp_path: Path, path: str) -> None:
    put(tmp_path / "a.txt")
    (found,) = read(f"{tmp_path}/{path}")
    assert isinstance(found, NotFound | NotReadable)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may read anything, so root steps down for a moment."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_no_permission(tmp_path: Path) -> None:
    locked = put(tmp_path / "locked.txt")
    locked.chmod(0)
    with as_nobody():
        (found,) = read(locked)
    assert isinstance(found, NotReadable)
    assert "no permission" in str(found)


def test_lines_one_by_one(tmp_path: Path) -> None:
    data = line(id="a") + "\n" + "broken\n" + '{"id": "b"}\n' + line(published="x") + line()
    path = put(tmp_path / "r.jsonl", data.replace("\n", "\r\n").rstrip())
    found = read(path)
    assert names(found) == ["a", "BadRecord", "BadRecord", "BadRecord", "r-6"]
    assert [str(e).split(":")[0] for e in found if isinstance(e, InputError)] == [
        f"{path}, line {n}" for n in (3, 4, 5)
    ]


def test_a_line_of_ten_megabytes_costs_only_itself(tmp_path: Path) -> None:
    for huge in ('{"text": "' + "so much " * 1_300_000 + '"}\n', "x" * 17_000_000 + "\n"):
        path = put(tmp_path / "r.jsonl", line(id="a") + huge + line(id="b"))
        found = read(path)
        assert names(found) == ["a", "TooLarge", "b"]
        assert str(found[1]).startswith(f"{path}, line 2: ")


def test_max_size_lets_it_through(tmp_path: Path) -> None:
    text = "She said that so much was lost. " * 320_000
    (found,) = read(put(tmp_path / "r.txt", text), given=Given(largest=11_000_000))
    assert isinstance(found, Document)
    assert found.text == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("name", ["r.jsonl", "r.json", "r"])
def test_lines_in_any_file(tmp_path: Path, name: str, encoding: str) -> None:
    data = line(id="é") + line(id="b")
    assert names(read(put(tmp_path / name, data.encode(encoding)))) == ["é", "b"]


@pytest.mark.parametrize("indent", [None, 2])
def test_one_object_or_a_list_of_them(tmp_path: Path, indent: int | None) -> None:
    one = {"document": {"id": "g", "text": TEXT}, "claims": []}
    assert names(read(put(tmp_path / "g.json", json.dumps(one, indent=indent)))) == ["g"]
    assert names(read(put(tmp_path / "g", json.dumps(one, indent=indent)))) == ["g"]
    several = json.dumps([one, {"text": 5}, {"text": TEXT}], indent=indent)
    assert names(read(put(tmp_path / "h.json", several))) == ["g", "BadRecord", "h-3"]


def test_a_broken_line_does_not_make_a_json_file_unreadable(tmp_path: Path) -> None:
    path = put(tmp_path / "r.json", "{broken\n" + line(id="a"))
    assert names(read(path)) == ["BadRecord", "a"]


@pytest.mark.parametrize("data", [b'{"text": "a', b"[1,", b"{}", b"[]", b"", b"\n\n", b"null"])
@pytest.mark.parametrize("name", ["r.json", "r.jsonl"])
def test_broken_json_files(tmp_path: Path, name: str, data: bytes) -> None:
    found = read(put(tmp_path / name, data))
    assert names(found) in (["BadRecord"], ["NotText"])


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (TEXT.encode(), ["stdin"]),
        (line(id="a").encode() + line().encode(), ["a", "stdin-2"]),
        (json.dumps({"id": "a", "text": TEXT}, indent=1).encode(), ["a"]),
        (b"", ["NotText"]),
        (b"{\\rtf1 }", ["NotText"]),
    ],
)
def test_streams(data: bytes, expected: list[str]) -> None:
    assert names(list(Source(None, io.BytesIO(data)).documents(Given()))) == expected


def test_a_closed_stream_is_said_to_be() -> None:
    stream = io.BytesIO(TEXT.encode())
    stream.close()
    for source in (Source(None, stream), Source(None, None)):
        (found,) = source.documents(Given())
        assert isinstance(found, NotReadable)


def test_lines_come_as_they_are_piped_in() -> None:
    """A record is read before the next is there."""
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as stream, os.fdopen(writing, "wb", 0) as end:
        end.write(line(id="a").encode())
        found = Source(None, stream).documents(Given())
        end.write(line(id="b").encode())
        assert names([next(found)]) == ["a"]


def test_the_bytes_taken_are_counted(tmp_path: Path) -> None:
    path = put(tmp_path / "r.jsonl", line(id="a") + line(id="b"))
    source = Source.of(path)
    taken = [source.taken for _ in source.documents(Given())]
    assert taken[-1] == source.size == path.stat().st_size
    assert 0 < taken[0] < taken[1]


def test_only_one_document(tmp_path: Path) -> None:
    assert only_document(put(tmp_path / "a.txt"), Given()).name == "a.txt"
    assert only_document(io.BytesIO(TEXT.encode()), Given()).text == TEXT
    with pytest.raises(NotFound, match="nothing there"):
        only_document(tmp_path / "b.txt", Given())
    with pytest.raises(BadRecord, match="more than one document"):
        only_document(put(tmp_path / "r.jsonl", line() + line()), Given())
