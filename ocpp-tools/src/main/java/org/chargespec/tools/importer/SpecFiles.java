package org.chargespec.tools.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.read.YamlText;
import org.chargespec.tools.files.FileChange;

/** The files of a spec in memory; they are written atomically. */
final class SpecFiles {

  private final Path folder;
  private final Map<String, String> before = new TreeMap<>();
  private final Map<String, YamlDocument> documents = new LinkedHashMap<>();

  private final Set<String> removed = new TreeSet<>();

  private SpecFiles(Path folder) {
    this.folder = folder;
  }

  static SpecFiles read(Path folder, SpecSource source) {
    SpecFiles files = new SpecFiles(folder);
    for (YamlText file : source.files()) {
      files.before.put(file.path().substring(source.name().length() + 1), file.text());
    }
    return files;
  }

  /** Returns a file of the spec for reading or changing, such as {@code types/IdTagInfo.yaml}. */
  Optional<YamlDocument> open(String path) {
    String text = before.get(path);
    return text == null && !documents.containsKey(path)
        ? Optional.empty()
        : Optional.of(
            documents.computeIfAbsent(path, unused -> YamlDocument.parse(String.valueOf(text))));
  }

  /** Adds a file. */
  YamlDocument create(String path, String text) {
    YamlDocument document = YamlDocument.parse(text);
    documents.put(path, document);
    return document;
  }

  List<String> paths(String subfolder) {
    return before.keySet().stream().filter(path -> path.startsWith(subfolder + "/")).toList();
  }

  void remove(String path) {
    documents.remove(path);
    removed.add(path);
  }

  /**
   * Writes the changed files. All new texts are first written next to their files, and moved only
   * after all have been written.
   *
   * @return the number of files written or removed
   * @throws IOException if the folder cannot be written to; the spec is then unchanged
   */
  int write() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    documents.forEach(
        (path, document) -> {
          String text = document.text();
          if (!text.equals(before.get(path))) {
            texts.put(path, text);
          }
        });
    FileChange change = new FileChange(folder);
    try {
      for (Map.Entry<String, String> entry : texts.entrySet()) {
        change.prepare(entry.getKey(), entry.getValue());
      }
      change.perform(removed);
    } catch (IOException e) {
      change.undo(before);
      throw e;
    }
    return texts.size() + removed.size();
  }
}
