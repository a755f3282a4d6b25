"""A translation beside its original: both are kept, and a claim leads to its place in either."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given as tried
from hypothesis import strategies as st

import sayso
from sayso.cli import main
from sayso.document.original import rendered

TEXT = (
    "BRACK — At least 29 people were killed, the ministry said. Twelve are missing.\n\n"
    "“We do not know more,” Dr. Ilse Brandt, the mayor, said."
)
ORIGINAL = (
    "BRACK — Mindestens 29 Menschen sind tot, sagte das Ministerium. Zwölf werden vermisst.\n\n"
    "„Mehr wissen wir nicht“, sagte die Bürgermeisterin Ilse Brandt."
)


@pytest.mark.parametrize(
    ("words", "original", "theirs", "by"),
    [
        ("Twelve", ORIGINAL, "Zwölf werden vermisst.", "sentence"),
        ("29 people", ORIGINAL, "BRACK — Mindestens 29 Menschen sind tot, sagte das Ministerium.",
         "sentence"),
        ("Brandt", ORIGINAL, "„Mehr wissen wir nicht“, sagte die Bürgermeisterin Ilse Brandt.",
         "sentence"),
        ("said. Twelve", ORIGINAL, ORIGINAL.split("\n")[0], "sentence"),
        ("Twelve", "Eins, zwei.\nDrei.", "Eins, zwei.", "paragraph"),
        ("missing.\n\n“We", "Eins.\nDrei.", "Eins.\nDrei.", "paragraph"),
        ("Twelve", "Alles in einem Absatz. Zwei. Drei.", None, None),
        ("Twelve", "قتل 29 شخصا؟ فُقد اثنا عشر۔\nلا نعرف أكثر.", "فُقد اثنا عشر۔", "sentence"),
        ("Twelve", "二十九人死亡。十二人失踪。\n我们不知道。", "十二人失踪。", "sentence"),
    ],
)  # fmt: skip
def test_what_a_part_renders(words: str, original: str, theirs: str | None, by: str | None) -> None:
    start = TEXT.index(words)
    found = rendered(TEXT, original, start, start + len(words))
    assert (found.span.text if found else None) == theirs
    assert (found.by if found else None) == by
    assert found is None or found.span.holds_in(original)


@tried(st.text("ab.?! \n", max_size=40), st.text("ab.?! \n", max_size=40), st.integers(0, 39))
def test_places_hold_in_any_original(ours: str, theirs: str, at: int) -> None:
    found = rendered(ours, theirs, at, at + 3)
    assert found is None or found.span.holds_in(theirs)


def record(folder: Path, original: object) -> Path:
    path = folder / "a.json"
    path.write_text(json.dumps({"text": TEXT, "original": original}, indent=1), "utf-8")
    return path


@pytest.mark.parametrize("original", [ORIGINAL, {"text": ORIGINAL, "language": "de"}])
def test_a_record_brings_its_original(original: object, tmp_path: Path) -> None:
    report = sayso.read(record(tmp_path, original), published="2025-03-11")
    assert report.document.text == TEXT
    assert report.document.original is not None
    assert report.document.original.text == ORIGINAL
    assert sayso.report_json(report)["document"]["original"]["text"] == ORIGINAL


@pytest.mark.parametrize("other", [True, 3, [], {}, "", "https://k.example/de"])
def test_fields_of_that_name_that_are_none_are_left_alone(other: object, tmp_path: Path) -> None:
    assert sayso.read(record(tmp_path, other)).document.original is None


def test_the_ledger_keeps_both_and_shows_the_sentence(tmp_path: Path) -> None:
    path, ledger = record(tmp_path, {"text": ORIGINAL, "language": "de"}), tmp_path / "x.db"
    with sayso.Ledger(ledger) as opened:
        opened.add(path, published="2025-03-11")
        (document,) = opened.documents()
        kept = opened.document(document.id).original
        assert kept is not None
        assert (kept.text, kept.language) == (ORIGINAL, "de")
        claim = next(one for one in opened.claims() if "29" in one.claim.content[0].text)
    ran = CliRunner().invoke(main, ["claim", claim.id, "--ledger", str(ledger)])
    assert ran.exit_code == 0, ran.output
    shown = " ".join(ran.stdout.split())
    assert "Mindestens 29 Menschen" in shown
    assert "by place of the sentence" in shown
    assert "Zwölf" not in shown


def test_an_original_is_not_exported_without_names(tmp_path: Path) -> None:
    """The names of private people in another language can't be told, and so not be taken out."""
    with sayso.Ledger(tmp_path / "x.db") as opened:
        opened.add(record(tmp_path, ORIGINAL), published="2025-03-11")
        ((_, whole),) = opened.each_report()
        ((_, redacted),) = opened.each_report(redact=True)
    assert whole["document"]["original"]["text"] == ORIGINAL
    assert "original" not in redacted["document"]


def test_a_purged_translation_takes_its_original_along(tmp_path: Path) -> None:
    with sayso.Ledger(tmp_path / "x.db") as opened:
        opened.add(record(tmp_path, ORIGINAL), published="2025-03-11")
        (document,) = opened.documents()
        opened.purge(document.id, author="a", reason="asked for")
    assert b"Mindestens" not in (tmp_path / "x.db").read_bytes()


def test_an_original_beyond_the_size_is_left_out(tmp_path: Path) -> None:
    path = record(tmp_path, ORIGINAL * 20)
    document = sayso.read(path, published="2025-03-11", max_size=1_000).document
    assert document.original is None
    assert any("left out" in warning for warning in document.warnings)


def test_what_can_not_be_told_is_said(tmp_path: Path) -> None:
    path, ledger = record(tmp_path, "Alles in einem Absatz."), tmp_path / "x.db"
    with sayso.Ledger(ledger) as opened:
        opened.add(path, published="2025-03-11")
        claim = opened.claims()[0].id
    ran = CliRunner().invoke(main, ["claim", claim, "--ledger", str(ledger)])
    assert "no place can be told" in " ".join(ran.stdout.split())


def test_the_table_beside_files_names_originals(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "a.txt").write_text(ORIGINAL, "utf-8")
    meta = tmp_path / "meta.csv"
    meta.write_text("path,original,original_language\na.txt,de/a.txt,de\n", "utf-8")
    (report,) = sayso.read_many(tmp_path / "a.txt", meta=meta)
    assert isinstance(report, sayso.ReadReport)
    assert report.document.original is not None
    assert report.document.original.language == "de"
