"""One invented report with everything in it that a view has to tell apart."""

from __future__ import annotations

from sayso.claims.claim import Interval, Speaker
from sayso.claims.report import Report
from tests.views.hand import Hand

TEXT = """\
PORT ALDIS, Orvia (OPA) — More than 40 people were killed when a grain hall fell in on Thursday, \
the health minister, Ruta Kolm, told Radio Aldis. She raised the toll to 46 from 31.

Rescuers, who asked not to be named, said that between 20 and 30 people might still be under the \
roof. “If it rains tonight, up to 800 families will have to leave,” one of them warned.

The hall's owner, Aldis Grain, denied that it had been told of cracks. Kolm said it was not \
known how many children were inside: “We have no list,” she said, “and no one who kept one.”

Dozens of trucks blocked the road. A guard was found dead near the gate. The hall covered about \
600 square metres, and work on it is to end by June.
"""
KOLM = Speaker("Ruta Kolm", False, "health minister", "Orvia", "person")
RESCUERS = Speaker("rescuers", True)
OWNER = Speaker("Aldis Grain", False, "hall's owner", "Aldis Grain", "organisation")


def collapse() -> Report:
    hand = Hand(TEXT)
    _tolls(hand)
    _fears(hand)
    _words(hand)
    _own(hand)
    facts = {"published": "2031-03-06", "published_from": "given", "outlet": "Orvia Post"}
    return hand.report(**facts, title="Grain hall falls in at Port Aldis", name="collapse.txt")


def _tolls(hand: Hand) -> None:
    hand.claim(
        "More than 40 people were killed when a grain hall fell in on Thursday",
        speaker=KOLM,
        source="Ruta Kolm",
        cue="told",
        via="Radio Aldis",
        figures=(hand.figure("More than 40", 41, None, "people"),),
        times=(hand.time("on Thursday", "2031-03-06", "2031-03-06", of="event"),),
    )
    before = hand.span("31.")
    toll = hand.figure("46", 46, 46, previous=Interval(31, 31), previous_span=before)
    figures = (toll, hand.figure("31.", 31, 31))
    hand.claim("raised the toll to 46 from 31", speaker=KOLM, source="She", figures=figures)


def _fears(hand: Hand) -> None:
    hand.claim(
        "between 20 and 30 people might still be under the roof",
        speaker=RESCUERS,
        source="Rescuers",
        cue="said",
        certainty="possible",
        figures=(hand.figure("between 20 and 30", 20, 30, "people"),),
    )
    hand.claim(
        "If it rains tonight, up to 800 families will have to leave",
        speaker=RESCUERS,
        source="one of them",
        cue="warned",
        frame="hypothetical",
        figures=(hand.figure("up to 800", None, 800, "families"),),
        times=(hand.time("tonight", "2031-03-06", "2031-03-06", of="event"),),
    )


def _words(hand: Hand) -> None:
    denied = "it had been told of cracks"
    hand.claim(denied, speaker=OWNER, source="Aldis Grain", cue="denied", stance="denies")
    hand.claim(
        "how many children were inside",
        speaker=KOLM,
        source="Kolm",
        cue="said it was not known",
        stance="uncertain",
    )
    hand.claim("We have no list", "and no one who kept one", speaker=KOLM, source="she", cue="said")


def _own(hand: Hand) -> None:
    trucks = hand.figure("Dozens", 24, None, "trucks")
    hand.claim("Dozens of trucks blocked the road", figures=(trucks,))
    guard = hand.figure("A guard", 1, 1, implied=True)
    hand.claim("A guard was found dead near the gate", figures=(guard,))
    area = hand.figure("about 600 square metres", 600, 600, approximate=True, unit="m2")
    hand.claim("The hall covered about 600 square metres", figures=(area,))
    hand.claim(
        "work on it is to end by June",
        frame="future",
        times=(hand.time("by June", None, "2031-06-30", of="event"),),
    )
