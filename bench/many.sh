#!/usr/bin/env bash
# 3,000 reports of 20,000 characters as one run of "luoshi read FOLDER --jobs 2", beside the time that two warm cores need to
# open, read and write them as JSON in memory. Both are taken in turn, three times, and the best of each is compared. Every round
# writes to a folder of its own: a disk that has just dropped thousands of files is slow to make as many.
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

process=() warm=()
for ((round = 0; round < rounds; round++)); do
  started=$EPOCHREALTIME
  "$program" read "$work/reports" --format json --out "$work/read$round" --jobs 2 2> "$work/messages" || {
    tail -n 20 -- "$work/messages" >&2
    exit 1
  }
  process+=("$(awk -v from="$started" -v to="$EPOCHREALTIME" 'BEGIN { print to - from }')")
  warm+=("$("$bench" rate "$work/reports")")
done

written=$(find "$work/read0" -type f | wc -l)
((written == count)) || {
  echo "bench/many.sh: $written readings were written for $count reports." >&2
  exit 1
}

best() { printf '%s\n' "$@" | sort -g | head -n 1; }
awk -v process="$(best "${process[@]}")" -v warm="$(best "${warm[@]}")" -v count="$count" -v length_="$length" 'BEGIN {
  printf "%d reports of %d characters\n", count, length_
  printf "as a process, --jobs 2     %8.2f s  %12.0f chars/s\n", process, count * length_ / process
  printf "two warm cores in memory   %8.2f s  %12.0f chars/s\n", warm, count * length_ / warm
  printf "ratio                      %8.2f    (to reach: at most 1.30)\n", process / warm }'
