"""Countries and unions of countries by the words for them, their agencies and seats."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.claims.nations import nation_of

_AGENCIES = {
    "United States": """FBI CIA NSA DHS EPA FEMA NASA CDC FDA ATF DEA NOAA USGS NTSB FAA IRS SEC FTC
        FCC OSHA MSHA ICE TSA Justice_Department Treasury_Department Defense_Department Congress
        Department_of_Justice Department_of_Defense Department_of_State Homeland_Security Pentagon
        House_of_Representatives Coast_Guard U.S._Navy Air_Force Marine_Corps Secret_Service
        Central_Command Centcom Federal_Reserve Fed Obama_administration Trump_administration
        Bush_administration Clinton_administration Biden_administration Reagan_administration
        White_House State_Department Attorney_General Interior_Department Energy_Department
        Centers_for_Disease_Control Environmental_Protection_Agency Food_and_Drug_Administration
        Federal_Bureau_of_Investigation Supreme_Court Director_of_National_Intelligence
        Central_Intelligence_Agency National_Security_Council National_Guard National_Park_Service
        National_Weather_Service National_Hurricane_Center Fish_and_Wildlife_Service
        Department_of_Homeland_Security Commerce_Department Labor_Department
        Treasury_Secretary Treasury_secretary Education_Department
        Geological_Survey Joint_Chiefs Capitol_Hill""",
    "United Kingdom": """Downing_Street No_10 Home_Office Foreign_Office Scotland_Yard Whitehall NHS
        Buckingham_Palace MI5 MI6 Met_Police Ministry_of_Defence""",
    "Russia": "Kremlin FSB Duma Rosaviatsia Roscosmos",
    "Israel": "Knesset IDF Mossad Shin_Bet",
    "France": "Elysee Élysée Quai_d'Orsay",
    "Germany": "Bundestag Bundeswehr BND Chancellery",
    "Pakistan": "ISI ISPR",
    "United Nations": """UN U.N. United_Nations Security_Council General_Assembly UNICEF UNHCR
        UN_Security_Council World_Food_Programme OCHA UNAMI""",
    "European Union": "EU European_Union European_Commission European_Council",
    "World Health Organization": "WHO World_Health_Organisation World_Health_Organization",
    "Associated Press": "AP",
    "African Union": "AU African_Union",
    "Arab League": "Arab_League",
    "Vatican": "Holy_See Vatican Pope",
}
UNIONS = frozenset({
    "United Nations", "European Union", "African Union", "Arab League",
    "World Health Organization", "Associated Press",
})  # fmt: skip
"""What is no country among the values of `state_of`."""
_BY_AGENCY = {
    words.replace("_", " "): party
    for party, listed in _AGENCIES.items()
    for words in listed.split()
}
_CAPITAL_CITIES = """
Abuja Algiers Amman Ankara Athens Baghdad Bangkok Beijing Beirut Belgrade Berlin Bogota Brasilia
Brussels Budapest Cairo Canberra Caracas Damascus Delhi Doha Dublin Hanoi Harare Havana Islamabad
Jakarta Jerusalem Kabul Khartoum Kiev Kyiv London Madrid Manila Minsk Moscow Nairobi New_Delhi Oslo
Ottawa Paris Prague Pretoria Pyongyang Riyadh Rome Seoul Stockholm Taipei Tbilisi Tehran Tokyo
Tripoli Tunis Vienna Vilnius Warsaw Washington Yerevan
"""
CAPITALS = frozenset(city.replace("_", " ") for city in _CAPITAL_CITIES.split())
"""Cities whose names stand for a government."""
_LONGEST = 5
_CAPITALS = re.compile(
    r"(?:[A-Z][\w.’'-]*|No 10)(?:[ \u00a0](?:of|for|and|the|d'Orsay|[A-Z0-9][\w.’'-]*))*"
)


def state_of(words: str) -> str | None:
    """The country (or union of countries) whose name, people or agency the words are."""
    return _state_of(words.strip())


@lru_cache(maxsize=4096)
def _state_of(words: str) -> str | None:
    bare = re.sub(r"^(?:the|The)\s+|[’']s?$", "", words)
    return _BY_AGENCY.get(bare) or nation_of(bare)


def states_in(words: str) -> list[str]:
    """The states that a phrase names, in order, the longest words first."""
    found: list[str] = []
    for chain in _CAPITALS.finditer(words):
        tokens = [re.sub(r"[’']s?$", "", t) for t in chain.group().split()]
        at = 0
        while at < len(tokens):
            for size in range(min(_LONGEST, len(tokens) - at), 0, -1):
                piece = " ".join(tokens[at : at + size])
                state = state_of(piece) or state_of(piece.rstrip(".,"))
                if state:
                    found += [state] if state not in found else []
                    at += size
                    break
            else:
                at += 1
    return found
