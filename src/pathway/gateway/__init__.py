"""What comes in and goes out: files on one side, entities on the other.

A register comes in by four steps, each a file: bytes become text, text becomes rows of cells, cells become what they
say, and rows are compared with each other. Then a plan is made of what the store should add, end or leave alone. No
step keeps anything: a person can be shown the plan, and say no.
"""
