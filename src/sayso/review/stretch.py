"""A stretch of text as a claim, by the reader's rules; the model has no say in it."""

from __future__ import annotations

from sayso.claims.claim import Claim, Speaker
from sayso.claims.events import event_of, implied_figure
from sayso.claims.figures import figures_in, find_quantities
from sayso.claims.places import Gazetteer, find_places, places_of
from sayso.claims.quotation import quotation
from sayso.claims.sureness import hedges, rule_sureness
from sayso.claims.times import ClaimAnchor, adverbs_in, find_times, times_of
from sayso.document.anchor import Span
from sayso.document.document import Document
from sayso.reading.quotations import quoted
from sayso.reading.sentences import sentence_ends
from sayso.review.entries import sentence_around


def read_stretch(
    id_: str,
    document: Document,
    stretch: Span,
    speaker: Speaker | None,
    source: Span | None,
    cue: tuple[Span, ...],
    gazetteer: Gazetteer | None = None,
) -> Claim:
    """The claim whose content is `stretch`. Where no rule tells how sure its source is, it is
    taken to affirm flatly what is or was; who reviews it can correct that."""
    text, content = document.text, (stretch,)
    sentence = sentence_around(text, sentence_ends(text), stretch)
    stance, certainty, frame = rule_sureness(text, content, cue, sentence)
    event = event_of(text, content, speaker, stance or "affirms")
    figures = figures_in(find_quantities(text), content)
    implied = None if figures else implied_figure(text, content, event)
    found = find_times(text, document.published)
    found = (*found, *adverbs_in(text, found))
    (times,) = times_of(found, text, [ClaimAnchor(content, source, cue)])
    return Claim(
        id=id_,
        content=content,
        source=source,
        speaker=speaker,
        cue=cue,
        quotation=quotation(text, content, quoted(text), speaker is not None),
        stance=stance or "affirms",
        certainty=certainty or "certain",
        frame=frame or "actual",
        figures=(implied,) if implied else figures,
        times=times,
        places=places_of(find_places(text, gazetteer=gazetteer), content),
        hedges=hedges(text, content, cue, sentence),
        event=event,
    )
