"""How to cite a comparison: its signature, and framing itself, as BibTeX."""

from __future__ import annotations

from framing import __version__

_SPECIAL = {"\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def bibtex(signature: str) -> str:
    r"""A BibTeX entry for this version of framing, with `signature` in its note so that the comparison can be made again.

    >>> print(bibtex("framing:0.1.0|lex:core@1.0#3f9a1c2b").splitlines()[-2].strip())
    note = {Signature: framing:0.1.0|lex:core@1.0\#3f9a1c2b},
    """
    safe = "".join(_SPECIAL.get(c, f"\\{c}" if c in "&%$#_" else c) for c in signature)
    key = "framing" + "".join(filter(str.isalnum, __version__))
    return (
        f"@software{{{key},\n"
        "  author = {{The framing authors}},\n"
        "  title = {framing: how two versions of a news story frame it},\n"
        f"  version = {{{__version__}}},\n"
        f"  note = {{Signature: {safe}}},\n"
        "}"
    )
