"""What each paragraph is to the story by where it stands: headline, subhead, body, or what closes the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing.readers.artefacts import sign_off
from framing.readers.dateline import dateline
from framing.readers.lines import titled

if TYPE_CHECKING:
    from framing.readers.paragraphs import Paragraph

_SECTIONS = frozenset(
    "africa|americas|analysis|asia|asia pacific|breaking|breaking news|business|climate|comment|culture|economy|education|europe|"
    "exclusive|feature|features|headlines|health|home|international|latest|latest news|live|local|local news|middle east|national|news|"
    "opinion|politics|science|society|sport|sports|technology|top news|top stories|uk|uk news|us|us news|video|war|west asia|world|"
    "world news".split("|")
)
"""Names of sections, as they stand over a headline."""

_HEADLINE, _STANDFIRST, _SUBHEAD = 30, 30, 10
"""Words that a line of display may have at most: above the story, below its headline, between its paragraphs."""
_ASKING = 20
"""Words of a headline that ends in a question or exclamation mark."""
_LEADING = 4
"""Lines of display within which the headline is looked for."""
_CLOSING, _NAME = 20, 6
"""Words of a line after the story, where the page has spoken before it, and of an outlet's name alone."""
_ECHO = 0.8


def roles(parts: list[Paragraph]) -> list[str]:
    r"""The kind of each paragraph; one paragraph alone is body, whatever it looks like.

    >>> from framing.readers.lines import lines
    >>> from framing.readers.paragraphs import paragraphs
    >>> roles(paragraphs(lines("Troops leave\n\nThe last troops left.\n\nA long road\n\nThey had come in May.\n\nKD/lm")))
    ['headline', 'body', 'subhead', 'body', 'furniture']
    """
    kinds = [part.kind or "body" for part in parts]
    story = [n for n, part in enumerate(parts) if not part.kind]
    last = next((n for n in reversed(story) if parts[n].sentence), None)
    if len(story) < 2 or last is None:  # noqa: PLR2004 - a headline needs a story
        return kinds
    top = _headline(parts, story, last, {_letters(parts[n].words) for n in story if n > last})
    first = story.index(top) + 1 if top is not None else 0
    if top is not None:
        kinds[top] = "headline"
        for n in story[: first - 1]:
            kinds[n] = "furniture"
        first += _below(parts, kinds, story[first:], top)
    _between(parts, kinds, [n for n in story[first:] if n <= last])
    _after(parts, kinds, last, parts[top] if top is not None else None)
    return kinds


def _headline(parts: list[Paragraph], story: list[int], last: int, closing: set[str]) -> int | None:
    """Which paragraph is the headline: the first line of display, or a Markdown heading a few short lines below the top.

    What stands at the foot of the page too, in `closing`, is the outlet's name.
    """
    leading = story[:_LEADING]
    for n in leading:
        if n >= last or not _heads(parts[n]):
            break
        if parts[n].heading == 1 or (parts[n].heading and n == story[0]):
            return n
    at = 0
    while at + 1 < len(leading) and _over(parts[story[at]], parts[story[at + 1]], closing):
        at += 1
    return story[at] if story[at] < last and _heads(parts[story[at]]) else None


def _over(part: Paragraph, after: Paragraph, closing: set[str]) -> bool:
    """Whether `part` is not yet the headline: a section's or outlet's name, or the page's title that repeats what comes `after`."""
    if not _heads(after):
        return False
    if part.words.casefold().strip(" :") in _SECTIONS or (part.length <= _NAME and _letters(part.words) in closing):
        return True
    title, headline = _letters(part.words), _letters(after.words)
    return after.length >= _LEADING and title != headline and title.startswith(headline) and any(mark in part.words for mark in "|–—-")


def _asks(part: Paragraph) -> bool:
    return part.ended and not part.stopped and part.length <= _ASKING


def _heads(part: Paragraph) -> bool:
    """Whether a paragraph can be a headline: display, or a sentence that its marks make display."""
    if part.heading:
        return True
    if part.length > _HEADLINE or part.item or not part.words:
        return False
    return bool(part.emphasis) or (
        (not part.sentence or _asks(part) or (part.length >= _LEADING and titled(part.words))) and _display(part)
    )


def _display(part: Paragraph) -> bool:
    """Whether a line does not read on from anything or into anything."""
    begins = part.words.lstrip("\"'“”‘’«¿¡$£€")[:1]
    return begins.isalnum() and "@" not in part.words and not part.lines[0].lower and part.words[-1:] not in ",;:-–—"


def _below(parts: list[Paragraph], kinds: list[str], story: list[int], top: int) -> int:
    """Type what stands between headline and body; how many paragraphs those are."""
    done = 0
    for n in story:
        part = parts[n]
        if _echoes(part, parts[top]):
            kinds[n] = "furniture"
        elif _names(part) and n + 1 < len(parts) and parts[n + 1].kind in ("timestamp", "byline"):
            kinds[n] = "byline"
        elif _files(part):
            kinds[n] = "dateline"
        elif part.length <= _STANDFIRST and (
            part.heading or (part.emphasis and (not part.stopped or part.length <= _ASKING)) or (not part.sentence and _display(part))
        ):
            kinds[n] = "subhead"
        else:
            break
        done += 1
    return done


def _files(part: Paragraph) -> bool:
    """Whether a line is a dateline that stands alone, without its dash."""
    told = part.words[-1:].isdigit() or part.words[-1:] in ")]/"
    return told and dateline(f"{part.words} — A", first=False) == len(part.words) + 2


def _names(part: Paragraph) -> bool:
    return 1 < part.length <= 3 and not part.ended and titled(part.words) and part.words.replace(" ", "").isalpha()  # noqa: PLR2004 - a person's name


def _between(parts: list[Paragraph], kinds: list[str], story: list[int]) -> None:
    """Type the subheads among the paragraphs of the body, and what repeats the headline there."""
    for before, n, after in zip([None, *story], story, [*story[1:], None], strict=False):
        part = parts[n]
        if part.heading or (part.emphasis > 1 and part.length <= _SUBHEAD):
            kinds[n] = "subhead"
        elif part.sentence or part.length > _SUBHEAD or part.item or not _display(part) or after is None or before is None:
            continue
        elif parts[after].sentence and not parts[after].item and (parts[before].ended or kinds[before] == "subhead"):
            kinds[n] = "subhead"


def _after(parts: list[Paragraph], kinds: list[str], last: int, headline: Paragraph | None) -> None:
    """Type what comes after the last sentence: initials, the outlet's name, links, the headline once more."""
    page = False
    for n in range(last + 1, len(parts)):
        part = parts[n]
        if part.kind:
            page = page or part.kind == "furniture"
        elif _closes(part, page=page) or (headline and _echoes(part, headline)) or _leads(parts, n):
            kinds[n] = "furniture"


def _closes(part: Paragraph, *, page: bool) -> bool:
    if sign_off(part.words) or (page and part.length <= _CLOSING) or "@" in part.words:
        return True
    return not part.item and part.length <= _NAME and (bool(part.emphasis or part.heading) or titled(part.words))


def _leads(parts: list[Paragraph], n: int) -> bool:
    """Whether a line announces the artefact that comes after it."""
    return parts[n].lines[-1].mark == ":" and n + 1 < len(parts) and parts[n + 1].kind == "furniture"


def _echoes(part: Paragraph, headline: Paragraph) -> bool:
    """Whether a paragraph repeats the headline: word for word, or nearly where it is an item of a list."""
    if _letters(part.words) == _letters(headline.words):
        return True
    own, other = set(part.words.casefold().split()), set(headline.words.casefold().split())
    return part.item and len(own & other) >= _ECHO * len(own | other)


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))
