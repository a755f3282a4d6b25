"""Short forms of places: states by postal code and as AP style has them, a few cities."""

from __future__ import annotations

_STATES = """
AL Ala. Alabama|AK Alaska Alaska|AZ Ariz. Arizona|AR Ark. Arkansas|CA Calif. California
CO Colo. Colorado|CT Conn. Connecticut|DE Del. Delaware|DC D.C. District of Columbia
FL Fla. Florida|GA Ga. Georgia|HI Hawaii Hawaii|ID Idaho Idaho|IL Ill. Illinois|IN Ind. Indiana
IA Iowa Iowa|KS Kan. Kansas|KS Kans. Kansas|KY Ky. Kentucky|LA La. Louisiana|ME Maine Maine
MD Md. Maryland|MA Mass. Massachusetts|MI Mich. Michigan|MN Minn. Minnesota|MS Miss. Mississippi
MO Mo. Missouri|MT Mont. Montana|NE Neb. Nebraska|NE Nebr. Nebraska|NV Nev. Nevada
NH N.H. New Hampshire|NJ N.J. New Jersey|NM N.M. New Mexico|NY N.Y. New York
NC N.C. North Carolina|ND N.D. North Dakota|OH Ohio Ohio|OK Okla. Oklahoma|OR Ore. Oregon
PA Pa. Pennsylvania|PA Penn. Pennsylvania|RI R.I. Rhode Island|SC S.C. South Carolina
SD S.D. South Dakota|TN Tenn. Tennessee|TX Tex. Texas|TX Texas Texas|UT Utah Utah|VT Vt. Vermont
VA Va. Virginia|WA Wash. Washington|WV W.Va. West Virginia|WV W.V. West Virginia
WI Wis. Wisconsin|WI Wisc. Wisconsin|WY Wyo. Wyoming|ON Ont. Ontario|QC Que. Quebec
BC B.C. British Columbia|AB Alta. Alberta|SK Sask. Saskatchewan|MB Man. Manitoba|NS N.S. Nova Scotia
NB N.B. New Brunswick|NL Nfld. Newfoundland and Labrador|NSW N.S.W. New South Wales
"""


def _state_names() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in _STATES.strip().replace("\n", "|").split("|"):
        postal, press, name = row.split(" ", 2)
        found[postal] = found[press] = name
    found["W. Va."] = found["W.Va."]
    return found


STATES = _state_names()
"""Region by short form; by its postal code or as AP style has it."""

CITIES = {
    "L.A.": "Los Angeles",
    "LA": "Los Angeles",
    "NYC": "New York City",
    "N.Y.C.": "New York City",
    "D.C.": "Washington",
    "DC": "Washington",
    "S.F.": "San Francisco",
    "Vegas": "Las Vegas",
    "Philly": "Philadelphia",
}
