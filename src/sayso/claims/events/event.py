"""What a claim says was done, by whom, to whom."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.claims.claim import Event, Speaker, Stance
from sayso.claims.events.admission import admits
from sayso.claims.events.lexicon import NOT_OBJECTS
from sayso.claims.events.participants import participants
from sayso.claims.events.phrase import Stretch
from sayso.claims.events.trigger import Trigger, triggers
from sayso.claims.events.word import Word, words_of
from sayso.document.anchor import Span


def event_of(
    text: str,
    content: tuple[Span, ...],
    speaker: Speaker | None,
    stance: Stance = "affirms",
) -> Event | None:
    """The event a claim tells, or None where no word of the lexicon tells one.

    Where it tells several, casualties go first, then the leftmost finite verb's. Negation doesn't
    change the type. `admitted` is only true of a claim that its speaker affirms.
    """
    words = words_of(text, content)
    for trigger in triggers(words):
        agent, affected = participants(words, trigger)
        if not _is_figurative(words, trigger, affected):
            return _event(text, words, trigger, agent, affected, speaker, stance)
    return None


def _event(
    text: str,
    words: Sequence[Word],
    trigger: Trigger,
    agent: Stretch | None,
    affected: Stretch | None,
    speaker: Speaker | None,
    stance: Stance,
) -> Event:
    return Event(
        type=trigger.kind,
        trigger=_anchor(text, words, (trigger.first, trigger.last)),
        agent=_anchor(text, words, agent),
        affected=_anchor(text, words, affected),
        admitted=stance == "affirms" and _admitted(text, words, agent, trigger, speaker),
    )


def _is_figurative(words: Sequence[Word], trigger: Trigger, affected: Stretch | None) -> bool:
    unsaid = NOT_OBJECTS.get(trigger.kind)
    if unsaid is None:
        return False
    first, last = affected or (trigger.last + 1, trigger.last + 2)
    return any(word.low in unsaid for word in words[first : last + 1])


def _anchor(text: str, words: Sequence[Word], stretch: Stretch | None) -> Span | None:
    if stretch is None:
        return None
    return Span.of(text, words[stretch[0]].start, words[stretch[1]].end)


def _admitted(
    text: str,
    words: Sequence[Word],
    agent: Stretch | None,
    trigger: Trigger,
    speaker: Speaker | None,
) -> bool:
    if agent is None or trigger.kind == "said-only":
        return False
    quote = text[words[agent[0]].start : words[agent[1]].end]
    return admits(quote, agent[0] == 0, speaker)
