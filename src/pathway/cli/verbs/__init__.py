"""The verbs: each file adds its arguments to the parser, and runs."""

from collections.abc import Callable

from pathway.cli.parser import Parser
from pathway.cli.verbs import (
    backup,
    demo,
    import_register,
    init,
    print_plan,
    restore,
    statistics,
    users,
    verify,
)

ADDED: tuple[Callable[[Parser], None], ...] = (
    init.add,
    demo.add,
    import_register.add,
    statistics.add,
    print_plan.add,
    backup.add,
    restore.add,
    verify.add,
    users.add,
)
"""In the order the help shows them."""
