#!/usr/bin/env bash
# Two hundred people of the invented county signed in, each with a session of their own, twenty of whom look around from page to page with some seconds between and hand reports
# in; for ten minutes. How long answers take, how many went wrong, and what the server has in memory meanwhile. The walkers are on the same machine.
#
#   bench/users.sh             200 signed in, 20 active, 600 seconds
#   bench/users.sh 200 20 60   the same for a minute
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."

readonly people=${1:-200} active=${2:-20} seconds=${3:-600}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null; wait; rm -rf -- "$work"' EXIT

./luoshi --version > /dev/null
program=artifacts/luoshi/$(head -n 1 artifacts/luoshi/current)/luoshi
dotnet build bench/Luoshi.Bench.csproj --configuration Release --nologo --verbosity quiet > /dev/null
bench=artifacts/bin/Luoshi.Bench/release/Luoshi.Bench

mkdir "$work/data"
"$bench" people "$work/data" "$people" > "$work/links"
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$program" serve --data "$work/data" --urls "http://127.0.0.1:$port" > "$work/log" 2>&1 &
server=$!
until grep -q 'Ctrl-C' "$work/log"; do sleep 0.2; done
"$bench" users "http://127.0.0.1:$port" "$work/links" "$active" "$seconds" "$server"
