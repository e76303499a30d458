"""One Chromium for all tests of the page: without a network, without an account, thrown away afterwards."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

NOT_HERE = "Chromium is not installed: apt-get install chromium chromium-driver"
QUIET = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1360,900",
)  # fmt: skip


def _first(*names: str) -> str | None:
    return next((path for name in names if (path := shutil.which(name))), None)


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator:
    """A running browser; skips, with the reason, where there is none."""
    binary, driver = _first("chromium", "chromium-browser", "google-chrome"), _first("chromedriver")
    if not (binary and driver):
        pytest.skip(NOT_HERE)
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed: pip install selenium")
    options = webdriver.ChromeOptions()
    for option in QUIET:
        options.add_argument(option)
    options.add_argument(f"--user-data-dir={tmp_path_factory.mktemp('chromium')}")
    options.binary_location = binary
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield browser
    browser.quit()


@pytest.fixture
def browser(chromium) -> Iterator:
    """The browser as a desktop in light; what a test said or stored in it is forgotten."""
    screen(chromium, 1360, 900)
    prefer(chromium, "light")
    chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    yield chromium
    chromium.execute_script("try { localStorage.clear() } catch {}")


@pytest.fixture
def show(browser, tmp_path: Path) -> Callable:
    """Open a page from disk and return the browser."""

    def open_page(html: str):
        path = tmp_path / "page.html"
        path.write_text(html, encoding="utf-8")
        browser.get("about:blank")
        for log in ("browser", "performance"):  # forget what the browser did before
            browser.get_log(log)
        browser.get(path.as_uri())
        return browser

    return open_page


def screen(browser, width: int, height: int, *, phone: bool = False) -> None:
    """Give the browser a window of this size, in CSS pixels."""
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


def prefer(browser, scheme: str, media: str = "") -> None:
    """Let the system ask for a colour scheme, on a medium such as print."""
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": media, "features": features})


def spoken(nodes: list[dict]) -> str:
    """The texts of the accessibility tree in reading order."""
    known = {node["nodeId"]: node for node in nodes}

    def say(node: dict) -> str:
        if node["role"]["value"] == "StaticText":
            return node["name"]["value"]
        return "".join(say(known[child]) for child in node["childIds"] if child in known)

    return say(nodes[0])


def heard(browser, *phrases: str) -> list[dict]:
    """The accessibility tree once it says all these phrases; Chromium builds it some time after the page."""
    from selenium.webdriver.support.ui import WebDriverWait

    def tree(_) -> list[dict] | None:
        nodes = browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]
        told = re.sub(r":\s*", ": ", spoken(nodes)) if nodes else ""
        return nodes if all(phrase in told for phrase in phrases) else None

    browser.execute_cdp_cmd("Accessibility.enable", {})
    return WebDriverWait(browser, 20).until(tree, f"a screen reader does not hear all of {phrases}")
