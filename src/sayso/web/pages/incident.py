"""One incident: how many were harmed, who did it and who says so, the named victims."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.api.paging import incident_page, question_page
from sayso.assessment.methods.registry import METHODS, versioned
from sayso.questions.incident import Accusation
from sayso.views import incident_list, question_list
from sayso.views.pages import IncidentPage, IncidentRow, QuestionPage, QuestionRow
from sayso.web.asked import a_day
from sayso.web.charts import question_chart
from sayso.web.made import kept
from sayso.web.opened import opened
from sayso.web.pages.question import days_of
from sayso.web.rendering import page


def incident(request: Request) -> Response:
    asked = request.query_params
    method, as_of = versioned(asked.get("method") or "range"), a_day(asked.get("as-of"))
    with opened(request) as ledger:
        found = incident_page(ledger.store, ledger.incident(request.path_params["id"]))
        row = IncidentRow(found.incident, found.questions)
        counted = [
            (harm, question_page(ledger.store, one.question, method, as_of, None))
            for harm in incident_list.HARMS
            if (one := incident_list.counting(row, harm))
        ]
    leading = counted[0][1] if counted else None
    return page(
        request,
        "incident",
        one=found,
        counted=[(harm, _standing(each), each) for harm, each in counted],
        chart=question_chart(leading) if leading else "",
        method=method.rpartition(".v")[0],
        methods=[full.rpartition(".v")[0] for full in METHODS],
        days=sorted({day for _, each in counted for day in days_of(each)}),
        accused=_accused(found),
        shared=[one for one in found.questions if len(one.question.claims) > 1],
        single=[one for one in found.questions if len(one.question.claims) == 1],
        entries={entry.id: entry for entry in found.entries},
        when=incident_list.when,
        where=incident_list.where,
    )


def _standing(of: QuestionPage) -> str:
    """What stands, in few words."""
    return question_list.figures(QuestionRow(of.question, of.assessment)).plain


def _accused(found: IncidentPage) -> dict[str, list[Accusation]]:
    """Party -> the claims that say that it was it, one for each voice."""
    parties: dict[str, dict[str, Accusation]] = {}
    for one in found.incident.accusations:
        voice = found.voice_of.get(one.claim)
        parties.setdefault(one.party, {}).setdefault(voice.id if voice else one.claim, one)
    return {party: list(of.values()) for party, of in parties.items()}


ROUTES: list[BaseRoute] = [Route("/incident/{id}", kept(incident))]
