"""Ratios against the bare thing, on big made-up stores; run by hand, never among the tests."""
