"""The commands on a ledger, as they are typed."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import signal
import subprocess
from importlib.resources import files
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from sayso.api.ledger import Ledger
from sayso.cli import main
from tests.cli.test_read import ENVIRONMENT, SAYSO, SCHEMA, TEXT, lines

FLOOD = Path(str(files("sayso").joinpath("examples/flood.jsonl")))


@pytest.fixture(scope="session")
def flood(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's reports in a ledger."""
    path = tmp_path_factory.mktemp("ledger") / "flood.db"
    with Ledger(path) as ledger:
        ledger.add(FLOOD)
    return path


@pytest.fixture
def own(flood: Path, tmp_path: Path) -> Path:
    """A copy to write to."""
    path = tmp_path / "own.db"
    shutil.copy(flood, path)
    return path


def sayso(*args: str | Path, ledger: Path, stdin: str | None = None) -> Result:
    environment = {"SAYSO_LEDGER": str(ledger), "COLUMNS": "100"}
    return CliRunner().invoke(main, list(map(str, args)), input=stdin, env=environment)


def first_id(result: Result) -> str:
    found = re.search(r"\b[0-9a-f]{8}\b", result.stdout)
    assert found, result.output
    return found[0]


def test_adding_twice_adds_nothing(tmp_path: Path) -> None:
    ledger = tmp_path / "new" / "l.db"
    paper = tmp_path / "reports.jsonl"
    paper.write_text(lines({"id": "a", "text": TEXT, "published": "2024-03-03"}) + "{\n", "utf-8")
    first = sayso("add", paper, ledger=ledger)
    assert first.exit_code == 1
    assert re.match(r"1 document added with \d+ claims, 1 rejected", first.stdout)
    assert f"{paper}, line 2: broken JSON" in first.stderr
    again = sayso("add", paper, ledger=ledger)
    assert again.stdout.startswith("0 documents added with 0 claims, 1 already there, 1 rejected")
    assert f"{paper}, line 2" in sayso("rejects", ledger=ledger).stdout.replace("\n", "")
    paper.write_text(lines({"id": "a", "text": TEXT, "published": "2024-03-03"}), "utf-8")
    assert sayso("add", paper, ledger=ledger).exit_code == 0
    assert sayso("check", ledger=ledger).stdout == f"{ledger}: sound\n"


def test_the_same_text_twice_in_one_run_is_one_document(tmp_path: Path) -> None:
    record = lines({"id": "a", "text": TEXT, "published": "2024-03-03"})
    result = sayso("add", "-", ledger=tmp_path / "l.db", stdin=record * 3)
    assert result.stdout.startswith("1 document added")
    assert "2 already there" in result.stdout


def test_what_is_given_goes_before_what_a_file_says(tmp_path: Path) -> None:
    ledger = tmp_path / "l.db"
    options = ("--outlet", "Wire", "--published", "2024-03-03")
    assert sayso("add", "-", *options, ledger=ledger, stdin=TEXT).exit_code == 0
    with Ledger(ledger) as opened:
        (document,) = opened.documents()
    assert (document.outlet, document.published) == ("Wire", "2024-03-03")


@pytest.mark.parametrize(
    "command",
    [
        ["questions"], ["question", "x"], ["search", "dam"], ["news", "--since", "2025-03-01"],
        ["voices"], ["claim", "x"], ["documents"], ["check"], ["export"], ["reread"],
    ],
)  # fmt: skip
def test_without_a_ledger_it_is_said(command: list[str], tmp_path: Path) -> None:
    result = sayso(*command, ledger=tmp_path / "none.db")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"sayso: {tmp_path / 'none.db'}: no ledger")
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize(
    ("command", "id_", "shown"),
    [("questions", "question", "how many"), ("incidents", "incident", "Mar"),
     ("voices", "voice", "Vask")],
)  # fmt: skip
def test_a_list_leads_to_its_pages(command: str, id_: str, shown: str, flood: Path) -> None:
    listed = sayso(command, ledger=flood)
    assert listed.exit_code == 0, listed.output
    assert shown in listed.stdout
    page = sayso(id_, first_id(listed), ledger=flood)
    assert page.exit_code == 0, page.output
    assert len(page.stdout.splitlines()) > 5


def test_every_question_has_a_page_by_every_method(flood: Path) -> None:
    with Ledger(flood) as ledger:
        ids = [question.id for question in ledger.questions()]
    for method in ("range", "ucdp", "airwars", "acled", "majority", "weighted-median"):
        page = sayso("question", ids[0], "--method", method, ledger=flood)
        assert page.exit_code == 0, page.output
    for id_ in ids:
        assert sayso("question", id_, ledger=flood).exit_code == 0


def test_a_question_by_words_of_its_title(flood: Path) -> None:
    page = sayso("question", "homes-many", ledger=flood)
    assert page.exit_code == 0, page.output
    assert "5,200" in page.stdout


def test_what_could_be_several_is_listed(flood: Path) -> None:
    result = sayso("question", "people", ledger=flood)
    assert result.exit_code == 2
    assert "could be several" in result.stderr
    assert result.stderr.count("“") > 1
    nothing = sayso("question", "zzz", ledger=flood)
    assert nothing.exit_code == 1
    assert "no question zzz (see `sayso questions`)" in nothing.stderr


def test_as_known_then(flood: Path) -> None:
    missing = sayso("search", "--event", "missing", "--limit", "1", ledger=flood)
    assert missing.exit_code == 0
    with Ledger(flood) as ledger:
        question = max(ledger.questions(), key=lambda one: len(one.claims))
        last = ledger.claim(question.claims[-1]).report.published
        first = ledger.claim(question.claims[0]).report.published
        assert first
        assert last
        assert first < last
        then = ledger.assess(question.id, as_of=first)
    assert any(one.reason == "not yet published" for one in then.set_aside)
    early = sayso("question", question.id, "--as-of", first, ledger=flood)
    assert early.exit_code == 0
    long_ago = sayso("question", question.id, "--as-recorded", "2020-01-01", ledger=flood)
    assert long_ago.exit_code == 1
    assert "nothing on the question" in long_ago.stderr
    assert (
        sayso("question", question.id, "--as-recorded", "2199-01-01", ledger=flood).exit_code == 0
    )


def test_search_and_claim(flood: Path) -> None:
    found = sayso("search", "dam", "gates", "--party", "Tavonia", ledger=flood)
    assert found.exit_code == 0
    assert "gate" in found.stdout
    assert "Kestrian News Agency itself" not in found.stdout
    claim = sayso("claim", first_id(found), ledger=flood)
    assert claim.exit_code == 0
    assert "gate" in claim.stdout
    figures = sayso("search", "--figure", "5000..6000", ledger=flood)
    assert "5,200" in figures.stdout
    assert sayso("search", "--figure", "9..5", ledger=flood).exit_code == 2
    assert sayso("search", "--voice", "Nobody Known", ledger=flood).exit_code == 1
    assert "No claim fits" in sayso("search", "zeppelin", ledger=flood).stdout


def test_news(flood: Path) -> None:
    found = sayso("news", "--since", "2025-03-14", ledger=flood)
    assert found.exit_code == 0
    assert "14 Mar" in found.stdout
    assert sayso("news", ledger=flood).exit_code == 2


def test_documents(flood: Path) -> None:
    found = sayso("documents", "--outlet", "Northline", ledger=flood)
    assert found.exit_code == 0
    assert "Northline" in found.stdout
    assert "Harbour" not in found.stdout


def test_exports(flood: Path, tmp_path: Path) -> None:
    shown = sayso("export", "--event", "killed", ledger=flood)
    rows = list(csv.DictReader(io.StringIO(shown.stdout)))
    assert rows
    assert {row["event"] for row in rows} == {"killed"}
    to_file = sayso("export", "--format", "jsonl", "--out", tmp_path / "c.jsonl", ledger=flood)
    assert to_file.exit_code == 0
    written = [json.loads(line) for line in (tmp_path / "c.jsonl").read_text("utf-8").splitlines()]
    with Ledger(flood) as ledger:
        assert len(written) == len(ledger.claims())
        assert written == [dict(row) for row in ledger.rows()]
    assert sayso("export", "--format", "parquet", ledger=flood).exit_code == 2
    table = sayso("export", "--format", "parquet", "--out", tmp_path / "c.parquet", ledger=flood)
    assert table.exit_code == 0, table.output
    assert sayso("export", "--out", tmp_path / "no" / "c.csv", ledger=flood).exit_code == 1


def test_export_of_claim_files(flood: Path, tmp_path: Path) -> None:
    result = sayso("export", "--format", "claims", "--out", tmp_path / "out", ledger=flood)
    assert result.exit_code == 0, result.output
    sayso("read", FLOOD, "--out", tmp_path / "read", ledger=flood)
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == sorted(path.name for path in (tmp_path / "read").iterdir())
    for name in names:
        found = json.loads((tmp_path / "out" / name).read_text("utf-8"))
        Draft202012Validator(SCHEMA).validate(found)
        assert all(claim["question"] for claim in found["claims"])
        alone = json.loads((tmp_path / "read" / name).read_text("utf-8"))
        assert {**found, "claims": [{**c, "question": None} for c in found["claims"]]} | {
            "relations": []
        } == alone | {"relations": []}


def test_redacted_names_give_way_to_a_label(tmp_path: Path) -> None:
    ledger = tmp_path / "l.db"
    text = "Berta Holm said nine people drowned. Interior Minister Ines Dahl said it was ten.\n"
    sayso("add", "-", "--published", "2024-03-03", ledger=ledger, stdin=text)
    plain = sayso("export", "--format", "jsonl", ledger=ledger).stdout
    assert "Berta Holm" in plain
    hidden = sayso("export", "--format", "jsonl", "--redact", ledger=ledger).stdout
    assert "Holm" not in hidden
    assert '"speaker": "Person ' in hidden
    assert "Ines Dahl" in hidden


def test_removing_and_bringing_back(own: Path) -> None:
    id_ = first_id(sayso("documents", "--limit", "1", ledger=own))
    assert sayso("remove", id_, ledger=own).exit_code == 2
    gone = sayso("remove", id_, "--reason", "a hoax", "--author", "me", ledger=own)
    assert gone.exit_code == 0, gone.output
    assert id_ not in sayso("documents", ledger=own).stdout
    assert "a hoax" in sayso("documents", "--removed", ledger=own).stdout
    back = sayso("remove", id_, "--undo", "--reason", "no hoax", ledger=own)
    assert back.exit_code == 0
    assert id_ in sayso("documents", ledger=own).stdout


def test_purging_asks_first(own: Path) -> None:
    id_ = first_id(sayso("documents", "--limit", "1", ledger=own))
    kept = sayso("purge", id_, "--reason", "asked for", ledger=own, stdin="n\n")
    assert kept.exit_code == 2
    assert id_ in sayso("documents", ledger=own).stdout
    gone = sayso("purge", id_, "--reason", "asked for", "--yes", ledger=own)
    assert gone.exit_code == 0, gone.output
    assert id_ not in sayso("documents", ledger=own).stdout
    again = sayso("add", FLOOD, ledger=own)
    assert "removed or purged before" in again.stdout
    assert "was purged here" in again.stderr
    assert sayso("check", ledger=own).exit_code == 0


def test_backup_and_restore(own: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    before = sayso("questions", ledger=own).stdout
    assert sayso("backup", copy, ledger=own).exit_code == 0
    id_ = first_id(sayso("documents", "--limit", "1", ledger=own))
    sayso("remove", id_, "--reason", "a hoax", ledger=own)
    assert sayso("restore", copy, ledger=own, stdin="n\n").exit_code == 2
    assert sayso("restore", copy, "--yes", ledger=own).exit_code == 0
    assert sayso("questions", ledger=own).stdout == before


def test_reading_again_with_the_same_reader_changes_nothing(own: Path) -> None:
    before = sayso("questions", ledger=own).stdout
    assert sayso("reread", ledger=own).stdout == "0 documents read again\n"
    assert sayso("questions", ledger=own).stdout == before


def test_a_file_that_is_no_ledger(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("not a ledger", "utf-8")
    result = sayso("questions", ledger=tmp_path / "x.db")
    assert result.exit_code == 1
    assert "Traceback" not in result.output
    assert result.stderr.startswith(f"sayso: {tmp_path / 'x.db'}: ")


def test_the_demo_ends_with_a_question_that_its_reports_answer(flood: Path) -> None:
    shown = sayso("demo", ledger=flood)
    assert shown.exit_code == 0, shown.output
    page = shown.stdout.partition("All of them together in a ledger")[2]
    assert "STANDING" in page
    id_ = re.search(r"this is question\s+([0-9a-f]+)", page)
    assert id_
    with Ledger(flood) as ledger:
        assert ledger.question(id_[1]).title in " ".join(page.split())


@pytest.mark.full
@pytest.mark.parametrize("stop", [signal.SIGKILL, signal.SIGINT])
def test_a_run_that_is_stopped_goes_on(stop: signal.Signals, flood: Path, tmp_path: Path) -> None:
    """What was told of is kept, and nothing comes twice, wherever the run was cut off."""
    ledger = tmp_path / "l.db"
    command = [*SAYSO, "add", str(FLOOD), "--ledger", str(ledger)]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    with process:
        while process.poll() is None and _documents(ledger) < 3:
            pass
        os.kill(process.pid, stop)
        said = process.stderr.read() if process.stderr else b""
    if stop == signal.SIGINT:
        assert process.returncode == 130, said
        assert b"goes on from there" in said
    assert 3 <= _documents(ledger) <= 12
    assert sayso("check", ledger=ledger).exit_code == 0
    rest = sayso("add", FLOOD, ledger=ledger)
    assert rest.exit_code == 0, rest.output
    with Ledger(ledger) as one, Ledger(flood) as other:
        assert {e.id for e in one.claims()} == {e.id for e in other.claims()}
        assert {q.claims for q in one.questions()} == {q.claims for q in other.questions()}


def _documents(ledger: Path) -> int:
    import sqlite3

    try:
        with sqlite3.connect(f"file:{ledger}?mode=ro", uri=True, timeout=5) as base:
            return int(base.execute("SELECT count(*) FROM documents").fetchone()[0])
    except sqlite3.Error:
        return 0
