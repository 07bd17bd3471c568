# What the scripts for clusters have in common. One worker is killed (SIGKILL) while it reads a file, or when the first
# output is complete. The report, with all findings, and the records have to be those of the command line.
#
# A script defines `workers`, which prints the processes that do the work, and `restarts`, which prints how many times
# some of it was started again. The libraries of the engine come from Maven Central; everything else is below a temporary
# folder. Needs Linux, and Java 17 as `java`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

pipeline=$PWD/examples/beam/target/treaty-sessions-beam.jar
cli=$PWD/validation/cli/target/treaty-sessions.jar
sessions=$PWD/examples/sessions
as_of=2026-11-23
moment=${1:-reading}

work=$(mktemp -d)
processes=()
clean_up() {
    disown -a
    # shellcheck disable=SC2046
    kill -9 $(workers) "${processes[@]}" 2>"$work/killed" || true
    rm -rf "$work"
}
trap clean_up EXIT
mkdir "$work"/{conf,data,jars,tmp}

fail() {
    echo "FAILED: $1" >&2
    grep -E 'ERROR|Exception|Caused by' "$work"/*.log | cut -c 1-300 | head -n 40 >&2
    exit 1
}

# Repeats a command until it succeeds, for three minutes at most.
await() {
    local end=$((SECONDS + 180))
    until "$@" >"$work/awaited" 2>&1; do
        ((SECONDS < end)) || fail "waited in vain for: $*"
        sleep 0.1
    done
}

# Prints a port on which nobody listens.
free_port() {
    local port
    while port=$((20000 + RANDOM % 10000)) && (: <"/dev/tcp/127.0.0.1/$port") 2>"$work/port"; do :; done
    echo "$port"
}

# Fetches artifacts (group:artifact:version), with what they depend on, into the folder of jars.
fetch() {
    local artifact group name version
    {
        echo '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
        echo '<groupId>local</groupId><artifactId>cluster</artifactId><version>1</version><dependencies>'
        for artifact in "$@"; do
            IFS=: read -r group name version <<<"$artifact"
            echo "<dependency><groupId>$group</groupId><artifactId>$name</artifactId><version>$version</version></dependency>"
        done
        echo '</dependencies></project>'
    } >"$work/pom.xml"
    mvn -B -ntp -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies \
        -DoutputDirectory="$work/jars" >"$work/maven.log" 2>&1 || fail "cannot fetch $*"
}

# Starts Java in the background, with a name for its log.
start() {
    local log=$work/$1.log
    shift
    java -Xmx1g -Djava.io.tmpdir="$work/tmp" "$@" </dev/null >"$log" 2>&1 &
    processes+=($!)
}

write_inputs() {
    local session round
    echo "== three files: real sessions; those again and broken lines, compressed; and many times those with other ids"
    for session in "$sessions"/*.session.json "$sessions"/real/*.session.json; do
        tr -d '\n' <"$session"
        echo
    done >"$work/data/first.ndjson"
    {
        cat "$work/data/first.ndjson"
        printf '{\n\n{"id": 1}\n[]\n\xff\n'
    } | gzip >"$work/data/second.jsonl.gz"
    for round in {1..20}; do
        sed "s/\"id\": \"/&$round-/" "$work/data/first.ndjson"
        sed "s/\"id\": \"/&undated-$round-/; s/\"dialogueDates\": *\[[^]]*\],//" "$work/data/first.ndjson"
        echo "{\"round\": $round}"
    done >"$work/data/whole"
    third=$work/data/third.ndjson
    if [[ $moment == reading ]]; then mkfifo "$third"; else mv "$work/data/whole" "$third"; fi
    inputs=("$work/data/first.ndjson" "$work/data/second.jsonl.gz" "$third")
}

is_running() {
    kill -0 "$run" || fail "the pipeline ended too early"
}
is_read() {
    is_running
    for victim in $(workers); do
        find "/proc/$victim/fd" -lname "$third" | grep -q . && return
    done
    return 1
}
has_output() {
    is_running
    compgen -G "$work/out/*.ndjson"
}

# Runs the pipeline by a command of Java, to which its options are added, and kills a worker.
run_and_kill() {
    disown -a # nothing is printed when the processes of the cluster end
    start pipeline "$@" --input="$(IFS=,; echo "${inputs[*]}")" --output="$work/out" \
        --asOf=$as_of --maxSamples=1000000 --partBytes=10000
    run=$!
    if [[ $moment == reading ]]; then
        # The third file is a pipe first. The worker that opens it gets half of the file, and is killed; only the one that
        # takes its place finds the whole file.
        exec 3<>"$third"
        await is_read
        head -c $(($(wc -c <"$work/data/whole") / 2)) "$work/data/whole" >&3
        mv "$work/data/whole" "$third"
        kill -9 "$victim"
        exec 3>&-
        echo "killed the worker that was reading the third file, after half of it"
    else
        await has_output
        kill -9 "$(workers | head -n 1)"
        echo "killed a worker when there was $(cd "$work/out" && echo *.ndjson)"
    fi
    wait "$run" || fail "the pipeline failed"
    (($(restarts) > 0)) || fail "the pipeline ended before a worker was killed"
    echo "the pipeline ended well; parts of it were started again: $(restarts)"
}

compare() {
    local findings
    java -jar "$cli" validate --format=json --as-of=$as_of --max-samples=1000000 --out="$work/report.json" \
        --valid-out="$work/valid.ndjson" --invalid-out="$work/invalid.ndjson" "${inputs[@]}" 2>"$work/cli.log" || (($? == 1))
    echo "== the command line: $(tail -n 1 "$work/cli.log")"
    cmp "$work/report.json" "$work/out/report.json"
    cmp <(LC_ALL=C sort "$work/valid.ndjson") <(LC_ALL=C sort "$work"/out/valid-*.ndjson)
    cmp <(LC_ALL=C sort "$work/invalid.ndjson") <(LC_ALL=C sort "$work"/out/dead-letter-*.ndjson)
    findings=$(grep -c '"severity":' "$work/report.json")
    (($(cat "$work"/out/findings-*.ndjson | wc -l) == findings)) || fail "the files of findings do not have all of them"
    echo "the same: $findings findings, $(wc -l <"$work/valid.ndjson") valid records," \
        "$(wc -l <"$work/invalid.ndjson") dead letters"
}
