"""What holds of every assessment, whatever the claims."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.assessment.assessment import Assessment
from sayso.assessment.methods import METHODS
from sayso.assessment.nearness import overlap
from sayso.claims.claim import Interval
from tests.assessment.hand import AREA, DEATHS, SOLDIERS, WHETHER, Asked

AMOUNTS = (
    "29", "At least 14", "More than 12,000", "Up to 800", "About 600", "20 to 30", "Dozens of",
    "No", "Several", "12 square kilometres and 3", "50 square miles or", "1.5 million",
    "29, up from 14,", "Fewer than 40",
)  # fmt: skip
DAYS = (None, "2025-03-01", "2025-03-10", "2025-03-10T09:00:00+02:00", "2025-04-20")
fields = st.fixed_dictionaries(
    {
        "words": st.sampled_from(AMOUNTS),
        "who": st.sampled_from([None, "Lena Orsk", "interior ministry", "officials", "a doctor"]),
        "party": st.sampled_from([None, "Kestria", "Tavonia"]),
        "on": st.sampled_from(DAYS),
        "anonymous": st.booleans(),
        "outlet": st.sampled_from([None, "Northline", "Tavon Herald"]),
        "stance": st.sampled_from(["affirms", "affirms", "denies", "uncertain"]),
        "certainty": st.sampled_from(["certain", "probable", "possible"]),
        "frame": st.sampled_from(["actual", "actual", "future", "hypothetical"]),
        "status": st.sampled_from(["machine", "accepted", "rejected"]),
        "verification": st.sampled_from([None, "verified", "debunked"]),
    }
)
claims = st.lists(fields, max_size=8)
topics = st.sampled_from([DEATHS, SOLDIERS, AREA, WHETHER])
methods = st.sampled_from(sorted(METHODS))
as_ofs = st.sampled_from([None, None, "2025-03-05", "2025-03-10T08:00:00Z"])
groups = st.sampled_from([None, {"Northline-2025-03-10": "g", "Tavon Herald-2025-03-10": "g"}])


def asked(said: list[dict[str, Any]], topic: Any) -> Asked:
    question = Asked(topic)
    for one in said:
        words = f"{one['words']} people were killed"
        question.say(words, **{k: v for k, v in one.items() if k != "words"})
    return question


@settings(max_examples=40)
@given(claims, topics, methods, as_ofs, groups)
def test_each_claim_is_used_or_set_aside_and_bounds_are_in_order(
    said: list[dict[str, Any]], topic: Any, method: str, as_of: str | None, copies: Any
) -> None:
    question = asked(said, topic)
    found = question.assess(method, as_of=as_of, copies=copies)
    aside = [one.claim for one in found.set_aside]
    assert sorted([*found.used, *aside]) == sorted(entry.id for entry in question.entries)
    given = [bound for bound in (found.low, found.best, found.high) if bound is not None]
    assert given == sorted(given)
    _check_conflicts(found, question)
    heard = {one.claim for one in found.set_aside if one.reason not in _UNHEARD} | set(found.used)
    assert sorted(c for origin in found.origins for c in origin.claims) == sorted(heard)
    assert {c for p in found.positions for c in (p.latest, *p.history)} <= heard
    assert 1 <= found.credibility <= 6
    assert found.sentence.endswith(".")


_UNHEARD = ("rejected", "debunked", "not yet published")


def _check_conflicts(found: Assessment, question: Asked) -> None:
    """No claim conflicts with itself, nor with one that its own words allow."""
    figures = {entry.id: entry.claim.figures for entry in question.entries}
    for conflict in found.conflicts:
        assert conflict.a != conflict.b
        stances = {e.claim.stance for e in question.entries if e.id in (conflict.a, conflict.b)}
        if question.topic.kind == "how many" and stances == {"affirms"}:
            a, b = figures[conflict.a][0], figures[conflict.b][0]
            if a.unit == b.unit:
                assert not overlap(Interval(a.low, a.high), Interval(b.low, b.high))


@settings(max_examples=40)
@given(claims, topics, st.randoms(use_true_random=False))
def test_the_order_of_adding_makes_no_difference(
    said: list[dict[str, Any]], topic: Any, random: Any
) -> None:
    question = asked(said, topic)
    there = question.assess()
    random.shuffle(question.entries)
    again = question.assess()
    assert (there.used, there.conflicts, there.happenings) == (
        again.used,
        again.conflicts,
        again.happenings,
    )
    assert (there.sentence, there.origins, there.credibility) == (
        again.sentence,
        again.origins,
        again.credibility,
    )
