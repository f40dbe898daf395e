import PlacementModel

/// What a job does, guessed from names, images and commands.
enum KindGuess {
  /// The first kind one of whose words occurs; nil if none does.
  static func kind(from hints: String) -> WorkloadKind? {
    // Every batch script says "sbatch", whatever it does.
    let text = hints.lowercased().replacing("sbatch", with: "")
    for (kind, words) in vocabulary where words.contains(where: { text.contains($0) }) {
      return kind
    }
    return nil
  }

  /// Whether an image or a command is of a notebook or an editor.
  static func isNotebook(_ hints: String) -> Bool {
    let text = hints.lowercased()
    return vocabulary[0].1.contains { text.contains($0) }
  }

  /// In the order in which they decide: a notebook that trains is a notebook, and a server that was
  /// fine-tuned serves.
  private static let vocabulary: [(WorkloadKind, [String])] = [
    (.exploration, ["jupyter", "notebook", "code-server", "vscode", "rstudio"]),
    (
      .inference,
      [
        "vllm serve", "vllm.entrypoints", "api_server", "text-generation-inference", "tritonserver",
        "sglang.launch_server", "uvicorn", "fastapi", "ollama serve", "serve run",
      ]
    ),
    (
      .training,
      [
        "train", "finetun", "fine-tun", "fine_tun", "torchrun", "deepspeed", "accelerate launch",
        "sft", "dpo", "grpo", "lora", "fsdp", "megatron",
      ]
    ),
    (
      .dataProcessing,
      ["preprocess", "tokeniz", "convert", "etl", "download", "spark", "data-prep", "ingest"]
    ),
    (.batch, ["predict", "inference", "eval", "generate", "batch", "bench", "score", "transcrib"]),
    (.prototyping, ["test", "hello", "demo", "sample", "example", "nvidia-smi", "sleep"]),
  ]
}
