"""Tables of words: synonyms, families, demonyms, irregular forms."""

from __future__ import annotations

import pytest

from framing.aligner import families
from framing.aligner import synonyms as tables
from framing.aligner.inflections import IRREGULAR
from framing.aligner.keys import FUNCTION_KINDS, stems
from framing.aligner.synonyms import synonyms

TABLES: dict[str, str] = {name.strip("_"): getattr(tables, name) for name in ("_VERBS", "_NOUNS", "_MODIFIERS")}
TABLES |= {"FAMILIES": families.FAMILIES, "DEMONYMS": families.DEMONYMS}
SETS = [(name, tuple(line.split())) for name, table in TABLES.items() for line in table.split(";")]

OPPOSITES = """
increase decrease; rise fall; win lose; attack defend; accept reject; confirm deny; allow forbid; begin end; start stop; open close;
buy sell; arrive leave; build destroy; praise condemn; support oppose; hire fire; arrest release; advance retreat; gain loss; ally enemy;
victory defeat; war peace; guilty innocent; legal illegal; true false; rich poor; big small; old new; strong weak; good bad; first last;
early late; high low; male female; man woman; husband wife; father mother; son daughter; son son-in-law; north south; east west; buyer
seller; teacher student; victim perpetrator; prosecutor defendant; employer employee; import export; yesterday tomorrow; always never;
many few; more less; before after; above below; killed wounded; dead wounded; civilian soldier; quickly slowly; israel palestinian;
russia ukraine; india pakistan; china taiwan; occupier settler; legal unlawful
"""


def share(one: str, other: str) -> bool:
    left, right = stems([one, other])
    return not set(synonyms(left)).isdisjoint(synonyms(right))


@pytest.mark.parametrize("name", TABLES)
def test_every_set_is_well_formed(name: str) -> None:
    sets = [words for table, words in SETS if table == name]
    for words in sets:
        assert 2 <= len(words) <= 8, words
        assert len(set(stems(list(words)))) == len(words), words
        assert all(word == word.lower() and word.replace("-", "").isalpha() for word in words), words
    assert len({frozenset(words) for words in sets}) == len(sets)


def test_words_stand_in_their_base_form() -> None:
    assert {word for _, words in SETS for word in words if word in IRREGULAR and word not in FUNCTION_KINDS} == set()


@pytest.mark.parametrize("pair", [pair.split() for pair in OPPOSITES.split(";")], ids="-".join)
def test_no_set_holds_opposites(pair: list[str]) -> None:
    assert not share(*pair)


@pytest.mark.parametrize(
    ("one", "other"),
    [("martyr", "martyr"), ("say", "state"), ("regime", "government"), ("raid", "assault"), ("decide", "decision"), ("iraq", "iraqi")],
)
def test_words_that_news_puts_for_one_another_share_a_set(one: str, other: str) -> None:
    assert share(one, other) or one == other


def test_an_irregular_form_has_one_base_and_no_base_is_a_form() -> None:
    assert set(IRREGULAR) & set(IRREGULAR.values()) == set()
    assert all(form != base for form, base in IRREGULAR.items())
