#!/usr/bin/env bash
# Milliseconds from a key to what the browser shows of it, in the reading workbench with 300 rows: from the moment that the browser had the key to the second frame after,
# which cannot be earlier than what the key did is on the screen. Chromium without a window, the server on the same machine; median and 95th of 100 of 50 presses of each key.
#
#   bench/paint.sh
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."

command -v chromium > /dev/null || {
  echo 'bench/paint.sh: chromium is not installed (Debian package: chromium).' >&2
  exit 1
}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null; wait; rm -rf -- "$work"' EXIT

./luoshi --version > /dev/null
program=artifacts/luoshi/$(head -n 1 artifacts/luoshi/current)/luoshi
dotnet build bench/Painting/Painting.csproj --configuration Release --nologo --verbosity quiet > /dev/null

# The sample as a report of the year to come, with so many tasks more that its table has 300 rows.
awk '/^### （二）/ && !done { for (i = 1; i <= 50; i++) printf "建成农家书屋%d个。\n\n改造供水管网%d公里。\n\n", i, i; done = 1 } { print }' samples/云牧县-2025.md |
  sed 's/2025年/2026年/g; s/2024年/2025年/g' > "$work/报告.md"
LANG=zh_CN.UTF-8 "$program" serve --sample --urls http://127.0.0.1:0 > "$work/log" 2>&1 &
until grep -q 'Ctrl-C' "$work/log"; do sleep 0.2; done
# The line of the supervision office has its link.
enter=$(grep '督查室' "$work/log" | grep -oE 'http://[^ ]+/enter/[^ ]+' | sed -n 1p)
artifacts/bin/Painting/release/painting "$enter" "$work/报告.md"
