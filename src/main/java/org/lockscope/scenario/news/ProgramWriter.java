package org.lockscope.scenario.news;

import java.util.List;

/**
 * Writes the class of the complete program; the code on show first, so that its lines have small
 * numbers.
 */
final class ProgramWriter {
  private final RunSettings settings;
  private final CodeText code = new CodeText();

  ProgramWriter(RunSettings settings) {
    this.settings = settings;
  }

  /** The lines, without numbers and imports. */
  List<CodeLine> lines() {
    code.lines("/** A news pipeline: " + describe() + ". */");
    code.open("public class " + CompleteProgram.NAME + " {");
    run();
    code.blank();
    main();
    code.blank();
    code.lines("record Article(int number, String title) {}");
    code.blank();
    code.lines("record AiResult(");
    code.lines("    Article article, String summary, String sentiment, String keywords) {}");
    code.blank();
    if (settings.heldOpenMillis() > 0) {
      code.lines(HELD_OPEN_LIST.formatted(settings.heldOpenMillis()));
      code.blank();
    }
    new ClientCode(settings, code).write();
    code.close("}");
    return code.all();
  }

  private String describe() {
    return "lock %s, %s workers, collected by %s, random source %s"
        .formatted(
            settings.placement(),
            settings.workers(),
            settings.collector(),
            settings.random().label());
  }

  private void run() {
    boolean alone = settings.workers() instanceof Workers.Sequential;
    code.open("static List<AiResult> run(List<Article> articles) throws Exception {");
    code.lines("LlmClient llm = new LlmClient();");
    String list = settings.heldOpenMillis() > 0 ? "HeldOpenList()" : "ArrayList<>()";
    code.lines("List<AiResult> results = new " + list + ";");
    locks();
    boolean sent = settings.collector() instanceof Collector.Channel;
    if (settings.collector() instanceof Collector.Channel(int capacity)) {
      collector(capacity);
    }
    if (!alone) {
      code.open("try (var workers = " + executor() + ") {");
    }
    code.show(true);
    new WorkerCode(settings, code).write();
    code.show(false);
    if (!alone) {
      code.close("}");
    }
    if (sent) {
      code.lines("collector.join();");
    }
    code.lines("return results;");
    code.close("}");
  }

  private String executor() {
    return switch (settings.workers()) {
      case Workers.Platform() ->
          "Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())";
      case Workers.Pool(int size) -> "Executors.newFixedThreadPool(" + size + ")";
      case Workers.Virtual(), Workers.Sequential() -> "Executors.newVirtualThreadPerTaskExecutor()";
    };
  }

  private void locks() {
    String made =
        settings.lockKind() == LockKind.FAIR ? "new ReentrantLock(true)" : "new ReentrantLock()";
    switch (settings.placement()) {
      case LockPlacement.None() -> {}
      case LockPlacement.Span span ->
          code.lines(
              settings.lockKind() == LockKind.SYNCHRONIZED
                  ? "Object lock = new Object();"
                  : "Lock lock = " + made + ";");
      case LockPlacement.Pair pair -> {
        code.lines("Lock listLock = " + made + ";");
        code.lines("Lock indexLock = " + made + ";");
        code.lines("Map<Article, Integer> index = new HashMap<>();");
      }
    }
  }

  /** One thread owns the list; nobody else touches it before it has ended. */
  private void collector(int capacity) {
    code.lines("BlockingQueue<AiResult> channel = new ArrayBlockingQueue<>(" + capacity + ");");
    String builder = settings.workers() instanceof Workers.Virtual ? "ofVirtual" : "ofPlatform";
    code.open("Thread collector = Thread." + builder + "().start(() -> {");
    code.open("try {");
    code.show(true);
    code.open("while (results.size() < articles.size()) {");
    code.line(CodePlace.COLLECT, "results.add(channel.take());");
    code.close("}");
    code.show(false);
    code.close("} catch (InterruptedException e) {");
    code.lines("  throw new IllegalStateException(e);");
    code.lines("}");
    code.close("});");
  }

  private void main() {
    code.lines(
        """
        public static void main(String[] args) throws Exception {
          List<Article> articles = new ArrayList<>();
          for (int number = 1; number <= %d; number++) {
            articles.add(new Article(number, HEADLINES[(number - 1) %% HEADLINES.length]));
          }
          long start = System.nanoTime();
          List<AiResult> results = run(articles);
          double seconds = (System.nanoTime() - start) / 1e9;\
        """
            .formatted(settings.articles()));
    code.line(
        CodePlace.COUNT,
        "  long stored = results.stream().filter(Objects::nonNull).distinct().count();");
    code.lines(
        """
          System.out.printf("%d of %d stored in %.2f s%n", stored, articles.size(), seconds);
        }

        private static final String[] HEADLINES = {\
        """);
    NewsDesk.headlines().forEach(title -> code.lines("  \"" + title + "\","));
    code.lines("};");
  }

  /** What a list does whose appends wait between reading the size and writing the slot. */
  private static final String HELD_OPEN_LIST =
      """
      /** Appends as a growable array does, but slowly: between its reads and writes it sleeps. */
      static class HeldOpenList extends AbstractList<AiResult> {
        private AiResult[] elements = new AiResult[10];
        private int size;

        @Override
        public boolean add(AiResult result) {
          int n = size;
          try {
            Thread.sleep(%d);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          if (n >= elements.length) {
            int half = elements.length / 2;
            elements = Arrays.copyOf(elements, Math.max(n + 1, elements.length + half));
          }
          elements[n] = result;
          size = n + 1;
          return true;
        }

        @Override
        public AiResult get(int index) {
          return elements[index];
        }

        @Override
        public int size() {
          return size;
        }
      }
      """;
}
