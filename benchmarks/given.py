"""Who says each line where the gold gives the stretches of speech and the cast: what is lost to neither.

    python -m benchmarks.given --data DATA --score score.py [Emma …]

The cast is PDNC's list of characters: names, aliases, men or women, and who tells the story. The weights of evidence
are those of the fold that left the novel out.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from pathlib import Path
from types import ModuleType

from benchmarks.folds import left_out
from benchmarks.gold import TYPES, arguments, counts, judge, load_module, novel_file, novels
from benchmarks.pieces import piece
from readthrough.ingest import read_story
from readthrough.layers import Character, Characters, Dialogue, Mentions, Quote, Structure, Told
from readthrough.stages.characters import find_characters
from readthrough.stages.hearing import hear, listen
from readthrough.stages.mentions import find_mentions
from readthrough.stages.speakers import find_speakers
from readthrough.stages.speakers.presence import find_presence
from readthrough.stages.structure import find_structure
from readthrough.stages.tokens import find_tokens
from readthrough.story import Story

_MARKS = frozenset("\"'“”‘’")
_PRONOUN = {"M": "he", "F": "she"}


def given_dialogue(text: str, structure: Structure, spans: list[dict]) -> Dialogue:
    """Make the layer of the gold's stretches, with the marks around them; those of one quotation share a turn.

    A stretch ends with its block.
    """
    rows: list[Quote] = []
    turn = -1
    blocks = structure.blocks
    b = 0
    for s in spans:
        turn += s["first"] or turn < 0
        while b + 1 < len(blocks) and blocks[b + 1].start <= s["start"]:
            b += 1
        at = b
        while at < len(blocks) and blocks[at].start < s["end"]:
            start = max(s["start"] - (text[s["start"] - 1 : s["start"]] in _MARKS), blocks[at].start)
            end = min(s["end"] + (text[s["end"] : s["end"] + 1] in _MARKS), blocks[at].end)
            if start < end and (not rows or rows[-1].end <= start):
                rows.append(Quote(f"q{len(rows)}", start, end, "speech", turn, at, "given"))
            at += 1
    return Dialogue(tuple(rows), ("double",))


def given_cast(
    story: Story, mentions: Mentions, gold: dict, pronouns: dict[str, str | None], read: Characters
) -> Characters:
    """Make the cast of the gold's names and say whom each mention means, by the first of these that tells.

    A name on the list that stands at the mention and is one person's («the man with the black beard»); a word of one
    listed name alone («Anna» of Anna Bell where no other has an Anna in it: the lists leave many first names out);
    the person of ``read``, the cast as Readthrough makes it, whose names are on the list («Denham» of two Denhams);
    and of those who bear a listed name, who speaks most.
    """
    spoken = Counter(s["speaker"] for s in gold["spans"])
    owners: dict[str, list[int]] = defaultdict(list)
    rows = []
    for i, (name, names) in enumerate(gold["cast"].items()):
        aliases = tuple(sorted(names - {name}))
        rows.append(Character(f"c{i}", name, aliases, pronouns.get(name), name == gold["narrator"]))
        for alias in names:
            owners[_plain(alias)].append(i)
    one = {alias: of[0] for alias, of in owners.items() if len(of) == 1}
    parts = {word: of[0] for word, of in _parts(owners).items()}
    means = [_stands_for(person, owners) for person in read.rows]
    most = {alias: max(of, key=lambda i: spoken[rows[i].name]) for alias, of in owners.items()}
    of_mention = []
    for m, person in zip(mentions.rows, read.of_mention, strict=True):
        text = _plain(story.text[m.start : m.end])
        whole = _plain(story.text[m.start : m.start + _LONGEST])
        tries = (_listed_at(whole, text, one), one.get(text), parts.get(text), means[person] if person >= 0 else None)
        known = (i for i in (*tries, most.get(text)) if i is not None)
        of_mention.append(-1 if m.kind == "pronoun" else next(known, -1))
    told = tuple(Told(0, len(story.text), i, "i") for i, row in enumerate(rows) if row.narrator)
    return Characters(tuple(rows), tuple(of_mention), told)


_LONGEST = 80  # code points that a name on a list may have


def _listed_at(whole: str, text: str, one: dict[str, int]) -> int | None:
    """Who is listed under words that begin with the mention and go on: «the man» of «the man with the black beard»."""
    words, least = whole.split(), len(text.split())
    ends = (" ".join(words[:n]).rstrip(",.;:!?") for n in range(min(len(words), 12), least, -1))
    return next((one[name] for name in ends if name in one), None)


def _stands_for(person: Character, owners: dict[str, list[int]]) -> int | None:
    """Who of the list a person of the cast is: by the name, else by most of the other names."""
    if len(of := owners.get(_plain(person.name), [])) == 1:
        return of[0]
    votes = Counter(i for name in (person.name, *person.aliases) for i in owners.get(_plain(name), ()))
    top = votes.most_common(2)
    return top[0][0] if top and (len(top) == 1 or top[0][1] > top[1][1]) else None


def _parts(owners: dict[str, list[int]]) -> dict[str, list[int]]:
    """The words of longer names that are one person's alone."""
    found: dict[str, set[int]] = defaultdict(set)
    for alias, of in owners.items():
        for word in alias.split():
            found[word].update(of)
    return {word: list(of) for word, of in found.items() if len(of) == 1}


def _plain(name: str) -> str:
    return " ".join(name.lower().replace(".", "").removeprefix("the ").split())


def pronouns_of(data: Path, novel: str) -> dict[str, str | None]:
    """The pronouns of a novel's characters, from the gold's list."""
    with (data / "pdnc" / novel / "character_info.csv").open(encoding="utf-8") as file:
        return {r["Main Name"].strip(): _PRONOUN.get(r["Gender"]) for r in csv.DictReader(file)}


def score_novel(score: ModuleType, data: Path, novel: str) -> dict:
    """Read one novel with quotes and cast given: counts by type of line."""
    gold = score.pdnc(data / "pdnc" / novel)
    with left_out(data, novel):
        rows = judge(score, read_given(novel_file(data, novel), gold, pronouns_of(data, novel)), gold)
    return {"novel": novel, "n": len(rows), **counts(rows)}


def read_given(path: Path, gold: dict, pronouns: dict[str, str | None]) -> dict:
    """Read a novel from the mentions on; give what the scorer needs of a ``readthrough/1`` document."""
    story = read_story(path)
    if story.text != gold["text"]:
        raise SystemExit(f"{path}: the text changed on its way in; the gold's places mean nothing.")
    structure = find_structure(story)
    tokens = find_tokens(story, structure)
    dialogue = given_dialogue(story.text, structure, gold["spans"])
    heard = hear(story, structure, tokens, dialogue)
    mentions = find_mentions(story, structure, tokens, dialogue, heard)
    read = find_characters(story, structure, tokens, dialogue, mentions)
    cast = given_cast(story, mentions, gold, pronouns, read)
    ear = listen(story, tokens, dialogue, mentions, heard)
    presence = find_presence(story, structure, tokens, dialogue, mentions, cast, ear)
    speakers = find_speakers(story, structure, tokens, dialogue, mentions, cast, ear, presence)
    quotes = [
        {"start": q.start, "end": q.end, "kind": q.kind, "speaker": s.speaker, "why": s.why, "score": s.score}
        for q, s in zip(dialogue.quotes, speakers.rows, strict=True)
    ]
    characters = [
        {"id": c.id, "name": c.name, "aliases": list(c.aliases), "narrator": c.narrator} for c in cast.rows
    ]
    return {"text": story.text, "quotes": quotes, "characters": characters}


def table(results: list[dict]) -> str:
    """A Markdown table, a row a novel, all stretches in the last."""
    total = Counter()
    for r in results:
        total.update({key: value for key, value in r.items() if key != "novel"})
    lines = ["| novel | stretches | right | " + " | ".join(TYPES) + " |", "|---|" + "---:|" * (2 + len(TYPES))]
    for r in [*results, {"novel": "all stretches", **total}]:
        shares = [r["right"] / max(1, r["n"]), *(r[f"{k}_right"] / max(1, r[f"{k}_n"]) for k in TYPES)]
        lines.append(f"| {r['novel']} | {r['n']} | " + " | ".join(f"{s:.3f}" for s in shares) + " |")
    return "\n".join(lines)


def section(data: Path, score_path: Path) -> str:
    """The table of RESULTS.md."""
    score = load_module(score_path)
    return table([piece(f"given-{n}", lambda n=n: score_novel(score, data, n)) for n in novels(data)])


def main() -> None:
    parser = arguments(__doc__ or "")
    parser.add_argument("novels", nargs="*", help="names of novels; default all")
    o = parser.parse_args()
    score = load_module(o.score)
    print(table([score_novel(score, o.data, n) for n in o.novels or novels(o.data)]))


if __name__ == "__main__":
    main()
