"""The shelter: the board of its places, floor by floor."""
