"""`sayso read`, as it is typed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from sayso.cli import main
from tests.conftest import ROOT

SCHEMA = json.loads((ROOT / "src/sayso/views/claims.schema.json").read_text("utf-8"))
TEXT = (
    "The harbour master, Ines Dahl, said at least 14 people were killed when the ferry sank.\n\n"
    "“We have pulled 61 people from the water on Saturday,” Dahl told reporters 🌊.\n"
)
FRENCH = "Le ministre a déclaré mardi que douze personnes étaient mortes dans l'inondation."
SAYSO = [sys.executable, "-m", "sayso"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "src")}


def sayso(*args: str | Path, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, ["read", *map(str, args)], input=stdin)


def objects(result: Result) -> list[dict[str, Any]]:
    found = [json.loads(line) for line in result.stdout.splitlines()]
    for one in found:
        Draft202012Validator(SCHEMA).validate(one)
    return found


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, "utf-8")
    return path


def lines(*records: dict[str, Any]) -> str:
    return "".join(json.dumps(record) + "\n" for record in records)


def test_the_claims_of_an_article(article: Path) -> None:
    result = sayso(article, "--published", "2024-03-03")
    assert result.exit_code == 0
    assert "Ines Dahl" in result.stdout
    assert "14" in result.stdout
    assert result.stderr == ""


def test_json(article: Path) -> None:
    result = sayso(article, "--json", "--published", "2024-03-03", "--outlet", "Wire")
    (found,) = objects(result)
    assert found["document"]["text"] == TEXT
    assert found["document"]["published_from"] == "given"
    assert found["document"]["outlet"] == "Wire"
    assert any("14" in f["text"] for c in found["claims"] for f in c["figures"])


def test_several_are_json_lines_in_order(article: Path, tmp_path: Path) -> None:
    (tmp_path / "b.jsonl").write_text(lines({"id": "x", "text": TEXT}, {"text": TEXT}), "utf-8")
    found = objects(sayso(tmp_path, "--json"))
    assert [one["document"]["external_id"] for one in found] == [None, "x", None]


def test_the_same_text_gives_the_same_line(article: Path) -> None:
    assert sayso(article, "--json").stdout == sayso(article, "--json").stdout


@pytest.mark.parametrize("args", [[], ["-"]])
def test_standard_input(args: list[str]) -> None:
    (found,) = objects(sayso(*args, "--json", stdin=TEXT))
    assert found["document"]["text"] == TEXT


def test_no_date_is_said_once(article: Path) -> None:
    assert "no publication date" in sayso(article, "--json").stderr
    several = sayso(article, article, article, "--json").stderr
    assert several.count("no publication date") == 1
    assert "3 documents" in several
    assert "--published" in several


def test_a_date_in_the_text_is_said_to_be(tmp_path: Path) -> None:
    path = tmp_path / "dated.txt"
    path.write_text("OSTERMOUTH, March 3, 2024 - " + TEXT, "utf-8")
    result = sayso(path, "--json")
    assert objects(result)[0]["document"]["published"] == "2024-03-03"
    assert f"{path}: publication date found in the text" in result.stderr


def test_bad_input_does_not_stop_the_rest(article: Path, tmp_path: Path) -> None:
    (tmp_path / "french.txt").write_text(FRENCH, "utf-8")
    (tmp_path / "bad.jsonl").write_text("{\n" + lines({"id": "b", "text": TEXT}), "utf-8")
    (tmp_path / "zero.txt").write_bytes(b"\0\1\2")
    result = sayso(tmp_path, tmp_path / "gone.txt", "--json", "--published", "2024-03-03")
    assert result.exit_code == 1
    assert len(objects(result)) == 2
    said = result.stderr.splitlines()
    assert [line.split(str(tmp_path))[1].split(":")[0] for line in said[:-1]] == [
        "/bad.jsonl, line 1",
        "/french.txt",
        "/zero.txt",
        "/gone.txt",
    ]
    assert "in French" in said[1]
    assert said[-1] == "sayso: 4 of 6 inputs could not be read"


def test_force_reads_other_languages(tmp_path: Path) -> None:
    path = tmp_path / "french.txt"
    path.write_text(FRENCH, "utf-8")
    result = sayso(path, "--json", "--force")
    assert result.exit_code == 0
    assert objects(result)[0]["document"]["language"] == "fr"


def test_out_names_files_after_files_and_ids(article: Path, tmp_path: Path) -> None:
    records = [{"id": i, "text": TEXT} for i in ("../../x", "..", "a/b", "a/b", "é")]
    (tmp_path / "r.jsonl").write_text(lines(*records, {"text": TEXT}), "utf-8")
    gold = {"document": {"id": "own:1", "text": TEXT}, "claims": []}
    (tmp_path / "gold-7.json").write_text(json.dumps(gold, indent=1), "utf-8")
    out = tmp_path / "new" / "out"
    result = sayso(tmp_path, "--out", out)
    assert (result.exit_code, result.stdout) == (0, "")
    assert sorted(path.name for path in out.iterdir()) == [
        "%2E.%2F..%2Fx.json",
        "%2E..json",
        "%C3%A9.json",
        "a%2Fb-2.json",
        "a%2Fb.json",
        "article.txt.json",
        "own%3A1.json",
        "r-6.json",
    ]
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "article.txt", "gold-7.json", "new", "r.jsonl",
    ]  # fmt: skip
    found = json.loads((out / "own%3A1.json").read_text("utf-8"))
    Draft202012Validator(SCHEMA).validate(found)
    assert found["document"]["external_id"] == "own:1"


def test_out_is_not_read_again(article: Path, tmp_path: Path) -> None:
    for _ in range(2):
        assert sayso(tmp_path, "--out", tmp_path / "out").exit_code == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["article.txt.json"]


def test_out_and_json_together(article: Path, tmp_path: Path) -> None:
    result = sayso(article, "--out", tmp_path / "out", "--json")
    assert (tmp_path / "out" / "article.txt.json").read_text("utf-8") == result.stdout


def test_what_was_written_can_be_read_again(article: Path, tmp_path: Path) -> None:
    sayso(article, "--out", tmp_path / "out", "--published", "2024-03-03")
    (found,) = objects(sayso(tmp_path / "out", "--json"))
    assert found["document"]["text"] == TEXT
    assert found["document"]["external_id"] is None
    assert found["document"]["published"] == "2024-03-03"


def test_out_must_be_a_folder(article: Path) -> None:
    result = sayso(article, "--out", article)
    assert result.exit_code == 1
    assert "can't be used as a folder" in result.stderr


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--published", "2024-13-40"], "is no full date"),
        (["--published", "yesterday"], "is no full date"),
        (["--max-size", "big"], "is no size"),
        (["--json", "--figures"], "exclude each other"),
        (["--figures", "--text"], "exclude each other"),
        (["--nonsense"], "No such option"),
    ],
)
def test_what_makes_no_sense_is_refused(article: Path, args: list[str], said: str) -> None:
    result = sayso(article, *args)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stdout == ""


def test_max_size(article: Path) -> None:
    result = sayso(article, "--max-size", "100")
    assert result.exit_code == 1
    assert "--max-size" in result.stderr
    assert sayso(article, "--max-size", "1kB").exit_code == 0


def test_surrogates_and_control_characters_break_nothing(tmp_path: Path) -> None:
    text = '"She said 12 died \\ud800\\u0000\\u001b[31m"'
    record = f'{{"id": "\\ud800", "title": "\\udfff", "text": {text}}}'
    (tmp_path / "r.jsonl").write_text(record, "utf-8")
    for view in ([], ["--figures"], ["--json"]):
        result = sayso(tmp_path, *view, "--published", "2024-03-03")
        assert result.exit_code == 0
        assert "\x1b" not in result.output
    (found,) = objects(result)
    assert found["document"]["text"] == "She said 12 died \ufffd\ufffd\x1b[31m"


def test_names_cannot_write_on_the_terminal() -> None:
    result = sayso("a\x1b[31m\nsayso: all is well")
    assert result.stderr.splitlines() == [
        "sayso: a\\x1b[31m\\nsayso: all is well: nothing there (check the path)"
    ]


def test_a_full_disk_is_one_line(article: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full")
    with Path("/dev/full").open("wb") as full:
        command = [*SAYSO, "read", str(article), "--json"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=ENVIRONMENT)
    assert done.returncode == 1
    assert b"no space left" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("view", ["--json", "--figures"])
def test_a_broken_pipe_is_silent(tmp_path: Path, view: str) -> None:
    path = tmp_path / "r.jsonl"
    path.write_text(lines({"text": TEXT, "published": "2024-03-03"}) * 200, "utf-8")
    command = [*SAYSO, "read", str(path), view]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(1)
        process.stdout.close()
        said = process.stderr.read()
    assert said == b""


def test_ctrl_c_is_one_line() -> None:
    with subprocess.Popen(
        [*SAYSO, "read", "-", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
        # A shell's background jobs ignore SIGINT, and so would what they start.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(lines({"text": TEXT, "published": "2024-03-03"}).encode())
        process.stdin.flush()
        first = process.stdout.readline()
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        said = process.stderr.read()
    assert json.loads(first)["schema"] == "sayso.claims/1"
    assert process.returncode == 130
    assert said == b"sayso: interrupted\n"


def test_a_stream_that_is_not_utf8_takes_everything(article: Path) -> None:
    environment = {**ENVIRONMENT, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    for view in ("--json", "--figures"):
        command = [*SAYSO, "read", str(article), view]
        done = subprocess.run(command, capture_output=True, env=environment)
        assert done.returncode == 0, done.stderr
    assert b"14" in done.stdout
