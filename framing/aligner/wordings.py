"""Tables of house style: short forms, spellings and transliterations, each word → the one form it is compared in."""

from __future__ import annotations

MONTHS = tuple("january february march april may june july august september october november december".split())
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())

_SHORT_FORMS = """jan january|feb february|mar march|apr april|jun june|jul july|aug august|sep september|sept september|
oct october|nov november|dec december|mon monday|tue tuesday|tues tuesday|wed wednesday|weds wednesday|thu thursday|
thur thursday|thurs thursday|fri friday|cllr councillor|councilor councillor|councilors councillors|gen general|gov governor|
govs governors|lt lieutenant|col colonel|capt captain|maj major|sgt sergeant|cpl corporal|pvt private|cmdr commander|
adm admiral|brig brigadier|prof professor|profs professors|rep representative|reps representatives|sen senator|sens senators|
rev reverend|hon honourable|pres president|amb ambassador|insp inspector|supt superintendent|det detective|atty attorney|
mister mr|govt government|dept department|intl international|assn association|assoc association|corp corporation|
inc incorporated|ltd limited|bros brothers|mt mount|mts mountains|rd road|ave avenue|blvd boulevard|sq square|univ university|
jr junior|sr senior|vs versus|approx approximately|% percent|pct percent|& and|mn million|bn billion|tn trillion|trn trillion|
km kilometers|kms kilometers|kilometer kilometers|kg kilograms|kgs kilograms|kilos kilograms|kilogram kilograms|cm centimeters|
hr hours|hrs hours|mins minutes|secs seconds|ariz arizona|calif california|colo colorado|conn connecticut|fla florida|
mich michigan|minn minnesota|okla oklahoma|penn pennsylvania|tenn tennessee|tex texas|wis wisconsin|usd $|gbp £|eur €|
tv television|usa US"""

_SPELT = """an a|grey gray|odour odor|odours odors|tyre tire|tyres tires|cheque check|cheques checks|plough plow|ploughs plows|
sceptic skeptic|sceptics skeptics|sceptical skeptical|scepticism skepticism|jewellery jewelry|ageing aging|judgement judgment|
whilst while|amongst among|towards toward|afterwards afterward|backwards backward|forwards forward|storey story|storeys stories|
cosy cozy|draught draft|mould mold|moulds molds|learnt learned|burnt burned|spelt spelled|dreamt dreamed|leapt leaped|
spoilt spoiled|fulfil fulfill|fulfils fulfills|fulfilment fulfillment|enrol enroll|enrols enrolls|enrolment enrollment|
skilful skillful|wilful willful|instalment installment|instalments installments|counsellor counselor|counsellors counselors|
marvellous marvelous|woollen woolen|artefact artifact|artefacts artifacts|manoeuvre maneuver|manoeuvres maneuvers|
haemorrhage hemorrhage|paediatric pediatric|foetus fetus|leukaemia leukemia|anaemia anemia|aluminium aluminum|kerb curb|
moustache mustache|pyjamas pajamas|smoulder smolder|smouldering smoldering|advisor adviser|advisors advisers|
protestor protester|protestors protesters|practise practice|practised practiced|practising practicing|
encyclopaedia encyclopedia|mediaeval medieval|oestrogen estrogen|diarrhoea diarrhea|oesophagus esophagus|gaol jail|
enquiry inquiry|enquiries inquiries|okay ok|acknowledgement acknowledgment|sulphur sulfur"""

_TRANSLITERATED = """qaida qaeda|quaida qaeda|alqaida alqaeda|hizbullah hezbollah|hizbollah hezbollah|hizballah hezbollah|
hezbullah hezbollah|hezballah hezbollah|quran koran|quranic koranic|qaddafi gaddafi|gadhafi gaddafi|qadhafi gaddafi|
kadafi gaddafi|kaddafi gaddafi|khadafy gaddafi|gadafi gaddafi|muhammad mohammed|mohammad mohammed|muhammed mohammed|
mohamed mohammed|mohamad mohammed|muhamad mohammed|taleban taliban|husain hussein|hussain hussein|husayn hussein|huthi houthi|
huthis houthis|usama osama|ladin laden|shariah sharia|sheik sheikh|shaikh sheikh|sheiks sheikhs|mujahedeen mujahideen|
mujahidin mujahideen|mujahedin mujahideen|mujaheddin mujahideen|yasir yasser|teheran tehran|ramadhan ramadan|abdallah abdullah|
zelenskyy zelensky|zelenskiy zelensky|zelenskii zelensky|yanukovich yanukovych|rouble ruble|roubles rubles|intifadah intifada|
imaam imam|hijaab hijab|da'esh daesh|pashtu pashto|kandahar qandahar|tsar czar|tsars czars|tsarist czarist"""


def _table(text: str) -> dict[str, str]:
    return {row.split()[0]: row.split()[1] for row in text.split("|")}


PLAIN = _table(f"{_SHORT_FORMS}|{_SPELT}|{_TRANSLITERATED}")
"""A word as it may be written → as it is compared."""

PARTS = {
    "can't": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"),
    "onto": ("on", "to"), "forever": ("for", "ever"), "anymore": ("any", "more"), "anyone": ("any", "one"),
}  # fmt: skip
"""One word for two."""

EITHER = {
    "st": ("saint", "street"), "dr": ("doctor", "drive"), "ft": ("feet", "foot", "fort"), "min": ("minutes", "minute"),
    "'d": ("would", "had"), "m": ("meters", "meter"), "+m": ("m", "meters", "meter"), "no": ("number",), "sec": ("seconds", "secretary"),
    "fr": ("father",), "rs": ("rupees",), "co": ("company", "county"), "v": ("versus",), "mass": ("massachusetts",),
    "lb": ("pounds", "pound"), "lbs": ("pounds", "pound"),
}  # fmt: skip
"""Short forms of more than one word: each stands for the one that the other version has."""

AGAIN = frozenset(
    """sign signed signing signs cover covered covers form formed forms forming creation create created lease leased sent sort
    mark marks marked present presented dress act acted treat treated strain serve served press pose posed search store stored
    late fuse tire collect collected bound call called count counted view join joined lay prove place placed turn solve lie
    release leases ally allied""".split()
)
"""What is another word after *re* without its hyphen: to *re-sign* is not to *resign*."""

SENSES = frozenset(
    """polish may march august turkey china chad job lent nice labor republican republicans democrat democrats democratic conservative
    conservatives liberal liberals green greens unionist unionists loyalist loyalists nationalist nationalists guard guards left right
    orthodox catholic reform independent independents congress""".split()
)
"""Words, in one spelling, that are others with a capital: *Polish* is not *polish*, a *Republican* envoy not a *republican* one."""

CAPITAL = frozenset(
    """jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri mass penn ariz calif colo conn fla
    mich minn okla tenn tex wis gen col rev hon""".split()
)
"""Short forms that are so only with a capital: they *wed* on no Wednesday."""

GIVEN = frozenset("mohammed abdullah".split())
"""Names of very many: in two spellings they are one person's only beside another name that stayed."""

JOINED = frozenset(
    """into onto underway overseas online offline everyday ongoing upcoming incoming outgoing indoors outdoors overnight overall
    underground undersea undercover upfront downtown uptown downstream upstream downhill uphill nearby offshore onshore onboard
    onsite overtime byelection byelections bylaw bylaws percent crackdown crackdowns shutdown shutdowns lockdown lockdowns
    takeover takeovers handover handovers setup setups followup followups breakup breakups lineup lineups walkout walkouts buildup
    buildups cleanup runoff runoffs standoff standoffs layoff layoffs somebody something anybody anything everybody everything""".split()
)
"""What a small word and another come to when they are written as one; no other two do: *in valid* is not *invalid*."""
