from __future__ import annotations

from framing import __version__
from framing.reporters.citation import bibtex


def test_the_version_and_the_signature_stand_in_it() -> None:
    told = bibtex("framing:0.1.0|lex:core@1.0#3f9a1c2b")
    assert f"version = {{{__version__}}}" in told
    assert r"core@1.0\#3f9a1c2b" in told


def test_what_latex_reads_as_a_command_is_escaped() -> None:
    told = bibtex("a_b%c{d}\\e~f^g")
    assert r"a\_b\%c\{d\}\textbackslash{}e\textasciitilde{}f\textasciicircum{}g" in told
    assert told.count("{") == told.count("}")
