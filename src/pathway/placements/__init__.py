"""What a citizen has been granted: placements on rungs, several open at once, with decision, offer and end."""
