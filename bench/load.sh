#!/usr/bin/env bash
# Requests a second of the web, beside an endpoint of the same web server with nothing behind it, in turns on the same machine, which makes the requests too (wrk, 16
# connections): public pages that are kept and one that is made anew, the list of the API, and reports written through it.
#
#   bench/load.sh           a county of 100,000 tasks, three rounds
#   bench/load.sh 2000 1    a smaller one, one round
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."

readonly tasks=${1:-100000} rounds=${2:-3} seconds=5 connections=16
command -v wrk > /dev/null || {
  echo 'bench/load.sh: wrk is not installed (Debian package: wrk).' >&2
  exit 1
}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null; wait; rm -rf -- "$work"' EXIT

./luoshi --version > /dev/null
program=artifacts/luoshi/$(head -n 1 artifacts/luoshi/current)/luoshi
dotnet build bench/Luoshi.Bench.csproj --configuration Release --nologo --verbosity quiet > /dev/null
bench=artifacts/bin/Luoshi.Bench/release/Luoshi.Bench

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# Starts a server and waits until it says that it listens.
serve() {
  local log=$1
  shift
  "$@" > "$log" 2>&1 &
  until grep -q 'Ctrl-C' "$log"; do sleep 0.2; done
}

# Requests a second, and the 99th of 100 in milliseconds.
rate() {
  wrk --threads 1 --connections "$connections" --duration "${seconds}s" --latency "${@:2}" "$1" > "$work/wrk"
  ! grep -q 'Non-2xx' "$work/wrk" || {
    echo "bench/load.sh: $1 was refused: $(grep Non-2xx "$work/wrk")" >&2
    exit 1
  }
  awk '/Requests\/sec/ { rate = $2 } /99%/ { late = $2 } END { unit = late ~ /us$/ ? 0.001 : late ~ /ms$/ ? 1 : 1000; print rate, late * unit }' "$work/wrk"
}

median() { sort -g | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

# Two addresses in turns: the median of the rates of each, of their ratio, and of the 99th of 100 of the first.
compare() {
  local name=$1 ours=$2 floor=$3 round
  shift 3
  : > "$work/rates"
  for ((round = -1; round < rounds; round++)); do
    printf '%s %s\n' "$(rate "$ours" "$@")" "$(rate "$floor")" >> "$work/rates.$round"
    ((round < 0)) || cat "$work/rates.$round" >> "$work/rates"
    rm -- "$work/rates.$round"
  done
  printf '%-44s %9.0f %9.0f %9.3f %9.1f\n' "$name" "$(awk '{ print $1 }' "$work/rates" | median)" "$(awk '{ print $3 }' "$work/rates" | median)" \
    "$(awk '{ print $1 / $3 }' "$work/rates" | median)" "$(awk '{ print $2 }' "$work/rates" | median)"
}

sample=http://127.0.0.1:$(free_port)
serve "$work/sample.log" "$program" serve --sample --urls "$sample"
page=$sample/p/990101/2025
curl --silent --fail --output "$work/page" "$page/tasks/1"
floor_port=$(free_port)
"$bench" floor "$floor_port" "$work/page" &
floor=http://127.0.0.1:$floor_port
until curl --silent --fail --output /dev/null "$floor/same"; do sleep 0.2; done

mkdir "$work/data"
read -r place office unit < <("$bench" county "$work/data/luoshi.db" "$tasks")
large=http://127.0.0.1:$(free_port)
serve "$work/large.log" "$program" serve --data "$work/data" --urls "$large"

printf '%-44s %9s %9s %9s %9s\n' "of 2 cores, 16 connections" ours floor ratio 'p99 ms'
compare 'public page, kept / the same bytes' "$page/tasks/1" "$floor/same"
compare 'public page of a task, made anew / empty' "$page/tasks/1?x=1" "$floor/empty"
compare "API, 50 of $tasks tasks / empty" "$large/api/v1/places/$place/plans/2025/tasks?lead=%E4%BD%8F%E5%BB%BA%E5%B1%80&sort=-due&limit=50" "$floor/empty" --header "Authorization: Bearer $office"
read -r written late < <("$bench" report "$large" "$place" "$unit" 2025-03 "$tasks")
printf '%-44s %9.0f %9s %9s %9.1f\n' 'API, reports written by 16' "$written" '' '' "$late"
