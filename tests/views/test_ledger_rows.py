"""Exports: one row a claim, the same in every format, safe in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import UsageError
from sayso.views import ledger_parquet
from sayso.views.ledger_columns import COLUMNS
from sayso.views.ledger_csv import csv_lines, guarded
from sayso.views.ledger_frames import columns, records
from sayso.views.ledger_jsonl import json_lines
from sayso.views.ledger_parquet import write_parquet
from sayso.views.ledger_rows import Row, row, rows
from tests.conftest import ROOT
from tests.views import ledger_world as world
from tests.views.printed import same_as_golden

NAMES = [column.name for column in COLUMNS]


def every() -> list[Row]:
    return list(rows(world.ENTRIES.values(), world.VOICE_OF, world.QUESTION_OF))


def read_csv(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline="")))


def test_csv() -> None:
    same_as_golden("ledger.csv", b"".join(csv_lines(every())).decode().replace("\r\n", "\n"))


def test_the_columns_are_those_documented_in_that_order() -> None:
    text = (ROOT / "docs/reference/exports.md").read_text("utf-8")
    listed = [line.split("`")[1] for line in text.splitlines() if line.startswith("| `")]
    assert [name for name in listed if name in NAMES] == NAMES
    for column in COLUMNS:
        assert f"| `{column.name}` | {column.kind} | {column.meaning} |" in text


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (
            "e1",
            {
                "low": 29, "high": 29, "previous_low": 14, "of": "dead", "unit": None,
                "figures": "29, up from 14", "speaker": "Ilse Marandt", "party": "Kestria",
                "question_id": "q-killed", "voice": "Ilse Marandt", "said": "2025-03-11",
                "event": "killed", "content_start": 44, "anonymous": False,
            },
        ),
        ("a1", {"low": 14, "high": None, "latitude": 51.25, "longitude": -3.5}),
        ("a1", {"said": "2025-03-10", "place": "Sarn Valley", "begin": None}),
        ("h2", {"low": None, "high": 60}),
        ("g2", {"speaker": None, "speaker_kind": "document", "voice": "Ulmere Courier"}),
        ("c1", {"stance": "denies", "question_id": "q-opened"}),
    ],
)  # fmt: skip
def test_row(claim: str, expected: dict[str, Any]) -> None:
    id_ = world.one(claim)
    found = row(world.ENTRIES[claim], world.VOICE_OF[id_], world.QUESTION_OF.get(id_))
    assert {name: found[name] for name in expected} == expected


def test_the_figure_is_that_of_the_question() -> None:
    """A claim with several figures gives the one that its question asks for."""
    entry = world.ENTRIES["e1"]
    figure = entry.claim.figures[0]
    boats = replace(figure, low=3.0, high=3.0, unit="t", previous=None)
    several = replace(entry, claim=replace(entry.claim, figures=(boats, figure)))
    assert row(several)["low"] == 3
    assert row(several, None, world.KILLED)["low"] == 29


def test_what_is_not_grouped_yet_is_a_row_too() -> None:
    found = row(world.ENTRIES["e1"])
    assert found["question_id"] is found["voice_id"] is None
    assert list(found) == NAMES


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+32 500", "'+32 500"),
        ("-5 degrees", "'-5 degrees"),
        ("@mayor said", "'@mayor said"),
        (" =1", "' =1"),
        ("'=1", "''=1"),
        ("＝1", "'＝1"),
        ("'twas", "'twas"),
        ("14 = fourteen", "14 = fourteen"),
        ("", ""),
    ],
)
def test_formulas_are_guarded(text: str, cell: str) -> None:
    assert guarded(text) == cell


@given(st.text(alphabet=st.sampled_from("=+-@＝' \tab1"), max_size=8))
def test_a_guard_can_be_taken_off_again(text: str) -> None:
    cell = guarded(text)
    assert cell.removeprefix("'") == text if cell != text else guarded(cell) == cell
    assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "＝", "\t"))


def test_numbers_keep_their_signs_in_csv() -> None:
    found = read_csv(b"".join(csv_lines(every())))
    assert {one["longitude"] for one in found} == {"", "-3.5"}
    assert [one["content"] for one in found if "HYPERLINK" in one["content"]] == [
        "'=HYPERLINK was on her screen"
    ]


def test_all_formats_say_the_same() -> None:
    expected = every()
    assert [json.loads(line) for line in json_lines(expected)] == expected
    assert records(expected) == expected
    frame = columns(expected)
    across = zip(*frame.values(), strict=True)
    assert [dict(zip(frame, values, strict=True)) for values in across] == expected
    out = io.BytesIO()
    assert write_parquet(expected, out) == len(expected)
    assert pyarrow.parquet.read_table(io.BytesIO(out.getvalue())).to_pylist() == expected
    for one, cells in zip(expected, read_csv(b"".join(csv_lines(expected))), strict=True):
        for name in NAMES:
            assert (cells[name] == "") == (one[name] is None)


def test_no_rows_are_still_a_table() -> None:
    assert read_csv(b"".join(csv_lines([]))) == []
    assert list(columns([])) == NAMES
    out = io.BytesIO()
    assert write_parquet([], out) == 0
    assert pyarrow.parquet.read_table(io.BytesIO(out.getvalue())).column_names == NAMES


def test_without_pyarrow_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(UsageError, match=r"pip install 'sayso\[parquet\]'"):
        ledger_parquet.write_parquet([], io.BytesIO())


def test_strange_characters_survive_in_every_format() -> None:
    """Lone surrogates and control characters can't break a file; emoji and other scripts stay."""
    entry = world.ENTRIES["e1"]
    facts = replace(entry.report, title='\ud800 \x1b[31m “👩‍🚒” سارن, "x"\r\ny', outlet="=cmd")
    found = [row(replace(entry, report=facts))]
    cells = read_csv(b"".join(csv_lines(found)))[0]
    assert cells["outlet"] == "'=cmd"
    assert "👩" in cells["title"]
    assert "\x1b" not in cells["title"]
    assert json.loads(next(json_lines(found))) == found[0]
    assert write_parquet(found, io.BytesIO()) == 1
