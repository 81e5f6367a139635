"""Irregular forms of English words and the word each is a form of."""

from __future__ import annotations

_FORMS = """
a: an; be: am is are was were been being 'm 're; do: does did done doing; have: has had having 've; he: him his; i: me my;
it: its; not: n't; she: her hers; they: them their theirs; we: us our ours; will: would 'll 'd; you: your yours;
airman: airmen; alderman: aldermen; alumnus: alumni; antenna: antennae; appendix: appendices; arise: arose arisen;
assemblyman: assemblymen; assemblywoman: assemblywomen; awake: awoke awoken; bacterium: bacteria; bad: worse worst; batsman: batsmen;
bear: borne; beat: beaten; become: became; befall: befell befallen; beget: begot begotten; begin: began begun; behold: beheld; bend: bent;
bereave: bereft; beseech: besought; bid: bade bidden; bite: bitten; bleed: bled; blow: blew blown; break: broke broken; breed: bred;
bring: brought; build: built; burn: burnt; businessman: businessmen; businesswoman: businesswomen; buy: bought; cactus: cacti;
calf: calves; cameraman: cameramen; catch: caught; chairman: chairmen; chairwoman: chairwomen; child: children; choose: chose chosen;
clergyman: clergymen; cling: clung; come: came; congressman: congressmen; congresswoman: congresswomen; consortium: consortia;
councilman: councilmen; councilwoman: councilwomen; countryman: countrymen; craftsman: craftsmen; creep: crept; crewman: crewmen;
crisis: crises; criterion: criteria; curriculum: curricula; deal: dealt; dig: dug; disprove: disproven; doorman: doormen;
draw: drew drawn; dream: dreamt; drink: drank drunk; drive: drove driven; dutchman: dutchmen; dwell: dwelt; eat: ate eaten;
emphasis: emphases; englishman: englishmen; fall: fell fallen; far: farther farthest further furthest; feel: felt; fight: fought;
find: found; fireman: firemen; fisherman: fishermen; flee: fled; fling: flung; fly: flew flown; foot: feet; forbid: forbade forbidden;
forego: foregone; foreman: foremen; foresee: foresaw foreseen; foretell: foretold; forget: forgot forgotten; forgive: forgave forgiven;
forgo: forwent forgone; formula: formulae; forsake: forsook forsaken; freeze: froze frozen; frenchman: frenchmen; freshman: freshmen;
frontman: frontmen; fungus: fungi; get: got gotten; give: gave given; go: went gone; good: better best; goose: geese;
grandchild: grandchildren; grow: grew grown; guardsman: guardsmen; gunman: gunmen; gunwoman: gunwomen; half: halves; hamstring: hamstrung;
hang: hung; hear: heard; henchman: henchmen; herdsman: herdsmen; hew: hewn; hide: hid hidden; hitman: hitmen; hold: held; hoof: hooves;
housewife: housewives; hypothesis: hypotheses; index: indices; infantryman: infantrymen; irishman: irishmen; keep: kept;
kibbutz: kibbutzim; kneel: knelt; knife: knives; know: knew known; larva: larvae; lay: laid; layman: laymen; lead: led; lean: leant;
leap: leapt; learn: learnt; leave: left; lend: lent; lie: lain; life: lives; light: lit; loaf: loaves; lose: lost; louse: lice;
make: made; man: men; marksman: marksmen; mean: meant; meet: met; memorandum: memoranda; middleman: middlemen; midwife: midwives;
militiaman: militiamen; millennium: millennia; mimic: mimicked mimicking; mislay: mislaid; mislead: misled; misspend: misspent;
mistake: mistook mistaken; misunderstand: misunderstood; mouse: mice; neurosis: neuroses; newsman: newsmen; nobleman: noblemen;
nucleus: nuclei; oasis: oases; ombudsman: ombudsmen; outdo: outdid outdone; outgrow: outgrew outgrown; outrun: outran; outsell: outsold;
overcome: overcame; overdo: overdid overdone; overfly: overflew overflown; overhang: overhung; overhear: overheard; overpay: overpaid;
override: overrode overridden; overrun: overran; oversee: oversaw overseen; oversell: oversold; oversleep: overslept;
overspend: overspent; overtake: overtook overtaken; overthrow: overthrew overthrown; ox: oxen; panic: panicked panicking;
parenthesis: parentheses; partake: partook partaken; passerby: passersby; pay: paid; phenomenon: phenomena; plead: pled;
policeman: policemen; policewoman: policewomen; postman: postmen; prognosis: prognoses; prove: proven; radius: radii; rebuild: rebuilt;
redraw: redrew redrawn; referendum: referenda; remake: remade; repay: repaid; resell: resold; retake: retook retaken; retell: retold;
rethink: rethought; rewrite: rewrote rewritten; ride: rode ridden; rifleman: riflemen; ring: rang; rise: rose risen; run: ran;
salesman: salesmen; say: said; scarf: scarves; schoolchild: schoolchildren; seaman: seamen; see: saw seen; seek: sought; sell: sold;
send: sent; serviceman: servicemen; servicewoman: servicewomen; sew: sewn; shake: shook shaken; shave: shaven; shear: shorn;
shelf: shelves; shine: shone; shoot: shot; show: shown; shrink: shrank shrunk; sing: sang sung; sink: sank sunk sunken; sit: sat;
slay: slew slain; sleep: slept; slide: slid; sling: slung; slink: slunk; smite: smote smitten; sneak: snuck; sow: sown;
speak: spoke spoken; spectrum: spectra; speed: sped; spell: spelt; spend: spent; spill: spilt; spin: spun; spoil: spoilt;
spokesman: spokesmen; spokeswoman: spokeswomen; sportsman: sportsmen; sportswoman: sportswomen; spring: sprang sprung; stadium: stadia;
stand: stood; statesman: statesmen; steal: stole stolen; stepchild: stepchildren; stick: stuck; stimulus: stimuli; sting: stung;
stink: stank stunk; stratum: strata; strew: strewn; stride: strode stridden; strike: struck stricken; string: strung;
strive: strove striven; strongman: strongmen; swear: swore sworn; sweep: swept; swell: swollen; swim: swam swum; swing: swung;
swordsman: swordsmen; symposium: symposia; synthesis: syntheses; take: took taken; taxman: taxmen; teach: taught; tear: tore torn;
tell: told; thesis: theses; thief: thieves; think: thought; throw: threw thrown; tooth: teeth; traffic: trafficked trafficking;
tread: trod trodden; tribesman: tribesmen; undergo: underwent undergone; underlie: underlain; understand: understood;
undertake: undertook undertaken; undo: undid undone; unwind: unwound; uphold: upheld; vertebra: vertebrae; vie: vying; wake: woke woken;
waylay: waylaid; wear: wore worn; weave: wove woven; weep: wept; wife: wives; win: won; withdraw: withdrew withdrawn; withhold: withheld;
withstand: withstood; wolf: wolves; woman: women; workman: workmen; wring: wrung; write: wrote written; yachtsman: yachtsmen
"""

IRREGULAR: dict[str, str] = {
    form: base.strip() for base, forms in (entry.split(":") for entry in _FORMS.split(";")) for form in forms.split()
}

OWN: dict[str, str] = {
    word: words.split()[0]
    for words in """
    executive executives; department departments; authority authorities; several; important importance; relative relatives; customs;
    international; internal; evening evenings; emergency emergencies; experiment experiments experimental; conservative conservatives;
    liberal liberals; objective objectives; publication publications; conference conferences; university universities
    """.split(";")
    for word in words.split()
}
"""Words that share a stem with another word (*executed*, *departed*, *authors*) → a stem of their own."""
