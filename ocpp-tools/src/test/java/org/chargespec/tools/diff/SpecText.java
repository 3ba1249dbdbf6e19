package org.chargespec.tools.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.read.YamlText;

/**
 * The files of a spec, to change.
 *
 * @param name the spec's name
 * @param files the texts by path, which begins with the name
 */
record SpecText(String name, Map<String, String> files) {

  static SpecText of(SpecSource source) {
    Map<String, String> files = new TreeMap<>();
    source.files().forEach(file -> files.put(file.path(), file.text()));
    return new SpecText(source.name(), files);
  }

  /** A made-up version that has one of everything. */
  static SpecText small() {
    try {
      return of(SpecSource.inFolder("small", Path.of("src", "test", "resources", "diff", "small")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a change; a piece that is replaced must be there once. */
  SpecText edit(KindsOfChange.Edit edit) {
    Map<String, String> changed = new TreeMap<>(files);
    String path = name + "/" + edit.file();
    String replacement = edit.replacement();
    if (replacement == null) {
      changed.remove(path);
    } else if (edit.old() == null) {
      changed.put(path, replacement);
    } else {
      String text = changed.getOrDefault(path, "");
      if (!text.contains(edit.old()) || text.indexOf(edit.old()) != text.lastIndexOf(edit.old())) {
        throw new AssertionError(path + " does not have once: " + edit.old());
      }
      changed.put(path, text.replace(edit.old(), replacement));
    }
    return new SpecText(name, changed);
  }

  SpecText changeAll(UnaryOperator<String> change) {
    Map<String, String> changed = new TreeMap<>(files);
    changed.replaceAll((path, text) -> change.apply(text));
    return new SpecText(name, changed);
  }

  Model link() {
    List<YamlText> texts =
        files.entrySet().stream()
            .map(file -> new YamlText(file.getKey(), file.getValue()))
            .toList();
    Spec spec = Spec.load(new SpecSource(name, texts), "com.acme");
    return spec.model().orElseThrow(() -> new AssertionError(spec.problems().toString()));
  }
}
