"""Pathway: the service ladder and the shelter desk, encrypted on the caseworker's own machine."""

__version__ = "0.1.0"
