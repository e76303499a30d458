"""Accuracy and speed against gold. ``python -m benchmarks --help`` tells how; RESULTS.md is what came out."""
