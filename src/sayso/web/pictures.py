"""Charts and maps as files to be saved."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.responses import Response

from sayso.web.charts import png

_TYPES = {"svg": "image/svg+xml", "png": "image/png"}


def picture_file(svg: str, form: str, name: str) -> Response:
    """The drawing in the form that is asked for; not found where nothing was drawn."""
    if form not in _TYPES or not svg:
        raise HTTPException(404)
    headers = {"Content-Disposition": f'attachment; filename="{name}.{form}"'}
    return Response(png(svg) if form == "png" else svg, 200, headers, _TYPES[form])
