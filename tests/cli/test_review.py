"""`sayso review`, `sayso decide`, `sayso agreement`: on a ledger, by keys and by commands."""

from __future__ import annotations

import os
import pty
import select
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from rich.cells import cell_len

from sayso.api.ledger import Ledger
from sayso.claims.report import Reader, Report
from sayso.cli import main
from sayso.review.entry import Entry
from tests.conftest import ROOT
from tests.review.world import DOCUMENT, ENTRIES

FIRST = "injured"
"""The claim at the head of the queue."""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A ledger with one report of four claims."""
    path = tmp_path / "ledger.db"
    with Ledger(path) as ledger:
        claims = tuple(entry.claim for entry in ENTRIES)
        ledger.store.add(Report(DOCUMENT, (), claims, Reader("small.v1", "1", None)))
        ledger.regroup()
    return path


def run(place: Path, *words: str, keys: str = "", width: int = 80) -> Result:
    """A command on the ledger, by Mira Lund unless the words say otherwise."""
    env = {"SAYSO_LEDGER": str(place), "SAYSO_AUTHOR": "Mira Lund", "COLUMNS": str(width)}
    return CliRunner().invoke(main, list(words), input=keys, env=env)


def review(place: Path, keys: str, *words: str, width: int = 80) -> str:
    result = run(place, "review", *words, keys=keys, width=width)
    assert result.exit_code == 0, result.output
    return result.stdout


def claims(place: Path) -> dict[str, Entry]:
    with Ledger(place) as ledger:
        return {entry.id: entry for entry in ledger.claims()}


def claim(place: Path, id_: str = FIRST) -> Entry:
    return claims(place)[id_]


def test_the_most_doubtful_figure_comes_first(place: Path) -> None:
    shown = review(place, "q")
    assert "1 of 4 · 4 to decide" in shown
    assert "30 injured" in shown
    assert "◦ a nurse  0.61?" in shown


@pytest.mark.parametrize(("key", "status"), [("a", "accepted"), ("x", "rejected")])
def test_a_verdict_goes_to_the_next_claim(place: Path, key: str, status: str) -> None:
    shown = review(place, f"{key}q")
    assert "3 to decide" in shown
    with Ledger(place) as ledger:
        assert ledger.claim(FIRST).status == status


def test_to_the_end(place: Path) -> None:
    shown = review(place, "aaaa")
    assert "that was the last one" in shown
    assert "all decided" in shown
    assert {entry.status for entry in claims(place).values()} == {"accepted"}
    assert "There is nothing to decide." in run(place, "review").stdout


def test_a_number_a_speaker_a_field_and_a_note(place: Path) -> None:
    review(place, "n20..40\nsNora Vik; nurse; Torvik\necert\nprob\nNCalled.\nq")
    entry = claim(place)
    assert entry.status == "corrected"
    assert [(f.low, f.high) for f in entry.claim.figures] == [(20, 40)]
    speaker = entry.claim.speaker
    assert speaker is not None
    assert (speaker.name, speaker.role, speaker.party) == ("Nora Vik", "nurse", "Torvik")
    assert not speaker.anonymous
    assert entry.claim.certainty == "probable"
    assert entry.notes == ("Called.",)


def test_the_card_tells_what_the_machine_had(place: Path) -> None:
    shown = review(place, "n20\nq")
    assert "20 injured  (the machine: 30 injured)" in shown
    assert "Mira Lund corrected figures" in shown


def test_what_makes_no_sense_is_said_and_nothing_is_kept(place: Path) -> None:
    shown = review(place, "nmany\nestance\nperhaps\nzq")
    assert "'many' doesn't stand in the sentence; expected words of it" in shown
    assert "stance: found 'perhaps'; expected one of affirms, denies, uncertain" in shown
    assert "no such key; ? shows all of them" in shown
    assert claim(place).status == "machine"


def test_undo_and_back_again(place: Path) -> None:
    shown = review(place, "xuq")
    assert "taken back: " in shown
    assert "rejected it, since taken back" in shown
    assert claim(place).status == "machine"
    review(place, "xuUq")
    with Ledger(place) as ledger:
        assert ledger.claim(FIRST).status == "rejected"
        assert [one.kind for one in ledger.decisions()] == [
            "reject",
            "undo",
            "reject",
            "undo",
            "undo",
        ]
    assert "nothing to take back" in review(place, "uq")


def test_verification_pin_reliability_and_links(place: Path) -> None:
    shown = review(place, "vd\nprB\nmdrow\nWdrow\nq")
    assert "Torvik Mail is B" in shown
    assert claim(place).verification == "debunked"
    with Ledger(place) as ledger:
        kinds = [one.kind for one in ledger.decisions()]
        assert kinds == ["verify", "pin", "reliability", "same-question", "other-voice"]
        (question,) = (one for one in ledger.questions(single=True) if FIRST in one.claims)
        assert "drowned" in question.claims


def test_a_claim_that_the_reader_missed(place: Path) -> None:
    shown = review(place, "+the river senn … monday\n\nq")
    assert "added as claim" in shown
    with Ledger(place) as ledger:
        (made,) = ledger.decisions()
        added = ledger.claim(made.targets[0])
    assert added.status == "added"
    assert added.claim.content[0].text == "The river Senn left its bed on Monday"


def test_a_claim_from_elsewhere(place: Path) -> None:
    keys = (
        "+We counted 9 bodies.\nHalvard Moe; harbour master; Torvik\ncall with him\n2025-06-03\nq"
    )
    assert "added as claim" in review(place, keys)
    with Ledger(place) as ledger:
        added = ledger.claim(ledger.decisions()[0].targets[0])
        answered = {id_ for one in ledger.questions(single=True) for id_ in one.claims}
    assert (added.report.name, added.report.published) == ("call with him", "2025-06-03")
    assert added.id in answered


def test_alone_and_filtered(place: Path) -> None:
    run(place, "decide", "accept", FIRST, "--author", "B. Aske")
    assert "1 of 3" in review(place, "q")
    assert "1 of 4" in review(place, "q", "--alone")
    assert "1 of 2" in review(place, "q", "--party", "Torvik")
    assert "1 of 3" in review(place, "q", "--document", DOCUMENT.id[:8])


def test_the_end_of_the_keys_ends_the_review(place: Path) -> None:
    result = run(place, "review", keys="a")
    assert result.exit_code == 0
    assert "1 decision by Mira Lund; 3 claims left to decide" in result.stderr


@pytest.mark.parametrize("width", [40, 80, 140])
def test_no_line_is_wider_than_the_terminal(place: Path, width: int) -> None:
    shown = review(place, "?n20\nuq", width=width)
    cards = [line for line in shown.splitlines() if not line.startswith(" how many: ")]
    assert max(map(cell_len, cards)) <= width


def test_help_tells_of_every_key() -> None:
    from sayso.cli.review_actions import ACTIONS, QUIT
    from sayso.views import review_help

    shown = "\n".join(line.plain for line in review_help.lines(80))
    assert [key for key in (*ACTIONS, QUIT) if f"\n  {key}    " not in shown] == []


def test_decisions_by_command(place: Path) -> None:
    for words in (
        ["correct", "drow", "figures=10..20", "speaker.party=Norway"],
        ["note", "drow", "text=Called the mayor."],
        ["verify", "drow", "verification=verified", "--reason", "seen the list"],
        ["reliability", "outlet=Torvik Mail", "letter=B"],
        ["other-voice", "drow", "inj"],
        ["add", f"document={DOCUMENT.id}", "words=Nobody had warned", "speaker=the council"],
        ["add", "words=9 dead.", "source=call", "published=2025-06-03"],
    ):
        result = run(place, "decide", *words)
        assert result.exit_code == 0, result.output
    entry = claim(place, "drowned")
    assert (entry.status, entry.verification) == ("corrected", "verified")
    assert (entry.claim.figures[0].low, entry.claim.figures[0].high) == (10, 20)
    with Ledger(place) as ledger:
        made = ledger.decisions()
    assert [one.kind for one in made].count("add") == 2
    assert made[2].reason == "seen the list"
    undone = run(place, "decide", "undo", made[0].id[:8])
    assert undone.exit_code == 0
    assert claim(place, "drowned").claim.figures[0].low == 12


def test_undo_takes_back_ones_own_last_decision(place: Path) -> None:
    run(place, "decide", "reject", "drow")
    run(place, "decide", "reject", "inj")
    run(place, "decide", "reject", "warn", "--author", "B. Aske")
    for _ in range(2):
        assert run(place, "decide", "undo").exit_code == 0
    statuses = {id_: claim_status(place, id_) for id_ in ("drowned", "injured", "warned")}
    assert statuses == {"drowned": "machine", "injured": "machine", "warned": "rejected"}
    nothing = run(place, "decide", "undo")
    assert nothing.exit_code == 2
    assert "no decision of Mira Lund stands" in nothing.stderr


def claim_status(place: Path, id_: str) -> str:
    """Also of a claim that counts nowhere."""
    with Ledger(place) as ledger:
        return ledger.claim(id_).status


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        (["approve", "drow"], 2, "'approve' is not one of 'accept', 'reject'"),
        (["correct", "drow", "stance=maybe"], 2, "stance: found 'maybe'; expected one of"),
        (["correct", "figures=3"], 2, "correct needs the id of one claim"),
        (["correct", "warn", "speaker.party=Norway"], 2, "correct speaker.name first"),
        (["undo", "ffff"], 2, "no decision ffff"),
        (["accept", "nothing"], 1, "nothing"),
        (["verify", "drow", "verification=true"], 2, "expected one of unverified, verified"),
        (["add", "words=9 dead."], 2, "needs its words and where they come from"),
        (["add", "words=9 dead.", "source=x", "published=June"], 2, "published: found 'June'"),
        (["add", "colour=red"], 2, "colour: not known; expected document, outlet, published"),
        (["note", "drow"], 2, "expected also text"),
    ],
)
def test_a_wrong_decision_is_refused(
    place: Path, words: list[str], status: int, message: str
) -> None:
    result = run(place, "decide", *words)
    assert (result.exit_code, message in result.stderr) == (status, True), result.output
    with Ledger(place) as ledger:
        assert ledger.decisions() == ()


def test_two_who_code_alone_and_how_far_they_agree(place: Path) -> None:
    review(place, "aaaaq", "--alone", "--author", "Mira Lund")
    review(place, "axaaq", "--alone", "--author", "B. Aske")
    for width in (80, 140):
        result = run(place, "agreement", "Mira Lund", "B. Aske", "--differences", width=width)
        assert result.exit_code == 0, result.output
        assert "4 claims decided by both" in result.stdout
        (verdict,) = (line for line in result.stdout.splitlines() if line.startswith(" verdict"))
        assert verdict.split()[1:4] == ["4", "3", "75%"]
        assert "verdict: Mira Lund right, B. Aske wrong" in result.stdout
        assert max(map(cell_len, result.stdout.splitlines())) <= width


def test_agreement_of_those_who_share_nothing(place: Path) -> None:
    assert "There is no claim that both" in run(place, "agreement", "a", "b").stdout
    assert run(place, "agreement", "a", "a").exit_code == 2


def at_a_terminal(place: Path, keys: str, **env: str) -> tuple[str, int]:
    """What a real terminal of 100 columns shows while these keys are pressed, one by one, each
    once the screen before has come; and the exit status."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update({"TERM": "xterm-256color", "PYTHONPATH": str(ROOT / "src")}, **env)
        os.environ |= {"COLUMNS": "100", "LINES": "40"}
        words = ["review", "--ledger", str(place), "--author", "Mira Lund"]
        os.execv(sys.executable, [sys.executable, "-m", "sayso", *words])
    shown = ""
    for key in [*keys, ""]:
        shown += _until_still(terminal)
        os.write(terminal, key.encode())
    return shown, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _until_still(terminal: int) -> str:
    """What comes until the key bar or a prompt is there, or the program has ended."""
    shown = b""
    while select.select([terminal], [], [], 60)[0]:
        try:
            more = os.read(terminal, 65536)
        except OSError:
            break
        shown += more
        if (not more or not select.select([terminal], [], [], 0.3)[0]) and shown.strip():
            break
    return shown.decode("utf-8", "replace")


@pytest.mark.full
def test_at_a_real_terminal(place: Path) -> None:
    shown, status = at_a_terminal(place, "n20\raxuq")
    assert status == 0, shown
    assert "\x1b[?1049h" in shown
    assert shown.rstrip().endswith("2 decisions by Mira Lund; 3 claims left to decide")
    entry = claim(place)
    assert [figure.low for figure in entry.claim.figures] == [20]


@pytest.mark.full
def test_ctrl_c_loses_nothing(place: Path) -> None:
    shown, status = at_a_terminal(place, "x\x03", NO_COLOR="1")
    assert status == 130, shown
    assert "\x1b[?1049l" in shown
    assert "\x1b[1m" not in shown
    with Ledger(place) as ledger:
        assert ledger.claim(FIRST).status == "rejected"
