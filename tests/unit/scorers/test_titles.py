from __future__ import annotations

import pytest

import framing
from tests.made import entry, lexicon

LEXICON = lexicon(entry("invaders|rioters|terror"))


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ('The Rialto will screen the film "Invaders From Planet Nine" on Friday.', 0),
        ('The library has two copies of "Rioters and Roses," a 1974 novel.', 0),
        ("A comedy, “The Terror of Tiny Hollow”, has been restored.", 0),
        ("The invaders came at dawn, and a film was made of it.", 1),
        ('The minister said of the film: "The invaders will be stopped."', 1),
        ('He called them "Invaders From The South" in a speech.', 1),
    ],
)
def test_titles_of_works_are_no_hits(text: str, hits: int) -> None:
    assert len(framing.score(framing.document(text), lexicon=LEXICON).hits) == hits
