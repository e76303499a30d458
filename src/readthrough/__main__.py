"""``python -m readthrough`` is the ``readthrough`` command."""

import sys

from readthrough.cli import main

if __name__ == "__main__":
    sys.exit(main())
