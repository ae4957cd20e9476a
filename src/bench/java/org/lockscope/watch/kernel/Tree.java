package org.lockscope.watch.kernel;

import java.util.Random;

/** A binary search tree, built and searched; each thread has one of its own. */
final class Tree implements Kernel {
  private static final int SIZE = 20_000;
  private static final int SEARCHES = 60_000;

  private static final class Node {
    private final int key;
    private int count;
    private Node left;
    private Node right;

    Node(int key) {
      this.key = key;
    }
  }

  @Override
  public long run() throws InterruptedException {
    return Kernel.sum(
        thread -> {
          Random random = new Random(thread);
          Node root = new Node(SIZE / 2);
          for (int i = 0; i < SIZE; i++) {
            insert(root, random.nextInt(SIZE));
          }
          long found = 0;
          for (int i = 0; i < SEARCHES; i++) {
            found += count(root, random.nextInt(SIZE));
          }
          return found;
        });
  }

  private static void insert(Node root, int key) {
    Node at = root;
    while (at.key != key) {
      if (key < at.key) {
        if (at.left == null) {
          at.left = new Node(key);
        }
        at = at.left;
      } else {
        if (at.right == null) {
          at.right = new Node(key);
        }
        at = at.right;
      }
    }
    at.count++;
  }

  private static int count(Node root, int key) {
    Node at = root;
    while (at != null && at.key != key) {
      at = key < at.key ? at.left : at.right;
    }
    return at == null ? 0 : at.count;
  }
}
