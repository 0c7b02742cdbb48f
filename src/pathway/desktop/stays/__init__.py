"""The forms of a stay: letting in, letting out, being away."""
