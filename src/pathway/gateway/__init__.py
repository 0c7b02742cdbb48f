"""What comes in and goes out: files on one side, entities on the other."""
