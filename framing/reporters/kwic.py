"""Hits of many texts below one another in context (KWIC): for the terminal, and as a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from framing import __version__
from framing.reporters.concordance import aligned, context
from framing.reporters.terminal import shown, styled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.model.comparison import Score


def kwic_text(scores: Sequence[Score], *, texts: int, columns: int, colour: bool = False) -> str:
    """One line a hit, in the order of the scores, and how many there are in how many `texts`.

    >>> import framing
    >>> told = [framing.score(framing.document(f"The {word} fell.", name="Radio")) for word in ("regime", "puppet")]
    >>> print(kwic_text(told, texts=2, columns=60).splitlines()[-1])
    2 hits in 2 texts
    """
    lines = [(f"{line.document} {line.place}", line) for score in scores for line in context(score)]
    heading = f"{counted(len(lines), 'hit')} in {counted(texts, 'text')}"
    rows = [*aligned(lines, columns, colour=colour), styled(heading, "heading", colour=colour)]
    return "".join(f"{row.rstrip()}\n" for row in rows)


def kwic_page(scores: Sequence[Score], *, texts: int, asked: Sequence[str], order: str, lexicon: str) -> bytes:
    """The same as a self-contained HTML page, UTF-8, with entry, category, voice, speaker and target of each hit.

    `asked` says what the hits were narrowed to, `order` how they are sorted, `lexicon` what lists them. Every word goes through the
    escaping template engine, nothing is loaded and no script runs. Same hits, same bytes.

    >>> import framing
    >>> told = framing.score(framing.document("The <b>regime</b> fell."))
    >>> b"&lt;b&gt;" in kwic_page([told], texts=1, asked=(), order="in the order of the texts", lexicon="core")
    True
    """
    from framing.reporters.templates import digest, environment, style

    rules = style("kwic.css", f"framing:{__version__}|lex:{lexicon}")
    template = environment().get_template("kwic.html.jinja")
    html = template.render(
        lines=[told for score in scores for told in _lines(score)],
        texts=texts,
        asked=asked,
        order=order,
        lexicon=lexicon,
        counted=counted,
        style=rules,
        style_hash=digest(rules),
        version=__version__,
    )
    return html.encode("utf-8", "replace")


def _lines(score: Score) -> list[dict[str, str | None]]:
    """Each hit of one score under the names that the template uses."""
    language = score.document.language
    return [
        {
            "document": line.document,
            "language": language,
            "place": line.place if line.place[:1].isalpha() else f"paragraph {line.place}",
            "before": line.before,
            "text": shown(line.hit.text),
            "after": line.after,
            "category": line.category,
            "entry": line.hit.entry,
            "voice": line.hit.voice,
            "speaker": line.hit.speaker,
            "target": line.hit.target,
        }
        for line in context(score)
    ]


def counted(number: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "hit"), counted(1200, "text")
    ('1 hit', '1,200 texts')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
