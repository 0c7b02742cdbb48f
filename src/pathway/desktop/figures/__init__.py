"""A shelter's year: every figure with how it was counted, opened down to the people behind it."""
