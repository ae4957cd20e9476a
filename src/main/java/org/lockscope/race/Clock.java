package org.lockscope.race;

import org.jspecify.annotations.Nullable;

/**
 * A vector clock: how far each thread has come, 0 for those never met. Immutable; clocks that
 * descend from one another share all but what differs, so a clock costs what its threads have met
 * and joining two that are mostly the same costs only the difference.
 *
 * <p>A radix tree: 16 entries a node; a leaf holds the clocks of 16 neighbouring threads.
 */
final class Clock {
  private static final int BITS = 4;
  private static final int WIDTH = 1 << BITS;
  private static final int MASK = WIDTH - 1;

  /** Nobody met. */
  static final Clock ZERO = new Clock(0, new Node(new int[WIDTH], null));

  /** A leaf has clocks, an inner node children. */
  private static final class Node {
    final int @Nullable [] clocks;
    final @Nullable Node @Nullable [] children;

    Node(int @Nullable [] clocks, @Nullable Node @Nullable [] children) {
      this.clocks = clocks;
      this.children = children;
    }
  }

  private final int height;
  private final Node root;

  private Clock(int height, Node root) {
    this.height = height;
    this.root = root;
  }

  /** How far a thread has come. */
  int get(int thread) {
    if (thread >>> BITS >>> (BITS * height) != 0) {
      return 0;
    }
    Node node = root;
    for (int level = height; level > 0; level--) {
      Node[] children = node.children;
      Node child = children == null ? null : children[(thread >>> (BITS * level)) & MASK];
      if (child == null) {
        return 0;
      }
      node = child;
    }
    int[] clocks = node.clocks;
    return clocks == null ? 0 : clocks[thread & MASK];
  }

  /** This clock with one thread further on. */
  Clock with(int thread, int time) {
    Clock tall = this;
    while (thread >>> BITS >>> (BITS * tall.height) != 0) {
      tall = tall.taller();
    }
    return new Clock(tall.height, with(tall.root, tall.height, thread, time));
  }

  private Clock taller() {
    @Nullable Node[] children = new @Nullable Node[WIDTH];
    children[0] = root;
    return new Clock(height + 1, new Node(null, children));
  }

  private static Node with(@Nullable Node node, int level, int thread, int time) {
    if (level == 0) {
      int[] old = node == null ? null : node.clocks;
      int[] clocks = old == null ? new int[WIDTH] : old.clone();
      clocks[thread & MASK] = time;
      return new Node(clocks, null);
    }
    @Nullable Node[] old = node == null ? null : node.children;
    @Nullable Node[] children = old == null ? new @Nullable Node[WIDTH] : old.clone();
    int slot = (thread >>> (BITS * level)) & MASK;
    children[slot] = with(children[slot], level - 1, thread, time);
    return new Node(null, children);
  }

  /** The later of two clocks, thread by thread; one of the two where it is later throughout. */
  Clock join(Clock other) {
    if (this == other) {
      return this;
    }
    Clock a = this;
    Clock b = other;
    while (a.height < b.height) {
      a = a.taller();
    }
    while (b.height < a.height) {
      b = b.taller();
    }
    Node joined = join(a.root, b.root, a.height);
    if (joined == a.root) {
      return a;
    }
    return joined == b.root ? b : new Clock(a.height, joined);
  }

  private static Node join(Node a, Node b, int level) {
    if (a == b) {
      return a;
    }
    return level == 0 ? joinLeaves(a, b) : joinInner(a, b, level);
  }

  private static Node joinLeaves(Node a, Node b) {
    int[] left = a.clocks;
    int[] right = b.clocks;
    if (left == null || right == null) {
      throw new IllegalStateException("a leaf without clocks");
    }
    boolean leftCovers = true;
    boolean rightCovers = true;
    for (int i = 0; i < WIDTH; i++) {
      leftCovers &= left[i] >= right[i];
      rightCovers &= right[i] >= left[i];
    }
    if (leftCovers || rightCovers) {
      return leftCovers ? a : b;
    }
    int[] joined = left.clone();
    for (int i = 0; i < WIDTH; i++) {
      joined[i] = Math.max(joined[i], right[i]);
    }
    return new Node(joined, null);
  }

  private static Node joinInner(Node a, Node b, int level) {
    @Nullable Node[] left = a.children;
    @Nullable Node[] right = b.children;
    if (left == null || right == null) {
      throw new IllegalStateException("an inner node without children");
    }
    @Nullable Node[] joined = new @Nullable Node[WIDTH];
    for (int i = 0; i < WIDTH; i++) {
      Node one = left[i];
      Node two = right[i];
      joined[i] = one == null ? two : two == null ? one : join(one, two, level - 1);
    }
    if (sameNodes(joined, left)) {
      return a;
    }
    return sameNodes(joined, right) ? b : new Node(null, joined);
  }

  private static boolean sameNodes(@Nullable Node[] some, @Nullable Node[] others) {
    for (int i = 0; i < WIDTH; i++) {
      if (some[i] != others[i]) {
        return false;
      }
    }
    return true;
  }
}
