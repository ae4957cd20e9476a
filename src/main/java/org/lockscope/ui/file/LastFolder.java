package org.lockscope.ui.file;

import java.io.File;
import org.jspecify.annotations.Nullable;

/** The folder that files were last chosen from, in whichever dialog. For one thread. */
public final class LastFolder {
  private @Nullable File folder;

  /** A file or folder was chosen. */
  void chosen(File file) {
    folder = file.isDirectory() ? file : file.getParentFile();
  }

  /** Where the next dialog begins; null for anywhere: a dialog refuses a folder that is gone. */
  @Nullable File begin() {
    return folder != null && folder.isDirectory() ? folder : null;
  }
}
