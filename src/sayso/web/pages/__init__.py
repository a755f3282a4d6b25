"""One module a page, each with its `ROUTES`."""

from starlette.routing import BaseRoute

from sayso.web.pages import (
    add,
    api,
    claim,
    exports,
    front,
    incident,
    incidents,
    places,
    question,
    questions,
    rejects,
    report,
    reports,
    review,
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
    *report.ROUTES,
    *review.ROUTES,
    *places.ROUTES,
    *add.ROUTES,
    *rejects.ROUTES,
    *exports.ROUTES,
    *api.ROUTES,
    *theme.ROUTES,
    *sign_in.ROUTES,
]
