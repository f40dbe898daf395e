#!/bin/sh
# An admission script for Kubernetes: reads an AdmissionReview of an object that runs pods on standard
# input and answers with a patch that holds the pods to the place hybridlab names.  Put it behind any
# webhook server that runs a command for each request.
#
#   LAB=/etc/hybridlab/lab.conf admit.sh < review.json
#
# What Kubernetes has no word for stands in annotations: `hybridlab/sensitivity: high`.
# Needs jq.  Whatever goes wrong is a refusal: sensitive data must not leave by accident.
set -u
LAB=${LAB:-/etc/hybridlab/lab.conf}
review=$(cat)

# hybridlab reads the object out of the review.
status=0
plan=$(printf %s "$review" | hybridlab place -q --format ndjson "$LAB" - 2>/dev/null) || status=$?

# One jq reads both and writes the answer.
printf '%s\n%s\n' "$review" "$plan" | jq -cn --argjson status "$status" '
  (try input catch null) as $review
  | [inputs | select(.record == "job")] as $jobs
  | ($review.request.object? // {}) as $object
  | ({Pod: ["spec"], CronJob: ["spec", "jobTemplate", "spec", "template", "spec"]}[$object.kind // ""]
      // ["spec", "template", "spec"]) as $path
  | ($object | getpath($path)? // null) as $pod
  | ($pod.nodeSelector? // {}) as $old
  | {local: "lab", queue: "lab", cloud: "cloud", hybrid: null} as $selectors
  | ($jobs | map(.place) | unique) as $places
  | (if ($review.request? | type) != "object" then {no: "this is no AdmissionReview"}
     elif $old["hybridlab/place"] == "lab" then {place: null, words: "is held to the lab"}
     elif $status != 0 then {no: "ended with status \($status)"}
     elif ($jobs | length) == 0 then {place: null, words: "runs nothing"}
     elif ($places | length) > 1 then {no: "the parts belong in different places"}
     elif $selectors | has($places[0]) | not then {no: "fits nowhere (\($places[0]))"}
     elif $pod == null then {no: "has no pod where one was looked for"}
     else {place: $selectors[$places[0]], words: $places[0]} end) as $verdict
  | {apiVersion: "admission.k8s.io/v1", kind: "AdmissionReview",
     response: ({uid: $review.request.uid?, allowed: ($verdict.no == null),
       status: {message: "hybridlab: \($verdict.no // $verdict.words)"}}
       + (if $verdict.place == null then {} else {patchType: "JSONPatch", patch: (
           [{op: "add", path: "/\($path + ["nodeSelector"] | join("/"))",
             value: ($old + {"hybridlab/place": $verdict.place})}] | tojson | @base64)} end))}'
