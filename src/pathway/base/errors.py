"""The two kinds of no: the trade's, and the surroundings'. Anything else is a bug."""


class RuleError(Exception):
    """A rule says no. The words for its code stand in the views, never here.

    Args:
        code: ``room.rule``, for instance ``"stays.before_move_in"``.
        field: The request's field that the person should look at, or "" for the whole form.
        values: What the words may name, keyed by placeholder. Never personal data.
    """

    def __init__(self, code: str, field: str = "", **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.values = values


class OutsideError(Exception):
    """The surroundings say no: a full disk, a wrong key, a damaged file.

    Args:
        code: ``room.reason``, for instance ``"store.locked"``.
        values: What the words may name, keyed by placeholder. Never personal data, never a key.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values
