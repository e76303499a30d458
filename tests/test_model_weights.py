"""The weights: refused with one plain sentence where they are not whole, and the same answers from them every time."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest

import readthrough
from readthrough.errors import BadWeights
from readthrough.layers import Dialogue, Tokens
from readthrough.model.heads import FEATURES, LAYOUT, LEMMAS
from readthrough.model.prepare import Prepared, marks_of, prepare, prepare_words
from readthrough.model.read import Heard, read
from readthrough.model.weights import FILES, VARIABLE, best_of, folder, key_of, open_weights
from readthrough.model.windows import windows

HOME = folder()
STORY = Path(__file__).parents[1] / "examples" / "porch_light.txt"


# --- weights that are not whole -----------------------------------------------------------------------------------


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A folder as the package's, whole by its config, with small tables and no network."""
    where = tmp_path / "weights"
    where.mkdir()
    (where / "encoder.onnx").write_bytes(b"no network")
    (where / "vocab.txt").write_text("[UNK]\n[CLS]\n[SEP]\nlamp\n", encoding="utf-8")
    np.savez(where / "tables.npz", **{name: np.zeros(size, np.float32) for name, size in FEATURES.items()})
    describe(where)
    return where


def describe(where: Path, **changes: object) -> None:
    """Write a config that tells the files as they are; ``None`` leaves a key out."""
    config = {
        "layout": LAYOUT,
        "lemmas": ["same"] * LEMMAS,
        "sha256": {name: hashlib.sha256((where / name).read_bytes()).hexdigest() for name in FILES},
    } | changes
    kept = {key: value for key, value in config.items() if value is not None}
    (where / "config.json").write_text(json.dumps(kept), encoding="utf-8")


def refused(where: Path) -> BadWeights:
    """The error that a folder is refused with: one sentence that names the folder and the variable."""
    with pytest.raises(BadWeights) as caught:
        open_weights(where)
    said = str(caught.value)
    assert str(where) in said and VARIABLE in said and "\n" not in said
    assert said.endswith(".") and caught.value.exit_code == 10
    return caught.value


def refusal(where: Path) -> str:
    """What is said of a folder that is refused before anything of it is opened: nothing else went wrong."""
    error = refused(where)
    assert error.__cause__ is None
    return str(error)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert "no weights" in refusal(tmp_path / "nowhere")
    with pytest.raises(BadWeights, match="nowhere"):
        key_of(tmp_path / "nowhere")


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Once.", encoding="utf-8")
    assert "no weights" in refusal(tmp_path / "story.txt")


@pytest.mark.parametrize("name", [*FILES, "config.json"])
def test_a_file_that_is_missing(made: Path, name: str) -> None:
    (made / name).unlink()
    assert name in refusal(made)


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_was_changed(made: Path, name: str) -> None:
    data = bytearray((made / name).read_bytes())
    data[len(data) // 2] ^= 1
    (made / name).write_bytes(data)
    assert f"{name} is not the file" in refusal(made)


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_was_cut_short(made: Path, name: str) -> None:
    (made / name).write_bytes((made / name).read_bytes()[:-1])
    assert f"{name} is not the file" in refusal(made)


NO_CONFIGS = (b"", b"{", b"\xff\xfe", b"[]", b"null", b'{"sha256": {}}', b'{"sha256": [], "lemmas": []}', b"[" * 9999)


@pytest.mark.parametrize("config", NO_CONFIGS, ids=lambda c: c.decode("latin-1")[:20] or "empty")
def test_a_config_that_cannot_be_understood(made: Path, config: bytes) -> None:
    (made / "config.json").write_bytes(config)
    assert "config.json cannot be understood" in refusal(made)


@pytest.mark.parametrize(
    "layout",
    [None, {}, [], {**LAYOUT, "event": 2}, dict(list(LAYOUT.items())[:-1]), {**LAYOUT, "new": 1}],
    ids=["missing", "empty", "list", "wider", "fewer", "more"],
)
def test_weights_for_another_version(made: Path, layout: object) -> None:
    describe(made, layout=layout)
    assert "another version" in refusal(made)


@pytest.mark.parametrize("missing", ["q_turns", "speaker"])
def test_tables_of_another_version(made: Path, missing: str) -> None:
    """All else is as it ships."""
    shutil.copy(HOME / "encoder.onnx", made)
    shutil.copy(HOME / "vocab.txt", made)
    with np.load(HOME / "tables.npz") as shipped:
        np.savez(made / "tables.npz", **{name: shipped[name] for name in shipped.files if name != missing})
    describe(made)
    assert "another version" in refusal(made)


def pickled(where: Path) -> None:
    np.savez(where / "tables.npz", **{name: np.array([print], object) for name in FEATURES})


def no_archive(where: Path) -> None:
    (where / "tables.npz").write_bytes(b"no archive")


def no_frame(where: Path) -> None:
    (where / "vocab.txt").write_text("lamp\n", encoding="utf-8")


def no_text(where: Path) -> None:
    (where / "vocab.txt").write_bytes(b"\xff\xfe[CLS]")


def no_network(where: Path) -> None:
    (where / "encoder.onnx").write_bytes(b"no network")


@pytest.mark.parametrize("spoil", [pickled, no_archive, no_frame, no_text, no_network])
def test_nonsense_that_the_config_vouches_for(made: Path, spoil: Callable[[Path], None]) -> None:
    """Someone packed weights of their own, and wrongly; `--debug` shows what the library said."""
    spoil(made)
    describe(made)
    error = refused(made)
    assert "cannot be opened" in str(error) and error.__cause__ is not None
    assert type(error.__cause__).__name__ in str(error)


def test_the_variable_names_the_folder(monkeypatch: pytest.MonkeyPatch, made: Path) -> None:
    monkeypatch.setenv(VARIABLE, str(made))
    assert folder() == made
    assert key_of() == hashlib.sha256((made / "config.json").read_bytes()).hexdigest()[:12]
    for nothing in ("", None):
        monkeypatch.setenv(VARIABLE, nothing) if nothing is not None else monkeypatch.delenv(VARIABLE)
        assert folder() == Path(readthrough.__file__).parent / "model" / "weights"


# --- the command --------------------------------------------------------------------------------------------------


def command(*words: str | Path, weights: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "readthrough", *map(str, words)], capture_output=True, text=True,
        encoding="utf-8", timeout=120, env={**os.environ, VARIABLE: str(weights)}, check=False,
    )  # fmt: skip


def test_the_command_says_in_one_sentence_what_is_wrong_with_the_weights(made: Path, tmp_path: Path) -> None:
    (made / "vocab.txt").write_text("other\n", encoding="utf-8")
    for where in (tmp_path / "nowhere", made):
        out = tmp_path / "out.json"
        done = command("read", STORY, "-o", out, "--quiet", weights=where)
        assert done.returncode == 10
        assert str(where) in done.stderr and VARIABLE in done.stderr and "Traceback" not in done.stderr
        assert len(done.stderr.strip().splitlines()) == 1 and done.stdout == "" and not out.exists()


def test_every_call_in_python_tells_the_same(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (made / "vocab.txt").write_text("other\n", encoding="utf-8")
    monkeypatch.setenv(VARIABLE, str(made))
    for _ in range(2):
        with pytest.raises(BadWeights, match=re.escape(str(made))):
            readthrough.read(STORY)


# --- what the shipped weights say -----------------------------------------------------------------------------------


@cache
def story() -> tuple[str, Tokens, Dialogue]:
    reading = readthrough.read(STORY)
    return reading.story.text, reading[Tokens], reading[Dialogue]


def hear(text: Prepared, sentences: np.ndarray, threads: int = 1) -> Heard:
    quoted = np.flatnonzero(np.diff(text.voice.astype(int), prepend=0)).astype(np.int32)
    return read(open_weights(HOME, threads), text, sentences, quoted)


def written(heard: Heard, a: int = 0, b: int | None = None) -> bytes:
    """Everything that is heard of the tokens ``a`` to ``b``, as bytes."""
    spans = [s for s in heard.spans if s.start >= a and (b is None or s.start < b)]
    quoted = (heard.quoted >= a) & (heard.quoted < (len(heard.event) if b is None else b))
    columns = (heard.event, heard.pos, heard.lemma, heard.head, heard.relation, heard.mention)
    return b"".join([repr(spans).encode(), *(c[a:b].tobytes() for c in columns), heard.quote[quoted].tobytes()])


def test_the_shipped_weights_are_whole() -> None:
    weights = open_weights(HOME, 1)
    assert len(weights.lemmas) == LEMMAS
    assert all(weights.tables[name].shape == size for name, size in FEATURES.items())
    assert len(weights.key) == 12 and weights.key == key_of(HOME)
    assert {i.name for i in weights.network.get_inputs()} == {"piece", "case", "voice", "first"}
    assert weights.network.get_outputs()[0].shape[1] == sum(LAYOUT.values())
    assert all(np.isfinite(table).all() for table in weights.tables.values())


def test_weights_are_opened_once() -> None:
    assert open_weights(HOME, 1) is open_weights(HOME, 1)


def test_any_number_of_threads_says_the_same_to_the_byte() -> None:
    text, tokens, dialogue = story()
    prepared = prepare(text, tokens, dialogue, open_weights(HOME, 1).pieces)
    one = written(hear(prepared, tokens.sentence, 1))
    assert one == written(hear(prepared, tokens.sentence, 1))
    assert one == written(hear(prepared, tokens.sentence, 2))
    assert one == written(hear(prepared, tokens.sentence, 4))


def test_a_graphics_card_goes_first_where_there_is_one() -> None:
    every = ["TensorrtExecutionProvider", "CUDAExecutionProvider", "CPUExecutionProvider"]
    assert best_of(every) == ["CUDAExecutionProvider", "CPUExecutionProvider"]
    assert best_of(["AzureExecutionProvider", "CPUExecutionProvider"]) == ["CPUExecutionProvider"]


def test_what_is_heard_has_the_shape_of_the_text() -> None:
    text, tokens, dialogue = story()
    prepared = prepare(text, tokens, dialogue, open_weights(HOME, 1).pieces)
    heard, n = hear(prepared, tokens.sentence), len(tokens.start)
    assert {len(c) for c in (heard.event, heard.pos, heard.lemma, heard.head, heard.relation, heard.mention)} == {n}
    assert len(heard.quote) == len(heard.quoted) > 0
    assert np.isfinite(heard.mention).all() and np.isfinite(heard.quote).all()
    assert ((heard.event > 0) & (heard.event < 1)).all()
    assert list(heard.spans) == sorted(heard.spans, key=lambda s: (s.start, -s.end))
    sentence = np.searchsorted(tokens.sentence, np.arange(n), "right")
    linked = np.flatnonzero(heard.head >= 0)
    assert (sentence[heard.head[linked]] == sentence[linked]).all(), "a head lies in another sentence"
    roots = np.bincount(sentence[heard.head < 0], minlength=sentence[-1] + 1)[1:]
    assert (roots >= 1).all() and (roots > 1).mean() < 0.05  # only a sentence that two windows part has two


def test_words_far_away_change_nothing() -> None:
    """A window knows nothing of the others: other words of as many pieces, 600 tokens off, leave every byte."""
    text, tokens, dialogue = story()
    weights = open_weights(HOME, 1)
    before = prepare(text, tokens, dialogue, weights.pieces)
    words, n = list(before.words), len(before.words)
    swap = {"the": "a", "a": "the", "and": "but", "was": "is", "she": "he", "he": "she", "her": "his", "his": "her"}
    edges = [*range(150), *range(n - 150, n)]
    changed = [i for i in edges if words[i] in swap]
    for i in changed:
        words[i] = swap[words[i]]
    after = prepare_words(words, before.voice, marks_of(words, tokens, dialogue), weights.pieces)
    assert len(changed) > 20 and (after.first == before.first).all() and (after.pieces != before.pieces).any()
    touched = [w for w in windows(np.diff(before.first), tokens.sentence) if w.start < 150 or w.end > n - 150]
    a, b = max(w.keep_end for w in touched if w.start < 150), min(w.keep_start for w in touched if w.end > n - 150)
    assert b - a > 300, "the story is too short for this test"
    first, second = hear(before, tokens.sentence), hear(after, tokens.sentence)
    assert written(first, a, b) == written(second, a, b)
    assert written(first) != written(second)


def test_a_text_without_words_and_one_with_a_giant_word() -> None:
    weights = open_weights(HOME, 1)
    nothing = prepare_words([], np.zeros(0, np.uint8), set(), weights.pieces)
    assert hear(nothing, np.zeros(0, np.int32)).spans == ()
    words = ["He", "drew", "*" * 2000, "and", "x" * 3000, "."]
    giant = prepare_words(words, np.zeros(6, np.uint8), set(), weights.pieces)
    assert len(hear(giant, np.zeros(1, np.int32)).event) == 6


# Reads with every socket shut: an audit hook sees those that are opened past socket.socket too.
OFFLINE = """
import socket, sys
def shut(event, args):
    if event.startswith("socket."):
        raise RuntimeError(f"the network was touched: {event}")
sys.addaudithook(shut)
def none(*a, **k):
    raise RuntimeError("a socket was made")
socket.socket = none
import numpy as np
import readthrough
from readthrough.layers import Dialogue, Tokens
from readthrough.model.prepare import prepare
from readthrough.model.read import read
from readthrough.model.weights import open_weights
reading = readthrough.read(sys.argv[1])
weights = open_weights()
text = prepare(reading.story.text, reading[Tokens], reading[Dialogue], weights.pieces)
print(len(read(weights, text, reading[Tokens].sentence, np.zeros(0, np.int32)).event))
"""


def test_a_story_is_heard_with_every_socket_shut() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", OFFLINE, STORY], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == len(story()[1].start)


def test_a_copy_elsewhere_is_read_by_its_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(HOME, tmp_path / "a folder with ünicode")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "a folder with ünicode"))
    assert open_weights(threads=1).key == key_of(HOME)
