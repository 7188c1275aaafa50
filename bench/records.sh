#!/usr/bin/env bash
# Requests a second of a register of 100,000 records of twelve fields through the API: fifty filtered and sorted, one, how many are in each state, and records written one by one
# (wrk, 16 connections), on one machine that makes the requests too, SQLite.
#
#   bench/records.sh           100,000 records
#   bench/records.sh 5000 3    fewer, three seconds each
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."

readonly records=${1:-100000} seconds=${2:-10} connections=16
command -v wrk > /dev/null || {
  echo 'bench/records.sh: wrk is not installed (Debian package: wrk).' >&2
  exit 1
}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null; wait; rm -rf -- "$work"' EXIT

./luoshi --version > /dev/null
program=artifacts/luoshi/$(head -n 1 artifacts/luoshi/current)/luoshi
dotnet build bench/Luoshi.Bench.csproj --configuration Release --nologo --verbosity quiet > /dev/null
mkdir "$work/data"
read -r place token < <(artifacts/bin/Luoshi.Bench/release/Luoshi.Bench records "$work/data/luoshi.db" "$records")
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
"$program" serve --data "$work/data" --urls "http://127.0.0.1:$port" > "$work/log" 2>&1 &
until grep -q 'Ctrl-C' "$work/log"; do sleep 0.2; done
register=http://127.0.0.1:$port/api/v1/places/$place/registers/matters
tag=$(curl --silent --dump-header - --output /dev/null --header "Authorization: Bearer $token" "$register" | tr -d '\r' | awk 'tolower($1) == "etag:" { print $2 }')
cat > "$work/write.lua" << 'LUA'
local number = 0
request = function()
  number = number + 1
  return wrk.format("POST", nil, nil, string.format('{"records":[{"fields":{"title":"第 %d 件","words":"夜间出行不便，请派人检修。","kind":"help","channel":"热线","township":"第3乡","village":"第5村","came_on":"2025-01-08","due_on":"2025-01-20","urgency":"2","times":"0"}}]}', number))
end
LUA

measure() {
  local name=$1
  shift
  wrk --threads 1 --connections "$connections" --duration "${seconds}s" --latency --header "Authorization: Bearer $token" "$@" > "$work/wrk"
  ! grep -q 'Non-2xx' "$work/wrk" || echo "bench/records.sh: $name: $(grep Non-2xx "$work/wrk")" >&2
  printf '%-44s %9s %9s %9s\n' "$name" "$(awk '/Requests\/sec/ { print $2 }' "$work/wrk")" "$(awk '/50%/ { print $2 }' "$work/wrk")" "$(awk '/99%/ { print $2 }' "$work/wrk")"
}

printf '%-44s %9s %9s %9s\n' "$records records, $connections connections" 'a second' '50%' '99%'
measure 'fifty, filtered and sorted' "$register/records?state=signed&sort=-came_on&limit=50"
measure 'one' "$register/records/777"
measure 'how many in each state' "$register"
measure 'written one by one' --header "If-Match: $tag" --header 'Content-Type: application/json' --script "$work/write.lua" "$register/records"
measure 'fifty, behind what was written' "$register/records?state=signed&sort=-came_on&limit=50"
printf 'memory %s MB\n' "$(($(awk '/VmRSS/ { print $2 }' "/proc/$(pgrep --newest --full "serve --data $work/data")/status") / 1024))"
