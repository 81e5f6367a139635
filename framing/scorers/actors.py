"""Which words name somebody who acts: names by their capitals, roles by a list and by how they end."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from framing.model.text import norm
from framing.scorers.nouns import DETERMINERS, LINKS, MARKS, PREPOSITIONS, PRONOUNS, STOPS, TIMES, Range

if TYPE_CHECKING:
    from framing.model.text import Tokens

ROLES = frozenset(
    """army armies navy troop troops force forces soldier soldiers police officer officers guard guards government governments ministry
    minister ministers council councils councillor party parties parliament senate congress court courts judge judges jury group groups
    militia militias rebel rebels gunman gunmen fighter fighters militant militants insurgent insurgents settler settlers protester
    protesters demonstrator demonstrators migrant migrants refugee refugees asylum-seekers villager villagers teacher teachers worker
    workers union unions company companies firm firms bank banks banker bankers landlord landlords boss bosses chief chiefs editor
    bishop priest church mayor governor president senator deputy lawmaker lawmakers voter voters crowd crowds family clan gang gangs
    brigade battalion unit regime authority authorities administration agency board committee commission leader leaders commander
    general admiral king queen prince chancellor premier dictator nurse nurses doctor doctors student students campaigner campaigners
    activist activists supporter supporters opponent opponents critic critics people men women man woman boy girl boys girls children
    child youth youths tourists squatters newcomers residents families farmers drivers owners employers employees executives
    billionaire billionaires millionaires politicians politician elite elites establishment movement network outlet newspaper paper
    broadcaster station team club coach referee players fans firefighters volunteers defenders survivors victims prisoners inmates
    suspects suspect patient patients parents mother mothers father fathers couple coalition alliance opposition state nation country
    city town village community communities population regulator watchdog charity charities industry corporation giant giants
    conservatives liberals republicans democrats socialists communists nationalists separatists loyalists secretary spokesman
    spokeswoman ambassador envoy lawyer lawyers prosecutor prosecutors detective detectives sheriff marshal journalist journalists
    reporter reporters scientist scientists researchers university school hospital trust foundation caretaker rivals rival enemy
    enemies neighbour neighbours neighbor neighbors mps mp peers delegates treasurer chain""".split()
)
"""Words for somebody by a role, an office or a kind of body."""
_NOT = frozenset(
    """others matters numbers papers orders powers letters factors errors doors flowers rivers years offers covers
    answers corners dinners quarters figures measures centers prices lists minutes costs tempers colors waters borders
    barriers trailers computers containers mirrors tumors sectors corridors terrors rumors vapors
    excavators escalators generators reactors elevators tractors monitors""".split()
)
_AGENTS = ("ers", "ors", "ists", "ians", "crats")


_NO_NAMES = DETERMINERS | TIMES | PRONOUNS | PREPOSITIONS | STOPS
_SHORTEST = 6
"""Words in *-ers* and its like that are shorter than this are no agents."""


@lru_cache(maxsize=1 << 14)
def is_name(text: str) -> bool:
    """Whether a word is written as a name."""
    return len(text) > 1 and text[0].isupper() and norm(text) not in _NO_NAMES


@lru_cache(maxsize=1 << 14)
def is_actor(text: str) -> bool:
    """Whether a word names or labels somebody."""
    plain = norm(text)
    return plain in ROLES or is_name(text) or (plain.endswith(_AGENTS) and plain not in _NOT and len(plain) >= _SHORTEST)


def named(tokens: Tokens, phrase: Range | None, *, owner: bool = True) -> Range | None:
    """The shortest words in a noun phrase that name an actor: the owner in *Brandt's promise*, the name in *the leader Karel Oss*."""
    if phrase is None:
        return None
    start, end = phrase
    norms = tokens.norms
    while start < end and norms[start] in DETERMINERS:
        start += 1
    mark = next((i for i in range(start, end) if norms[i] in ("'s", "'")), None)
    if mark is not None and owner:
        return named(tokens, (start, mark), owner=False)
    stop = next((i for i in range(start, end) if norms[i] in LINKS or norms[i] in MARKS), end)
    heads = [i for i in range(start, stop) if is_actor(tokens.texts[i])]
    if not heads:
        inner = next((i for i in range(stop, end) if norms[i] in ("of", "by")), None)
        return named(tokens, (inner + 1, end)) if inner is not None else None
    return _run(tokens, heads)


def _run(tokens: Tokens, heads: list[int]) -> Range:
    """The words that name the actor: names that stand together, with the role behind them (*Varnian troops*) and not the one before."""
    names = [i for i in heads if is_name(tokens.texts[i])]
    if not names:
        last = heads[-1]
        return (last - 1, last + 1) if last - 1 in heads else (last, last + 1)
    end = names[-1] + 1
    start = names[-1]
    while start - 1 in names or (tokens.norms[start - 1] == "and" and start - 2 in names):
        start -= 1
    return (start, end + 1) if end in heads else (start, end)
