package org.lockscope.cli;

/** How a command answers. */
enum Format {
  /** For people. */
  TEXT,
  /** One JSON object. */
  JSON
}
