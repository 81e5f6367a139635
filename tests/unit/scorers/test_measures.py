from __future__ import annotations

import framing
from framing.model.comparison import Measure
from tests.made import entry, lexicon

LEXICON = lexicon(entry("regime"), entry("so-called", category="distancing"))


def test_groups_categories_and_the_authors_voice_are_counted_apart() -> None:
    text = 'The regime fell. "The regime had it coming for a long time," he said. The so-called truce held.'
    counts = {measure.name: measure.counts for measure in framing.score(framing.document(text), lexicon=LEXICON).measures}
    assert counts == {
        "loaded": (2,),
        "loaded/author": (1,),
        "loaded/quoted": (1,),
        "epistemic": (1,),
        "epistemic/author": (1,),
        "loaded/label_condemn": (2,),
        "loaded/label_condemn/author": (1,),
        "epistemic/distancing": (1,),
        "epistemic/distancing/author": (1,),
    }


def test_rates_have_their_denominator_and_short_texts_have_none() -> None:
    assert Measure("loaded", (12, 9), (364, 376)).rates == (33.0, 23.9)
    assert Measure("loaded", (1, 1), (49, 50)).rates == (None, 20.0)
