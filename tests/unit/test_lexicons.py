"""The lexicons hold what they promise: their form, their examples, their balance."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

import framing
from framing.model.lexicon import Lexicon
from framing.readers.lexicon import examples, folder, lexicon, references, topics
from framing.scorers.structure import DEVICES

HERE = folder()


def examples_of(topic: str) -> list[tuple[str, bool, str]]:
    return examples(HERE / topic)


@pytest.fixture(scope="module")
def core() -> Lexicon:
    return framing.lexicon()


def test_core_is_every_topic(core: Lexicon) -> None:
    assert {topic.name for topic in core.topics} == set(topics()) == set(core.topics.names)
    assert len(topics()) == 17
    assert len(core.entries) >= 3000


def test_our_own_tables_keep_their_form_and_are_read_alike_with_and_without_checks(core: Lexicon) -> None:
    checked = lexicon("core", home=HERE)
    assert checked.entries.forms == core.entries.forms
    assert (checked.digest, list(checked.entries), list(checked.topics)) == (core.digest, list(core.entries), list(core.topics))


def test_every_source_has_its_reference(core: Lexicon) -> None:
    cited = {source for entry in (*core.entries, *DEVICES.values()) for source in entry.sources}
    assert cited == references().keys()


def test_no_entry_is_a_product_of_variants(core: Lexicon) -> None:
    assert [(entry.id, len(entry.forms)) for entry in core.entries if len(entry.forms) > 40] == []


def test_forms_are_words(core: Lexicon) -> None:
    odd = re.compile(r"[()\[\]{}~<>;:|_=]|[-,.]$")
    assert [(entry.id, form) for entry in core.entries for form in entry.forms if odd.search(form)] == []


def test_no_form_stands_in_two_entries(core: Lexicon) -> None:
    count = Counter(form for entry in core.entries for form in entry.forms)
    assert [form for form, n in count.items() if n > 1] == []


def test_every_entry_says_what_it_owes(core: Lexicon) -> None:
    for entry in core.entries:
        assert entry.reason.endswith("."), entry.id
        assert 5 <= len(entry.reason.split()) <= 32, entry.id
        assert entry.neutral, entry.id
        assert entry.sources, entry.id
        assert entry.speaks_for != entry.speaks_against, entry.id


def test_mirrors_look_at_one_another(core: Lexicon) -> None:
    entries = {entry.id: entry for entry in core.entries}
    mirrors = [(entry.id, entry.mirror) for entry in core.entries if entry.mirror]
    assert [pair for pair in mirrors if pair[1] not in entries or entries[pair[1]].mirror != pair[0]] == []


@pytest.mark.parametrize("topic", topics())
def test_attribution_and_epistemic_words_stand_apart(topic: str) -> None:
    groups = {entry.group for entry in framing.lexicon(topic).entries}
    assert groups == ({"epistemic"} if topic in ("attribution", "epistemic") else {"loaded"})


@pytest.mark.parametrize("topic", topics())
def test_every_side_of_a_topic_has_entries_for_it_and_against_it(topic: str) -> None:
    lexicon = framing.lexicon(topic)
    spoken = [Counter(entry.speaks_for for entry in lexicon.entries), Counter(entry.speaks_against for entry in lexicon.entries)]
    for side, _ in lexicon.topics[0].sides:
        assert spoken[0][side] > 0, f"no entry speaks for {side}"
        assert spoken[1][side] > 0, f"no entry speaks against {side}"


@pytest.mark.parametrize("topic", topics())
def test_examples_hit_and_miss_as_they_say(topic: str) -> None:
    lexicon = framing.lexicon(topic)
    wrong = []
    for entry, hit, sentence in examples_of(topic):
        met = {found.entry for found in framing.score(framing.document(sentence), lexicon=lexicon).hits}
        if (entry in met) != hit:
            wrong.append((entry, hit, sentence))
    assert wrong == []


@pytest.mark.parametrize("topic", topics())
def test_every_guard_has_a_sentence_that_it_voids(topic: str) -> None:
    missed = {entry for entry, hit, _ in examples_of(topic) if not hit}
    entries = framing.lexicon(topic).entries
    guarded = {entry.id for entry in entries if entry.unless or entry.unless_near or entry.only_near or entry.case != "any"}
    assert sorted(guarded - missed) == []


def test_the_folder_is_found_in_a_checkout() -> None:
    assert Path(framing.__file__).resolve().parent.parent / "lexicons" == HERE
