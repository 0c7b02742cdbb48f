"""What a caseworker does: one function an act, through one door that keeps the access log."""
