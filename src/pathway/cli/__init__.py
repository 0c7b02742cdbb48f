"""The same acts from a shell, for scripts and administrators."""
