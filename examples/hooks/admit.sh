#!/bin/sh
# An admission script for Kubernetes: reads an AdmissionReview with a Pod or a Job on standard input
# and answers with a patch that holds it to the place hybridlab names.  Put it behind any webhook
# server that runs a command for each request.
#
#   LAB=/etc/hybridlab/lab.conf admit.sh < review.json
#
# Needs jq.  Whatever goes wrong is a refusal: sensitive data must not leave by accident.
set -eu
LAB=${LAB:-/etc/hybridlab/lab.conf}
review=$(cat)
uid=$(printf %s "$review" | jq -r .request.uid)

answer() { # allowed, message, patch
  jq -cn --arg uid "$uid" --argjson allowed "$1" --arg message "$2" --arg patch "${3:-}" '
    {apiVersion: "admission.k8s.io/v1", kind: "AdmissionReview",
     response: ({uid: $uid, allowed: $allowed, status: {message: $message}}
       + (if $patch == "" then {} else {patchType: "JSONPatch", patch: $patch} end))}'
  exit 0
}

object=$(printf %s "$review" | jq -c .request.object)
status=0
plan=$(printf %s "$object" | hybridlab place -q --format ndjson "$LAB" - 2>/dev/null) || status=$?
[ "$status" -eq 0 ] || answer false "hybridlab ended with status $status"
place=$(printf %s "$plan" | jq -r 'select(.name and .place) | .place' | head -n 1)
case $place in
  local | queue) place=lab ;;
  cloud) ;;
  *) answer false "hybridlab: the job fits nowhere ($place)" ;;
esac
spec=/spec
[ "$(printf %s "$object" | jq -r .kind)" = Pod ] || spec=/spec/template/spec
patch=$(jq -cn --arg path "$spec/nodeSelector" --arg place "$place" \
  --argjson old "$(printf %s "$object" | jq -c "(if .kind == \"Pod\" then .spec else .spec.template.spec end).nodeSelector // {}")" \
  '[{op: "add", path: $path, value: ($old + {"hybridlab/place": $place})}]' | base64 | tr -d '\n')
answer true "hybridlab: $place" "$patch"
