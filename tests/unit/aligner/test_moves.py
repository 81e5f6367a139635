"""What changed places, and what is said twice."""

from __future__ import annotations

import pytest

import framing
from framing.model.alignment import Alignment
from framing.model.text import Document
from tests.conftest import Case


def moved(found: Alignment) -> set[int]:
    return {edit.move for edit in found.edits if edit.move}


def content(found: Alignment) -> list[str]:
    return [edit.op for edit in found.edits if edit.kind == "content"]


def sentences(document: Document) -> list[str]:
    return [
        document.text[document.tokens.starts[start] : document.tokens.ends[end - 1]]
        for start, end in document.sentences
        if document.blocks[document.tokens.blocks[start]].kind == "body" and end - start > 4
    ]


def test_a_paragraph_moved_anywhere_is_one_move_linked_word_by_word(case: Case) -> None:
    parts = case.a.text.split("\n\n")
    long = [n for n, part in enumerate(parts) if len(part.split()) > 15]
    for n in long:
        for to in (long[0], long[len(long) // 2], long[-1]):
            rest = parts[:n] + parts[n + 1 :]
            turned = "\n\n".join([*rest[:to], parts[n], *rest[to:]])
            found = framing.align(framing.document(case.a.text), framing.document(turned))
            assert content(found) == []
            assert len(moved(found)) == (turned != case.a.text)
            assert len(found.links) == len(found.a.tokens)


def test_a_sentence_moved_anywhere_is_one_move_linked_word_by_word(case: Case) -> None:
    said = [text for text in sentences(case.a) if case.a.text.count(f"{text} ") == 1]
    for text in said:
        for to in (said[0], said[-1]):
            if text == to:
                continue
            turned = case.a.text.replace(f"{text} ", "").replace(to, f"{to} {text}")
            found = framing.align(framing.document(case.a.text), framing.document(turned))
            assert content(found) == []
            assert len(moved(found)) <= 1
            assert len(found.links) == len(found.a.tokens)


def test_a_moved_sentence_that_was_reworded_is_a_move_with_an_edit() -> None:
    a = framing.document("Rebels took the port on Monday, the governor said. It rained. Nobody saw the ships leave. Shops were shut.")
    b = framing.document("It rained. Nobody saw the ships leave. Shops were shut. Rebels seized the port on Monday, the governor said.")
    found = framing.align(a, b)
    assert len(moved(found)) == 1
    assert [(edit.op, bool(edit.move)) for edit in found.edits if edit.kind == "content"] == [("substitution", True)]


SAID = "Terrorists took the port of Hallin at dawn."
STORY = "Three people died, officials said.\n\nThe mayor called it a crime. Nobody was arrested."


@pytest.mark.parametrize("again", [f"{STORY} {SAID}", f"{STORY}\n\n{SAID}"], ids=["in a paragraph", "as a caption"])
def test_a_sentence_said_twice_is_a_duplicate_and_no_edit(again: str) -> None:
    a, b = framing.document(f"{SAID}\n\n{STORY}"), framing.document(f"{SAID}\n\n{again}")
    for found in (framing.align(a, b), framing.align(b, a)):
        assert content(found) == []
        assert [link.reason for link in found.links].count("duplicate") == 8
    finding = framing.compare(a, b).findings[0]
    assert finding.kind == "kept"
    assert [len(side) for side in (finding.a, finding.b)] == [1, 2]


def test_a_short_answer_said_twice_is_content() -> None:
    a, b = framing.document("Did he go? No. He stayed in the town."), framing.document("Did he go? No. No. He stayed in the town.")
    assert content(framing.align(a, b)) == ["insertion"]


def test_repeated_sentences_answer_those_beside_what_is_paired() -> None:
    first, second, again = "Police searched the port at dawn.", "Three men were held on Friday.", "The minister declined to comment."
    a = framing.document(f"{first} {again} {second} {again} It rained all day.")
    b = framing.document(f"{first} {second} {again} It rained all day.")
    found = framing.align(a, b)
    assert moved(found) == set()
    (gone,) = [edit for edit in found.edits if edit.op == "deletion" and edit.a and again in edit.a.of(a.text)]
    assert gone.a
    assert gone.a.start < a.text.index(second)
