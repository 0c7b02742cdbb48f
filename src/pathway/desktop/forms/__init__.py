"""The forms, made from the drawings in `ui/` by `make forms`. Never edited here."""
