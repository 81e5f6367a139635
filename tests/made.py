"""A small lexicon made in memory, for tests of the scorers."""

from __future__ import annotations

from framing.model.lexicon import Category, Entry, Lexicon, Topic

CATEGORIES = (
    Category("label_condemn", "loaded", "Condemning label", "names", "x → y"),
    Category("distancing", "epistemic", "Distancing", "disowns", "x → y"),
)


def entry(forms: str, *, id: str = "", category: str = "label_condemn", **more: object) -> Entry:  # noqa: A002 - the field's name
    """An entry of the forms joined by `|`, everything else filled."""
    phrases = tuple(tuple(form.split()) for form in forms.split("|"))
    group = "epistemic" if category == "distancing" else "loaded"
    given = {"unless": tuple(tuple(p.split()) for p in str(more.pop("unless", "")).split("|") if p)}
    given |= {"unless_near": tuple(w for w in str(more.pop("unless_near", "")).split("|") if w), "case": more.pop("case", "any")}
    return Entry(
        id or f"test/{'-'.join(phrases[0]).rstrip('*')}.n",
        phrases,
        category,
        group,
        2,
        "x",
        "y",
        ("plain",),
        "A reason.",
        ("S",),
        **given,  # type: ignore[arg-type]
    )


def lexicon(*entries: Entry) -> Lexicon:
    """A lexicon of `entries`."""
    topic = Topic("test", "1", "en", "CC0-1.0", "d", "m", "l", (("x", "X."), ("y", "Y.")))
    return Lexicon("test", "1", repr(entries), (topic,), CATEGORIES, entries)
