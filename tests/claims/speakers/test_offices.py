"""Whom an office means, and for whom its holder speaks."""

from __future__ import annotations

import pytest

from sayso.claims.claim import Speaker
from sayso.claims.speakers import Name, SourceMention, resolve_speakers
from sayso.document.anchor import Span


def speakers(text: str, *mentions: str, names: tuple[str, ...] = ()) -> list[Speaker]:
    """Who each of the mentions is; the model took `names` for persons."""
    spans = [Span.of(text, at, at + len(m)) for m in mentions for at in [text.rindex(m)]]
    given = [
        Name(Span.of(text, at, at + len(n)), "person") for n in names for at in [text.index(n)]
    ]
    found = resolve_speakers(text, [SourceMention(span, (), ()) for span in spans], given or None)
    return list(found)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        (
            "Ann Roe, head of the Ouden Water Board, spoke. Then the director of the Ouden Water "
            "Board left.",
            "the director of the Ouden Water Board",
        ),
        (
            "Ann Roe, director of the Office for Weirs and Sluices, spoke. The OWS chief left.",
            "The OWS chief",
        ),
        (
            "OWS chief Ann Roe spoke. The head of the Office for Weirs and Sluices left.",
            "The head of the Office for Weirs and Sluices",
        ),
        (
            "Ann Roe said the weir had held. “It will hold,” the Ouden professor said.",
            "the Ouden professor",
        ),
    ],
)
def test_one_and_the_same(text: str, mention: str) -> None:
    first = [mention] if "said" not in text else ["Ann Roe", mention]
    assert speakers(text, *first)[-1].name == "Ann Roe"


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Ann Roe, director of the Ouden Zoo, spoke. Then the chief left.", "the chief"),
        ("Ann Roe said the weir had held. The Ouden professor said so too.", "The Ouden professor"),
        (
            "Ann Roe, head of the Ouden Zoo, spoke. The head of the Lower Board left.",
            "The head of the Lower Board",
        ),
    ],
)
def test_not_the_same(text: str, mention: str) -> None:
    first = [mention] if "said" not in text else ["Ann Roe", mention]
    assert speakers(text, *first)[-1].name != "Ann Roe"


def test_a_title_alone_is_nobodys_name() -> None:
    text = "Secretary of Rivers Ann Roe spoke. Then Maj. Gen. Ben Poe denied it."
    found = speakers(
        text, "Secretary of Rivers Ann Roe", "Maj. Gen. Ben Poe", names=("Secretary", "Maj")
    )
    assert [one.name for one in found] == ["Ann Roe", "Ben Poe"]


@pytest.mark.parametrize(
    ("text", "mention", "name"),
    [
        ("On Monday Prime Minister Ann Roe denied it.", "Prime", "Ann Roe"),
        ("On Monday Maltese prime minister Ann Roe denied it.", "Maltese", "Ann Roe"),
        (
            "It came as the director of the Ouden Water Board, Ann Roe, denied it.",
            "the director of",
            "Ann Roe",
        ),
    ],
)
def test_a_mention_that_breaks_off_is_made_whole(text: str, mention: str, name: str) -> None:
    assert speakers(text, mention)[0].name == name


@pytest.mark.parametrize(
    ("text", "mention", "anonymous"),
    [
        ("Law enforcement agencies said so.", "Law enforcement agencies", True),
        ("The hospital said so.", "The hospital", True),
        ("The Ouden hospital said so.", "The Ouden hospital", False),
        ("The government said so.", "The government", False),
    ],
)
def test_a_body_without_a_name(text: str, mention: str, anonymous: bool) -> None:
    assert speakers(text, mention)[0].anonymous is anonymous


@pytest.mark.parametrize(
    ("text", "mention", "party"),
    [
        ("The U.N.'s special envoy to Syria, Ann Roe, said so.", "Ann Roe", "United Nations"),
        ("Ann Roe, director emeritus of the Ouden Institute, said so.", "Ann Roe",
         "Ouden Institute"),
        ("Ann Roe, a Libyan rebel spokeswoman, said so.", "Ann Roe", "Libyan rebels"),
        ("A rebel commander said so.", "A rebel commander", "rebels"),
        ("The Free Syrian Army said so.", "The Free Syrian Army", "Free Syrian Army"),
        ("Deputy National Security Adviser Ann Roe said so in Syria.", "Ann Roe", "Syria"),
        ("High School teacher Ann Roe said so.", "Ann Roe", None),
        ("NORWICK, Ouden (Reuters) - Norwick’s weir broke. Norwick slept. Police Chief Ann Roe "
         "said so.", "Ann Roe", "Norwick"),
        ("NORWICK, Ouden (Reuters) - In Easthaven, Police Chief Ann Roe said so.", "Ann Roe", None),
        ("A Former rebel commander said so.", "A Former rebel commander", "rebels"),
        ("Norwick health department spokeswoman Ann Roe said so.", "Ann Roe", "Norwick"),
        ("Libya burns. Coastguard Rear Admiral Ann Roe said so.", "Ann Roe", "Libya"),
        ("Libya burns. International Development Secretary Ann Roe said so.", "Ann Roe", "Libya"),
    ],
)  # fmt: skip
def test_for_whom_they_speak(text: str, mention: str, party: str | None) -> None:
    assert speakers(text, mention)[0].party == party


def test_a_group_is_no_office() -> None:
    text = "The Ouden County Sheriff’s Office met. Then the group said the weir had held."
    assert speakers(text, "the group")[0].name == "group"


def test_a_time_zone_is_in_no_name() -> None:
    text = "3:21 pm EDT BEIRUT (Reuters) - Weirs broke. The group said so."
    assert "EDT" not in speakers(text, "The group")[0].name


def test_some_of_a_people_are_nobody_by_name() -> None:
    found = speakers("Multiple Democrats said so. Other Syrians agreed.", "Multiple Democrats",
                     "Other Syrians")  # fmt: skip
    assert all(one.anonymous for one in found)


def test_another_countrys_party() -> None:
    text = "Ann Roe, a local MP for the opposition People’s Republican Party, said so."
    assert speakers(text, "Ann Roe")[0].party == "People’s Republican Party"


def test_a_sentence_glued_to_the_one_before() -> None:
    text = "So says the FBI.The New York Times reported it on Saturday."
    assert not speakers(text, "The New York Times")[0].anonymous


def test_a_leader_is_not_his_son() -> None:
    text = "President Trump went. Trump left. His son, Donald Trump Jr., stayed. So Trump Jr. said."
    at = text.index("Trump left")
    mentions = [Span.of(text, at, at + 5), Span.of(text, text.rindex("Trump"), len(text) - 7)]
    found = resolve_speakers(text, [SourceMention(span, (), ()) for span in mentions])
    assert [one.name for one in found] == ["Trump", "Donald Trump Jr."]


def test_a_month_may_be_a_surname() -> None:
    assert speakers("Prime Minister Theresa May went. May told us so.", "May")[0].name == (
        "Theresa May"
    )


def test_the_candidate_is_nobody_in_particular() -> None:
    text = "Roy Moor, the GOP candidate, lost. Ben Roe won. The candidate has called him so."
    assert speakers(text, "The candidate")[0].name != "Roy Moor"


@pytest.mark.parametrize("mention", ["Norwick", "Norwick, Ohio, Mayor Ann Roe"])
def test_a_town_before_its_mayor_is_not_the_speaker(mention: str) -> None:
    assert speakers("Norwick, Ohio, Mayor Ann Roe said so.", mention)[0].name == "Ann Roe"


def test_an_and_in_a_description_parts_nobody() -> None:
    who = "Ben Roe, a fellow at the Ouden University’s Strategic and Weir Studies Centre"
    assert speakers(f"{who}, told us.", who)[0].name == "Ben Roe"
    both = "Ben Roe, a fellow at the Ouden University, and Ann Poe"
    assert speakers(f"{both} told us.", both)[0].name == "Ben Roe; Ann Poe"


@pytest.mark.parametrize(
    ("text", "mention", "name", "party"),
    [
        ("Oil lies in the Gulf of Mexico. The Coast Guard came. U.S. beaches are shut. "
         "Federal officials said so.", "Federal officials", "federal officials", "United States"),
        ("NEW YORK - Weir Corp Plc won’t pay, the company said.", "the company", "Weir Corp Plc",
         "Weir Corp Plc"),
        ("Outgoing Weir Corp chief executive Ann Roe said so.", "Ann Roe", "Ann Roe", "Weir Corp"),
        ("A spokesman for Rep. Ann Roe (D-N.Y. said so.", "A spokesman for Rep. Ann Roe (D-N.Y.",
         "spokesman for Rep. Ann Roe", "Rep. Ann Roe"),
    ],
)  # fmt: skip
def test_what_is_no_name(text: str, mention: str, name: str, party: str) -> None:
    found = speakers(text, mention)[0]
    assert (found.name, found.party) == (name, party)
