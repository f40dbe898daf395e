/// What is taken for granted about a job that does not say.
public enum WorkloadDefaults {
  /// Virtual processors for work without GPUs.  No document gives a number; eight are a modest
  /// workstation, and keep a month of work off a machine of two.
  public static let processors = 8
}
