"""The pathway chart: a citizen's story as one drawing and as sentences, before anybody paints or prints it.

The layout is a pure function: story, window, sizes, text measure and words in, a list of frozen primitives out.
The screen, the paper and the tests all use that list, so that no two of them can tell different stories.
Colours are named by role, never by value.
"""
