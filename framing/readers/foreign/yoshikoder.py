"""Yoshikoder `.ykd`: XML, a `cnode` for each category and a `pnode` for each word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.sax.handler import ContentHandler

from framing.errors import LexiconError
from framing.readers.foreign.listing import Heading, Listing, Skipped, Term, any_word, path_of

if TYPE_CHECKING:
    from xml.sax.xmlreader import AttributesImpl, Locator

DEEPEST = 30
"""Categories within categories past which a file is no dictionary."""

_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_PLAIN = re.compile(r"[\w\s'’-]*")
_QUESTION = re.compile(r"\?+")

Found = tuple[int, tuple[str, ...], str]
"""Line, path of categories and word of a `pnode`."""


def detected(text: str) -> bool:
    """Whether it is XML."""
    return text.lstrip()[:11].lower().startswith(("<?xml", "<dictionary", "<!doctype"))


def read(text: str) -> Listing:
    """Words under the innermost category; the outermost, which is the dictionary itself, is left out of the path.

    Entities and whatever lies outside the file are refused (defusedxml). Where the dictionary says that its patterns are regular
    expressions, only plain words are read.

    >>> xml = '<dictionary><cnode name="Mine"><cnode name="war"><pnode name="kill*"/></cnode></cnode></dictionary>'
    >>> [(term.form, term.categories) for term in read(xml).terms]
    [('kill*', ('war',))]
    """
    skipped: list[Skipped] = []
    terms: list[Term] = []
    headings: dict[tuple[str, ...], Heading] = {}
    found, engine = _parsed(text)
    outermost = {path[:1] for _, path, _ in found}
    whole = len(outermost) == 1 and all(len(path) > 1 for _, path, _ in found)
    for number, path, form in found:
        if fault := _fault(form, path, engine):
            skipped.append(Skipped(number, form, fault))
            continue
        heading = headings.setdefault(path, path_of(path[1:] if whole else path))
        terms.append(Term(number, _QUESTION.sub(r" \g<0> ", form).strip(), (heading.name,)))
    return Listing(tuple(terms), tuple(skipped), tuple(headings.values()))


def _fault(form: str, path: tuple[str, ...], engine: str) -> str:
    if not path:
        return "no category stands above it"
    if engine.startswith("reg") and not _PLAIN.fullmatch(form):
        return "a regular expression is not read"
    return "a word that is a wildcard alone is not read" if any_word(form) else ""


def _parsed(text: str) -> tuple[list[Found], str]:
    """Every word with its place, and what the dictionary says its patterns are."""
    from xml.sax import SAXException, SAXParseException

    from defusedxml import DefusedXmlException
    from defusedxml.sax import parseString

    nodes = _Nodes()
    # the text is decoded already, so what it says of its encoding no longer holds; the lines stay as they were
    data = _DECLARATION.sub(lambda declared: "\n" * declared[0].count("\n"), text, count=1).encode()
    try:
        parseString(data, nodes)
    except DefusedXmlException as fault:
        raise LexiconError("its XML has entities of its own, which are not read", mend="take the DOCTYPE out") from fault
    except SAXException as fault:
        at = f" at line {fault.getLineNumber()}" if isinstance(fault, SAXParseException) else ""
        raise LexiconError(
            f"not XML{at}: {fault.getMessage()}", mend="mend it, or give its format with 'framing lexicon import --format NAME'"
        ) from fault
    return nodes.found, nodes.engine


class _Nodes(ContentHandler):
    """Takes the names of nodes as the parser meets them, because a tree would not know their lines."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Found] = []
        self.engine = ""
        self._path: list[str] = []
        self._at: Locator | None = None

    def setDocumentLocator(self, locator: Locator) -> None:  # noqa: N802 - the library's name
        """Keep what tells the line."""
        self._at = locator

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802 - the library's name
        """Note a word, or enter a category."""
        line = (self._at.getLineNumber() if self._at else None) or 0
        if name == "pnode":
            self.found.append((line, tuple(self._path), attrs.get("name") or ""))
        elif name == "cnode":
            self._path.append(attrs.get("name") or "")
            if len(self._path) > DEEPEST:
                raise LexiconError(f"nested deeper than {DEEPEST} at line {line}", mend="flatten it")
        elif name == "dictionary":
            self.engine = attrs.get("patternengine") or ""

    def endElement(self, name: str) -> None:  # noqa: N802 - the library's name
        """Leave a category."""
        if name == "cnode":
            self._path.pop()
