#!/usr/bin/env bash
# Requests a second of a register of 100,000 records of twelve fields through the API: fifty filtered and sorted, one, how many are in each state, and records written one by one
# (wrk, 16 connections), on one machine that makes the requests too, SQLite.
#
#   bench/records.sh           100,000 records
#   bench/records.sh 5000 3    fewer, three seconds each
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.."
source bench/register.sh

readonly records=${1:-100000} seconds=${2:-10}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null; wait; rm -rf -- "$work"' EXIT
serve_register "$work/data" "$records"

measure() {
  local name=$1
  shift
  printf '%-44s %9s %9s %9s\n' "$name" $(ask "$name" "$seconds" --header "Authorization: Bearer $token" "$@")
}

printf '%-44s %9s %9s %9s\n' "$records records, $connections connections" 'a second' '50%' '99%'
measure 'fifty, filtered and sorted' "$register/records?state=signed&sort=-came_on&limit=50"
measure 'one' "$register/records/777"
measure 'how many in each state' "$register"
measure 'written one by one' --header "If-Match: $tag" --header 'Content-Type: application/json' --script "$work/data/write.lua" "$register/records"
measure 'fifty, behind what was written' "$register/records?state=signed&sort=-came_on&limit=50"
printf 'memory %s MB\n' "$(memory_of "$serving")"
