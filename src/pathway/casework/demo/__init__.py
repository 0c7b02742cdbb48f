"""A municipality that does not exist, with people who do not exist: five years of work to look at and to try out.

Everything follows from the day it is made for: the same day gives the same people, stays, plans and notes, down to
their ids. What is made goes through the same entities and rules as what is typed at a desk. The numbers are
replacement numbers (60 added to the day of birth), so that none of them can be anybody's CPR number.
"""

from pathway.casework.demo.making import DemoMade, make_demo
from pathway.casework.demo.world import told

__all__ = ["USERS", "DemoMade", "make_demo"]

USERS: tuple[str, ...] = tuple(each["initials"] for each in told("people")["user"])
"""Who can open the demonstration, all with its one passphrase."""
