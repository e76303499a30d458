"""Shared test options: ``--data`` points at the optional data folder; without it nothing here needs it."""
