"""The adults the work is about: who they are, which municipality answers for them, what may be shown."""
