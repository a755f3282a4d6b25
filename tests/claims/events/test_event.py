"""Events told in single sentences: type, trigger, agent, affected."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.claim import Event, Speaker
from sayso.claims.events import TYPES, event_of
from sayso.document.anchor import Span

Row = tuple[str, str, str, str | None, str | None]

TOLD: list[Row] = [
    # passive, with and without a doer
    ("Nine miners were killed in Orsk", "killed", "killed", None, "Nine miners"),
    ("two nurses were shot dead by thugs", "killed", "shot dead", "thugs", "two nurses"),
    (
        "On Friday at least 40 villagers were reportedly killed",
        "killed", "killed", None, "at least 40 villagers",
    ),
    (
        "Between 20 and 30 sailors are believed to have drowned",
        "killed", "drowned", None, "Between 20 and 30 sailors",
    ),
    (
        "Ana Brod, a teacher, was wounded by a bomb",
        "injured", "wounded", None, "Ana Brod",
    ),
    (
        "four farmers were killed in a coalition airstrike",
        "killed", "killed", "coalition", "four farmers",
    ),
    ("no one was hurt", "injured", "hurt", None, "no one"),
    ("six ferries had been destroyed by the storm", "destroyed", "destroyed", None, "six ferries"),
    (
        "members of armed groups were arrested and the camp was razed",
        "detained", "arrested", None, "members of armed groups",
    ),
    # active
    ("rebels killed 1 soldier and, later, fled", "killed", "killed", "rebels", "1 soldier"),
    (
        "Norlandian troops killed up to 12 fishermen near the port",
        "killed", "killed", "Norlandian troops", "up to 12 fishermen",
    ),
    ("a suicide bombing in Orsk that killed six", "killed", "killed", None, "six"),
    ("protests over an attack that killed a boy", "killed", "killed", None, "a boy"),
    ("The blast killed a man and two boys", "killed", "killed", None, "a man and two boys"),
    ("police have arrested 15 students", "detained", "arrested", "police", "15 students"),
    ("the rebels shelled the town overnight", "bombed", "shelled", "the rebels", "the town"),
    ("Sudland sent three frigates to the strait", "sent", "sent", "Sudland", "three frigates"),
    ("gunmen kidnapped a priest", "kidnapped", "kidnapped", "gunmen", "a priest"),
    ("the army will withdraw its guns", "withdrew", "withdraw", "the army", "its guns"),
    (
        "the mayor, who resigned on Monday, had no comment",
        "resigned", "resigned", "the mayor", None,
    ),
    # casualties before what else is told
    (
        "The raiders attacked the mill, killing three guards",
        "killed", "killing", None, "three guards",
    ),
    (
        "the flood that drowned 11 cows also left 200 people homeless",
        "killed", "drowned", None, "11 cows",
    ),
    ("left 14 people dead", "killed", "dead", None, "14 people"),
    # participles, states and nouns
    ("120 people killed and 300 wounded", "killed", "killed", None, "120 people"),
    ("the wounded soldiers reached the border", "injured", "wounded", None, "the wounded soldiers"),
    ("32 passengers are still missing", "missing", "missing", None, "32 passengers"),
    ("The death toll rose to 71", "killed", "death toll", None, None),
    ("the deaths of eight climbers", "killed", "deaths", None, "eight climbers"),
    ("heavy casualties among the recruits", "casualties", "casualties", None, "the recruits"),
    ("the killing of a judge by the cartel", "killed", "killing", "the cartel", "a judge"),
    ("a rocket attack on the harbour", "bombed", "rocket attack", None, "the harbour"),
    ("five confirmed cases of cholera", "infected", "confirmed cases", None, None),
    # without participants
    ("Thousands protested in the capital", "protested", "protested", "Thousands", None),
    ("talks on a ceasefire failed", "ceasefire", "ceasefire", None, None),
    ("It happened at dawn", "other", "happened", None, None),
    ("The envoy declined to comment", "said-only", "declined to comment", "The envoy", None),
    # capitals throughout
    ("SIX MEN WERE KILLED BY THE REBELS", "killed", "KILLED", "THE REBELS", "SIX MEN"),
]  # fmt: skip

UNTOLD = [
    "The talks reached a dead end",
    "The bishop is in charge of the schools",
    "The ministry released a statement",
    "The bakery met its obligations",
    "Rescue workers and a death penalty",
    "Growth slowed to 2 percent",
    "",
    "?!",
]


def read(text: str, speaker: Speaker | None = None) -> Event | None:
    content = (Span.of(text, 0, len(text)),) if text else ()
    return event_of(text, content, speaker)


@pytest.mark.parametrize(("text", "kind", "trigger", "agent", "affected"), TOLD)
def test_told(text: str, kind: str, trigger: str, agent: str | None, affected: str | None) -> None:
    event = read(text)
    assert event is not None
    quotes = [span.text if span else None for span in (event.trigger, event.agent, event.affected)]
    assert [event.type, *quotes] == [kind, trigger, agent, affected]


@pytest.mark.parametrize("text", UNTOLD)
def test_untold(text: str) -> None:
    assert read(text) is None


def test_parts_of_a_discontinuous_content_are_read_as_one() -> None:
    text = "“Three boys,” she said, “were wounded by the mine.”"
    content = tuple(
        Span.of(text, text.index(part), text.index(part) + len(part))
        for part in ("Three boys", "were wounded by the mine")
    )
    event = event_of(text, content, None)
    assert event is not None
    assert event.type == "injured"
    assert event.affected == Span.of(text, 1, 11)


ARMY = Speaker("Norlandian army", anonymous=False, party="Norlandia", kind="organisation")
WOMAN = Speaker("Ana Brod", anonymous=False, kind="person")


@pytest.mark.parametrize(
    ("text", "speaker", "admitted"),
    [
        ("we shelled the bridge", ARMY, True),
        ("Norlandian forces shelled the bridge", ARMY, True),
        ("it had shelled the bridge", ARMY, True),
        ("Sudland shelled the bridge", ARMY, False),
        ("rebels said it had shelled the bridge", ARMY, False),
        ("we shelled the bridge", None, False),
        ("they shelled the bridge", WOMAN, False),
        ("the bridge was shelled by our forces", ARMY, True),
        ("the bridge was shelled", ARMY, False),
    ],
)
def test_admitted(text: str, speaker: Speaker | None, admitted: bool) -> None:
    event = read(text, speaker)
    assert event is not None
    assert event.admitted is admitted


def test_what_is_denied_is_not_admitted() -> None:
    text = "we shelled the bridge"
    event = event_of(text, (Span.of(text, 0, len(text)),), ARMY, stance="denies")
    assert event is not None
    assert not event.admitted


WORDS = st.sampled_from(
    re.findall(
        r"\S+",
        "killed dead wounded by the a of and who , . ’s ( 12 people was were have to attack shot"
        " missing Élan 🙂 left DEATHS arrested between up",
    )
)


@given(st.lists(WORDS, max_size=25).map(" ".join), st.data())
def test_spans_hold_whatever_is_read(text: str, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(text)))
    parts = tuple(Span.of(text, a, b) for a, b in ((0, cut), (cut, len(text))) if a < b)
    event = event_of(text, parts, None)
    if event is not None:
        assert event.type in {kind.name for kind in TYPES}
        spans = (event.trigger, event.agent, event.affected)
        assert all(span.holds_in(text) for span in spans if span is not None)


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    event = read(text)
    assert event is None or (event.trigger is not None and event.trigger.holds_in(text))
