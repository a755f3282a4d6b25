"""How a report looks in a notebook.

Every rule is confined to a report's own element. Highlights are translucent and letters keep the
page's colour, so that both stay readable whatever lies behind them.
"""

from __future__ import annotations

STYLE = """
.sayso{--content:rgba(64,120,220,.16);--source:#0b7285;--cue:#2b7a2b;--figure:rgba(240,180,0,.42);
--line:rgba(128,128,128,.4);color:inherit;line-height:1.55;max-width:72rem}
@media (prefers-color-scheme:dark){.sayso{--content:rgba(110,160,255,.22);--source:#4fc3d9;
--cue:#7bc77b;--figure:rgba(255,200,60,.36)}}
.sayso header{margin-bottom:.6em}
.sayso .warning{border-left:.25em solid var(--figure);padding-left:.6em}
.sayso article{white-space:pre-wrap;overflow-wrap:anywhere;margin-bottom:1em}
.sayso .content{background:var(--content)}
.sayso .content.own{background:none;border-bottom:1px dotted currentColor}
.sayso .source{border-bottom:2px solid var(--source);font-weight:600}
.sayso .cue{border-bottom:2px dashed var(--cue);font-style:italic}
.sayso .figure{background:var(--figure);font-weight:600}
.sayso sup{font-size:.7em;margin-right:.15em;opacity:.8}
.sayso table{border-collapse:collapse}
.sayso th,.sayso td{text-align:left;vertical-align:top;padding:.3em .7em .3em 0;
border-top:1px solid var(--line)}
.sayso td.amount{font-weight:600;min-width:6em}
.sayso small{opacity:.75}
"""
