"""Values to plain dictionaries and back: the contract that other programs read."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING, Any

from framing.model.alignment import Alignment, Edit, Link, Pair
from framing.model.comparison import Comparison, Finding, Hit, Measure, Score
from framing.model.lexicon import Category, Entry
from framing.model.text import Block, Document, Span, Tokens, norm

if TYPE_CHECKING:
    from collections.abc import Mapping

Json = dict[str, Any]


@singledispatch
def record(value: object) -> Json:
    """The record of a Comparison, a Score or an Alignment: a dictionary that JSON can hold.

    Every offset is a half-open pair of code points into the document's `text`.

    >>> import framing
    >>> sorted(framing.record(framing.score(framing.document("A regime."))))
    ['categories', 'documents', 'entries', 'hits', 'measures', 'schema', 'sides', 'signature']
    """
    message = f"a Comparison, a Score or an Alignment has a record, not {type(value).__name__}"
    raise TypeError(message)


@record.register
def _(value: Comparison) -> Json:
    of_hit = {hit: finding.id for finding in value.findings for hit in (*finding.a, *finding.b)}
    of_edit: dict[str, list[str]] = {}
    for finding in value.findings:
        for edit in finding.edits:
            of_edit.setdefault(edit, []).append(finding.id)
    told = record(value.alignment)
    return {
        "schema": "framing/comparison/1",
        "signature": value.signature,
        "documents": told["documents"],
        "alignment": told["alignment"],
        "edits": [edit | {"findings": of_edit.get(edit["id"], [])} for edit in told["edits"]],
        "hits": [_hit(hit) | {"finding": of_hit[hit.id]} for hit in value.hits],
        "findings": [_finding(finding) for finding in value.findings],
        "entries": {entry.id: _entry(entry) for entry in value.entries},
        "categories": {category.id: _category(category) for category in value.categories},
        "sides": dict(value.sides),
        "measures": [_measure(measure) for measure in value.measures],
    }


@record.register
def _(value: Score) -> Json:
    return {
        "schema": "framing/score/1",
        "signature": value.signature,
        "documents": [_document(value.document)],
        "hits": [_hit(hit) for hit in value.hits],
        "entries": {entry.id: _entry(entry) for entry in value.entries},
        "categories": {category.id: _category(category) for category in value.categories},
        "sides": dict(value.sides),
        "measures": [_measure(measure) for measure in value.measures],
    }


@record.register
def _(value: Alignment) -> Json:
    return {
        "schema": "framing/alignment/1",
        "documents": [_document(value.a), _document(value.b)],
        "alignment": {
            "a": [list(pair) for pair in zip(value.a.tokens.starts, value.a.tokens.ends, strict=True)],
            "b": [list(pair) for pair in zip(value.b.tokens.starts, value.b.tokens.ends, strict=True)],
            "links": [list(link) for link in value.links],
            "sentences": [list(pair) for pair in value.pairing],
        }
        | ({"pins": [list(pin) for pin in value.pins]} if value.pins else {}),
        "edits": [
            {
                "id": edit.id,
                "op": edit.op,
                "class": edit.kind,
                "a": _stretch(edit.a, value.a.text),
                "b": _stretch(edit.b, value.b.text),
                "moved": edit.move > 0,
                "move": edit.move,
            }
            for edit in value.edits
        ],
    }


def _document(of: Document) -> Json:
    return {
        "siglum": of.siglum,
        "name": of.name,
        "source": of.source,
        "sha256": of.digest,
        "language": of.language,
        "tokenizer": of.tokenizer,
        "encoding": of.encoding,
        "notices": list(of.notices),
        "counts": dict(of.counts),
        "text": of.text,
        "blocks": [
            {"kind": block.kind, "start": block.span.start, "end": block.span.end, "paragraph": block.paragraph} for block in of.blocks
        ],
        "sentences": [list(sentence) for sentence in of.sentences],
        "tokens": [list(pair) for pair in zip(of.tokens.starts, of.tokens.ends, strict=True)],
    }


def _stretch(span: Span | None, text: str) -> Json | None:
    return None if span is None else {"start": span.start, "end": span.end, "text": span.of(text)}


def _hit(hit: Hit) -> Json:
    return {
        "id": hit.id,
        "document": hit.document,
        "start": hit.span.start,
        "end": hit.span.end,
        "first": hit.first,
        "last": hit.end,
        "text": hit.text,
        "entry": hit.entry,
        "category": hit.category,
        "group": hit.group,
        "voice": hit.voice,
        "speaker": hit.speaker,
        "target": hit.target,
        "furniture": hit.furniture,
    }


def _finding(finding: Finding) -> Json:
    return {
        "id": finding.id,
        "kind": finding.kind,
        "a": list(finding.a),
        "b": list(finding.b),
        "edit": finding.edits[0] if finding.edits else None,
        "edits": list(finding.edits),
        "a_text": finding.a_text,
        "b_text": finding.b_text,
    }


def _entry(entry: Entry) -> Json:
    return {
        "lexicon": entry.lexicon,
        "category": entry.category,
        "group": entry.group,
        "strength": entry.strength,
        "reason": entry.reason,
        "neutral": list(entry.neutral),
        "speaks_for": entry.speaks_for,
        "speaks_against": entry.speaks_against,
        "sources": list(entry.sources),
        "forms": list(entry.forms),
        "mirror": entry.mirror,
        "case": entry.case,
        "unless": list(entry.unless),
        "unless_near": list(entry.unless_near),
        "also": list(entry.also),
        "only_near": list(entry.only_near),
    }


def _category(category: Category) -> Json:
    return {"group": category.group, "title": category.title, "definition": category.definition, "example": category.example}


def _measure(measure: Measure) -> Json:
    told: Json = {"name": measure.name, "per": "1,000 words"}
    if len(measure.counts) == 1:
        return told | {"count": measure.counts[0], "words": measure.words[0], "rate": measure.rates[0]}
    for key, count, words, rate in zip("ab", measure.counts, measure.words, measure.rates, strict=True):
        told |= {key: count, f"{key}_words": words, f"{key}_rate": rate}
    return told


def comparison(told: Mapping[str, Any]) -> Comparison:
    """The Comparison that a record tells of; law: `comparison(record(c)) == c`."""
    a, b = (_read_document(document) for document in told["documents"])
    return Comparison(
        alignment=Alignment(
            a,
            b,
            tuple(Link(*link) for link in told["alignment"]["links"]),
            tuple(Pair(*pair) for pair in told["alignment"]["sentences"]),
            tuple(Edit(e["id"], e["op"], e["class"], _read_span(e["a"]), _read_span(e["b"]), e["move"]) for e in told["edits"]),
            tuple((one, other) for one, other in told["alignment"].get("pins", ())),
        ),
        hits=tuple(_read_hit(hit) for hit in told["hits"]),
        findings=tuple(
            Finding(f["id"], f["kind"], tuple(f["a"]), tuple(f["b"]), tuple(f["edits"]), f["a_text"], f["b_text"]) for f in told["findings"]
        ),
        measures=tuple(Measure(m["name"], (m["a"], m["b"]), (m["a_words"], m["b_words"])) for m in told["measures"]),
        entries=tuple(_read_entry(key, entry) for key, entry in told["entries"].items()),
        categories=tuple(Category(id=key, **category) for key, category in told["categories"].items()),
        sides=tuple(told["sides"].items()),
        signature=told["signature"],
    )


def _read_document(told: Mapping[str, Any]) -> Document:
    text = told["text"]
    texts = tuple(text[start:end] for start, end in told["tokens"])
    blocks = tuple(Block(block["kind"], Span(block["start"], block["end"]), block["paragraph"]) for block in told["blocks"])
    at = [n for n, block in enumerate(blocks) for _ in range(block.span.start, block.span.end)]
    return Document(
        siglum=told["siglum"],
        name=told["name"],
        source=told["source"],
        text=text,
        blocks=blocks,
        sentences=tuple((start, end) for start, end in told["sentences"]),
        tokens=Tokens(
            starts=tuple(start for start, _ in told["tokens"]),
            ends=tuple(end for _, end in told["tokens"]),
            texts=texts,
            norms=tuple(map(norm, texts)),
            blocks=tuple(at[start] for start, _ in told["tokens"]),
        ),
        digest=told["sha256"],
        language=told["language"],
        tokenizer=told["tokenizer"],
        encoding=told["encoding"],
        notices=tuple(told["notices"]),
    )


def _read_span(told: Mapping[str, Any] | None) -> Span | None:
    return None if told is None else Span(told["start"], told["end"])


def _read_hit(told: Mapping[str, Any]) -> Hit:
    same = {key: told[key] for key in ("id", "document", "text", "entry", "category", "group", "voice", "speaker", "target", "furniture")}
    return Hit(first=told["first"], end=told["last"], span=Span(told["start"], told["end"]), **same)


def _read_entry(key: str, told: Mapping[str, Any]) -> Entry:
    same = {k: told[k] for k in ("category", "group", "strength", "speaks_for", "speaks_against", "reason", "mirror", "case")}
    return Entry(
        id=key,
        forms=tuple(told["forms"]),
        neutral=tuple(told["neutral"]),
        sources=tuple(told["sources"]),
        unless=tuple(told["unless"]),
        unless_near=tuple(told["unless_near"]),
        also=tuple(told["also"]),
        only_near=tuple(told["only_near"]),
        **same,
    )
