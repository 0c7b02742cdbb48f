"""Registers: files of stays and placements from another program, tried before they are taken in."""
