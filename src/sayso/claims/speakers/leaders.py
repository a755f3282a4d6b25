"""Heads of state and government whom news names by surname and office alone."""

from __future__ import annotations

_LEADERS = """
United_States:Reagan,Clinton,Bush,Obama,Trump,Biden,Eisenhower,Nixon,Carter
United_Kingdom:Thatcher,Blair,Brown,Cameron,May,Johnson,Truss,Sunak,Starmer
Russia:Yeltsin,Putin,Medvedev Ukraine:Yushchenko,Yanukovych,Poroshenko,Zelenskyy,Zelensky
France:Chirac,Sarkozy,Hollande,Macron Germany:Kohl,Schroeder,Schröder,Merkel,Scholz,Merz
Syria:Assad,al-Assad Turkey:Erdogan,Erdoğan,Gul Israel:Netanyahu,Olmert,Sharon
Iran:Ahmadinejad,Rouhani,Raisi,Pezeshkian Egypt:Mubarak,Morsi,Sisi,el-Sissi China:Hu,Xi,Li
North_Korea:Kim Canada:Harper,Trudeau,Carney Mexico:Calderon,Calderón,Pena,Obrador,Sheinbaum
Brazil:Lula,Rousseff,Temer,Bolsonaro Venezuela:Chavez,Chávez,Maduro India:Singh,Modi
Pakistan:Musharraf,Zardari,Sharif Afghanistan:Karzai,Ghani Iraq:Maliki,al-Maliki,Abadi,Kadhimi
Libya:Gaddafi,Gadhafi,Qaddafi Japan:Abe,Kan,Noda,Suga,Kishida,Ishiba South_Korea:Moon,Yoon
Italy:Berlusconi,Renzi,Meloni,Draghi Spain:Zapatero,Rajoy,Sanchez,Sánchez
Australia:Gillard,Rudd,Abbott,Turnbull,Morrison,Albanese New_Zealand:Ardern,Luxon
Zimbabwe:Mugabe,Mnangagwa Philippines:Duterte,Marcos Belarus:Lukashenko Hungary:Orban,Orbán
"""

_BY_NAME = {
    name: state.replace("_", " ")
    for state, names in (row.split(":") for row in _LEADERS.split())
    for name in names.split(",")
}


def state_led_by(surname: str) -> str | None:
    """The country that a leader of this surname led; for names that come with a national office."""
    return _BY_NAME.get(surname)


_SHARED = """
Reagan Clinton Bush Trump Carter Nixon Blair Brown May Johnson Truss Li Hu Xi Kim Singh Sharif Ghani
Kan Suga Moon Yoon Sharon Sanchez Sánchez Rudd Abbott Morrison Marcos Pena Abe Brown Harper Kohl
"""
SHARED = frozenset(_SHARED.split())
"""Leaders' surnames that tell too little without an office."""
