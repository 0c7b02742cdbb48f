"""The plan at the desk: written section by section beside the paper it becomes, read when it holds."""
