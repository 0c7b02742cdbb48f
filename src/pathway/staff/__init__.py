"""The people who work with the store: who wrote, who decided, who is asked."""
