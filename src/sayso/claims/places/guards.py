"""Words that keep capitalised words from being taken for places, and those that let them."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """A An And After All Also Although Amid Among An Another Any As At Based Because Before Behind
    Below Beside Between Both But By Despite During Each Even Every Few For From Have He Her Here
    His How However I If In Inside Into It Its Just Last Like Many Meanwhile More Most Much My Near
    Next No Not Now Of Off On Once One Only Or Other Our Out Outside Over Over Per She Since So Some
    Still Such Than That The Their Then There These They This Those Though Three Through To Today
    Two Under Until Up Upon Via We Were What When Where Whether Which While Who Why Will With Within
    Without Yes Yet You Your Across Around Toward Towards Throughout""".split()
)

CALENDAR = frozenset(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
    July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
    Christmas Easter Ramadan Thanksgiving""".split()
)

TITLES = frozenset(
    """Mr Mrs Ms Dr Sir Lord Lady Sen Rep Gov Gen Col Lt Maj Capt Sgt Cpl Adm Prof Rev President
    Minister Secretary Senator Representative Governor General Colonel Major Captain Sergeant Mayor
    King Queen Prince Princess Pope Judge Justice Sheriff Officer Detective Chief Ambassador
    Chancellor Premier Spokesman Spokeswoman Professor Director Chairman Chairwoman Congressman
    Congresswoman Attorney Commissioner Imam Sheikh Sheik Republican Democrat Bishop Father
    Sister Brother Uncle Aunt Coach Inspector Constable Superintendent Lieutenant""".split()
)

NEVER = frozenset(
    """congress senate parliament house nato isis isil eu un who imf cia fbi nsa nasa bbc cnn god
    islam christian muslim arab sunni shia shiite kurd jew western eastern northern southern central
    earth mars internet english police army navy union party state university commonwealth federal
    national republican republicans democrat democrats democratic states hospital school church
    court board bank federation league council committee commission ministry department agency
    associated press reuters times post guardian journal facebook twitter google instagram youtube
    apple microsoft boeing ford bush obama trump biden clinton kennedy lincoln washington-based
    covid ebola sars al-qaida qaeda taliban hezbollah hamas security agriculture defense defence
    justice energy education commerce treasury interior constitution bible koran quran first second
    world war covid-19 independence liberty freedom hope progress""".split()
)
"""Lower-cased; gazetteer names that in news are hardly ever the place, and what "in" leads to."""

ORGANISATIONS = frozenset(
    """Police Department Ministry Council Committee Commission Board Agency Association Union Party
    Bank Corporation Company Inc Corp Ltd Group Foundation Institute Society Federation League
    Organization Organisation News Times Post Herald Tribune Journal Press Gazette Observer Network
    Television Radio Army Navy Force Forces Guard Command Bureau Office Authority Administration
    Government Congress Senate Court Orchestra Team Club United City's Democrats Republicans
    Coalition Front Movement Brigade Brigades Rangers Fund Center's Campaign Caucus Treaty Act
    Agreement Accord Declaration Summit Games Olympics Cup Championship Award Prize Day""".split()
)

FACILITIES = frozenset(
    """Road Street Avenue Boulevard Drive Lane Terrace School Hospital University College Airport
    River Bridge Hotel Inn Park Square Center Centre Stadium Arena Coliseum Church Cathedral Mosque
    Synagogue Temple Island Islands Mountain Mountains Valley Beach Bay County Parish District
    Province Embassy Consulate Base Highway Prison Jail Station Lake Coast Desert Peninsula Sea Ocean
    Harbor Harbour Castle Palace Tower Towers Building Plaza Mall Nightclub Theater Theatre Gardens
    Downs Academy Library Museum Mine Field Heights Hills Hill Canal Dam Forest Range Creek Springs
    Falls Terminal Memorial Resort Quarter Neighborhood Crossing Region Territory Strip Canyon
    Pass Gulf Strait Cemetery Courthouse Villa Camp Streets""".split()
)

FACILITY_LEADS = frozenset(
    "Lake Mount Mt Fort Camp Interstate Highway Route Port Cape Gulf Bay Strait Isle Puerto".split()
)

LOCATIVE = frozenset(
    """in at near into across outside inside throughout around toward towards to from over within
    between surrounding of on along beyond through off""".split()
)
"""What can stand before a place; not all of it only before places."""

FIRMLY_LOCATIVE = frozenset("in at near into across outside inside throughout around".split())

ACTING = frozenset(
    """said says say has have had will would is was are were must may might can could should did does
    do want wants wanted warned warns accused accuses denied denies agreed agrees refused vowed
    called calls announced announces condemned insists insisted believes claims claimed argued
    backed backs supports supported sent considers recognized recognised imposed rejected thinks
    needs faces plans hopes urged asked told joined led voted""".split()
)
"""A country or capital before one of these acts, and is no place of what is claimed."""

DIRECTIONS = (
    r"(?:far |mainly |mostly )?(?:(?:(?:north|south)(?:-?(?:east|west))?|east|west|central|mid|"
    r"downtown|greater|upper|lower|sub-Saharan)(?:ern)?(?:-central)?)"
)

GENERIC = (
    "province region governorate oblast state county district area border borders coast suburb "
    "suburbs waters prefecture peninsula valley"
).split()
