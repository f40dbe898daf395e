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


def kubernetes(path):
    import kubernetes_validate
    import yaml

    for document in yaml.safe_load_all(open(path)):
        # Objects of operators have schemas of their own, which the package has not.
        if document["apiVersion"].split("/")[0] in (
            "kueue.x-k8s.io",
            "ray.io",
            "leaderworkerset.x-k8s.io",
        ):
            continue
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
