import HybridlabCLI
_ = CommandLineTool.self
