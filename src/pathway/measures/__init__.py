"""What each figure means: pure, from counts to figures, each with its definition."""
