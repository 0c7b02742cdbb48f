"""The kinds of plan. A new kind is one file here, one name, one drawing."""

KINDS = ("stay_plan",)
