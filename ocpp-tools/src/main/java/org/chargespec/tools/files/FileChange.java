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

/** One change of many files of a folder: all of it or none. */
public final class FileChange {

  private final Path folder;

  /** The files beside their targets, by the target's path. */
  private final Map<String, Path> prepared = new LinkedHashMap<>();

  private final List<String> done = new ArrayList<>();
  private final Deque<Path> newFolders = new ArrayDeque<>();

  /** Begins a change of a folder, which need not be there yet. */
  public FileChange(Path folder) {
    this.folder = folder;
  }

  /** Writes a text beside its file. A reader of specs passes over such files. */
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

  /** Moves what was prepared to its place, and removes those files. */
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
   * Puts everything back.
   *
   * @param before the texts of the files that were there
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
