"""The learned part, inference only: one small encoder read once over a text, and what its heads say about it."""
