package org.lockscope.scenario.news;

import org.jspecify.annotations.Nullable;

/** Writes the code that each worker runs, as idiomatic Java: the loop over the articles. */
record WorkerCode(RunSettings settings, CodeText code) {
  void write() {
    boolean alone = settings.workers() instanceof Workers.Sequential;
    code.open("for (Article article : articles) {");
    if (!alone) {
      code.open(CodePlace.SUBMIT, "workers.submit(() -> {");
    }
    body();
    if (!alone) {
      if (interrupted()) {
        code.line(CodePlace.OTHER, "return null;");
      }
      code.close("});");
    }
    code.close("}");
  }

  /** Whether the body waits interruptibly: then the lambda has to be a Callable. */
  private boolean interrupted() {
    return settings.placement() instanceof LockPlacement.Pair
        || settings.collector() instanceof Collector.Channel;
  }

  private void body() {
    if (settings.placement() instanceof LockPlacement.Pair(boolean sameOrder)) {
      twoLocks(sameOrder);
      return;
    }
    Step first = null;
    Step last = null;
    if (settings.placement() instanceof LockPlacement.Span(Step from, Step to)) {
      first = from;
      last = to;
      declareWhatOutlivesTheLock(from, to);
    }
    for (Step step : Step.values()) {
      if (step == first) {
        open();
      }
      step(step, outlives(step, first, last));
      if (step == last) {
        close();
      }
    }
  }

  /** What is assigned inside the lock and used after it has to be declared before it. */
  private void declareWhatOutlivesTheLock(Step first, Step last) {
    for (Step step : Step.values()) {
      if (outlives(step, first, last)) {
        code.line(CodePlace.OTHER, "String " + variable(step) + ";");
      }
    }
  }

  private static boolean outlives(Step step, @Nullable Step first, @Nullable Step last) {
    return first != null
        && last != null
        && last != Step.APPEND
        && step.compareTo(first) >= 0
        && step.compareTo(last) <= 0;
  }

  private void open() {
    if (settings.lockKind() == LockKind.SYNCHRONIZED) {
      code.open(CodePlace.LOCK, "synchronized (lock) {");
    } else {
      code.line(CodePlace.LOCK, "lock.lock();");
      code.open(CodePlace.AROUND_LOCK, "try {");
    }
  }

  private void close() {
    if (settings.lockKind() == LockKind.SYNCHRONIZED) {
      code.close(CodePlace.AROUND_LOCK, "}");
    } else {
      letGo("lock");
    }
  }

  private void twoLocks(boolean sameOrder) {
    step(Step.SUMMARIZE, false);
    step(Step.SENTIMENT, false);
    if (sameOrder) {
      code.line(CodePlace.AROUND_LOCK, "Lock first = listLock;");
      code.line(CodePlace.AROUND_LOCK, "Lock second = indexLock;");
    } else {
      code.line(CodePlace.AROUND_LOCK, "boolean odd = article.number() % 2 == 1;");
      code.line(CodePlace.AROUND_LOCK, "Lock first = odd ? listLock : indexLock;");
      code.line(CodePlace.AROUND_LOCK, "Lock second = odd ? indexLock : listLock;");
    }
    code.line(CodePlace.LOCK, "first.lockInterruptibly();");
    code.open(CodePlace.AROUND_LOCK, "try {");
    step(Step.KEYWORDS, false);
    code.line(CodePlace.SECOND_LOCK, "second.lockInterruptibly();");
    code.open(CodePlace.AROUND_LOCK, "try {");
    step(Step.APPEND, false);
    code.line(CodePlace.OTHER, "index.put(article, index.size());");
    letGo("second");
    letGo("first");
  }

  private void letGo(String name) {
    code.close(CodePlace.AROUND_LOCK, "} finally {");
    code.indented(CodePlace.AROUND_LOCK, name + ".unlock();");
    code.line(CodePlace.AROUND_LOCK, "}");
  }

  private void step(Step step, boolean declared) {
    if (step == Step.APPEND) {
      boolean sent = settings.collector() instanceof Collector.Channel;
      String call = sent ? "channel.put" : "results.add";
      code.line(CodePlace.APPEND, call + "(new AiResult(article,");
      code.line(CodePlace.APPEND, "    summary, sentiment, keywords));");
      return;
    }
    String type = declared ? "" : "var ";
    code.line(CodePlace.of(step), type + variable(step) + " = llm." + step.label() + "(article);");
  }

  private static String variable(Step step) {
    return step == Step.SUMMARIZE ? "summary" : step.label();
  }
}
