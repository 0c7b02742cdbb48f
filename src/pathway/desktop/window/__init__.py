"""The window around the pages: top bar, side bar, palette, keys and settings; and the door while it is locked."""
