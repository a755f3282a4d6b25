"""Charts and maps as SVG, drawn on the server: pure functions over what the pages show.

question_chart(page)   when it was said against how many, for a page
question_svg(page)     the same as a file
symbols(said)          its marks alone, for a table of the same claims
place_map(spots)       claims by place; `spots(entries)` finds them
place_map_svg(spots)   the same as a file
png(svg)               a file of either as PNG
"""

from sayso.web.charts.maps import place_map, place_map_svg
from sayso.web.charts.picture import png
from sayso.web.charts.question import claim_link, question_chart, question_svg, symbols
from sayso.web.charts.spots import Spot, spots

__all__ = [
    "Spot",
    "claim_link",
    "place_map",
    "place_map_svg",
    "png",
    "question_chart",
    "question_svg",
    "spots",
    "symbols",
]
