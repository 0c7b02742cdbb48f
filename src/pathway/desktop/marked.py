"""Texts in tables: marked here so that they are found for translation, and translated when they are shown."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # the name that collectors of texts look for
    """Return the text as it is; ``context`` is the one under which it is looked up later.

    >>> QT_TRANSLATE_NOOP("Rule", "Choose one from the list.")
    'Choose one from the list.'
    """
    del context
    return text
