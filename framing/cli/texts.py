"""Several articles read for one command, and what of the lexicon it asks for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from framing.cli import options
from framing.cli.faults import did_you_mean, tell
from framing.errors import InputError, LimitError, UsageError
from framing.readers.source import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from framing.model.lexicon import Lexicon
    from framing.model.text import Document


def articles(paths: Sequence[str], *, encoding: str | None, tokenizer: str, quiet: bool) -> list[Document]:
    """The articles at `paths`; one of several that cannot be read is told and left out. Raises the fault of the last where none can.

    Each is named after its file, and where two files have one name, after its folder too.
    """
    found: list[Document] = []
    stems = [Path(path).stem for path in paths]
    for path, stem in zip(paths, stems, strict=True):
        name = printable(f"{Path(path).parent.name}/{stem}") if stems.count(stem) > 1 else None
        try:
            document = options.article(path, name=name, encoding=encoding, tokenizer=tokenizer)
        except (InputError, LimitError) as fault:
            if path == paths[-1] and not found:
                raise
            tell(str(fault))
        else:
            found.append(document)
            if not quiet:
                options.notices(path, document)
    return found


def norms(term: str) -> tuple[str, ...]:
    """The tokens of a term as a text's are compared.

    >>> norms("Regime's men")
    ('regime', "'s", 'men')
    """
    from framing.model.text import norm
    from framing.readers.tokenizer import regex_spans

    return tuple([norm(term[start:end]) for start, end in regex_spans(term)])


def group(wanted: str | None, lexicon: Lexicon) -> str:
    """The group called so; by default `loaded`, or else the first that the lexicon has. UsageError for one that it has not."""
    known = list(dict.fromkeys(category.group for category in lexicon.categories))
    if wanted is None:
        return "loaded" if "loaded" in known else known[0]
    if wanted not in known:
        raise UsageError(f"no group is called {wanted!r}", mend=did_you_mean(wanted, known))
    return wanted


def category(wanted: str | None, lexicon: Lexicon) -> str | None:
    """The category called so, if any is asked for; UsageError for one that the lexicon has not."""
    known = [category.id for category in lexicon.categories]
    if wanted is not None and wanted not in known:
        raise UsageError(f"no category is called {wanted!r}", mend=did_you_mean(wanted, known))
    return wanted
