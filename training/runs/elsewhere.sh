#!/usr/bin/env bash
# Trains from one file of examples and one of weights, on any machine: bash training/runs/elsewhere.sh BUNDLE BASE OUT
#
#   BUNDLE  all examples, packed: training/model/bundle.py; reader.sh writes it to OUT/bundle.xz
#   BASE    the base encoder, packed: training/model/base_encoder.py; reader.sh writes it to OUT/base.zip
#   OUT     folder for the environment, the state, the log and the packed weights; half a gigabyte beside PyTorch
#
# It computes on a GPU where PyTorch finds one, else on the processor, in pieces of MINUTES (10). After an interruption
# run it again: it goes on from the last save, at most two minutes back. A state that was begun on one kind of machine
# goes on on the other. What may be set beside MINUTES:
#
#   STEPS    how many in all (2300)
#   PIECES   how many pieces this call takes at most; with more to do, it ends with exit code 3
#   DEVICE   auto, cpu or cuda
#   PY       a Python that has everything already (training/runs/environment.sh): nothing is fetched then
#   SCORE    the scorer, score.py: the network is measured on the works held out, too
#   PACKED   where the weights are written (OUT/weights)
set -euo pipefail

if [ $# -ne 3 ]; then
    sed -n '2,6s/^# \{0,1\}//p' "$0"
    exit 2
fi
for file in "$1" "$2" ${SCORE:+"$SCORE"}; do
    test -e "$file" || { echo "There is no $file."; exit 2; }
done
BUNDLE=$(realpath "$1")
BASE=$(realpath "$2")
SCORE=${SCORE:+$(realpath "$SCORE")}
mkdir -p "$3"
OUT=$(realpath "$3")
PACKED=$(realpath -m "${PACKED:-$OUT/weights}")
STATE=$OUT/state
STEPS=${STEPS:-2300}
DEVICE=${DEVICE:-auto}
cd "$(dirname "$0")/../.."
. training/runs/environment.sh

# --- training -------------------------------------------------------------------------------------------------------

LEFT=${PIECES:-1000000}
DONE=$("$PY" -m training.model.state "$STATE")
while [ "$DONE" -lt "$STEPS" ]; do
    test "$LEFT" -gt 0 || { echo "$DONE of $STEPS steps are done. Run it again to go on."; exit 3; }
    "$PY" -m training.model.train --bundle "$BUNDLE" --base "$BASE" --out "$STATE" --device "$DEVICE" \
        --steps "$STEPS" --minutes "${MINUTES:-10}" | tee -a "$OUT/train.log"
    BEFORE=$DONE
    DONE=$("$PY" -m training.model.state "$STATE")
    test "$DONE" -gt "$BEFORE" || { echo "No step was taken; see $OUT/train.log."; exit 1; }
    LEFT=$((LEFT - 1))
done

# --- weights, numbers -------------------------------------------------------------------------------------------------

"$PY" -m training.model.pack --state "$STATE" --base "$BASE" --out "$PACKED"
if [ -n "$SCORE" ]; then
    "$PY" -m training.model.evaluate --bundle "$BUNDLE" --score "$SCORE" --base "$BASE" --state "$STATE" \
        --device "$DEVICE" | tee "$OUT/evaluate.log"
fi
cat <<END
The weights are in $PACKED: encoder.onnx, tables.npz, vocab.txt, config.json. Read with them by setting
READTHROUGH_WEIGHTS=$PACKED, or put them into src/readthrough/model/weights. The weights of the evidence were fitted to
other ones: fit them again, with the commands that training/runs/reader.sh names at its end.
END
