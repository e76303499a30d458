#!/usr/bin/env bash
# Installs Debian's chromium and its driver for the browser tests where this user may; else says what to do.
set -euo pipefail

if { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null &&
    command -v chromedriver >/dev/null; then
    exit 0
fi
say() { echo "browser tests: $*" >&2; }
if ! command -v apt-get >/dev/null; then
    say "install Chromium and chromedriver to run them; without, they are skipped."
    exit 0
fi
if [ "$(id -u)" = 0 ]; then
    root=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    root=(sudo -n)
else
    say "«apt-get install chromium chromium-driver» as root lets them run; without, they are skipped."
    exit 0
fi
say "installing chromium and chromium-driver …"
export DEBIAN_FRONTEND=noninteractive
install() { "${root[@]}" apt-get install -y -qq --no-install-recommends chromium chromium-driver </dev/null >/dev/null; }
install 2>/dev/null || { "${root[@]}" apt-get update -qq </dev/null >/dev/null && install; } ||
    say "chromium could not be installed; they are skipped."
