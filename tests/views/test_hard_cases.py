"""What a terminal or a reader of one must not stumble over."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from sayso.claims.claim import Speaker
from sayso.views.marked import print_marked
from sayso.views.plain import one_line
from sayso.views.terminal import print_claims
from tests.views.hand import Hand
from tests.views.printed import printed

LONG = "Permanent Interdepartmental Commission for the Settlement of Harbour Dues and Moorings"


@pytest.mark.parametrize("width", [40, 80, 140])
def test_a_report_without_claims_says_so(width: int) -> None:
    report = Hand("Rain.\n").report("relative times stay open; give --published")
    out = printed(print_claims, report, width)
    assert "no claims found" in out
    assert "publication date not known" in out
    assert "! relative times stay open;" in out
    assert "SPEAKER" not in out
    assert "Rain." in printed(print_marked, report, width)


def test_no_claim_with_a_figure() -> None:
    hand = Hand("The bridge is shut.")
    hand.claim("The bridge is shut")
    for width in (80, 140):
        out = printed(lambda r, c: print_claims(r, c, figures_first=True), hand.report(), width)
        assert "1 claim, none with figures" in out
        assert "No claim in it has a figure." in out
    assert "HOW MANY" not in printed(print_claims, hand.report(), 140)


@pytest.mark.parametrize("width", [40, 80, 140])
@pytest.mark.parametrize("name", [LONG, "Llanfair" * 30, "国境警備隊報道官" * 12])
def test_a_very_long_name_is_whole_and_stays_in_its_column(width: int, name: str) -> None:
    hand = Hand(f"{name} said 12 boats sank.")
    speaker = Speaker(name, False, f"speaking for {LONG}", LONG)
    figures = (hand.figure("12", 12, 12, "boats"),)
    hand.claim("12 boats sank", speaker=speaker, source=name, cue="said", figures=figures)
    out = printed(print_claims, hand.report(), width)
    assert all(cell_len(line) <= width for line in out.splitlines())
    words = [word for line in out.splitlines() for word in line.split()]
    assert "12" in words
    if " " in name:
        assert set(name.split()) <= set(words)


WIDE = "Ｔｈｅ ＣＯＡＳＴ ｇｕａｒｄ: 12 boats (漁船) sank; cafe\u0301 owners saw it. नमस्ते"


@pytest.mark.parametrize("width", [40, 80, 140])
def test_marks_stand_under_wide_and_combined_characters(width: int) -> None:
    hand = Hand(WIDE)
    hand.claim("cafe\u0301 owners saw it")
    lines = printed(print_marked, hand.report(), width).splitlines()
    at = next(i for i, line in enumerate(lines) if "owners" in line)
    before = lines[at].index("cafe")
    marks = lines[at + 1]
    assert len(marks) - len(marks.lstrip()) == cell_len(lines[at][:before])
    assert all(cell_len(line) <= width for line in lines)


def test_words_cannot_reach_the_terminal_as_commands() -> None:
    name = "Mal\x1b[31mory\x07"
    hand = Hand(f"{name} said\u202e all\x9b2J is\ud800 well.")
    speaker = Speaker(name, False, "role\x1b]0;x\x07", "\u2066party")
    hand.claim("all\x9b2J is\ud800 well", speaker=speaker, source=name, cue="said")
    report = hand.report("warn\x1b[2J", title="t\x1b[1m", outlet="[bold]o[/bold]", name="n\x1bc")
    for view in (print_claims, print_marked):
        for width in (80, 140):
            out = printed(view, report, width)
            assert not set(out) & set("\x1b\x07\x9b\u202e\u2066\ud800")
            assert "[bold]o[/bold]" in out


def test_one_line_keeps_words_and_drops_gaps() -> None:
    assert one_line(" a\n\n b\tc\u00a0d\u00ad ") == "a b c d"


def test_a_thousand_claims_are_all_shown() -> None:
    sentence = "Officials in ward {} said that at least {} people were killed there on Monday. "
    hand = Hand("".join(sentence.format(i, i + 1) for i in range(1000)))
    for i in range(1000):
        content = f"at least {i + 1} people were killed there on Monday"
        speaker = Speaker(f"officials in ward {i}", True, None, "Orvia")
        figures = (hand.figure(f"at least {i + 1}", i + 1, None, "people"),)
        hand.claim(content, speaker=speaker, cue="said", figures=figures)
    report = hand.report(published="2031-03-06")
    for view in (print_claims, print_marked):
        out = printed(view, report, 140)
        assert "1000 claims, 1000 with figures" in out
