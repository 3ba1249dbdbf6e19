package org.chargespec.tools.diff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row of the table of all kinds of changes.
 *
 * @param what the changes, as {@link Change#toString()} says them
 * @param breaks whom they break
 * @param javaBack whether the way back breaks Java source
 * @param edits how to make them in the made-up version
 */
record KindsOfChange(List<String> what, Set<String> breaks, boolean javaBack, List<Edit> edits) {

  private static final Path TABLE = Path.of("src", "test", "resources", "diff", "changes.yaml");

  /**
   * A change of a file: a piece of it becomes another. Without the old piece the file is new,
   * without both it goes.
   */
  record Edit(
      String file, @Nullable String old, @JsonProperty("new") @Nullable String replacement) {}

  static List<KindsOfChange> all() {
    Object rows;
    try {
      rows = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(TABLE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of(
        JsonMapper.shared().convertValue(Objects.requireNonNull(rows), KindsOfChange[].class));
  }

  /** Returns the made-up version with the change. */
  SpecText changed() {
    SpecText spec = SpecText.small();
    for (Edit edit : edits) {
      spec = spec.edit(edit);
    }
    return spec;
  }

  @Override
  public String toString() {
    return String.join("; ", what);
  }
}
