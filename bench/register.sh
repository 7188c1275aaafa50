# A large register that is asked by wrk: what bench/records.sh and bench/peers/directus.sh share.

readonly connections=16

for tool in wrk curl python3; do
  command -v "$tool" > /dev/null || {
    printf '%s: %s is not installed (Debian package: %s).\n' "$0" "$tool" "$tool" >&2
    exit 1
  }
done

# Starts Luoshi on a register of so many records.
#   $1  a folder of its own
#   $2  how many records
#   $3  a PostgreSQL database; nothing for a file in the folder
# Tells: register (its address), token, tag (of its last entry).
serve_register() {
  local data=$1 wanted=$2 kept=${3:-} port place program
  mkdir -p -- "$data"
  ./luoshi --version > /dev/null
  program=artifacts/luoshi/$(head -n 1 artifacts/luoshi/current)/luoshi
  dotnet build bench/Luoshi.Bench.csproj --configuration Release --nologo --verbosity quiet > /dev/null
  read -r place token < <(artifacts/bin/Luoshi.Bench/release/Luoshi.Bench records "${kept:-$data/luoshi.db}" "$wanted")
  port=$(free_port)
  "$program" serve --data "$data" ${kept:+--database "$kept"} --urls "http://127.0.0.1:$port" > "$data/log" 2>&1 &
  serving=$!
  until grep -q 'Ctrl-C' "$data/log"; do sleep 0.2; done
  register=http://127.0.0.1:$port/api/v1/places/$place/registers/matters
  tag=$(curl --silent --dump-header - --output /dev/null --header "Authorization: Bearer $token" "$register" | tr -d '\r' | awk 'tolower($1) == "etag:" { print $2 }')
  cat > "$data/write.lua" << 'LUA'
local number = 0
request = function()
  number = number + 1
  return wrk.format("POST", nil, nil, string.format('{"records":[{"fields":{"title":"第 %d 件","words":"夜间出行不便，请派人检修。","kind":"help","channel":"热线","township":"第3乡","village":"第5村","came_on":"2025-01-08","due_on":"2025-01-20","urgency":"2","times":"0"}}]}', number))
end
LUA
}

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Asks for some seconds; prints requests a second, and the times of half and of ninety-nine in a hundred.
#   $1   a name, for what goes wrong
#   $2   seconds
#   $3…  as wrk takes it
ask() {
  local name=$1 lasting=$2 said
  shift 2
  said=$(wrk --threads 1 --connections "$connections" --duration "${lasting}s" --latency "$@")
  ! grep -q 'Non-2xx' <<< "$said" || printf '%s: %s: %s\n' "$0" "$name" "$(grep Non-2xx <<< "$said")" >&2
  awk '/Requests\/sec/ { rate = $2 } /50%/ { half = $2 } /99%/ { most = $2 } END { print rate, half, most }' <<< "$said"
}

# The memory of a process, in megabytes.
memory_of() {
  printf '%s' "$(($(awk '/VmRSS/ { print $2 }' "/proc/$1/status") / 1024))"
}
