/** Run by the build on the newest JDK found: says in one sentence if that is too old. */
final class RequireJdk {
  public static void main(String[] args) {
    int needed = Integer.parseInt(args[0]);
    int found = Runtime.version().feature();
    if (found < needed) {
      System.err.printf(
          "Lockscope needs JDK %d or newer, and the newest found is %d in %s: install one, or set"
              + " JAVA_HOME to it.%n",
          needed, found, System.getProperty("java.home"));
      System.exit(1);
    }
  }
}
