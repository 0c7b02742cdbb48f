"""The second floor's safe: the only room that knows SQL and the key."""
