"""Whatever the examples bring up is named by the words of the contract."""

from __future__ import annotations

import framing
from framing.model.alignment import CLASSES, OPS, REASONS
from framing.model.comparison import KINDS, VOICES
from framing.model.lexicon import GROUPS
from framing.model.text import KINDS as BLOCKS
from tests.conftest import Case


def test_every_name_is_one_of_the_contract(case: Case) -> None:
    found = framing.compare(case.a, case.b)
    assert {link.reason for link in found.alignment.links} <= set(REASONS)
    assert {edit.op for edit in found.alignment.edits} <= set(OPS)
    assert {edit.kind for edit in found.alignment.edits} <= {*CLASSES, None}
    assert {finding.kind for finding in found.findings} <= set(KINDS)
    assert {hit.voice for hit in found.hits} <= set(VOICES)
    assert {hit.group for hit in found.hits} <= set(GROUPS)
    assert {block.kind for document in (case.a, case.b) for block in document.blocks} <= set(BLOCKS)
