"""The states of the United States and their abbreviations in news style."""

from __future__ import annotations

_STATES = """
Alabama,Ala Alaska Arizona,Ariz Arkansas,Ark California,Calif Colorado,Colo Connecticut,Conn
Delaware,Del Florida,Fla Hawaii Idaho Illinois,Ill Indiana,Ind Iowa Kansas,Kan Kentucky,Ky
Louisiana,La Maine Maryland,Md Massachusetts,Mass Michigan,Mich Minnesota,Minn Mississippi,Miss
Missouri,Mo Montana,Mont Nebraska,Neb Nevada,Nev New_Hampshire,N.H New_Jersey,N.J New_Mexico,N.M
New_York,N.Y North_Carolina,N.C North_Dakota,N.D Ohio Oklahoma,Okla Oregon,Ore Pennsylvania,Pa
Rhode_Island,R.I South_Carolina,S.C South_Dakota,S.D Tennessee,Tenn Texas,Tex Utah Vermont,Vt
Virginia,Va Washington_State,Wash West_Virginia,W.Va Wisconsin,Wis Wyoming,Wyo
"""

_LISTED = [row.replace("_", " ").split(",") for row in _STATES.split()]
US_STATES: dict[str, str] = {words: row[0] for row in _LISTED for words in row}
"""The state's name by its name or its abbreviation without the last stop."""
