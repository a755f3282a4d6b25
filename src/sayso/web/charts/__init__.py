"""Charts and maps as SVG, drawn on the server: pure functions over what the pages show.

question_chart(page)   when it was said against how many, for a page
question_svg(page)     the same as a file
"""

from sayso.web.charts.question import claim_link, question_chart, question_svg

__all__ = ["claim_link", "question_chart", "question_svg"]
