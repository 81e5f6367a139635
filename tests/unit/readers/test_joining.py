from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import framing
from framing.errors import LexiconError
from framing.model.lexicon import Entries, Lexicon
from framing.readers.joining import joined, numbered
from tests.made import entry, lexicon

lists = st.lists(st.sampled_from(["riot", "mob", "land grab", "slay*"]), unique=True, max_size=4)


def forms(of: Lexicon) -> list[str]:
    return [form for one in of.entries for form in one.forms]


@given(st.lists(lists, min_size=1, max_size=4))
def test_every_form_stands_once_and_is_the_earliest_parts(parts: list[list[str]]) -> None:
    whole = joined([lexicon(*(entry(form, id=f"{n}/{form}") for form in listed)) for n, listed in enumerate(parts)])
    assert sorted(forms(whole)) == sorted({form for listed in parts for form in listed})
    assert all(int(one.id.split("/")[0]) == next(n for n, listed in enumerate(parts) if one.forms[0] in listed) for one in whole.entries)


def test_the_first_named_wins_form_by_form() -> None:
    whole = joined([lexicon(entry("riot|mob", id="a/riot")), lexicon(entry("mob|crowd", id="b/mob"), entry("riot", id="b/riot"))])
    assert [(one.id, one.forms) for one in whole.entries] == [("a/riot", ("riot", "mob")), ("b/mob", ("crowd",))]


def test_entries_of_one_id_stay_apart() -> None:
    whole = joined([lexicon(entry("riot", id="x/a")), lexicon(entry("mob", id="x/a"), entry("crowd", id="x/b"))])
    assert [one.id for one in whole.entries] == ["x/a", "x/a.2", "x/b"]
    taken: dict[str, int] = {}
    assert [numbered("a", taken) for _ in range(3)] == ["a", "a.2", "a.3"]
    assert numbered("a.2", taken) == "a.2.2"


def test_of_two_categories_with_one_id_and_group_the_first_stands() -> None:
    one, other = lexicon(entry("riot")), lexicon(entry("so-called", category="distancing"))
    headings = tuple(category._replace(title="Other") for category in other.categories)
    whole = joined([one, replace(other, categories=headings, digest="b")])
    assert whole.categories == one.categories
    assert [(entry.category, entry.group) for entry in whole.entries] == [("label_condemn", "loaded"), ("distancing", "epistemic")]


def test_a_category_of_another_group_is_another_category_wherever_it_is_named() -> None:
    own = lexicon(entry("riot"))
    entries = (entry("mob")._replace(group="imported"), entry("so-called")._replace(group="imported", also=("distancing",)))
    headings = tuple(category._replace(group="imported") for category in own.categories)
    others = replace(own, categories=headings, entries=Entries.of(entries), digest="b")
    told = [[(e.forms[0], e.category, e.group, e.also) for e in joined(parts).entries] for parts in ([own, others], [others, own])]
    assert told[0] == [
        ("riot", "label_condemn", "loaded", ()),
        ("mob", "label_condemn.2", "imported", ()),
        ("so-called", "label_condemn.2", "imported", ("distancing.2",)),
    ]
    assert told[1] == [
        ("mob", "label_condemn", "imported", ()),
        ("so-called", "label_condemn", "imported", ("distancing",)),
        ("riot", "label_condemn.2", "loaded", ()),
    ]
    whole = joined([own, others, replace(others, digest="c")])
    assert [(category.id, category.group) for category in whole.categories][2:] == [
        ("label_condemn.2", "imported"),
        ("distancing.2", "imported"),
    ]


def test_what_the_whole_is_called_names_all_and_depends_on_their_order() -> None:
    one, other = framing.lexicon("conflict"), framing.lexicon("epistemic")
    whole = framing.lexicon("conflict", "epistemic")
    assert (whole.name, whole.version) == ("conflict+epistemic", f"{one.version}+{other.version}")
    assert len({whole.digest, joined([other, one]).digest, one.digest, other.digest}) == 4
    assert whole == framing.lexicon("conflict", "epistemic")
    assert joined([one, one]) == one


def test_python_joins_names_folders_and_files(tmp_path: Path) -> None:
    (tmp_path / "mine.lc3").write_text("+soft\nregime\nzorch*\n:)\n", encoding="utf-8")
    whole = framing.lexicon("conflict", str(tmp_path / "mine.lc3"))
    assert whole.name == "conflict+mine"
    assert [topic.name for topic in whole.topics] == ["conflict", "mine"]
    assert whole.notices == ("mine.lc3: 1 line was skipped; 'framing lexicon import' lists them",)
    met = {hit.text: hit.category for hit in framing.score(framing.document("The regime zorched."), lexicon=whole).hits}
    assert met == {"regime": "legitimacy", "zorched": "soft"}
    assert framing.lexicon() == framing.lexicon("core")


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000, "/dev/null/x"])
def test_a_name_that_no_file_can_have_is_unknown(name: str) -> None:
    with pytest.raises(LexiconError, match="no lexicon is called"):
        framing.lexicon(name)
