"""Placements on the ladder: opened with a decision, moved, ended with manner and destination."""
