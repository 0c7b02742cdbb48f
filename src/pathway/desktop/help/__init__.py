"""The help that F1 opens: short pages in the language of the windows."""
