package org.chargespec.tools.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An atomic change of several files of a folder. */
public final class FileChange {

  private final Path folder;

  /** The prepared files next to their targets, by the path of the target. */
  private final Map<String, Path> prepared = new LinkedHashMap<>();

  private final List<String> done = new ArrayList<>();
  private final Deque<Path> newFolders = new ArrayDeque<>();

  /** Begins a change of a folder, which need not exist yet. */
  public FileChange(Path folder) {
    this.folder = folder;
  }

  /** Writes a text next to its file. The reader of specs ignores such files. */
  public void prepare(String path, String text) throws IOException {
    Path target = folder.resolve(path);
    makeFolder(target.toAbsolutePath().getParent());
    Path beside = target.resolveSibling("." + target.getFileName() + ".new");
    prepared.put(path, beside);
    Files.writeString(beside, text);
  }

  private void makeFolder(@Nullable Path wanted) throws IOException {
    if (wanted != null && !Files.exists(wanted)) {
      makeFolder(wanted.getParent());
      Files.createDirectory(wanted);
      newFolders.push(wanted);
    }
  }

  /** Moves the prepared files to their targets, and removes files. */
  public void perform(Collection<String> removed) throws IOException {
    for (Map.Entry<String, Path> entry : prepared.entrySet()) {
      done.add(entry.getKey());
      Files.move(
          entry.getValue(),
          folder.resolve(entry.getKey()),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    }
    for (String path : removed) {
      done.add(path);
      Files.delete(folder.resolve(path));
    }
  }

  /**
   * Restores all files.
   *
   * @param before the texts of the files before the change
   */
  public void undo(Map<String, String> before) throws IOException {
    for (String path : done) {
      Path file = folder.resolve(path);
      String text = before.get(path);
      if (text != null) {
        Files.writeString(file, text);
      } else if (Files.isRegularFile(file)) {
        Files.delete(file);
      }
    }
    for (Path beside : prepared.values()) {
      Files.deleteIfExists(beside);
    }
    for (Path made : newFolders) {
      Files.deleteIfExists(made);
    }
  }
}
