"""The shell's door: the same operations as in the window, for scripts and administrators. It needs no display.

``main`` reads the arguments and answers with the exit code; each verb has a file of its own in ``verbs``. What takes
long to import is imported when a verb runs, so that ``pathway --help`` answers at once.
"""
