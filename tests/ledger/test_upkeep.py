"""Documents hidden, brought back and purged; and what is wrong is seen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sayso.claims.report import Report
from sayso.errors import NotInLedger
from sayso.ledger.conclusions import Regrouped
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.questions.incident import Incident, Victim
from sayso.questions.question import Feature, Link, Question, Relation, Topic
from sayso.review.decision import Decision
from sayso.voices.voice import Merge, Voice
from tests.ledger.reports import flood


def secret() -> tuple[str, ...]:
    """Words that only the report to be purged has, in every form in which they may be kept."""
    return "zwetschgenkuchen", "Zwetschgenkuchen", "Quastenflosser", "quastenfloss"


def secret_report() -> Report:
    report = flood(1)
    old, new = report.document.text, "Zwetschgenkuchen for Quastenflosser. "
    document = replace(
        report.document, text=old + "\n\n" + new, title="Quastenflosser", url="x/Quastenflosser"
    )
    return replace(report, document=document)


def test_a_removed_document_is_hidden_until_it_is_brought_back(path: Path) -> None:
    now = ["2025-06-01T00:00:00.000Z"]
    with Store.open(path, clock=lambda: now[0]) as store:
        store.add(flood(1))
        store.add(flood(2))
        identity = flood(1).document.id
        now[0] = "2025-06-02T00:00:00.000Z"
        assert store.remove(identity, "ada", "a draft")
        assert not store.remove(identity, "bo", "again")
        assert {entry.report.id for entry in store.entries()} == {flood(2).document.id}
        assert len(store.documents()) == 1
        assert store.search("drowned").total == store.search_documents("dam").total == 1
        assert store.known(identity) == "removed"
        assert store.add(flood(1)).outcome == "removed"
        assert len(store.entries(Filter(removed=True))) == 4
        assert len(store.entries(Filter(as_recorded="2025-06-01"))) == 4
        now[0] = "2025-06-03T00:00:00.000Z"
        assert store.bring_back(identity, "ada", "it was not")
        assert not store.bring_back(identity, "ada")
        assert len(store.entries()) == 4
        assert len(store.entries(Filter(as_recorded="2025-06-02"))) == 2
        (removal,) = store.removals()
        assert (removal.author, removal.reason, removal.back_reason) == (
            "ada",
            "a draft",
            "it was not",
        )


def test_what_is_not_there_can_be_neither_removed_nor_purged(store: Store) -> None:
    for go in (store.remove, store.purge):
        with pytest.raises(NotInLedger, match="no document with the id 0000"):
            go("0000", "ada", "why not")


def bytes_of(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(path.parent.glob(f"{path.name}*")))


@pytest.mark.parametrize("others", [0, 60])
def test_purge_leaves_no_byte(path: Path, others: int) -> None:
    report = secret_report()
    with Store.open(path) as store:
        for n in range(2, others + 2):
            store.add(flood(n))
        store.add(report)
        identity, (killed, missing) = report.document.id, report.claims
        store.decide(
            Decision(
                "d1",
                "note",
                (killed.id,),
                "ada",
                "t",
                "Quastenflosser",
                {"text": "Zwetschgenkuchen"},
            ),
            Decision(
                "d2",
                "add",
                ("abcdefabcdef",),
                "ada",
                "t",
                None,
                {"document": identity, "content": "Quastenflosser"},
            ),
            Decision("d3", "note", ("abcdefabcdef",), "ada", "t", None, {"text": "Quastenflosser"}),
            Decision("d4", "note", ("0123456789ab",), "ada", "t", None, {"text": "something else"}),
        )
        concluded(store, killed.id, missing.id, "0123456789ab")
        for n in range(others + 2, 2 * others + 2):
            store.add(flood(n))
        assert all(word.encode() in bytes_of(path) for word in secret())
        purged = store.purge(identity, "ada", "asked for by the family")
        assert purged.clean
        assert purged.claims == 2
        assert [word for word in secret() if word.encode() in bytes_of(path)] == []
        assert store.known(identity) == "purged"
        assert store.add(report).outcome == "purged"
        assert [grave.document for grave in store.tombstones()] == [identity]
        assert [decision.id for decision in store.decisions()] == ["d4"]
        assert store.check() == ()
        assert len(store.entries()) == 4 * others
        assert store.conclusions.waiting()[:1] == ("0123456789ab",)
        (voice,) = store.conclusions.voices()
        assert (voice.id, voice.name, voice.claims) == ("v1", "", ("0123456789ab",))
        assert store.conclusions.dirty("question") == ()
    assert [word for word in secret() if word.encode() in bytes_of(path)] == []


def test_while_somebody_reads_words_may_stay_in_the_file(path: Path) -> None:
    report = secret_report()
    with Store.open(path, wait=0) as store, Store.open(path) as other:
        store.add(report)
        store.forget()
        store.add(flood(2))
        reading = other.each_entry()
        next(reading)
        purged = store.purge(report.document.id, "ada", "asked for by the family")
        assert not purged.clean
        assert b"Quastenflosser" in bytes_of(path)
        reading.close()
        assert store.forget()
        assert b"Quastenflosser" not in bytes_of(path)


def noted(identity: str, claim: str, words: str, reason: str | None = None) -> Decision:
    return Decision(identity, "note", (claim,), "ada", "t", reason, {"text": words})


def concluded(store: Store, a: str, b: str, other: str) -> None:
    """Conclusions full of the secret words, over two claims and another."""
    why = (Feature("words", 1.0, "Quastenflosser", "Zwetschgenkuchen"),)
    store.conclusions.place({"question": {a: ["zwetschgenkuchen"], b: ["Quastenflosser"]}})
    store.conclusions.place({"voice": {a: ["quastenfloss"]}})
    voice = Voice(
        "v1", "Quastenflosser", "person", False, "Zwetschgenkuchen", ("Quastenflosser",), ("x",),
        (a, other), (Merge(a, other, ("Zwetschgenkuchen",)),),
    )  # fmt: skip
    topic = Topic("how many", "Quastenflosser", place="Zwetschgenkuchen")
    found = Question("q1", "Zwetschgenkuchen?", topic, (a, b), (Link(a, b, 0.9, why),))
    victim = Victim("Quastenflosser", ("Zwetschgenkuchen",), "killed", (a,))
    incident = Incident(
        "i1", "Quastenflosser", "Zwetschgenkuchen", None, 1, None, None, None, ("q1",), (a, b),
        (victim,),
    )  # fmt: skip
    denied = Relation("denies", b, a, "Quastenflosser")
    store.conclusions.save(
        Regrouped([voice], [found], [incident], {"q1": [denied]}, regrouped={"voice": ["x"]})
    )


def test_a_text_stays_while_another_document_has_it(store: Store) -> None:
    for outlet in ("Valley Post", "Hill Herald"):
        store.add(flood(1, outlet=outlet))
    kept = flood(1, outlet="Hill Herald").document
    purged = store.purge(flood(1).document.id, "ada", "twice")
    assert purged.same_text == (kept.id,)
    assert store.document(kept.id) == kept
    assert store.check() == ()


DAMAGE = {
    "UPDATE texts SET body = body || 'x'": "its text was changed",
    "UPDATE claims SET sentence = 'Elsewhere'": "its words are not at their place: 'Elsewhere'",
    "UPDATE claims SET body = replace(body, 'drowned', 'froze')": "not at their place",
    "UPDATE readings SET replaced = added": "has not exactly one current reading",
    "UPDATE documents SET body = replace(body, 'Post', 'Past')": "give another id",
    "INSERT INTO claim_figures (claim) VALUES (9999)": "what it refers to in claims is missing",
    "UPDATE claims SET content = 'nothing of the kind'": "full-text index claim_words is out of",
    "UPDATE documents SET title = 'Another'": "full-text index document_words is out of step",
    "INSERT INTO texts VALUES ('ab', 'cd')": "belongs to no document",
    "UPDATE decisions SET id = 'x'": "its content is another decision's",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_check_sees_what_was_changed(store: Store, damage: str) -> None:
    store.add(flood(1))
    store.decide(Decision("d1", "accept", (flood(1).claims[0].id,), "ada", "2025-06-02T08:00:00Z"))
    assert store.check() == ()
    raw = store._database.engine.raw_connection()
    raw.cursor().execute("PRAGMA foreign_keys = OFF")
    raw.cursor().execute(damage)
    raw.close()
    assert [found for found in map(str, store.check()) if DAMAGE[damage] in found]


def test_check_changes_nothing(path: Path, store: Store) -> None:
    store.add(flood(1))
    files = path, path.with_name(f"{path.name}-wal")  # the third only says who reads
    before = [file.read_bytes() for file in files]
    assert store.check() == ()
    assert [file.read_bytes() for file in files] == before
