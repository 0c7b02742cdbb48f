"""Code lists, the ladder, rule values and municipalities: read once from dated files, never written in code.

An entity keeps a code as a plain string, for instance ``manner="no_show"``, and a rule asks the list whether it
knows it. A code that goes out of use gets a last day and stays: an old stay must keep its words.
"""
