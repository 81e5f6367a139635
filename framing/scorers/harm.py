"""How a sentence tells of harm: with its doer, in a passive without one, as a noun, or as a death that nobody caused."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from framing.scorers import nouns

if TYPE_CHECKING:
    from framing.model.text import Document, Tokens

NAMED, AGENTLESS, NOMINAL, DIED = "named", "agentless", "nominal", "died"
"""The modes: who did it is said; a passive leaves it out; a noun does; a death stands where the other version has a killing."""


class Mention(NamedTuple):
    """Harm told of: the tokens from `first` to the one before `end`, the `root` of the deed, and the mode."""

    first: int
    end: int
    root: str
    mode: str


_DEEDS = """
kill: kill kills killed slain slay | killing killings death deaths
murder: murder murders murdered | murder murders
shoot: shoot shoots shot | shooting shootings
bomb: bomb bombs bombed | bombing bombings bombardment bombardments
shell: shell shells shelled | shelling shellings
wound: wound wounds wounded injure injures injured hurt hurts | wounding injury injuries
beat: beat beats beaten | beating beatings
attack: attack attacks attacked assault assaults assaulted | attack attacks assault assaults
strike: strike strikes struck hit hits | strike strikes airstrike airstrikes
destroy: destroy destroys destroyed demolish demolishes demolished | destruction demolition demolitions
evict: evict evicts evicted expel expels expelled | eviction evictions expulsion expulsions
displace: displace displaces displaced | displacement displacements
arrest: arrest arrests arrested detain detains detained | arrest arrests detention detentions
torture: torture tortures tortured | torture
rape: rape rapes raped | rape rapes
execute: execute executes executed hang hangs hanged | execution executions hanging hangings
abduct: abduct abducts abducted kidnap kidnaps kidnapped | abduction abductions kidnapping kidnappings
stab: stab stabs stabbed | stabbing stabbings
poison: poison poisons poisoned | poisoning poisonings
raid: raid raids raided | raid raids
starve: starve starves starved | starvation
massacre: massacre massacres massacred slaughter slaughters slaughtered | massacre massacres slaughter
"""
_VERBS: dict[str, str] = {}
_NOUNS: dict[str, str] = {}
for _line in _DEEDS.strip().splitlines():
    _root, _, _forms = _line.partition(": ")
    _verbs, _, _nouns = _forms.partition(" | ")
    _VERBS.update(dict.fromkeys(_verbs.split(), _root))
    _NOUNS.update(dict.fromkeys(_nouns.split(), _root))
_DEATHS = frozenset("die dies died perish perishes perished".split())
ROOTS = {**_VERBS, **_NOUNS, **dict.fromkeys(_DEATHS, "kill")}
"""Word → the deed it tells of."""
_BE = frozenset("is are was were be been being get gets got getting".split())
_PARTICIPLE = ("ed", "en", "shot", "slain", "struck", "hit", "hurt")
_AFTER = frozenset("in when as after by during at near on while since amid before outside inside".split())
_TIMES = frozenset("then now dawn dusk noon night nightfall midnight monday tuesday wednesday thursday friday saturday sunday".split())
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands several many dozen hundred".split()
)
_INSTRUMENTS = frozenset(
    """gunfire fire bullet bullets bomb bombs blast blasts explosion explosions shell shells shelling missile missiles rocket rockets
    strike strikes airstrike airstrikes shrapnel drone drones mine mines landmine landmines grenade grenades round rounds""".split()
)
"""What is named after *by* where the doer is left out all the same."""
_REACH = 10
"""How many tokens after a passive its doer is looked for."""


def mentions(document: Document) -> list[Mention]:
    """Every mention of harm in the story, in order; page furniture is left out.

    >>> import framing
    >>> told = mentions(framing.document("Troops killed two men. Two men were killed on Friday. The killing of two men went on."))
    >>> [(mention.root, mention.mode) for mention in told]
    [('kill', 'named'), ('kill', 'agentless'), ('kill', 'nominal')]
    """
    tokens, furniture = document.tokens, document.furniture
    found: list[Mention] = []
    at = 0
    for i, norm in enumerate(tokens.norms):
        if norm in ROOTS and not furniture[i]:
            while document.sentences[at][1] <= i:
                at += 1
            mention = _mention(tokens, i, document.sentences[at])
            found += [mention] if mention else []
    return found


def _mention(tokens: Tokens, i: int, of: tuple[int, int]) -> Mention | None:
    """What the word at `i` tells of; None where it may be a noun without *of*, which says nothing of who did what to whom."""
    norms, (first, end) = tokens.norms, of
    norm = norms[i]
    if norm in _DEATHS:
        return Mention(i, i + 1, "kill", DIED)
    auxiliary = _auxiliary(norms, first, i)
    if norm in _VERBS and norm.endswith(_PARTICIPLE) and (auxiliary is not None or _reduced(tokens, first, i, end)):
        by = _doer(tokens, i + 1, end)
        start = i if auxiliary is None else auxiliary
        return Mention(start, by or i + 1, _VERBS[norm], NAMED if by else AGENTLESS)
    if norm not in _NOUNS:
        return None if i > first and norms[i - 1] in nouns.DETERMINERS else Mention(i, i + 1, ROOTS[norm], NAMED)  # a bomb, the shot
    if norms[i + 1 : i + 2] != ("of",):
        return None
    owned = i > first and (norms[i - 1] in ("'s", "'") or (tokens.texts[i - 1][:1].isupper() and norms[i - 1] not in nouns.DETERMINERS))
    return Mention(i, i + 1, _NOUNS[norm], NAMED if owned or _doer(tokens, i + 1, end) else NOMINAL)


def _auxiliary(norms: tuple[str, ...], first: int, i: int) -> int | None:
    """Where the *was* of *was later killed* stands; None where there is none."""
    at = i - 1
    while at > first and (nouns.adverb(norms[at]) or norms[at] in ("also", "later", "then", "not", "already", "reportedly", "all", "both")):
        at -= 1
    return at if at >= first and norms[at] in _BE else None


def _reduced(tokens: Tokens, first: int, i: int, end: int) -> bool:
    """Whether a participle after a number is a passive without its verb: *16 people killed in clashes*, *six killed*."""
    norms = tokens.norms
    if i + 1 < end and norms[i + 1] not in _AFTER and norms[i + 1] not in nouns.MARKS:
        return False
    numbers = [k for k in range(max(first, i - 3), i) if norms[k].isdigit() or norms[k] in _NUMBERS]
    return bool(numbers) and nouns.MARKS.isdisjoint(norms[numbers[0] : i])


def _doer(tokens: Tokens, start: int, end: int) -> int | None:
    """The end of *by* and the doer that it names; None where nobody is named, or only a weapon is."""
    norms = tokens.norms
    stop = next((k for k in range(start, min(end, start + _REACH)) if norms[k] in nouns.MARKS), min(end, start + _REACH))
    at = next((k for k in range(start, stop) if norms[k] == "by"), None)
    phrase = nouns.after(tokens, at + 1, end) if at is not None else None
    if phrase is None or norms[phrase[0]] in _TIMES or norms[phrase[1] - 1] in _INSTRUMENTS or norms[phrase[0]].isdigit():
        return None
    return phrase[1]
