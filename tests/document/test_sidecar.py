"""What is known of files, in a table beside them: bad cells are told and lose nothing."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given as tried
from hypothesis import strategies as st

import sayso
from sayso.cli import main
from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.read import documents, sources
from sayso.document.read.beside import sidecar_at
from sayso.errors import InputError, UsageError

TEXT = "The harbour master said on Saturday that 14 people had been killed in Brack."
HEADING = "path,title,outlet,published,url,language,byline,id,original"


def put(folder: Path, name: str, data: str | bytes = TEXT) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def table(folder: Path, *rows: str, heading: str = HEADING) -> Path:
    return put(folder, "meta.csv", "\n".join((heading, *rows)) + "\n")


def read(path: Path, meta: Path) -> list[Document | InputError]:
    return list(documents(sources([path]), Given(sidecar=sidecar_at(meta))))


def only(path: Path, meta: Path) -> Document:
    (found,) = read(path, meta)
    assert isinstance(found, Document), found
    return found


def test_a_row_says_what_is_known_of_a_file(tmp_path: Path) -> None:
    row = (
        "a.txt,Toll rises,Kestria Herald,2025-03-11T08:30:00+01:00,https://k.example/a,en,"
        "M. Toll,k1,"
    )
    found = only(put(tmp_path, "a.txt"), table(tmp_path, row))
    assert (found.title, found.outlet, found.url) == (
        "Toll rises",
        "Kestria Herald",
        "https://k.example/a",
    )
    assert (found.published, found.published_from) == ("2025-03-11T08:30:00+01:00", "given")
    assert (found.byline, found.language, found.external_id) == ("M. Toll", "en", "k1")
    assert found.text == TEXT


def test_the_longest_path_that_fits_is_taken(tmp_path: Path) -> None:
    meta = table(tmp_path, "a.txt,,Any", "north/a.txt,,North", "north\\b.txt,,Backwards")
    assert only(put(tmp_path, "reports/north/a.txt"), meta).outlet == "North"
    assert only(put(tmp_path, "reports/south/a.txt"), meta).outlet == "Any"
    assert only(put(tmp_path, "reports/north/b.txt"), meta).outlet == "Backwards"
    assert only(put(tmp_path, "reports/south/xa.txt"), meta).outlet is None


def test_rows_of_files_in_an_archive(tmp_path: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr("in/a.txt", TEXT)
        packed.writestr("in/b.txt", TEXT)
    meta = table(tmp_path, "x.zip/in/a.txt,,Inner", "x.zip,,Outer")
    found = read(put(tmp_path, "x.zip", held.getvalue()), meta)
    assert [one.outlet for one in found if isinstance(one, Document)] == ["Inner", "Outer"]


def test_of_many_documents_in_a_file_only_what_holds_of_all_is_said(tmp_path: Path) -> None:
    meta = table(tmp_path, "a.csv,Title,Herald,2025-03-11,,,,x1,")
    found = read(put(tmp_path, "a.csv", f"text,title\n{TEXT},One\n{TEXT},Two\n"), meta)
    assert [(d.title, d.outlet, d.external_id) for d in found if isinstance(d, Document)] == [
        ("One", "Herald", None),
        ("Two", "Herald", None),
    ]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("a.txt,T,O,soon", "`published` is 'soon'"),
        ("a.txt,T,O,2999-01-01", "`published` is '2999-01-01'"),
        ("a.txt,T,O,2025-02-30", "`published` is '2025-02-30'"),
        ("a.txt,T,O,,,,,,gone.txt", "original 'gone.txt'"),
        ("a.txt,T,O\na.txt,U,P", "a second row of 'a.txt'"),
        ("a.txt,T,O\n,U,P", "a row without a path"),
    ],
)
def test_bad_cells_are_told_and_the_rest_holds(row: str, told: str, tmp_path: Path) -> None:
    path, sidecar = put(tmp_path, "a.txt"), sidecar_at(table(tmp_path, row))
    (problem,) = sidecar.problems
    assert told in str(problem)
    assert "meta.csv, line" in str(problem)
    (found,) = documents(sources([path]), Given(sidecar=sidecar))
    assert isinstance(found, Document)
    assert (found.title, found.outlet, found.published) == ("T", "O", None)


def test_other_names_separators_and_encodings(tmp_path: Path) -> None:
    meta = put(
        tmp_path, "meta.csv", "File;Source;Date\na.txt;Café;11 March 2025\n".encode("cp1252")
    )
    found = only(put(tmp_path, "a.txt"), meta)
    assert (found.outlet, found.published) == ("Café", "2025-03-11")


@pytest.mark.parametrize("data", ["", "title,outlet\na,b\n", "\x00\x01\x02" * 50])
def test_a_table_without_paths_stops_before_anything_is_read(data: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        sidecar_at(put(tmp_path, "meta.csv", data))
    with pytest.raises(UsageError):
        sidecar_at(tmp_path / "none.csv")


def test_the_command_tells_of_rows_without_a_file(tmp_path: Path) -> None:
    meta = table(tmp_path, "a.txt,Toll rises,Herald,2025-03-11", "b.txt,,Herald,soon")
    path = put(tmp_path, "a.txt")
    ran = CliRunner().invoke(main, ["read", str(path), "--meta", str(meta), "--json"])
    assert ran.exit_code == 0
    assert '"outlet": "Herald"' in ran.stdout
    assert "no file 'b.txt' was read" in ran.stderr
    assert "`published` is 'soon'" in ran.stderr
    wrong = CliRunner().invoke(main, ["read", str(path), "--meta", str(tmp_path / "none.csv")])
    assert wrong.exit_code == 2


def test_in_python(tmp_path: Path) -> None:
    meta = table(tmp_path, "a.txt,,Herald,2025-03-11", "b.txt,,Herald,2025-03-11")
    path = put(tmp_path, "a.txt")
    report, left = sayso.read_many(path, meta=meta)
    assert isinstance(report, sayso.ReadReport)
    assert report.document.outlet == "Herald"
    assert "b.txt" in str(left)
    with sayso.Ledger(tmp_path / "x.db") as ledger:
        added = ledger.add(path, meta=meta)
        assert (added.new, added.errors, len(added.notes)) == (1, [], 1)
        assert [one.outlet for one in ledger.documents()] == ["Herald"]


@tried(st.text(max_size=80), st.text(max_size=30))
def test_any_cells(tmp_path_factory: pytest.TempPathFactory, cells: str, heading: str) -> None:
    folder = tmp_path_factory.getbasetemp()
    data = f"path,published,title,{heading}\n{cells}\na.txt,,T\n"
    (folder / "any.csv").write_bytes(data.encode("utf-8", "replace"))
    try:
        sidecar = sidecar_at(folder / "any.csv")
    except UsageError:
        return
    assert all(problem.where and problem.found for problem in sidecar.problems)
    assert all(str(problem) for problem in sidecar.unmatched())
