"""Words of one origin that a stemmer takes apart: decide and decision, a country and those who live there."""

from __future__ import annotations

FAMILIES = """
able ability enable; abolish abolition; absent absence; acquire acquisition; acquit acquittal; act action active; add addition; admit
admission; advise advice; agree agreement; alive life live; ally alliance; analyze analysis; anger angry; anxious anxiety; apply
application; argue argument; assume assumption; avenge revenge vengeance; bankrupt bankruptcy; behave behavior; believe belief; birth
born; bleed blood bloody; bribe bribery; broad breadth broaden; burgle burglary; bury burial; center central; chaos chaotic; choose
choice; clarify clarity clear; close closure; collide collision; compel compulsion; compete competition; complain complaint; concede
concession; conclude conclusion; consume consumption; convince conviction; create creation; crime criminal; cruel cruelty; danger
endanger; deceive deception deceit; decide decision; deep depth deepen; defend defense; defy defiance defiant; deliver delivery; democracy
democratic; deny denial; depart departure; describe description; destroy destruction; detain detention; die death dead; difficult
difficulty; diplomat diplomacy; disagree disagreement; disaster disastrous; disclose disclosure; discover discovery; distant distance;
divide division; economy economic; elect electoral; emphasize emphasis; enter entry entrance; environment environmental; evade evasion;
examine exam; expand expansion; expel expulsion; expend expenditure expense; explain explanation; explode explosion; expose exposure;
extend extension; fail failure; finance financial; flee flight; fly flight; free freedom; give gift; globe global; grief grieve; grow
growth; guilt guilty; hate hatred; health healthy; hero heroic heroism; high height heighten; history historic; honest honesty; horror
horrible horrify horrific; hunger hungry; identify identification; imply implication; include inclusion; injure injury; inquire inquiry;
intend intent; intense intensify; intervene intervention; introduce introduction; intrude intrusion; invade invasion; judge judgment; know
knowledge; lead leadership leader; legislate legislature; long length lengthen lengthy; lose loss; maintain maintenance; marry marriage;
merge merger; migrate migrant; move motion; notify notice notification; obey obedience; occupy occupation; occur occurrence; offend
offense; oppose opposition; parliament parliamentary; permit permission; persuade persuasion; please pleasure; poor poverty impoverish;
pray prayer; pregnant pregnancy; president presidential; produce production; propose proposition; proud pride; prove proof; provide
provision; province provincial; provoke provocation; publish publication; pursue pursuit; ratify ratification; real reality; rebel
rebellion; receive reception receipt; recover recovery; reduce reduction; relieve relief; religion religious; repeat repetition; resolve
resolution; respond response; resume resumption; reveal revelation; revolt revolution; risk risky; rival rivalry; rob robbery; safe
safety; satisfy satisfaction; science scientific; secede secession; see sight; seize seizure; sell sale; serve service; short shortage
shorten; sign signature; silent silence; solve solution; speak speech speaker; specify specific; stable stability; starve starvation;
steal theft; strength strong strengthen; submit submission; succeed success; survive survivor; suspect suspicion suspicious; suspend
suspension; sympathy sympathize sympathetic; tense tension; terror terrorist; testify testimony; thief theft; threat threaten; tragedy
tragic; tribe tribal; true truth; urgent urgency; vary variation; violent violence; warm warmth; weak weaken; weigh weight; wide width
widen; win winner; young youth
"""
"""Words of one family that a stemmer takes apart: one version *decided*, the other reports *the decision*."""
DEMONYMS = """
afghanistan afghan; albania albanian; algeria algerian; andorra andorran; angola angolan; antigua antiguan; argentina argentine
argentinian argentinean; armenia armenian; australia australian aussie; austria austrian; azerbaijan azerbaijani azeri; bahamas bahamian;
bahrain bahraini; bangladesh bangladeshi; barbados barbadian bajan; barbuda barbudan; belarus belarusian; belgium belgian; belize
belizean; benin beninese; bhutan bhutanese; bolivia bolivian; bosnia bosnian; botswana motswana batswana; brazil brazilian; britain
british briton uk brit; brunei bruneian; bulgaria bulgarian; burkina burkinabe; burma burmese myanmar; burundi burundian; cambodia
cambodian khmer; cameroon cameroonian; canada canadian; chad chadian; chile chilean; china chinese; colombia colombian; comoros comorian
comoran; congo congolese; croatia croatian croat; cuba cuban; cyprus cypriot; czechia czech; denmark danish dane; djibouti djiboutian;
dominica dominican; ecuador ecuadorian ecuadorean; egypt egyptian; england english englishman; eritrea eritrean; estonia estonian;
eswatini swazi swaziland; ethiopia ethiopian; fiji fijian; finland finnish finn; france french frenchman frenchwoman; gabon gabonese;
gambia gambian; georgia georgian; germany german; ghana ghanaian; greece greek; grenada grenadian; guatemala guatemalan; guinea guinean;
guyana guyanese; haiti haitian; herzegovina herzegovinian; honduras honduran; hungary hungarian; india indian; indonesia indonesian; iran
iranian; iraq iraqi; ireland irish irishman; israel israeli; italy italian; ivoire ivorian; jamaica jamaican; japan japanese; jordan
jordanian; kazakhstan kazakh kazakhstani; kenya kenyan; kiribati i-kiribati; korea korean; kosovo kosovar kosovan; kuwait kuwaiti;
kyrgyzstan kyrgyz; lanka lankan; laos laotian; latvia latvian; lebanon lebanese; leone leonean; lesotho basotho mosotho; liberia liberian;
libya libyan; lithuania lithuanian; lucia lucian; luxembourg luxembourgish; macedonia macedonian; madagascar malagasy; malawi malawian;
malaysia malaysian; maldives maldivian; mali malian; malta maltese; marshall marshallese; mauritania mauritanian; mauritius mauritian;
mexico mexican; micronesia micronesian; moldova moldovan; monaco monegasque; mongolia mongolian; montenegro montenegrin; morocco moroccan;
mozambique mozambican; namibia namibian; nauru nauruan; nepal nepali nepalese; netherlands dutch holland dutchman; nevis nevisian;
nicaragua nicaraguan; niger nigerien; nigeria nigerian; norway norwegian; oman omani; pakistan pakistani; palau palauan; palestine
palestinian; panama panamanian; papua papuan; paraguay paraguayan; peru peruvian; philippines filipino filipina; poland polish pole;
portugal portuguese; qatar qatari; rica rican; romania romanian; russia russian; rwanda rwandan; salvador salvadoran salvadorean
salvadorian; samoa samoan; scotland scottish scot scotsman; senegal senegalese; serbia serbian serb; seychelles seychellois; singapore
singaporean; slovakia slovak slovakian; slovenia slovenian slovene; somalia somali somalian; spain spanish spaniard; sudan sudanese;
suriname surinamese; sweden swedish swede; switzerland swiss; syria syrian; taiwan taiwanese; tajikistan tajik tajikistani; tanzania
tanzanian; thailand thai; timor timorese; tobago tobagonian; togo togolese; tonga tongan; trinidad trinidadian; tunisia tunisian; turkey
turkish turk turkiye; turkmenistan turkmen; tuvalu tuvaluan; uganda ugandan; ukraine ukrainian; emirates emirati uae; america american us
usa; uruguay uruguayan; uzbekistan uzbek; vanuatu vanuatuan; venezuela venezuelan; verde verdean; vietnam vietnamese; vincent vincentian;
wales welsh welshman; yemen yemeni; zambia zambian; zimbabwe zimbabwean; europe european; asia asian; africa african; eurasia eurasian;
scandinavia scandinavian; oceania oceanian; polynesia polynesian; melanesia melanesian; antarctica antarctic; arabia arabian; iberia
iberian; kurdistan kurdish kurd; chechnya chechen; dagestan dagestani; ingushetia ingush; tatarstan tatar; siberia siberian; crimea
crimean; abkhazia abkhaz abkhazian; ossetia ossetian; transnistria transnistrian; catalonia catalan; galicia galician; andalusia
andalusian; bavaria bavarian; saxony saxon; sicily sicilian; sardinia sardinian; corsica corsican; brittany breton; flanders flemish;
wallonia walloon; cornwall cornish; tibet tibetan; kashmir kashmiri; punjab punjabi; bengal bengali; sindh sindhi; balochistan baloch;
gaza gazan; sahara saharan sahrawi; darfur darfuri; tigray tigrayan; zanzibar zanzibari; aceh acehnese; bali balinese; yugoslavia yugoslav
yugoslavian; czechoslovakia czechoslovak czechoslovakian; persia persian; quebec quebecois; texas texan; california californian; florida
floridian; hawaii hawaiian; alaska alaskan; bermuda bermudian bermudan; gibraltar gibraltarian; macau macanese; guam guamanian; faroe
faroese; azores azorean; ulster ulsterman; kitts kittitian; ussr soviet; okinawa okinawan
"""
"""Countries and those who live there."""
