"""The shelter: its houses and rooms, and the stays of SEL § 110 in them."""
