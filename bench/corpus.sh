#!/usr/bin/env bash
# "luoshi corpus" beside "luoshi read", both as processes with --jobs 2 over the same reports, each the best of three rounds; then how much memory and time
# 100, 1,000 and 5,000 reports take, made by repeating those at hand with other bytes at the end.
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."

readonly reports=${LUOSHI_REPORTS:?"name a folder of reports (*.txt) in LUOSHI_REPORTS"} rounds=3
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

./luoshi --version > /dev/null
program=artifacts/luoshi/$(head -n 1 artifacts/luoshi/current)/luoshi

# Wall seconds, processor seconds and the peak of memory of one run; its exit code must be 0.
measure() {
  local words
  words=$({ /usr/bin/time -f '%e %U %S %M' "$program" "$@" > /dev/null 2> "$work/said"; } 2>&1 || true)
  words=$(tail -n 1 "$work/said")
  awk -v words="$words" 'BEGIN { split(words, of, " "); printf "%.2f %.2f %.0f\n", of[1], of[2] + of[3], of[4] / 1024 }'
}

best() { sort -g | head -n 1; }

echo 'all reports at hand, best of three   wall s   processor s   MB'
for kind in read parquet duckdb; do
  for ((round = 0; round < rounds; round++)); do
    rm -rf -- "$work/read" "$work"/corpus.*
    case $kind in
      read) measure read "$reports" --format json --out "$work/read" --jobs 2 ;;
      *) measure corpus "$reports" --out "$work/corpus.$kind" --jobs 2 ;;
    esac
  done | best | awk -v kind="$kind" '{ printf "%-34s %8s %13s %4s\n", kind, $1, $2, $3 }'
done

echo 'reports          parquet: s    MB   duckdb: s    MB'
files=("$reports"/*.txt)
for count in 100 1000 5000; do
  mkdir -p "$work/in"
  for ((number = $(find "$work/in" -type f | wc -l); number < count; number++)); do
    { cat -- "${files[number % ${#files[@]}]}"; printf '\n%d\n' "$number"; } > "$work/in/$number.txt"
  done
  rm -f -- "$work"/corpus.*
  parquet=$(measure corpus "$work/in" --out "$work/corpus.parquet" --jobs 2)
  duckdb=$(measure corpus "$work/in" --out "$work/corpus.duckdb" --jobs 2)
  awk -v count="$count" -v one="$parquet" -v other="$duckdb" 'BEGIN { split(one, p, " "); split(other, d, " "); printf "%-14d %12s %5s %11s %5s\n", count, p[1], p[3], d[1], d[3] }'
done
