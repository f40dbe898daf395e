"""Kept objects of Kubeflow and JobSet in the models of their own package.

    kubeflow.py FILE...       one line for each file: "ok FILE" or "bad FILE: why"

The models pass over keys that they do not know, so what they write back is compared with what they read.
"""

import sys

import yaml
from kubeflow_trainer_api import models

MODELS = {
    "TrainJob": models.TrainerV1alpha1TrainJob,
    "TrainingRuntime": models.TrainerV1alpha1TrainingRuntime,
    "JobSet": models.JobsetV1alpha2JobSet,
}


def lost(read, written, where):
    """The first key that did not come back; None if all did."""
    if isinstance(read, dict):
        for key, value in read.items():
            # Nothing was said with an empty value.
            if value in (None, {}, []):
                continue
            if not isinstance(written, dict) or key not in written:
                return f"{where}.{key}"
            found = lost(value, written[key], f"{where}.{key}")
            if found:
                return found
    elif isinstance(read, list):
        for index, value in enumerate(read):
            found = lost(value, written[index], f"{where}[{index}]")
            if found:
                return found
    return None


for path in sys.argv[1:]:
    try:
        for document in yaml.safe_load_all(open(path)):
            model = MODELS[document["kind"]].from_dict(document)
            key = lost(document, model.to_dict(), document["kind"])
            if key:
                raise ValueError(f"{key} is not known")
        print("ok", path)
    except Exception as error:  # whatever the models say of the file
        print("bad", path + ":", str(error).replace("\n", " ")[:400])
