package org.lockscope.watch.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** All kernels, by name. */
public enum Kernels {
  /** Reads and writes of arrays and fields. */
  ACCESSES,
  /** Locks and what else threads hand over. */
  LOCKS,
  /** Mostly waiting, as servers and clients do. */
  WAITS;

  /** The kernels of this kind, in the order of the table. */
  public Map<String, Supplier<Kernel>> all() {
    Map<String, Supplier<Kernel>> all = new LinkedHashMap<>();
    switch (this) {
      case ACCESSES -> {
        all.put("matrix", Matrix::new);
        all.put("sort", Sort::new);
        all.put("sieve", Sieve::new);
        all.put("sparse product", SparseProduct::new);
        all.put("ray tracer", RayTracer::new);
        all.put("tree", Tree::new);
        all.put("hash join", HashJoin::new);
      }
      case LOCKS -> {
        all.put("free monitors", FreeMonitors::new);
        all.put("contended monitor", ContendedMonitor::new);
        all.put("free locks", FreeLocks::new);
        all.put("read-write lock", ReadWrite::new);
        all.put("queue hand-over", HandOver::new);
      }
      case WAITS -> {
        all.put("the article's program", Article::new);
        all.put("HTTP server", HttpLoad::new);
      }
    }
    return all;
  }
}
