"""The names and headings of boxes around an article, as content systems and outlets give them.

Names are looked for in class and id as "-most-read-", so that they are whole words.
"""

from __future__ import annotations

import re

NAMED = re.compile(
    r"-(?:paywall|gate|metering|subscri(?:be|ption|ptions|ber-offer)|newsletters?|sign-?up"
    r"|most-?(?:read|popular|viewed|shared)|popular|trending|related|recommend(?:ed|ation|ations)"
    r"|read-?(?:more|next|also)|also-?(?:read|like)|up-?next|more-(?:on|from|stories|read|in)"
    r"|cookies?|consent|gdpr|promos?|advert(?:s|isement|isements)?|ads?|sponsor(?:ed)?"
    r"|social-?share|share-?bar|share-links|donat(?:e|ion|ions)|contributions?|support-us"
    r"|polls?|surveys?|feedback|captions?|carousels?|slideshow|infographics?|ai2html|player|playlist"
    r"|ticker|e-?mail|fig"
    r"|author-(?:bio|card|box|info)|about-(?:the-)?author|bio|disclaimer|obits|obituaries"
    r"|outbrain|taboola|breadcrumbs?|toc|table-of-contents)-"
)
TALK = re.compile(
    r"-(?:comments|comment-(?:list|section|thread|text|content|body|area|form)|discussion|disqus"
    r"|respond|replies)-"
)
OWN_PARTS = re.compile(r"-(?:teaser|subscriber|premium|preview|metered|embed|summary|note|slide)-")
"""Names that outlets also write on parts of the article, and that extractors take for boxes."""
HEADING = re.compile(
    r"(?:related|recommended|trending|popular|latest|top|most (?:read|popular|viewed|shared))"
    r"(?: (?:news|stories|posts|articles|headlines|videos|reading|content|topics|links|now|today"
    r"|this week|for you|national|world|fact checks|in \w+))*"
    r"|newsletters?|(?:\d+ )?(?:comments?|discussion)(?: \(?\d+\)?)?|poll|advertisement"
    r"|up next|share|keep reading"
    r"|(?:read (?:more|next|also)|also read|subscribe|become a (?:member|supporter|subscriber)"
    r"|more (?:from|on this|like this|stories|news|headlines|opinion|galleries|videos|articles"
    r"|explainers|to read|reading|to explore)|you (?:can|may|might) (?:also )?(?:like|check|read)"
    r"|support (?:us|our)|sign up|stay up to date|about the authors?"
    r"|from the (?:archives?|same author)|share this|in this (?:article|story)"
    r"|what (?:our )?readers|before you (?:go|continue)|ready for more"
    r"|join the (?:conversation|discussion)|get our)\b.{0,40}",
    re.IGNORECASE,
)
