# Sourced by the other scripts here: sets PY to a Python that can train, and makes it in $OUT/venv where PY is not set.
#
# PY, a full path or a command, is a Python that has torch, numpy, msgspec and threadpoolctl, and for packing onnx and
# onnxruntime. PYTHON names the one that the environment is made with. A build of PyTorch without the libraries of GPUs
# comes with TORCH_INDEX=https://download.pytorch.org/whl/cpu.

if [ -z "${PY:-}" ]; then
    PY=$OUT/venv/bin/python
    if [ ! -e "$OUT/venv/done" ]; then
        "${PYTHON:-python3}" -m venv "$OUT/venv"
        pip() { "$PY" -m pip --quiet --disable-pip-version-check "$@"; }
        pip install torch==2.13.0 ${TORCH_INDEX:+--extra-index-url "$TORCH_INDEX"}
        pip install onnx==1.23.2 onnxruntime==1.31.1 scipy==1.17.1 --editable .
        touch "$OUT/venv/done"
    fi
fi
export PY PYTHONPATH="$PWD/src:$PWD${PYTHONPATH:+:$PYTHONPATH}"
