"""Structure: what is story and what is not, where chapters begin, and which texts stand inside the story."""

from __future__ import annotations

from readthrough.stages.structure.find import find_structure

__all__ = ["find_structure"]
