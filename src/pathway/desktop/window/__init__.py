"""The window around the pages: top bar, side bar, pages, palette, keys, settings; and what stands in it while locked."""
