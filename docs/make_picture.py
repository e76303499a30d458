"""Makes docs/picture.png, a picture of the reader page: python docs/make_picture.py [STORY]

Needs Chromium with its driver, and selenium (the dev extra). The picture is best where a Palatino is installed
(on Debian: apt-get install fonts-texgyre).
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

import readthrough
from readthrough.page import render_page

DOCS = Path(__file__).parent
STORY = DOCS.parent / "examples" / "the_tenor.epub"
# The first chapter on top, and the little label of one of its lines.
TO_CHAPTER = """(document.querySelector('#ch0 h2') ?? document.querySelector('#story')).scrollIntoView();
document.querySelectorAll('#ch0 .l')[4]?.click();"""
WIDTH, HEIGHT, SCALE = 1280, 800, 1.35
OPTIONS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip


def main(story: Path, picture: Path) -> None:
    """Read a story, open its page as a reader sees the first chapter, and write the picture."""
    from selenium import webdriver

    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(render_page(readthrough.read(story)), encoding="utf-8")
        options = webdriver.ChromeOptions()
        for option in (*OPTIONS, f"--user-data-dir={folder}/profile"):
            options.add_argument(option)
        options.binary_location = shutil.which("chromium") or shutil.which("google-chrome") or ""
        browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
        try:
            size = {"width": WIDTH, "height": HEIGHT, "deviceScaleFactor": SCALE, "mobile": False}
            browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
            browser.get(page.as_uri())
            browser.execute_script(TO_CHAPTER)
            browser.execute_async_script("setTimeout(arguments[0], 500)")
            browser.save_screenshot(str(picture))
        finally:
            browser.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else STORY, DOCS / "picture.png")
