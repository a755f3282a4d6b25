"""Words for what people do: the heads of role phrases, and the words that stand before them."""

from __future__ import annotations

from functools import lru_cache

_OFFICES_LISTED = """
president president-elect vice-president secretary spokesman spokeswoman spokesperson minister
chairman chairwoman chairperson chair director director-general head leader candidate chief
senator congressman congresswoman assemblyman assemblywoman attorney lawyer counsel solicitor
barrister ambassador manager governor lieutenant-governor executive nominee adviser advisor
mayor speaker editor professor virologist envoy prosecutor judge expert correspondent researcher
official justice writer ceo cfo coo cto journalist reporter doctor co-founder founder principal
commander scientist analyst officer commissioner member sheriff front-runner frontrunner
strategist pope aide host representative lady historian waiter admiral coach facilitator fellow
teacher cardiologist major paralegal superintendent investigator deputy epidemiologist broker
lawmaker legislator climatologist advocate speechwriter driver owner rector priest widow
cardinal secretary-general physician psychologist campaigner artist producer businessman
businesswoman neurosurgeon engineer author operator employee student frontman collaborator
activist monarch lobbyist astronaut coordinator delegate economist consultant counselor
councillor councilman councilwoman councilor constable inspector detective sergeant captain
colonel lieutenant general brigadier marshal corporal private major-general lieutenant-general
rear-admiral bishop archbishop rabbi imam pastor reverend ayatollah sheikh king queen prince
princess emir sultan chancellor premier prime-minister dean provost lecturer instructor
psychiatrist surgeon nurse pharmacist paramedic firefighter policeman policewoman trooper agent
organizer organiser pollster blogger columnist commentator anchor presenter broadcaster
photographer filmmaker actor actress singer musician comedian novelist poet designer architect
developer programmer geologist biologist physicist chemist ecologist seismologist meteorologist
oceanographer sociologist anthropologist criminologist demographer statistician mathematician
philosopher theologian investor banker trader entrepreneur financier farmer fisherman resident
neighbor neighbour witness survivor veteran volunteer whistleblower dissident rebel fighter
treasurer comptroller controller auditor ombudsman registrar trustee regent parliamentarian mp
msp mep politician diplomat negotiator mediator rapporteur attache consul undersecretary
vice-chairman co-chair co-chairman co-chairwoman vice-chair moderator curator librarian
archivist administrator undersheriff coroner examiner pathologist alderman selectman commissar
minister-president chieftain whip clerk magistrate intern staffer assistant specialist
technician mechanic pilot skipper dispatcher guard veterinarian dentist therapist scholar
striker goalkeeper defender midfielder quarterback pitcher trainer referee player golfer boxer
master entertainer publisher translator publicist spokespeople mother father brother sister
son daughter wife husband uncle aunt cousin friend grandmother grandfather colleague
"""
OFFICES = frozenset(_OFFICES_LISTED.split())

_OFFICE_MODIFIERS_LISTED = """
former then-president ex-president prime vice deputy senior foreign defence defense interior
health finance economy energy justice education environment agriculture culture transport labor
labour trade tourism home police fire chief acting retired top local prominent leading longtime
veteran state federal national regional provincial county city municipal press legal political
military naval army air intelligence security presidential vice-presidential congressional
parliamentary opposition ruling majority minority lead senior-level high-ranking junior
associate assistant adjunct visiting executive managing general founding outgoing incoming newly
elected current interim honorary special chief-of-staff global international public private
communications media media-relations campaign party union company government royal district
criminal defense-team civil human rights environmental climate medical clinical research science
scientific political-science law constitutional antitrust economic monetary financial investment
senior-most independent conservative liberal progressive right-wing left-wing far-right moderate
democratic republican supreme court appeals high first second ranking under shadow permanent
resident co-lead news investigative freelance radio television tv film movie music pop rock
hip-hop country science-fiction show head crisis disaster emergency rescue relief aid infectious
disease diseases mental family school high-school college university football soccer basketball
baseball team club stage hospital prison border customs immigration tax oil gas mining shipping
maritime coast coastguard weather marine resistance rebel militia guerrilla tribal village
community religious spiritual cathedral church then-attorney personal one-time onetime
spy self-declared self-proclaimed de facto co-founding british
"""
OFFICE_MODIFIERS = frozenset(_OFFICE_MODIFIERS_LISTED.split())


def singular(word: str) -> str:
    """A noun's singular by the regular rules of English; other words unchanged."""
    if word.endswith("men") and len(word) > 4:
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "ches", "shes", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@lru_cache(maxsize=4096)
def is_office(word: str) -> bool:
    """Whether a word can head a role: "minister", "ex-minister", "then-secretary", "spokesmen"."""
    low = word.casefold().strip(".,")
    if low in OFFICES or singular(low) in OFFICES:
        return True
    stem = low.rsplit("-", 1)[-1]
    return "-" in low and stem in OFFICES


def is_office_modifier(word: str) -> bool:
    return word.casefold() in OFFICE_MODIFIERS
