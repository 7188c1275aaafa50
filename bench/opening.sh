#!/usr/bin/env bash
# Start to end of "luoshi text FILE" as a process on a printed report of 40 pages, beside pdftotext on the same file, and beside
# the start of Luoshi (the text of one line). All take turns. The file is the sample, printed by LibreOffice again and again.
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."
export LC_ALL=C.UTF-8

readonly pages=40 rounds=${1:-15} warmups=2
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

for needed in soffice pdftotext pdfinfo; do
  command -v "$needed" > /dev/null || {
    echo "bench/opening.sh: $needed is missing (apt install libreoffice-writer-nogui poppler-utils)." >&2
    exit 1
  }
done

# Prints the sample as often as told into $work/report.pdf; says how many pages that are.
print() {
  local copy
  for ((copy = 0; copy < $1; copy++)); do cat -- samples/*-*.md; done > "$work/report.txt"
  soffice "-env:UserInstallation=file://$work/profile" --headless --infilter='Text (encoded):UTF8' --convert-to pdf \
    --outdir "$work" "$work/report.txt" > /dev/null 2>&1
  pdfinfo "$work/report.pdf" | sed -n 's/^Pages: *//p'
}

start() {
  case $1 in
    0) pdftotext "$work/report.pdf" - ;;
    1) "$program" text "$work/line.txt" ;;
    2) "$program" text "$work/report.pdf" ;;
  esac > /dev/null
}

# The median of one of them in milliseconds.
median_of() {
  sed -n "s/^$1 //p" "$work/times" | sort -n | sed -n "$((rounds / 2 + 1))p" | awk '{ printf "%d", $1 / 1000 }'
}

./luoshi --version > /dev/null
program=artifacts/luoshi/$(head -n 1 artifacts/luoshi/current)/luoshi
echo 一行字。 > "$work/line.txt"
once=$(print 1)
printed=$(print $(((pages + once - 1) / once)))
for ((round = -warmups; round < rounds; round++)); do
  for which in 0 1 2; do
    started=$EPOCHREALTIME
    start "$which"
    ((round < 0)) || printf '%d %d\n' "$which" $((${EPOCHREALTIME/./} - ${started/./}))
  done
done > "$work/times"

awk -v pages="$printed" -v peer="$(median_of 0)" -v start="$(median_of 1)" -v ours="$(median_of 2)" 'BEGIN {
  printf "a PDF of %d pages, milliseconds, median\n", pages
  printf "pdftotext                  %8d\n", peer
  printf "luoshi, one line of text   %8d\n", start
  printf "luoshi text                %8d\n", ours
  printf "over the start, to pdftotext  %5.2f    (to reach: at most 3)\n", (ours - start) / peer }'
