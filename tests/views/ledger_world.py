"""A small ledger put together by hand: reports of the demo's flood, two questions, an incident."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from sayso.assessment.assessment import (
    Assessment,
    Conflict,
    Happening,
    HappeningKind,
    Origin,
    Position,
    SetAside,
    Value,
)
from sayso.claims.claim import Event, Interval, Place, Speaker
from sayso.claims.report import Report
from sayso.questions.incident import Accusation, Incident, Victim
from sayso.questions.question import Feature, Link, Question, Relation, Topic
from sayso.review.decision import Decision
from sayso.review.entries import entries_of
from sayso.review.entry import Entry, ReportFacts
from sayso.views.pages import (
    ClaimPage,
    DocumentRow,
    Edit,
    Edited,
    IncidentPage,
    IncidentRow,
    NewsPage,
    QuestionPage,
    QuestionRow,
    RejectRow,
    VoicePage,
)
from sayso.voices.voice import Merge, Voice
from tests.views.hand import Hand

ADDED = "2025-03-14T18:02:11Z"
MINISTRY = Speaker("Kestria's interior ministry", False, None, "Kestria", "government")
MARANDT = Speaker("Ilse Marandt", False, "interior minister", "Kestria", "person")
DOCTOR = Speaker("a doctor at the district hospital", True, None, None, "person")
OFFICIAL = Speaker("senior Kestrian official", True, None, "Kestria", "person")
ORSK = Speaker("Lena Orsk", False, "mayor of Ulmere", "Ulmere", "person")
VASK = Speaker("Teodor Vask", False, "energy minister", "Tavonia", "person")
DORN = Speaker("Emil Dorn", False, "spokesman", "Tavon Hydro", "person")
ENGINEER = Speaker("an engineer at the dam", True, None, None, "person")
ALMAR = Speaker("Piet Almar", False, None, None, "person")
RELIEF = Speaker("Sarn Valley Relief", False, None, "Sarn Valley Relief", "organisation")

AGENCY, POST = "Kestrian News Agency", "The Harbour Post"
COURIER, HERALD, NORTHLINE = "Ulmere Courier", "Tavon Herald", "Northline"


def _first(outlet: str, credit: str | None = None) -> Report:
    hand = Hand(
        "Kestria's interior ministry said on Monday that the water had killed at least 14 people "
        "in the Sarn valley. Two officials said that a gate of the Carrow dam had been opened.\n"
    )
    hand.claim(
        "the water had killed at least 14 people in the Sarn valley",
        speaker=MINISTRY, source="Kestria's interior ministry", cue="said",
        figures=(hand.figure("at least 14", 14, None, "people"),),
        times=(hand.time("on Monday", "2025-03-10", "2025-03-10", of="statement"),),
        places=(Place(hand.span("Sarn valley"), "Sarn Valley", None, None, 51.25, -3.5),),
        event=Event("killed", hand.span("killed"), hand.span("the water"), hand.span("people")),
        scores={"claim": 0.97, "stance": 0.99},
    )  # fmt: skip
    hand.claim(
        "a gate of the Carrow dam had been opened",
        speaker=Speaker("Kestrian officials", True, None, "Kestria", "group"),
        source="Two officials", cue="said",
    )  # fmt: skip
    return hand.report(
        name=f"{outlet}.txt", outlet=outlet, credit=credit, published="2025-03-10",
        title="Flood kills 14 in the Sarn valley", url=f"https://example.org/{outlet[:3].lower()}/1",
    )  # fmt: skip


def _denial() -> Report:
    hand = Hand(
        "Teodor Vask, Tavonia's energy minister, denied that a gate of the dam had been opened. "
        "An engineer at the dam said: “One of the five gates was wide open at three.” Tavon "
        "Hydro's spokesman, Emil Dorn, said it was not known whether a gate had been open.\n"
    )
    hand.claim(
        "a gate of the dam had been opened", speaker=VASK, source="Teodor Vask",
        cue="denied", stance="denies",
    )  # fmt: skip
    hand.claim(
        "One of the five gates was wide open at three", speaker=ENGINEER,
        source="An engineer at the dam", cue="said", quotation="direct",
    )  # fmt: skip
    hand.claim(
        "whether a gate had been open", speaker=DORN, source="Emil Dorn",
        cue="said it was not known", stance="uncertain",
    )  # fmt: skip
    facts = {"name": "denial.txt", "outlet": HERALD, "published": "2025-03-10"}
    return hand.report(**facts, title="No gate was opened, says minister")


def _hospital() -> Report:
    hand = Hand(
        "By Tuesday morning 22 bodies lay in the school gym, a doctor at the district hospital "
        "said. “How many we have lost in Brack, I can't tell you,” said the mayor of Ulmere, Lena "
        "Orsk. Piet Almar, a farmer, said he had seen seven people carried off, among them his "
        "brother Jonas.\n"
    )
    hand.claim(
        "22 bodies lay in the school gym", speaker=DOCTOR, cue="said",
        source="a doctor at the district hospital",
        figures=(hand.figure("22", 22, 22, "bodies"),), event=Event("killed"),
    )  # fmt: skip
    hand.claim(
        "How many we have lost in Brack, I can't tell you", speaker=ORSK, source="Lena Orsk",
        cue="said", stance="uncertain", quotation="direct", event=Event("killed"),
    )  # fmt: skip
    hand.claim(
        "he had seen seven people carried off, among them his brother Jonas", speaker=ALMAR,
        source="Piet Almar", cue="said", figures=(hand.figure("seven", 7, 7, "people"),),
        event=Event("missing"),
    )  # fmt: skip
    facts = {"name": "hospital.txt", "outlet": COURIER, "published": "2025-03-11"}
    return hand.report(**facts, title="In Brack nobody has counted")


def _raised() -> Report:
    hand = Hand(
        "The interior minister, Ilse Marandt, raised the number of dead to 29 on Tuesday, up from "
        "14. A senior Kestrian official put it at more than 50, but asked not to be named.\n"
    )
    hand.claim(
        "the number of dead to 29 on Tuesday, up from 14", speaker=MARANDT,
        source="Ilse Marandt", cue="raised",
        figures=(
            hand.figure(
                "29", 29, 29, "dead", previous=Interval(14, 14), previous_span=hand.span("14")
            ),
        ),
        event=Event("killed"),
    )  # fmt: skip
    hand.claim(
        "more than 50", speaker=OFFICIAL, source="A senior Kestrian official", cue="put",
        figures=(hand.figure("more than 50", 51, None, "dead"),), event=Event("killed"),
    )  # fmt: skip
    facts = {"name": "raised.txt", "outlet": NORTHLINE, "published": "2025-03-11"}
    return hand.report(**facts, title="Toll of the Sarn flood rises")


def _dismissed() -> Report:
    hand = Hand(
        "Thirty-eight dead have been found, Marandt said on Wednesday. That more than 50 had died "
        "she called “simply wrong”. Between 40 and 60 may have died, Sarn Valley Relief said.\n"
    )
    hand.claim(
        "Thirty-eight dead have been found", speaker=MARANDT, source="Marandt", cue="said",
        figures=(hand.figure("Thirty-eight", 38, 38, "dead"),), event=Event("killed"),
    )  # fmt: skip
    hand.claim(
        "more than 50 had died", speaker=MARANDT, source="she", cue="called", stance="denies",
        figures=(hand.figure("more than 50", 51, None),), event=Event("killed"),
    )  # fmt: skip
    hand.claim(
        "Between 40 and 60 may have died", speaker=RELIEF, source="Sarn Valley Relief", cue="said",
        certainty="possible", figures=(hand.figure("Between 40 and 60", 40, 60),),
        event=Event("killed"),
    )  # fmt: skip
    facts = {"name": "dismissed.txt", "outlet": AGENCY, "published": "2025-03-12"}
    return hand.report(**facts, title="38 dead; minister dismisses higher toll")


def _list() -> Report:
    hand = Hand(
        "“I have 52 dead on my list, name by name,” Lena Orsk, the mayor of Ulmere, said on "
        "Thursday. =HYPERLINK was on her screen. Should the cellars of Brack be full, she said, "
        "70 could be dead.\n"
    )
    hand.claim(
        "I have 52 dead on my list, name by name", speaker=ORSK, source="Lena Orsk", cue="said",
        quotation="direct", figures=(hand.figure("52", 52, 52, "dead"),), event=Event("killed"),
    )  # fmt: skip
    hand.claim("=HYPERLINK was on her screen")
    hand.claim(
        "70 could be dead", speaker=ORSK, source="she", cue="said", frame="hypothetical",
        figures=(hand.figure("70", 70, 70),), event=Event("killed"),
    )  # fmt: skip
    facts = {"name": "list.txt", "outlet": COURIER, "published": "2025-03-13"}
    return hand.report(**facts, title="Mayor: ministry leaves out the dead of Brack")


def _inquiry() -> Report:
    hand = Hand(
        "At least 44 people died in the flood, Marandt said on Friday. Up to 60 died, the energy "
        "ministry of Tavonia said, two of them at the dam.\n"
    )
    hand.claim(
        "At least 44 people died in the flood", speaker=MARANDT, source="Marandt", cue="said",
        figures=(hand.figure("At least 44", 44, None, "people"),), event=Event("killed"),
    )  # fmt: skip
    hand.claim(
        "Up to 60 died", speaker=Speaker("the energy ministry of Tavonia", False, None, "Tavonia"),
        source="the energy ministry of Tavonia", cue="said",
        figures=(hand.figure("Up to 60", None, 60),), event=Event("killed"),
    )  # fmt: skip
    facts = {"name": "inquiry.txt", "outlet": AGENCY, "published": "2025-03-14"}
    return hand.report(**facts, title="Joint inquiry into the flood")


_MADE = {
    "a": _first(AGENCY), "b": _first(POST, AGENCY), "c": _denial(), "d": _hospital(),
    "e": _raised(), "f": _dismissed(), "g": _list(), "h": _inquiry(),
}  # fmt: skip


def _with_ids(letter: str, report: Report) -> Report:
    """Ids as long as the reader's: "a1", "a2" … and zeros."""
    claims = tuple(
        replace(claim, id=f"{letter}{at}{'0' * 10}") for at, claim in enumerate(report.claims, 1)
    )
    return Report(report.document, report.attributions, claims, report.reader)


REPORTS = {letter: _with_ids(letter, report) for letter, report in _MADE.items()}
ENTRIES: dict[str, Entry] = {
    entry.id[:2]: entry for report in REPORTS.values() for entry in entries_of(report, ADDED)
}


def one(short: str) -> str:
    return ENTRIES[short].id


def at(*short: str) -> tuple[str, ...]:
    """The whole ids of claims."""
    return tuple(map(one, short))


def _voice(name: str, *short: str, merges: tuple[Merge, ...] = (), **more: object) -> Voice:
    speaker = ENTRIES[short[0]].claim.speaker or Speaker(name, False, kind="document")
    made = Voice(
        hashlib.sha256(name.encode()).hexdigest()[:12], name, speaker.kind, speaker.anonymous,
        speaker.party, (name,), (speaker.role,) if speaker.role else (), at(*short), merges,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


_SAME = Merge(
    one("e1"),
    one("f1"),
    features=("“Marandt” is the last name of “Ilse Marandt”", "both speak for Kestria"),
)
VOICES = (
    _voice("Kestria's interior ministry", "a1", "b1"),
    _voice(
        "Ilse Marandt", "e1", "f1", "f2", "h1", merges=(_SAME,), names=("Marandt", "Ilse Marandt")
    ),
    _voice("a doctor at the district hospital", "d1"),
    _voice("senior Kestrian official", "e2"),
    _voice("Lena Orsk", "d2", "g1", "g3"),
    _voice("Teodor Vask", "c1"),
    _voice("an engineer at the dam", "c2"),
    _voice("Emil Dorn", "c3"),
    _voice("Kestrian officials", "a2", "b2"),
    _voice("Piet Almar", "d3"),
    _voice("Sarn Valley Relief", "f3"),
    _voice("the energy ministry of Tavonia", "h2"),
    _voice(COURIER, "g2"),
)  # fmt: skip
VOICE_OF = {claim: voice for voice in VOICES for claim in voice.claims}

KILLED = Question(
    "q-killed",
    "Killed in the Sarn valley flood: how many?",
    Topic("how many", "people killed", "killed", None, "Sarn Valley", None, "2025-03-10"),
    at("a1", "b1", "d1", "d2", "e1", "e2", "f1", "f2", "f3", "g1", "g3", "h1", "h2"),
    (
        Link(one("a1"), one("b1"), 0.98, (
            Feature("copy of one text", 2.1),
            Feature("same thing counted", 1.2, "people", "people"),
        )),
        Link(one("a1"), one("e1"), 0.81, (
            Feature("previous figure", 1.4, "at least 14", "14"),
            Feature("same event", 0.6, "killed", "killed"),
            Feature("other words", -0.3, "water", "toll"),
        )),
    ),
)  # fmt: skip
OPENED = Question(
    "q-opened",
    "Was a gate of the Carrow dam opened?",
    Topic("whether", "gate of the Carrow dam opened", None, None, "Carrow dam"),
    at("a2", "b2", "c1", "c2", "c3"),
)
LOST = Question(
    "q-lost",
    "Missing after the Sarn valley flood: how many?",
    Topic("how many", "people missing", "missing", None, "Sarn Valley", None),
    at("d3"),
)


def _origin(name: str, short: tuple[str, ...], established: bool = True) -> Origin:
    """The voice of the first claim, in the reports where its claims stand."""
    reports = [ENTRIES[one].report for one in short]
    voice = VOICE_OF[at(short[0])[0]]
    outlets = dict.fromkeys(report.outlet or report.name for report in reports)
    documents = dict.fromkeys(report.id for report in reports)
    return Origin(
        voice.id, name, voice.party, established, at(*short), tuple(outlets), tuple(documents)
    )


def _position(latest: str, *history: str) -> Position:
    voice = VOICE_OF[at(latest)[0]]
    return Position(voice.id, voice.name, voice.party, at(latest)[0], at(*history))


def _said(day: int, kind: HappeningKind, words: str, claim: str, *earlier: str) -> Happening:
    return Happening(kind, f"2025-03-{day}", at(claim)[0], words, *at(*earlier))


def _aside(claim: str, reason: str, by: str | None, words: str) -> SetAside:
    whole = at(by)[0] if by else None
    return SetAside(at(claim)[0], reason, whole, words)  # type: ignore[arg-type]


TOLL = Assessment(
    question=KILLED.id,
    method="range.v1",
    low=22,
    best=None,
    high=60,
    open_low=True,
    open_high=True,
    used=at("d1", "e2", "g1", "h1", "h2"),
    set_aside=(
        _aside("a1", "superseded", "e1", "replaced by Ilse Marandt on 2025-03-11"),
        _aside("b1", "copy", "a1", "the same text in two outlets"),
        _aside("e1", "superseded", "f1", "the same voice says otherwise on 2025-03-12"),
        _aside("f1", "superseded", "h1", "the same voice says otherwise on 2025-03-14"),
        _aside("f2", "denied", None, "the source denies it"),
        _aside("d2", "uncertain", None, "the source leaves it open"),
        _aside("f3", "uncertain", None, "the source calls it no more than possible"),
        _aside("g3", "hypothetical", None, "said under a condition"),
    ),
    positions=(
        _position("h1", "f1", "e1"), _position("g1", "d2"), _position("e2"), _position("d1"),
        _position("h2"), _position("f3"), _position("a1"),
    ),
    origins=(
        _origin("Ilse Marandt", ("h1", "f1", "e1")),
        _origin("Kestria's interior ministry", ("a1", "b1")),
        _origin("Lena Orsk", ("g1", "g3", "d2")),
        _origin("the energy ministry of Tavonia", ("h2",)),
        _origin("nameless sources of Kestria", ("e2",), established=False),
        _origin("nameless sources", ("d1",), established=False),
    ),
    values=(
        Value(22, 22, at("d1"), 1, ()),
        Value(44, None, at("h1"), 1, ("Kestria",)),
        Value(51, None, at("e2"), 1, ("Kestria",)),
        Value(52, 52, at("g1"), 1, ("Ulmere",)),
        Value(None, 60, at("h2"), 1, ("Tavonia",)),
    ),
    conflicts=(
        Conflict(one("g1"), one("d1"), "22 and 52 can't both be right"),
        Conflict(one("e2"), one("d1"), "22 and more than 50 can't both be right"),
    ),
    happenings=(
        _said(10, "first reported", "Kestria's interior ministry said at least 14", "a1"),
        _said(11, "revised up", "Ilse Marandt revised up: 14 → 29", "e1", "a1"),
        _said(12, "revised up", "Ilse Marandt revised up: 29 → 38", "f1", "e1"),
        _said(12, "denied", "Ilse Marandt denied more than 50", "f2", "e2"),
        _said(14, "revised up", "Ilse Marandt revised up: 38 → at least 44", "h1", "f1"),
    ),
    sentence=(
        "From 22 (a doctor at the district hospital) to 52 (the mayor of Ulmere, Lena Orsk) "
        "people were killed in the Sarn valley flood; Kestria speaks of at least 44, up from 14 "
        "on 10 March."
    ),
    contested=True,
    credibility=4,
    as_of="2025-03-14",
)  # fmt: skip
WHETHER = Assessment(
    question=OPENED.id,
    method="range.v1",
    low=None,
    best=None,
    high=None,
    open_low=False,
    open_high=False,
    used=at("a2", "c1", "c2"),
    set_aside=(
        _aside("b2", "copy", "a2", "the same text in two outlets"),
        _aside("c3", "uncertain", None, "the source leaves it open"),
    ),
    positions=(_position("c1"), _position("c2"), _position("a2")),
    origins=(
        _origin("Teodor Vask", ("c1",)),
        _origin("nameless sources of Kestria", ("a2", "b2"), established=False),
        _origin("nameless sources", ("c2",), established=False),
    ),
    values=(),
    conflicts=(Conflict(one("c1"), one("a2"), "one says so, the other denies it"),),
    happenings=(
        _said(10, "first reported", "Kestrian officials said so first", "a2"),
        _said(10, "denied", "Teodor Vask denied it", "c1", "a2"),
    ),
    sentence=(
        "Nameless officials of Kestria and an engineer say that a gate of the Carrow dam was "
        "opened; Tavonia denies it."
    ),
    contested=True,
    credibility=4,
)  # fmt: skip
SEVEN = Assessment(
    question=LOST.id, method="range.v1", low=7, best=7, high=7, open_low=False, open_high=False,
    used=at("d3"), set_aside=(), positions=(_position("d3"),),
    origins=(_origin("Piet Almar", ("d3",)),), values=(Value(7, 7, at("d3"), 1, ()),),
    conflicts=(), happenings=(), sentence="Piet Almar speaks of seven.", contested=False,
    credibility=3,
)  # fmt: skip

RELATIONS = (
    Relation("revises", one("e1"), one("a1"), "up from 14"),
    Relation("revises", one("f1"), one("e1"), "same voice, a day later"),
    Relation("disputes", one("f2"), one("e2"), "denies “more than 50”"),
)
FLOOD = Incident(
    "i-flood",
    "Flood in the Sarn valley, 10 March 2025",
    "Sarn Valley",
    None,
    3,
    "2025-03-10",
    "2025-03-10",
    1,
    (KILLED.id, LOST.id, OPENED.id),
    tuple(sorted(entry.id for short, entry in ENTRIES.items() if short != "g2")),
    (Victim("Jonas Almar", ("Jonas", "Jonas Almar"), "missing", at("d3")),),
    (Accusation("Tavonia", one("a2"), False), Accusation("Tavon Hydro", one("c2"), False)),
)


def _page(question: Question, assessment: Assessment, **more: object) -> QuestionPage:
    entries = tuple(entry for entry in ENTRIES.values() if entry.id in question.claims)
    return QuestionPage(question, assessment, entries, VOICE_OF, **more)  # type: ignore[arg-type]


TOLL_PAGE = _page(KILLED, TOLL, relations=RELATIONS, incident=FLOOD)
WHETHER_PAGE = _page(OPENED, WHETHER)
LOST_PAGE = _page(LOST, SEVEN)
ROWS = (
    QuestionRow(KILLED, TOLL, "2025-03-14", pinned=True),
    QuestionRow(OPENED, WHETHER, "2025-03-10"),
    QuestionRow(LOST, SEVEN, "2025-03-11"),
)
QUESTION_OF = {claim: question for question in (KILLED, OPENED, LOST) for claim in question.claims}
VOICE_PAGE = VoicePage(
    VOICE_OF[at("f1")[0]],
    tuple(ENTRIES[one] for one in ("e1", "f1", "f2", "h1")),
    QUESTION_OF,
    RELATIONS,
)
DECISIONS = (
    Decision("d1", "accept", at("e1"), "Mira Lund", "2025-03-12T09:00:00Z"),
    Decision(
        "d2", "note", at("e1"), "Mira Lund", "2025-03-12T09:01:00Z",
        what={"text": "Called the ministry; it stands by the figure."},
    ),
    Decision("d3", "verify", at("e1"), "B. Aske", "2025-03-13T10:30:00Z", "seen the register",
             {"verification": "verified"}),
)  # fmt: skip
CLAIM_PAGE = ClaimPage(
    replace(
        ENTRIES["e1"], status="accepted", verification="verified",
        notes=("Called the ministry; it stands by the figure.",),
    ),
    VOICE_OF[at("e1")[0]], KILLED, TOLL, DECISIONS, RELATIONS,
    {entry.id: entry for entry in ENTRIES.values()},
)  # fmt: skip
FIRE = Incident(
    "i-fire", "Fire in a boathouse at Selvik", None, "SE", 6, None, None, None, (), at("g2")
)
INCIDENT_ROWS = (IncidentRow(FLOOD, ROWS), IncidentRow(FIRE))
INCIDENT_PAGE = IncidentPage(FLOOD, ROWS, tuple(ENTRIES.values()), VOICE_OF)
_SILENT = replace(ENTRIES["h1"].report, published=ENTRIES["a1"].report.published)
EDITS = (
    Edited(
        Edit(
            ENTRIES["a1"].report,
            _SILENT,
            (ENTRIES["g1"],),
            (ENTRIES["e2"],),
            ((ENTRIES["a1"], ENTRIES["h1"]),),
            ("-before", "+after"),
        ),
        "2025-03-14",
    ),
    Edited(Edit(ENTRIES["c1"].report, ENTRIES["f3"].report, (), (), (), ("+one",)), "2025-03-15"),
)
NEWS_PAGE = NewsPage("2025-03-12", None, (TOLL_PAGE, WHETHER_PAGE, LOST_PAGE), EDITS)
FOUND = tuple(ENTRIES[short] for short in ("h1", "e2", "c1", "f3", "g1", "a1"))
DOCUMENTS = (
    *(DocumentRow(ReportFacts.of(r.document), len(r.claims), ADDED) for r in REPORTS.values()),
    DocumentRow(
        ReportFacts("f" * 16, "draft.txt"), 0, ADDED, "An embargoed draft that came in by mistake."
    ),
)
REJECTS = (
    RejectRow(
        "reports/brack.jsonl, line 3", "the record has no text", "give it a field text",
        "2025-03-14T18:02:11Z", 2,
    ),
    RejectRow("reports/crue.txt", "French, not English", "use --force to read it all the same"),
)  # fmt: skip
