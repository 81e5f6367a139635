from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

import framing
from framing.errors import PinError
from framing.model.alignment import Alignment, Pins
from framing.model.text import Document

WORDS = 'the a troops rebels killed martyred said U.S. us 14 regime . , ; " “ ” - neighbour Read more: *dead* cease-fire'.split(" ")
SPACES = [" ", " ", " ", "\n\n", " \u200b", ""]
texts = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(SPACES)), min_size=3, max_size=40).map(
    lambda parts: "".join(word + space for word, space in parts)
)


def align(a: str, b: str, *pins: tuple[str, str]) -> Alignment:
    return framing.align(framing.document(a), framing.document(b), pins=pins)


def linked(found: Alignment) -> list[tuple[str, str]]:
    """Both words of every link that a pin set."""
    a, b = found.a.tokens.texts, found.b.tokens.texts
    return [(a[i], b[j]) for i, j, why in found.links if why == "pinned"]


def changes(found: Alignment, kind: str = "content") -> list[tuple[str, str]]:
    return [
        (edit.a.of(found.a.text) if edit.a else "", edit.b.of(found.b.text) if edit.b else "") for edit in found.edits if edit.kind == kind
    ]


A = """The regime's troops shot nine villagers on Monday.

A spokesman for the rebels spoke of a massacre. The dead were brought to Senn."""
B = """Government soldiers killed nine villagers on Monday.

The bodies were brought to Senn. A rebel spokesman spoke of "a great crime" there."""


def test_words_are_linked_one_by_one_where_there_are_as_many() -> None:
    found = align(A, B, ("regime's troops", "Government soldiers killed"), ("shot nine", "nine villagers"))
    assert linked(found) == [
        ("regime", "Government"), ("'s", "soldiers"), ("troops", "killed"), ("shot", "nine"), ("nine", "villagers")
    ]  # fmt: skip


def test_words_are_linked_as_a_phrase_where_there_are_not() -> None:
    found = align(A, B, ("a massacre", "a great crime"))
    assert linked(found) == [("massacre", "great"), ("massacre", "crime")]
    assert ("massacre", "great crime") in changes(found)


def test_what_was_pinned_is_an_edit_of_its_own() -> None:
    a, b = "They spoke of a cruel martyring of boys there.", "They spoke of killing boys there."
    assert changes(align(a, b)) == [("a cruel martyring of", "killing")]
    assert ("martyring", "killing") in changes(align(a, b, ("martyring", "killing")))
    assert changes(align("The army fired.", "A militia fired.", ("The army", "A militia"))) == [("The army", "A militia")]


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        ("MARTYRED", "Killed", ("martyred", "killed")),
        ("the U.S. troops", "the “troops”", ("US", '"troops"')),
        ("the US troops", "the 'troops'", ("U.S.", "‘troops’")),
        ("Kata’ib men", "the men", ("Kata'ib", "men")),
        ("the regime’s men", "men", ("regime's  men", "men")),
        ("the\nlast  men", "men", ("last men", "men")),
        ("co\u00adalition", "the men", ("coalition", "men")),
        ("the men", "men", ("m\u200ben", "men")),
        ("He said no - twice.", "He said no, twice.", ("—", ",")),
        ("He said no; twice.", "He said no, and twice.", (";", ", and")),
        ("two *dead* men", "a dead body", ("two dead men", "a dead body")),
    ],
)
def test_words_are_found_by_their_norms(a: str, b: str, words: tuple[str, str]) -> None:
    assert linked(align(a, b, words))


@pytest.mark.parametrize("words", ["troop", "troops 's", "anti", "terror", "anti terror", "US", "stayed Share", "Facebook"])
def test_only_whole_tokens_of_the_story_are_found(words: str) -> None:
    a = "The troops in anti-terror units told us. They left.\n\nThey stayed.\n\nShare this on Facebook\n"
    with pytest.raises(PinError, match=f'pins\\[0\\]: "{words}" does not stand in version A; copy the words as they are printed'):
        align(a, "The men left.", (words, "men"))


def test_words_are_read_as_the_tokens_of_any_tokenizer() -> None:
    pytest.importorskip("nltk")
    a, b = (framing.document(text, tokenizer="nltk") for text in ("They don't live in the U.S. We do.", "They cannot stay. We do."))
    found = framing.align(a, b, pins=[("don't live", "cannot stay"), ("the U.S. We", "We")])
    assert linked(found)[:3] == [("do", "can"), ("n't", "not"), ("live", "stay")]


def test_places_are_linked_in_order_as_many_as_both_have() -> None:
    a, b = "The regime spoke. The regime fell. The regime is gone.", "A junta spoke. The junta fell."
    found = align(a, b, ("regime", "junta"))
    assert linked(found) == [("regime", "junta")] * 2
    assert [link.i for link in found.links if link.reason == "pinned"] == [1, 5]


def test_places_do_not_lie_over_one_another() -> None:
    assert linked(align("No no no no no.", "Yes indeed yes indeed", ("no no", "yes indeed"))) == [
        ("No", "Yes"), ("no", "indeed"), ("no", "yes"), ("no", "indeed")
    ]  # fmt: skip


def test_other_links_of_pinned_tokens_disappear_and_the_rest_of_their_run_stays() -> None:
    text = "The army shelled the town and the army left the town on Monday."
    found = align(text, text, ("shelled", "left"))
    i, j = found.a.tokens.norms.index("shelled"), found.b.tokens.norms.index("left")
    assert [(link.i, link.j) for link in found.links if link.i == i or link.j == j] == [(i, j)]
    assert len(found.links) == len(found.a.tokens) - 1


def test_a_phrase_that_is_touched_disappears() -> None:
    a, b = "The vice president spoke at length in Senn.", "The deputy spoke at length in Senn."
    assert any(link.reason == "phrase" for link in align(a, b).links)
    found = align(a, b, ("president", "deputy"))
    assert not any(link.reason == "phrase" for link in found.links)
    assert ("vice", "") in changes(found)
    assert ("president", "deputy") in changes(found)


def test_sentences_of_a_pin_answer_one_another() -> None:
    a, b = "It rained. Rebels shot a mayor.\n\nNobody came.\n\nIt was late.", "It rained. Gunmen fled.\n\nNobody came.\n\nIt was late."
    assert (1, 1) not in {pair[:2] for pair in align(a, b).pairing}
    found = align(a, b, ("rebels", "gunmen"))
    assert (1, 1) in {pair[:2] for pair in found.pairing}
    assert ("Rebels", "Gunmen") in changes(found)


def test_what_is_the_same_but_for_style_is_style() -> None:
    found = align("The US men left.", "The men of the U.S. left.", ("US", "U.S."))
    assert ("US", "U.S.") in changes(found, "style")
    assert align("He left.", "He left.", ("left", "left")).edits == align("He left.", "He left.").edits


def test_a_pinned_word_that_stands_in_both_is_shared() -> None:
    assert align("The army left.", "The army left.", ("army", "army")).shared_words == 3
    assert align("The army left.", "The troops left.", ("army", "troops")).shared_words == 2


def test_a_pin_outweighs_a_few_words_that_cross_it() -> None:
    a, b = "The army killed ten rebels.", "Ten rebels were slain by the army."
    assert ("killed", "slain") in changes(align(a, b, ("killed", "slain")))


def test_pins_are_kept_as_they_were_given_and_their_order_does_not_matter() -> None:
    pins = [("regime", "Government"), ("  MASSACRE ", "crime")]
    found, turned = align(A, B, *pins), align(A, B, *reversed(pins))
    assert found.pins == tuple(pins)
    assert (found.links, found.edits) == (turned.links, turned.edits)
    documents = framing.document(A), framing.document(B)
    one, other = (framing.compare(*documents, pins=given) for given in (pins, pins[::-1]))
    assert one.signature == other.signature
    assert "|align:" in one.signature.partition("|pins:")[0]
    assert "|pins:" not in framing.compare(*documents).signature
    assert one.signature != framing.compare(*documents, pins=pins[:1]).signature


def test_a_finding_follows_the_pin() -> None:
    a, b = framing.document("The regime's men fled. They hid."), framing.document("Men fled. Officials hid.")
    assert [(f.kind, f.a_text, f.b_text) for f in framing.compare(a, b).findings] == [("dropped", "regime", "")]
    found = framing.compare(a, b, pins=[("regime's", "officials")])
    assert [(f.kind, f.a_text, f.b_text) for f in found.findings] == [("swapped", "regime", "Officials")]


@pytest.mark.parametrize("empty", ["", " ", "\n\u200b"])
def test_empty_words_are_an_error(empty: str) -> None:
    with pytest.raises(PinError, match=r"pins\[1\]: the words of version A are empty; write"):
        align(A, B, ("regime", "government"), (empty, "x"))
    with pytest.raises(PinError, match="the words of version B are empty"):
        align(A, B, ("regime", empty))


def test_missing_words_are_an_error_that_names_the_version() -> None:
    a, b = framing.document(A, name="Agency", source="a.txt"), framing.document(B, name="Radio")
    with pytest.raises(PinError, match=r'"martyrs" does not stand in version A \(a\.txt\)'):
        framing.align(a, b, pins=[("martyrs", "nobody")])
    with pytest.raises(PinError, match=r'"nobody" does not stand in version B \(Radio\)'):
        framing.align(a, b, pins=[("regime", "nobody")])
    with pytest.raises(PinError, match=f'^pins.0.: "{"x" * 59}…" does not'):
        framing.align(a, b, pins=[("x" * 1_000_000, "bodies")])


@pytest.mark.parametrize("other", [("regime's troops", "soldiers"), ("troops", "Government"), ("regime", "Government")])
def test_two_pins_that_claim_one_token_are_an_error_that_names_both(other: tuple[str, str]) -> None:
    with pytest.raises(PinError, match=r"pins\[1\]: .*claim the same .* of version [AB]; take one out") as caught:
        align(A, B, ("regime", "Government"), other)
    assert caught.value.number == 1
    for words in ("regime", "Government", *other):
        assert f'"{words}"' in str(caught.value)


def test_a_phrase_that_something_of_the_page_breaks_is_an_error() -> None:
    with pytest.raises(PinError, match=r'"two \*dead\* men" in version A is broken by something of the page; pin the words before'):
        align("Then two *dead* men were found.", "Then corpses were found.", ("two dead men", "corpses"))


def test_no_pins_change_nothing() -> None:
    a, b = framing.document(A), framing.document(B)
    assert framing.align(a, b, pins=()) == framing.align(a, b)


@st.composite
def pinned(draw: st.DrawFn) -> tuple[Document, Document, Pins]:
    """Two texts, and one to three pins of words that stand in their stories."""
    documents = framing.document(draw(texts)), framing.document(draw(texts))
    return *documents, tuple((_words(draw, documents[0]), _words(draw, documents[1])) for _ in range(draw(st.integers(1, 3))))


def _words(draw: Callable[[st.SearchStrategy[int]], int], document: Document) -> str:
    story = [t for t, aside in enumerate(document.furniture) if not aside]
    if not story:
        reject()
    start = draw(st.integers(0, len(story) - 1))
    words = [document.tokens[t].text for t in story[start : start + draw(st.integers(1, 4))]]
    return " ".join(words)


def pins_of(a: Document, b: Document, pins: Pins) -> Alignment:
    try:
        return framing.align(a, b, pins=pins)
    except PinError as fault:
        assert "claim the same" in str(fault) or "something of the page" in str(fault)  # noqa: PT017 - any other fault fails
        reject()


@given(pinned())
def test_with_pins_the_edits_tile_both_sides_and_replay(given: tuple[Document, Document, Pins]) -> None:
    found = pins_of(*given)
    assert found.replay() == found.b.text
    for side, text in (("a", found.a.text), ("b", found.b.text)):
        spans = sorted((span.start, span.end) for edit in found.edits if (span := getattr(edit, side)))
        ends = [0, *(x for span in spans for x in span), len(text)]
        assert ends[0::2] == ends[1::2]
    for edit in found.edits:
        same = edit.a is not None and edit.b is not None and edit.a.of(found.a.text) == edit.b.of(found.b.text)
        assert same == (edit.op in ("equal", "move")), edit


@given(pinned())
def test_with_pins_swapping_the_versions_mirrors_the_alignment(given: tuple[Document, Document, Pins]) -> None:
    a, b, pins = given
    if a.text == b.text:
        reject()  # of two pins that cross and mirror one another one is left out, and neither text comes first
    one, other = pins_of(a, b, pins), pins_of(b, a, tuple((two, one) for one, two in pins))
    assert [(j, i, why) for i, j, why in sorted(one.links, key=lambda link: (link.j, link.i))] == list(other.links)
    turn = {"insertion": "deletion", "deletion": "insertion"}
    mine = sorted(((turn.get(e.op, e.op), e.kind, e.b, e.a) for e in one.edits), key=repr)
    assert mine == sorted(((e.op, e.kind, e.a, e.b) for e in other.edits), key=repr)
    assert sorted((j, i) for i, j, _ in one.pairing) == sorted((i, j) for i, j, _ in other.pairing)


@given(texts, st.data())
def test_with_pins_a_text_against_itself_mirrors_too(text: str, data: st.DataObject) -> None:
    document = framing.document(text)
    pins = ((_words(data.draw, document), _words(data.draw, document)),)
    one, other = pins_of(document, document, pins), pins_of(document, document, ((pins[0][1], pins[0][0]),))
    assert [(j, i, why) for i, j, why in sorted(one.links, key=lambda link: (link.j, link.i))] == list(other.links)


@given(pinned())
def test_a_pinned_token_has_no_other_link(given: tuple[Document, Document, Pins]) -> None:
    found = pins_of(*given)
    pairs = [link for link in found.links if link.reason == "pinned"]
    assert pairs
    own = {link.i for link in pairs}, {link.j for link in pairs}
    assert not [link for link in found.links if link.reason not in ("pinned", "duplicate") and (link.i in own[0] or link.j in own[1])]


@given(pinned())
def test_with_pins_any_report_is_made_and_the_record_round_trips(given: tuple[Document, Document, Pins]) -> None:
    from framing.model.record import comparison

    a, b, pins = given
    pins_of(a, b, pins)
    found = framing.compare(a, b, pins=pins)
    assert comparison(framing.record(found)) == found
    told = f"{found.alignment.pinned} link{'s' if found.alignment.pinned > 1 else ''} pinned by the user."
    for kind in ("html", "txt", "md"):
        assert told in framing.report(found, kind).decode()


def test_a_pin_of_many_words_is_an_error() -> None:
    a, b = framing.document("xx " * 100), framing.document("yy " * 100)
    with pytest.raises(PinError, match="more than 60 words"):
        framing.align(a, b, pins=[("xx " * 61, "yy " * 61)])
