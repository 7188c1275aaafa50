#!/usr/bin/env bash
# 3,000 reports of 20,000 characters as one run of "luoshi read FOLDER --jobs 2", beside the time that two warm cores need for the
# same: to read the files and write JSON files, and to do so in memory alone. All are taken in turn, three times, and the best of each
# is compared. Every round writes to a folder of its own, and waits until the disk has taken what the one before wrote: a disk that has just dropped thousands of
# files is slow to make as many.
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."

readonly count=${1:-3000} length=${2:-20000} rounds=3
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

./luoshi --version > /dev/null
program=artifacts/luoshi/$(head -n 1 artifacts/luoshi/current)/luoshi
dotnet build bench/Luoshi.Bench.csproj --configuration Release --nologo --verbosity quiet > /dev/null
bench=artifacts/bin/Luoshi.Bench/release/Luoshi.Bench
"$bench" make "$work/reports" "$count" "$length"

process=() warm=() memory=()
for ((round = 0; round < rounds; round++)); do
  sync
  started=$EPOCHREALTIME
  "$program" read "$work/reports" --format json --out "$work/read$round" --jobs 2 2> "$work/messages" || {
    tail -n 20 -- "$work/messages" >&2
    exit 1
  }
  process+=("$(awk -v from="$started" -v to="$EPOCHREALTIME" 'BEGIN { print to - from }')")
  sync
  warm+=("$("$bench" rate "$work/reports" "$work/warm$round")")
  sync
  memory+=("$("$bench" rate "$work/reports")")
done

written=$(find "$work/read0" -type f | wc -l)
((written == count)) || {
  echo "bench/many.sh: $written readings were written for $count reports." >&2
  exit 1
}

best() { printf '%s\n' "$@" | sort -g | head -n 1; }
awk -v process="$(best "${process[@]}")" -v warm="$(best "${warm[@]}")" -v memory="$(best "${memory[@]}")" \
  -v count="$count" -v length_="$length" '
  function row(name, seconds) { printf "%-28s %8.2f s  %12.0f chars/s  %6.2f\n", name, seconds, count * length_ / seconds, process / seconds }
  BEGIN {
    printf "%d reports of %d characters                              process to this (to reach: 1.30)\n", count, length_
    row("as a process, --jobs 2", process)
    row("two warm cores, file to file", warm)
    row("two warm cores in memory", memory)
  }'
