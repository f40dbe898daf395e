"""Exported files in the hands of the engines' own code.

    engines.py check ENGINE FILE...       one line for each file: "ok FILE" or "bad FILE: why"

A package that is not installed is said as "missing NAME", and nothing is checked.
"""

import sys


def skypilot(path):
    import sky

    sky.Task.from_yaml(path)


def dstack(path):
    import yaml
    from dstack._internal.core.models.configurations import parse_apply_configuration

    parse_apply_configuration(yaml.safe_load(open(path)))


# What objects of operators may hold, as far as exports write it: no package has their schemas.
# Sources: the API references of Kueue (v1beta1), KubeRay (v1) and LeaderWorkerSet (v1); a list is of
# what its dictionary allows, None is anything.
TEMPLATE = "a template of pods"
RAY_CLUSTER = {
    "rayVersion": str,
    "headGroupSpec": {"rayStartParams": None, "template": TEMPLATE, "serviceType": str},
    "workerGroupSpecs": [{
        "groupName": str, "replicas": int, "minReplicas": int, "maxReplicas": int,
        "numOfHosts": int, "rayStartParams": None, "template": TEMPLATE,
    }],
}
OPERATORS = {
    "ResourceFlavor": {"nodeLabels": None, "nodeTaints": None, "tolerations": None},
    "ClusterQueue": {
        "cohort": str, "queueingStrategy": str, "namespaceSelector": None, "preemption": None,
        "flavorFungibility": None,
        "resourceGroups": [{
            "coveredResources": None,
            "flavors": [{"name": str, "resources": [
                {"name": str, "nominalQuota": None, "borrowingLimit": None, "lendingLimit": None}]}],
        }],
    },
    "LocalQueue": {"clusterQueue": str},
    "RayCluster": RAY_CLUSTER,
    "RayJob": {
        "entrypoint": str, "shutdownAfterJobFinishes": bool, "activeDeadlineSeconds": int,
        "ttlSecondsAfterFinished": int, "backoffLimit": int, "runtimeEnvYAML": str,
        "submissionMode": str, "suspend": bool, "rayClusterSpec": RAY_CLUSTER,
    },
    "RayService": {"serveConfigV2": str, "rayClusterConfig": RAY_CLUSTER},
    "LeaderWorkerSet": {
        "replicas": int, "rolloutStrategy": None, "startupPolicy": str, "networkConfig": None,
        "leaderWorkerTemplate": {
            "size": int, "restartPolicy": str, "leaderTemplate": TEMPLATE,
            "workerTemplate": TEMPLATE,
        },
    },
}


def operator(value, allowed, where):
    """Objects of operators, key by key, and the pods in them by the schema of Kubernetes."""
    import kubernetes_validate

    if allowed == TEMPLATE:
        pods = {"apiVersion": "v1", "kind": "PodTemplate", "metadata": {"name": "a"},
                "template": value}
        kubernetes_validate.validate(pods, "1.30", strict=True)
    elif isinstance(allowed, list):
        for index, item in enumerate(value):
            operator(item, allowed[0], f"{where}[{index}]")
    elif isinstance(allowed, dict):
        for key in value:
            if key not in allowed:
                raise ValueError(f"{where} has no {key}")
            operator(value[key], allowed[key], f"{where}.{key}")
    elif allowed is not None and not isinstance(value, allowed):
        raise ValueError(f"{where} is {value!r}")


def kubernetes(path):
    import kubernetes_validate
    import yaml

    for document in yaml.safe_load_all(open(path)):
        group = document["apiVersion"].split("/")[0]
        if group in ("kueue.x-k8s.io", "ray.io", "leaderworkerset.x-k8s.io"):
            rest = set(document) - {"apiVersion", "kind", "metadata", "spec"}
            if rest:
                raise ValueError(f"{document['kind']} has no {rest.pop()}")
            operator(document["spec"], OPERATORS[document["kind"]], "spec")
        else:
            kubernetes_validate.validate(document, "1.30", strict=True)


def main():
    reader = {"skypilot": skypilot, "dstack": dstack}.get(sys.argv[2], kubernetes)
    for path in sys.argv[3:]:
        try:
            reader(path)
            print("ok", path)
        except ImportError as error:
            print("missing", error.name)
            return
        except Exception as error:  # whatever the engine says of the file
            print("bad", path + ":", str(error).replace("\n", " ")[:400])


main()
