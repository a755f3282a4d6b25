"""One incident: how many were harmed, who did it and who says so, the named victims."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.api.paging import incident_page
from sayso.questions.incident import Accusation
from sayso.views import incident_list
from sayso.views.pages import IncidentPage, IncidentRow
from sayso.web.made import kept
from sayso.web.opened import opened
from sayso.web.rendering import page


def incident(request: Request) -> Response:
    with opened(request) as ledger:
        found = incident_page(ledger.store, ledger.incident(request.path_params["id"]))
    row = IncidentRow(found.incident, found.questions)
    counted = [
        (harm, incident_list.harmed(row, harm).plain, one)
        for harm in incident_list.HARMS
        if (one := incident_list.counting(row, harm))
    ]
    return page(
        request,
        "incident",
        one=found,
        counted=counted,
        accused=_accused(found),
        shared=[one for one in found.questions if len(one.question.claims) > 1],
        single=[one for one in found.questions if len(one.question.claims) == 1],
        entries={entry.id: entry for entry in found.entries},
        when=incident_list.when,
        where=incident_list.where,
    )


def _accused(found: IncidentPage) -> dict[str, list[Accusation]]:
    """Party -> the claims that say that it was it, one for each voice."""
    parties: dict[str, dict[str, Accusation]] = {}
    for one in found.incident.accusations:
        voice = found.voice_of.get(one.claim)
        parties.setdefault(one.party, {}).setdefault(voice.id if voice else one.claim, one)
    return {party: list(of.values()) for party, of in parties.items()}


ROUTES: list[BaseRoute] = [Route("/incident/{id}", kept(incident))]
