"""All that the network learns from in one file: the same examples, the same steps; and the base encoder made small."""

from __future__ import annotations

import json
import lzma
import pickle
import random
import re
import subprocess
import sys
import zipfile
import zlib
from itertools import islice
from pathlib import Path

import msgspec
import numpy as np
import pytest
from training.model.base_encoder import as_safetensors, packed_small, pieces_of, tensors_in, vocabulary_of, weights_of
from training.model.bundle import Source, chosen, from_bundle, from_folder, pack
from training.model.examples import Example, Mention, Said
from training.model.steps import AFTER, FIRST, drawn, due, load

# Written for this test, as all texts below: of two works, one that is learned from and one that is held out.
WORK = "Nora met Tom. \"You ran,\" she said. He laughed."
LEARNED, HELD = "9_a_lamp", "158_emma"
STORY = {"title": "Rain", "text": "“Rain,” said Ida. She sighed.", "who": "Ida"}
TREE = "1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\trained\train\tVERB\tVBD\t_\t0\troot\t_\t_\n"
PASSAGE = "Nora Lund met Ida Holm in Bergen, where she kept a shop."
# What stands in for the data's own converter: the stories of this test are JSON.
CONVERT = '''
import json

def parse(source):
    made = json.loads(source)
    text, who = made["text"], made["who"]
    places = [(text.index(word), word) for word in (who, "She")]
    mentions = [{"start": a, "end": a + len(word), "entity": who} for a, word in places]
    line = {"start": 0, "end": text.index("”") + 1, "kind": "speech", "nested": False, "turn": 0, "speaker": who}
    names = [{"name": who, "aliases": []}]
    return {"text": text, "characters": names, "mentions": mentions, "quotes": [line | {"addressees": []}]}
'''


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def work(data: Path, name: str) -> None:
    """A work of LitBank: the text, its words, who is mentioned, what happens."""
    words = [["Nora", "met", "Tom", "."], ["``", "You", "ran", ",", "''", "she", "said", "."], ["He", "laughed", "."]]
    marked = [(0, 0, "PROP", "N"), (0, 2, "PROP", "T"), (1, 5, "PRON", "N"), (2, 0, "PRON", "T")]
    rows = [
        f"MENTION\tT{i}\t{s}\t{t}\t{s}\t{t}\t{words[s][t]}\tPER\t{kind}" for i, (s, t, kind, _) in enumerate(marked)
    ]
    rows += [f"COREF\tT{i}\t{who}" for i, (*_, who) in enumerate(marked)]
    write(data / f"litbank/original/{name}.txt", WORK)
    write(data / f"litbank/coref/tsv/{name}_brat.txt", "\n".join(map(" ".join, words)))
    write(data / f"litbank/coref/tsv/{name}_brat.ann", "\n".join(rows))
    happened = "\n\n".join("\n".join(f"{w}\t{'EVENT' if w == 'met' else 'O'}" for w in row) for row in words)
    write(data / f"litbank/events/tsv/{name}_brat.tsv", happened)


def silver() -> list[Example]:
    """Examples as the program makes them of books, one of them with numbers of numpy's."""
    made = []
    for k in range(4):
        words = f'" {k} , " said Tom .'.split()
        voice, turn = np.array([1, 1, 1, 1, 0, 0, 0], np.uint8), np.array([0, 0, 0, 0, -1, -1, -1], np.int32)
        mentions, said = [Mention(np.int64(5), 6, 0, 0, "t")], [Said(0, 4, 0, "t", ("n", "group"))]
        made.append(Example(f"book-{k}", "silver", words, voice, turn, {0, 3}, [0], mentions, said=said))
    return made


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setitem(sys.modules, "benchmark_convert", None)  # put back at the end, as it was or not
    del sys.modules["benchmark_convert"]
    data = tmp_path / "data"
    for name in (LEARNED, HELD):
        work(data, name)
    write(data / "annotated/convert.py", CONVERT)
    write(data / "annotated/stories/01_rain.story", json.dumps(STORY))
    for k in range(3):
        text = STORY["text"].replace("Rain", "Rain" * (k + 1))
        write(tmp_path / f"own/{k}.story", json.dumps(STORY | {"text": text}))
    for part in ("train", "test"):
        write(data / f"ud-english-ewt/en_ewt-ud-{part}.conllu", "\n".join([TREE] * 90))
    head = "ID Text Pronoun Pronoun-offset A A-offset A-coref B B-offset B-coref URL".split()
    row = ["one", PASSAGE, "she", str(PASSAGE.index("she")), "Nora Lund", "0", "FALSE", "Ida Holm", "14", "TRUE", ""]
    for part in ("development", "test"):
        write(data / f"gap-coreference/gap-{part}.tsv", "".join("\t".join(r) + "\n" for r in (head, row)))
    (tmp_path / "silver.bin").write_bytes(zlib.compress(pickle.dumps(silver())))
    return data


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A base encoder of few weights."""
    home, numbers = tmp_path / "base", np.random.default_rng(0)
    home.mkdir()
    names = ("embeddings.word_embeddings.weight", "encoder.layer.0.output.dense.bias", "pooler.dense.weight")
    tensors = {name: numbers.normal(0, 0.05, (6, 4)).astype(np.float32) for name in names}
    tensors["embeddings.position_ids"] = np.arange(6)[None]
    (home / "model.safetensors").write_bytes(as_safetensors(tensors))
    write(home / "vocab.txt", "[UNK]\n[CLS]\n[SEP]\nlamp\nrain\n##s\n")
    return home


@pytest.fixture
def folder(data: Path) -> Source:
    return from_folder(data, data.parent / "own", data.parent / "silver.bin")


@pytest.fixture
def bundle(folder: Source, base: Path, tmp_path: Path) -> Path:
    path = tmp_path / "bundle.xz"
    path.write_bytes(pack(folder, base))
    return path


def bits(e: Example) -> tuple:
    """All of an example, columns as type and bytes."""
    columns = [(c.dtype.str, c.flags.writeable, c.tobytes()) for c in (e.voice, e.turn)]
    kinds = [type(part) for part in e], [type(row) for row in (e.mentions or [])]
    return e._replace(voice=None, turn=None), columns, kinds  # type: ignore[arg-type]


# --- the same examples, the same steps ------------------------------------------------------------------------------


def test_a_bundle_gives_the_same_examples_bit_by_bit(folder: Source, bundle: Path, base: Path) -> None:
    packed = from_bundle(bundle, base)
    assert list(packed.sets) == list(folder.sets) and packed.halves == folder.halves
    for name, read in folder.sets.items():
        assert [bits(e) for e in packed.sets[name]()] == [bits(e) for e in read()], name
        assert read(), f"nothing is tried of {name}"


def test_works_held_out_are_by_themselves(bundle: Path, base: Path) -> None:
    sets = from_bundle(bundle, base).sets
    assert [e.name for e in sets["litbank"]()] == [LEARNED] and [e.name for e in sets["held-out"]()] == [HELD]
    have = load(from_bundle(bundle, base), None, goes_on=False)
    assert list(have) == ["litbank", "stories", "treebank", "silver"]
    assert not {HELD, "01_rain"} & {e.name for each in have.values() for e in each}


@pytest.mark.parametrize("goes_on", [False, True])
@pytest.mark.parametrize("done", [0, 5])
def test_every_step_reads_the_same_from_a_bundle(
    folder: Source, bundle: Path, base: Path, goes_on: bool, done: int
) -> None:
    plan, taken = AFTER if goes_on else FIRST, []
    for source in (folder, from_bundle(bundle, base)):
        batches = drawn(load(source, None, goes_on), plan, seed=3, done=done)
        taken.append([[bits(e) for e in batch] for batch in islice(batches, 12)])
    assert taken[0] == taken[1] and all(taken[0])


def test_a_step_reads_the_same_wherever_a_run_begins(folder: Source) -> None:
    """Nothing else that draws numbers changes it, and an interruption does not either."""
    have = load(folder, None, goes_on=False)
    whole = [[bits(e) for e in batch] for batch in islice(drawn(have, FIRST, 0), 9)]
    random.random()
    again = [[bits(e) for e in batch] for batch in islice(drawn(have, FIRST, 0, done=4), 5)]
    assert whole[4:] == again and whole[0] != whole[1]


def test_parts_of_an_example_a_step_add_up() -> None:
    assert [due(0.3, step) for step in (0, 1, 3, 4, 10)] == [0, 0, 0, 1, 3]


def test_who_goes_on_with_novels_reads_one_half(folder: Source, data: Path, tmp_path: Path) -> None:
    for name in ("Ashes", "Emma"):
        write(data / f"pdnc/{name}/novel_text.txt", "")
    novels = [silver()[0]._replace(name=f"{name}-0", source="novels") for name in ("Ashes", "Emma")]
    (tmp_path / "novels.bin").write_bytes(zlib.compress(pickle.dumps(novels)))
    source = from_folder(data, tmp_path / "own", tmp_path / "silver.bin", tmp_path / "novels.bin")
    assert source.halves == {"Ashes": 0, "Emma": 1, "01_rain": 0, HELD: 1}
    read = [{k: [e.name for e in v] for k, v in load(source, half, goes_on=True).items()} for half in (0, 1, None)]
    assert [have["novels"] for have in read] == [["Ashes-0"], ["Emma-0"], ["Ashes-0", "Emma-0"]]
    assert [have["litbank"] for have in read] == [[LEARNED], [HELD, LEARNED], [HELD, LEARNED]]
    assert ["01_rain" in have["stories"] for have in read] == [True, False, True]
    assert "novels" not in load(source, None, goes_on=False)


# --- bundles that will not do ---------------------------------------------------------------------------------------


def refused(path: Path, base: Path) -> str:
    with pytest.raises(SystemExit) as caught:
        from_bundle(path, base)
    assert str(path) in str(caught.value)
    return str(caught.value)


def test_a_bundle_is_for_one_vocabulary(bundle: Path, base: Path) -> None:
    with (base / "vocab.txt").open("a", encoding="utf-8") as file:
        file.write("storm\n")
    assert "another vocabulary" in refused(bundle, base)


def test_half_a_bundle_and_what_is_none(bundle: Path, base: Path) -> None:
    whole = bundle.read_bytes()
    for content in (whole[: len(whole) // 2], b"", b"a story", lzma.compress(msgspec.msgpack.encode({"version": 1}))):
        bundle.write_bytes(content)
        assert "no bundle" in refused(bundle, base)


def test_folder_or_bundle_not_both(bundle: Path, data: Path, base: Path) -> None:
    for given in ((None, None), (bundle, data)):
        with pytest.raises(SystemExit, match="either --bundle"):
            chosen(*given, base)
    with pytest.raises(SystemExit, match="either --bundle"):
        chosen(bundle, None, base, silver=data)
    assert set(chosen(bundle, None, base).sets) == {*chosen(None, data, base).sets, "silver"}


# --- the base encoder -------------------------------------------------------------------------------------------------


def test_a_base_encoder_made_small(base: Path, tmp_path: Path) -> None:
    small, again = tmp_path / "base.zip", tmp_path / "again.zip"
    packed_small(base, small)
    packed_small(base, again)
    assert small.read_bytes() == again.read_bytes()
    with zipfile.ZipFile(small) as packed:
        assert {t.dtype.str for t in tensors_in(packed.read("model.safetensors")).values()} == {"<f2"}
    before, after = weights_of(base), weights_of(small)
    assert set(after) == {"embeddings.word_embeddings.weight", "encoder.layer.0.output.dense.bias"}
    for name, tensor in after.items():
        assert tensor.dtype == np.float32 and tensor.flags.writeable
        assert np.allclose(tensor, before[name], rtol=2**-11, atol=2**-25) and (tensor != before[name]).any()
    assert vocabulary_of(small) == vocabulary_of(base) and pieces_of(small).index == pieces_of(base).index


def test_a_bundle_goes_with_either(bundle: Path, base: Path, tmp_path: Path) -> None:
    packed_small(base, tmp_path / "base.zip")
    assert from_bundle(bundle, tmp_path / "base.zip").sets["silver"]()


@pytest.mark.parametrize("content", [None, b"no zip"])
def test_what_is_no_base_encoder(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "base.zip"
    if content:
        path.write_bytes(content)
    with pytest.raises(SystemExit, match="no base encoder"):
        vocabulary_of(path)


# --- the scripts ------------------------------------------------------------------------------------------------------

ROOT = Path(__file__).parents[1]


def test_the_script_says_which_file_is_not_there(tmp_path: Path) -> None:
    command = ["bash", str(ROOT / "training/runs/elsewhere.sh")]
    assert subprocess.run(command, capture_output=True, text=True).returncode == 2
    command += [str(tmp_path / "bundle.xz"), str(tmp_path / "base.zip"), str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 2 and f"There is no {tmp_path / 'bundle.xz'}." in done.stdout
    assert not (tmp_path / "out").exists()


def test_the_fits_that_follow_are_named_in_one_order() -> None:
    """What reader.sh names at its end is what CONTRIBUTING.md has under «Fitted weights», and no fit is forgotten."""
    pages = [(ROOT / name).read_text(encoding="utf-8") for name in ("CONTRIBUTING.md", "training/runs/reader.sh")]
    orders = [re.findall(r"python -m training\.(fit_\w+)", page) for page in pages]
    assert [name for name in orders[0] if name != "fit_recent"] == orders[1]
    assert {path.stem for path in (ROOT / "training").glob("fit_*.py")} == {*orders[0]} == {*orders[1], "fit_recent"}
    assert "training.fit_recent asks the network nothing" in pages[1]
