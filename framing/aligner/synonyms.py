"""Words that news writers put for one another, in sets: any two of a set may stand in the same place of the same sentence."""

from __future__ import annotations

from functools import lru_cache

from framing.aligner.families import DEMONYMS, FAMILIES
from framing.aligner.keys import stems

_NONE: list[int] = []

_VERBS = """
say tell state declare announce report; say note remark comment observe add; announce declare proclaim; announce disclose reveal unveil;
tell inform notify advise brief; assert claim contend maintain; allege claim charge; argue contend insist maintain; affirm confirm uphold;
reiterate repeat reaffirm restate; confirm verify corroborate acknowledge; emphasize stress underline underscore highlight; warn caution
alert; admit acknowledge concede confess; deny reject dismiss refute rebut; deny dispute contest; dispute contest challenge question;
reject refuse decline rebuff spurn; explain clarify; explain describe outline detail; describe portray depict; describe call label brand
dub name; cite quote mention note; speak talk; testify attest; recall remember recollect recount; predict forecast project foresee
anticipate; expect anticipate hope; estimate calculate reckon; suggest imply hint indicate; suggest propose recommend; recommend advise
counsel; vow pledge promise swear; assure guarantee promise ensure; ask request; ask inquire question query; answer reply respond react
retort; shout yell scream cry exclaim; shout chant; whisper murmur mutter; boast brag; complain grumble gripe; lament bemoan regret;
discuss debate address; discuss talk negotiate; meet confer talk consult; meet gather convene assemble; convene call summon; urge exhort
encourage implore; urge call appeal press; demand call insist require; request seek demand; plead beg implore appeal; issue publish
release; publish print run carry post; write pen draft; broadcast air televise; leak disclose; disclose reveal divulge expose uncover;
express voice convey; show demonstrate prove establish; show reveal indicate suggest; show display exhibit; show depict portray; indicate
signal; find discover locate uncover recover; find conclude determine; spot detect notice see; identify name recognize; search hunt look
comb scour; trace track; examine inspect check; examine study analyze review; review reconsider reassess reexamine; investigate probe
examine study research explore; assess evaluate gauge; consider weigh contemplate; consider deem judge regard view see; think believe feel
reckon suppose; believe suspect; assume presume suppose; conclude decide determine; decide resolve opt choose; choose select pick; prefer
favor; understand grasp comprehend; realize recognize understand; learn discover hear; teach train instruct educate; doubt question;
imagine envision picture; want wish hope desire seek; need require; ignore disregard overlook neglect; notice observe note; hate loathe
detest despise; fear dread worry; worry concern trouble; surprise astonish amaze stun; shock stun horrify appall; scare frighten terrify
alarm; anger enrage infuriate outrage incense; annoy irk irritate; upset distress; offend insult; please delight; inspire motivate;
confuse baffle puzzle perplex; embarrass humiliate shame; comfort console reassure calm; mourn grieve; honor commemorate remember;
celebrate mark observe; admire respect honor; kill slay murder assassinate execute; kill slaughter massacre butcher; die perish succumb;
injure wound hurt; hurt harm damage; strangle choke; beat batter pummel thrash assault; hit strike punch; torture torment; abuse mistreat
maltreat; harass intimidate bully; kidnap abduct seize snatch; attack assault strike hit target raid storm ambush; bomb bombard shell
pound strike hit; explode detonate blast; fire shoot; fire launch; invade overrun; besiege surround encircle; fight battle clash combat;
combat tackle counter fight; defend protect guard secure shield safeguard; resist oppose fight defy; violate breach break flout disobey
defy; surrender capitulate yield; defeat conquer vanquish; capture seize take conquer occupy annex; seize confiscate impound; retake
recapture regain; liberate free release; deploy send dispatch station; retreat withdraw pull; destroy wreck ruin demolish raze level
devastate ravage; smash shatter break; crush quash suppress quell; topple overthrow oust depose unseat remove; arm equip; arrest detain
apprehend nab capture catch hold; jail imprison incarcerate detain; charge indict accuse; accuse blame fault; condemn sentence; acquit
exonerate clear absolve; pardon forgive; prosecute try; appeal challenge; overturn reverse quash annul void nullify invalidate; revoke
rescind withdraw cancel repeal abolish scrap; rule decide decree; interrogate question quiz grill; deport expel banish exile; evict eject
remove expel; ban prohibit outlaw bar forbid; prevent block stop avert; hinder hamper impede obstruct block; thwart foil frustrate;
restrict limit curb cap restrain contain; punish penalize fine discipline; steal rob; loot plunder ransack; smuggle traffic; cheat defraud
swindle; deceive mislead dupe fool trick; forge fake falsify; escape flee run; flee leave; escape evade elude dodge avoid; hide conceal
mask disguise; commit perpetrate; begin start commence launch open initiate; resume restart renew; continue proceed persist remain; extend
prolong lengthen; expand extend widen broaden; end finish conclude complete close; end stop cease halt terminate; close shut; suspend halt
freeze; postpone delay defer; cancel scrap drop abandon; abandon desert leave; interrupt disrupt; wait await; dissolve disband; increase
rise climb grow jump gain; rise jump surge soar leap skyrocket; rise advance climb gain; increase raise boost lift hike; boost strengthen
bolster reinforce fortify; boost spur stimulate; grow expand swell mount; escalate intensify heighten; rally rebound recover; exceed
surpass; reach hit; reach attain achieve accomplish; decrease decline fall drop slide sink slip slump; fall drop plunge plummet tumble;
diminish dwindle shrink contract; reduce cut lower decrease lessen slash trim; ease relax loosen; ease abate subside; ease alleviate
relieve; weaken undermine erode; worsen deteriorate; worsen aggravate exacerbate; improve enhance upgrade; accelerate speed hasten
quicken; tighten toughen; collapse crumble fall; spread expand; scatter disperse; give grant award present hand; give provide offer
deliver; give donate contribute; provide supply furnish deliver; get receive; get obtain acquire; gain obtain win earn; accept take
receive; take grab snatch; take bring carry; send dispatch mail; bring deliver; carry transport; transport ferry haul; move transfer shift
relocate; restore reinstate return; allocate assign allot earmark; divide separate split share; collect gather raise; gather amass
accumulate; stockpile hoard store; keep retain hold; keep preserve maintain; save rescue; own possess; lose forfeit; discard dump; throw
hurl toss fling lob; lend loan; exchange swap trade; replace substitute; replace succeed; waste squander; build construct erect develop;
make produce manufacture build create; create establish form generate set; rebuild reconstruct restore; renovate refurbish; repair fix
mend; correct fix rectify; devise design develop formulate; invent devise create; change alter modify shift; amend modify revise update;
convert transform change; become turn; adapt adjust; reform overhaul restructure; influence affect shape; affect hit impact; connect link
join tie; combine merge; include contain comprise; include involve entail; exclude omit; flood inundate swamp submerge; burn torch blaze;
ignite spark; extinguish douse; pour flow stream; spill leak; contaminate pollute taint; prepare ready; arrange organize; organize stage
hold host; schedule set plan; manage handle run operate; tackle address; head lead run direct command; order command instruct direct tell;
oversee supervise; monitor watch observe; watch view see witness; cause trigger spark prompt provoke produce create lead; cause inflict;
provoke incite stir instigate foment; fuel feed stoke; suffer sustain; suffer undergo experience; face confront encounter; happen occur
take; erupt break; follow ensue; chase pursue follow; attract draw lure entice; plague afflict trouble; vote elect; elect choose; appoint
name designate; nominate name propose; open inaugurate; resign quit leave; dismiss fire sack remove; hire employ recruit enlist; enroll
register; use employ utilize; compete contend vie; support back endorse favor; advocate champion promote; approve pass adopt enact ratify
endorse; agree consent concur accept; sign ink; settle resolve solve; mediate broker negotiate; cooperate collaborate; join enter;
criticize condemn denounce; criticize slam blast attack lambaste assail; denounce decry deplore; criticize rebuke chide reprimand
admonish; ridicule mock deride taunt; defame slander smear; praise hail laud applaud commend; welcome hail greet; protest demonstrate
rally march; rebel revolt mutiny; press pressure push lobby; force compel oblige make coerce; impose levy; enforce implement apply;
conduct perform carry hold; allow permit let enable; help assist aid support; encourage foster; persuade convince; deter dissuade
discourage; threaten endanger jeopardize imperil; try attempt seek strive endeavor; plan intend aim; plot conspire scheme; fulfill keep
honor; comply obey abide; justify defend; travel go journey head; leave depart exit; arrive come reach; visit tour; walk trek stroll; rush
hurry dash; wander roam; climb scale; swerve veer; crash collide smash slam; overturn capsize flip; accompany escort; evacuate clear;
displace uproot; live reside dwell; stay remain; file submit lodge; divert redirect; disappear vanish; appear emerge surface; seem appear
look; buy purchase acquire; sell market; pay spend; pay compensate reimburse; repay refund reimburse; finance fund bankroll; fund sponsor
subsidize; earn make; merge consolidate; launch introduce unveil release; promote market advertise; rent lease; benefit gain profit; value
price; bid offer; eliminate eradicate abolish; beat defeat edge down; defeat rout trounce thrash; win triumph prevail; win clinch capture
take seal secure; score net notch record; draw tie; play face; participate compete play; trail lag; develop evolve; test try check; cure
heal treat; infect sicken; contract catch; transmit spread; vaccinate immunize inoculate; recover recuperate heal; eat consume; wake
awaken; breed raise rear; plant sow; record register document; record tape film; copy duplicate replicate; imitate mimic copy; extract
remove; dig excavate; bury inter; look gaze stare glance; hear listen; laugh chuckle giggle; smile grin; cry weep sob wail; hug embrace;
marry wed; tolerate bear endure; trip stumble; push shove; pull drag tow haul; lift hoist raise; tear rip; cut slice; tremble shake
shiver; shake jolt rattle rock; call phone telephone; contact reach; grab clutch grasp grip; put place set lay; depend rely
"""
_NOUNS = """
president leader head chief; director leader head chief boss manager; executive manager boss supervisor; spokesman spokeswoman
spokesperson representative official; police officer policeman policewoman cop constable; detective investigator inspector; soldier troop
serviceman fighter trooper infantryman; military army force troop; militant insurgent rebel fighter guerrilla gunman; militant extremist
radical jihadist terrorist islamist; gunman shooter attacker assailant perpetrator; resident inhabitant dweller local villager; people
person individual; people resident inhabitant population public; man male guy person; woman female lady person; protester demonstrator
activist marcher; activist campaigner advocate; supporter backer advocate proponent; opponent critic detractor; opponent rival adversary
enemy foe; rival competitor challenger contender; candidate nominee contender hopeful applicant; winner champion victor; ally partner;
victim casualty fatality; child kid youngster; teenager teen youth adolescent youngster; baby infant newborn child; husband spouse
partner; wife spouse partner; couple pair duo; father dad parent; mother mom mum parent; relative kin family; refugee migrant immigrant;
refugee exile; refugee evacuee; foreigner alien outsider; journalist reporter correspondent; columnist commentator pundit; analyst expert
specialist; scientist researcher expert; researcher scholar academic professor; lawmaker legislator deputy parliamentarian; lawmaker
congressman congresswoman senator; minister secretary; department ministry agency office bureau; adviser aide assistant consultant; envoy
ambassador diplomat emissary; delegate representative envoy; mediator negotiator intermediary broker; successor replacement; owner
proprietor; founder creator inventor; worker employee staff laborer; colleague coworker associate teammate; student pupil; teacher
instructor lecturer tutor educator; coach trainer manager; player athlete sportsman footballer; athlete competitor contestant; participant
competitor attendee; team side squad club; lawyer attorney solicitor barrister counsel; prosecutor attorney; judge justice magistrate;
court tribunal; defendant suspect; prisoner inmate convict detainee; prisoner captive hostage; criminal offender felon; robber thief
burglar bandit; killer murderer assassin; smuggler trafficker; kidnapper abductor captor; spy agent; customer client shopper consumer
buyer; dealer trader merchant; passenger traveler commuter; tourist visitor traveler vacationer holidaymaker; pilot airman; driver
motorist; sailor seaman mariner; doctor physician medic surgeon; firefighter fireman; commander leader chief; king monarch sovereign;
queen monarch sovereign; dictator tyrant autocrat despot strongman; priest clergyman cleric; pastor preacher minister clergyman; pope
pontiff; author writer novelist; musician artist performer; actor actress performer; star celebrity; spectator onlooker fan; onlooker
bystander passerby; witness eyewitness; witness observer onlooker; crowd throng mob; donor contributor; voter elector constituent;
separatist secessionist; billionaire tycoon magnate mogul; investor shareholder stockholder; manufacturer maker producer; government
regime administration authority; parliament legislature assembly congress; council board committee; committee commission panel; company
firm business corporation enterprise; business trade commerce; industry sector; branch division unit; group organization; organization
body institution agency; group faction gang; association federation league; alliance coalition bloc partnership; network broadcaster
station channel; newspaper paper daily; press media; country nation state; province state region; region area territory zone; neighborhood
district quarter area; city town municipality; village hamlet settlement town; suburb outskirts; border frontier boundary; coast shore
seaside coastline beach; house home residence; house residence building; apartment flat home; headquarters base office; shop store outlet;
restaurant cafe diner eatery; university college; school academy; stadium arena ground venue; place location site spot scene; hospital
clinic; factory plant mill; facility complex plant; prison jail penitentiary; custody detention; car vehicle automobile; truck lorry
vehicle; bus coach; motorcycle motorbike bike; subway metro underground; taxi cab; ship vessel boat ferry; plane aircraft jet airplane
airliner; helicopter chopper aircraft; rocket missile; road street route; highway freeway motorway expressway road; intersection crossroad
junction; airport airfield; port harbor; gun weapon firearm; rifle gun; pistol handgun gun revolver; weapon arm; bomb explosive device;
checkpoint roadblock; barrier fence wall barricade; forest jungle woodland; land soil earth ground; earth world globe planet; garbage
trash rubbish waste; debris wreckage rubble; gasoline petrol gas fuel; oil petroleum crude; electricity power energy; animal creature
beast; body corpse cadaver; cemetery graveyard; photo photograph picture image; film movie picture; letter message; document paper file;
phone telephone; cellphone mobile phone smartphone; equipment gear apparatus; banner placard sign; cargo freight load shipment
consignment; product merchandise commodity item; supply stock stockpile; attack assault raid strike; offensive attack assault campaign;
airstrike raid strike bombing; shelling bombardment; war conflict fighting; battle combat fighting; clash skirmish confrontation battle;
conflict dispute; violence unrest; unrest turmoil disorder riot; chaos turmoil disorder; uprising revolt rebellion insurrection
insurgency; coup putsch takeover; explosion blast detonation; killing murder slaying assassination homicide death; massacre slaughter
carnage bloodshed; death fatality demise; injury wound; election vote poll ballot; referendum plebiscite vote; survey poll study; meeting
summit conference; meeting talk discussion; meeting session gathering; talk negotiation discussion dialogue; trip journey voyage; vacation
holiday; agreement deal pact treaty; agreement arrangement settlement; truce ceasefire armistice; protest demonstration rally march;
strike walkout stoppage; statement announcement declaration; speech address; report article story account; inquiry investigation probe;
examination inspection check review; search hunt manhunt; study research analysis; trial hearing; trial case; lawsuit suit case; appeal
request plea; request demand; complaint grievance; allegation accusation charge claim; penalty punishment sanction fine; ruling decision
verdict judgment; decree order edict; order command instruction directive; permission authorization approval consent; law legislation act
statute; bill legislation law; rule regulation; measure step action move; change shift alteration modification reform; policy strategy
tactic; plan scheme project proposal program; effort attempt bid; campaign effort drive; ban prohibition; restriction limit curb; blockade
siege; crisis emergency; accident crash collision; incident event episode; disaster catastrophe tragedy calamity; aid help assistance
support relief; donation contribution gift; grant subsidy; growth increase rise expansion; increase gain rise surge jump; fall decline
drop decrease; reduction cut decrease cutback; slump downturn recession; shortage scarcity lack; deficit shortfall; recovery rebound;
departure exit; withdrawal pullout retreat; dismissal removal ouster; appointment nomination; beginning start outset onset; end
conclusion; closure shutdown; suspension halt; delay postponement; arrest detention capture; seizure capture confiscation; kidnapping
abduction; deportation expulsion; release liberation; theft robbery burglary heist; fraud scam swindle; corruption graft bribery; crime
offense; violation breach infringement; abuse mistreatment; threat danger risk; warning alert; fire blaze inferno; storm hurricane typhoon
cyclone; rain downpour shower rainfall; earthquake quake temblor tremor; landslide mudslide; famine starvation; victory win triumph;
defeat loss; success achievement accomplishment; setback blow; progress advance headway breakthrough; discovery finding; competition
contest tournament championship; game match; award prize honor; celebration festivity; ceremony ritual rite; wedding marriage; funeral
burial; concert gig show performance; exhibition display show; aim goal objective purpose target; intention aim purpose; problem issue
question matter; topic subject theme issue; obstacle hurdle barrier impediment; way manner method; method technique approach; part portion
share; piece fragment part section segment; percentage proportion share; result outcome consequence; effect impact influence; reason cause
motive; possibility chance likelihood probability prospect; ability capability capacity; skill talent ability; power authority; power
strength force; freedom liberty; independence autonomy sovereignty; responsibility duty obligation; task job duty; job work employment;
job occupation profession career; job post position; unemployment joblessness; situation condition circumstance; requirement need demand;
amount quantity sum; number total figure; information detail data; evidence proof; sign indication signal; example instance case; trend
tendency; belief faith conviction; religion faith; opinion view; stance position attitude; idea notion concept; feeling emotion sentiment;
fear worry concern anxiety; anger fury rage outrage; grief sorrow sadness; joy happiness delight; hope optimism; confidence trust; doubt
uncertainty suspicion; sympathy compassion; pardon amnesty; hatred hostility animosity; tension strain; stress pressure; relationship
relation tie; link connection tie; money cash fund; price cost; spending expenditure cost expense; fee charge; dollar buck; tax levy duty
tariff; wage salary pay; income earnings revenue; profit earnings gain; loan credit; stake share interest; wealth fortune; asset property;
compensation reparation; bankruptcy insolvency; merger takeover; acquisition takeover purchase buyout; hardship suffering misery; disease
illness sickness ailment; outbreak epidemic pandemic; flu influenza; cancer tumor; vaccination inoculation immunization; medicine drug
medication; treatment therapy; test trial experiment; laboratory lab; pollution contamination; chip semiconductor processor; period era
age; phase stage; schedule timetable agenda program; promise pledge vow commitment; guarantee assurance; criticism condemnation; answer
reply response; advice guidance; refusal rejection; dispute row quarrel argument disagreement; controversy dispute row furor; difference
gap disparity; variety range diversity; kind type sort; version edition; speed pace; transport transit; defense protection; security
safety; shelter refuge haven sanctuary; training exercise drill; choice option alternative; replacement substitute alternative; mistake
error blunder; flaw defect fault; damage destruction devastation; construction building; renovation refurbishment restoration; production
output; legacy heritage; statement remark comment; invasion incursion; bombing blast explosion attack; bomber attacker; response reaction;
cooperation collaboration; television tv; contract deal agreement; proposal suggestion offer; trip visit tour; damage harm; role part;
figure statistic data; operation surgery; goalkeeper keeper goalie; captain skipper; director filmmaker; supporter follower fan; shooting
gunfire; boy child; girl child; video footage film; extent degree level scale; amendment change; punishment sentence; chance opportunity;
premier leader; chairman chairwoman chairperson chair president; approval endorsement support
"""
_MODIFIERS = """
big large huge major massive; large sizable substantial considerable; enormous huge vast immense gigantic giant; small little minor tiny
modest; important significant key crucial vital essential; main chief principal primary central key; prominent notable eminent; leading
top foremost; famous renowned well-known; unidentified unknown; secret covert clandestine hide; dead kill slay; wounded injured hurt; sick
ill unwell ailing; many numerous countless several; several multiple various; several some; various diverse varied; different distinct
separate; similar alike comparable; same identical; other another different; additional extra more; new fresh recent; modern contemporary;
current present existing; former ex; previous earlier prior former; final last ultimate; initial first original; next following
subsequent; upcoming forthcoming; old elderly aged; outdated obsolete old-fashioned; young juvenile teenage; about approximately around
roughly some; nearly almost virtually practically about; exactly precisely; just only merely simply; solely only exclusively; mainly
mostly primarily chiefly largely; generally usually normally typically; often frequently regularly; sometimes occasionally; rarely seldom;
hardly barely scarcely; always constantly continually; recently lately; currently now presently; previously earlier formerly before; later
afterward subsequently then; after following; soon shortly; immediately instantly promptly; suddenly abruptly unexpectedly; eventually
finally ultimately; meanwhile meantime; briefly temporarily; temporary interim provisional; permanent enduring; brief short; long lengthy
prolonged protracted; however but nevertheless nonetheless yet; although though while; despite notwithstanding; also too additionally
moreover furthermore; because since as; therefore thus consequently hence; until till; while as when; during amid throughout; amid among;
between among; against versus; near close nearby; inside within in; on upon; by via through; about regarding concerning; per each every;
all every; all entire whole; entire whole complete full; total overall; who that; which that; everyone everybody; someone somebody; anyone
anybody; may might could; enough sufficient adequate; fast rapid quick swift speedy; steady stable constant; ongoing continuing; rare
uncommon unusual; unusual strange odd peculiar; bizarre strange weird odd; common usual normal; common widespread; ordinary regular
normal; traditional conventional customary; special particular specific; especially particularly notably; annual yearly; daily everyday;
foreign overseas international; international global worldwide; domestic national; national nationwide countrywide; abroad overseas; local
regional; local municipal; remote isolated distant; north northern; south southern; east eastern; west western; official formal; legal
lawful legitimate; illegal unlawful illicit; alleged suspected purported; allegedly reportedly supposedly; apparently seemingly; obvious
clear evident apparent; unclear uncertain; doubtful dubious questionable; controversial contentious disputed; dangerous risky hazardous
perilous; deadly fatal lethal; safe secure; difficult hard tough; challenging difficult; easy simple; complex complicated; possible
potential likely; likely probable; possibly perhaps maybe; inevitable unavoidable; necessary needed required; compulsory mandatory
obligatory; willing ready prepared; reluctant unwilling; anxious worried concerned; afraid scared frightened fearful; angry furious irate
outraged; sad unhappy; happy glad pleased delighted; surprised astonished amazed stunned shocked; shocking appalling; terrible horrible
awful dreadful horrific; good great; excellent outstanding superb; bad poor; severe serious grave; heavy intense severe; fierce intense
heavy; strong powerful mighty; tough strict harsh stringent; cruel brutal savage ruthless; peaceful nonviolent; calm quiet peaceful; rich
wealthy affluent prosperous; poor impoverished needy; profitable lucrative; useful helpful beneficial; cold chilly freezing; high tall;
high elevated; empty vacant; crowded packed full; break damage; destroyed ruined wrecked; abandoned deserted; trapped stranded; nuclear
atomic; military armed; financial economic; islamic muslim; ethnic racial; conservative right-wing; leftist left-wing; radical extreme
extremist; independent autonomous; unfair unjust; wrong incorrect mistake; false untrue; fake bogus counterfeit; true accurate correct;
real genuine actual authentic; responsible accountable; careful cautious; brave courageous; clever smart intelligent bright; experienced
skilled; senior top high-ranking; together jointly; joint combined; shared common joint; partly partially; completely totally entirely
fully; very extremely highly; really truly actually; rather quite fairly; somewhat slightly; significantly considerably substantially
greatly; sharply steeply; dramatically drastically sharply; dramatic drastic sharp; severely seriously badly; strongly fiercely; widely
broadly extensively; publicly openly; deliberately intentionally purposely; accidentally inadvertently unintentionally; indeed actually;
unfortunately sadly; fortunately luckily; unprecedented unparalleled; sole only single; lone sole single solitary; maximum highest;
minimum lowest; expected anticipated; unexpected unforeseen; scheduled planned; available accessible; appropriate suitable proper;
inappropriate unsuitable improper; connected linked related; past last previous; over above more; under below less; certain sure
confident; weak fragile feeble; still yet; ago earlier; indigenous native aboriginal
"""


@lru_cache(maxsize=1)
def _sets() -> dict[str, list[int]]:
    """Stem → the numbers of the sets it stands in."""
    words = f"{_VERBS};{_NOUNS};{_MODIFIERS};{FAMILIES};{DEMONYMS}".replace(";", " ; ").split()
    sets: dict[str, list[int]] = {}
    number = 0
    for stem in stems(words):
        if stem == ";":
            number += 1
        else:
            sets.setdefault(stem, []).append(number)
    return sets


def synonyms(stem: str) -> list[int]:
    """Numbers of the sets that a stem stands in: two words are put for one another where they share one.

    >>> bool(set(synonyms("claim")) & set(synonyms("assert"))), synonyms("xylophon")
    (True, [])
    """
    return _sets().get(stem, _NONE)
