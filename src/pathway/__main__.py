"""Start Pathway: ``python -m pathway`` is the same as ``pathway``."""

import sys

from pathway.app import main

if __name__ == "__main__":
    sys.exit(main())
