#!/bin/sh
# An admission script for Kubernetes: reads an AdmissionReview of an object that runs pods on standard
# input and answers with a patch that holds the pods to the place hybridlab names.  Put it behind any
# webhook server that runs a command for each request.
#
#   LAB=/etc/hybridlab/lab.conf admit.sh < review.json
#
# What Kubernetes has no word for stands in annotations: `hybridlab/sensitivity: high`.
# Whatever goes wrong is a refusal: sensitive data must not leave by accident.  What exactly is wrong in an
# object is said on standard error, which is dropped here: a server that keeps it apart may log it.
exec hybridlab admit -q "${LAB:-/etc/hybridlab/lab.conf}" 2>/dev/null
