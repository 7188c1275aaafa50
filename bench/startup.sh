#!/usr/bin/env bash
# Start to end of "luoshi read FILE" as a process, beside an empty .NET console program published the same way. The program is
# started both through ./luoshi, as a user does, and directly, as in a package. All take turns, so that what else runs on the
# machine slows them alike.
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."
export LC_ALL=C.UTF-8

readonly results=artifacts/speed rounds=${1:-40} warmups=3
readonly titles=('empty program' 'luoshi read, JSON' 'luoshi read, table' './luoshi read, JSON' './luoshi read, table')

prepare() {
  mkdir -p -- "$results"
  file=$(ls samples/*-*.md | tail -n 1)
  ./luoshi --version > /dev/null
  program=artifacts/luoshi/$(head -n 1 artifacts/luoshi/current)/luoshi
  dotnet publish bench/Empty/Empty.csproj --configuration Release --use-current-runtime --self-contained false \
    --output "$results/empty" --nologo --verbosity quiet -p:PublishReadyToRun=true
}

start() {
  case $1 in
    0) "$results/empty/empty" ;;
    1) "$program" read "$file" --format json ;;
    2) "$program" read "$file" --format table ;;
    3) ./luoshi read "$file" --format json ;;
    4) ./luoshi read "$file" --format table ;;
  esac > /dev/null
}

measure() {
  local round which started
  for ((round = -warmups; round < rounds; round++)); do
    for which in "${!titles[@]}"; do
      started=$EPOCHREALTIME
      start "$which"
      ((round < 0)) || printf '%d %d\n' "$which" $((${EPOCHREALTIME/./} - ${started/./}))
    done
  done > "$results/startup.txt"
}

# Microseconds of one of them, all rounds in order of size.
times_of() {
  sed -n "s/^$1 //p" "$results/startup.txt" | sort -n
}

prepare
measure
printf '%-22s %10s %10s %10s\n' milliseconds least median 'over empty'
empty=$(times_of 0 | sed -n "$((rounds / 2 + 1))p")
for which in "${!titles[@]}"; do
  median=$(times_of "$which" | sed -n "$((rounds / 2 + 1))p")
  least=$(times_of "$which" | head -n 1)
  printf '%-22s %10d %10d %10d\n' "${titles[which]}" $((least / 1000)) $((median / 1000)) $(((median - empty) / 1000))
done
echo 'To reach, by the median: JSON at most 150 over the empty program, the table at most 250.'
