package struct CommandLineTool {}
