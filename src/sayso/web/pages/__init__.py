"""One module a page, each with its `ROUTES`."""

from starlette.routing import BaseRoute

from sayso.web.pages import (
    claim,
    exports,
    front,
    incident,
    incidents,
    question,
    questions,
    rejects,
    reports,
    search,
    sign_in,
    theme,
    voice,
    voices,
)

ROUTES: list[BaseRoute] = [
    *front.ROUTES,
    *questions.ROUTES,
    *question.ROUTES,
    *incidents.ROUTES,
    *incident.ROUTES,
    *voices.ROUTES,
    *voice.ROUTES,
    *search.ROUTES,
    *claim.ROUTES,
    *reports.ROUTES,
    *rejects.ROUTES,
    *exports.ROUTES,
    *theme.ROUTES,
    *sign_in.ROUTES,
]
