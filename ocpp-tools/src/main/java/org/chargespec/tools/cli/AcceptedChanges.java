package org.chargespec.tools.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chargespec.tools.diff.Change;
import org.chargespec.tools.diff.SpecDiff;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes of a spec that break someone and that people decided on, each with its reason. A file
 * lists them by the name of the spec.
 *
 * @param changes the changes as {@link Change#toString()} says them
 * @param file the file, for messages
 */
record AcceptedChanges(Set<String> changes, Path file) {

  /** Reads what was decided for a spec. */
  static AcceptedChanges read(Path file, String spec) {
    Set<String> changes = new HashSet<>();
    for (JsonNode entry : content(file).path(spec)) {
      String change = entry.path("change").asString("");
      if (change.isBlank() || entry.path("reason").asString("").isBlank()) {
        throw new Failure(
            "%s: an entry of '%s' needs a 'change' and a 'reason': %s"
                .formatted(file, spec, entry));
      }
      if (!changes.add(change)) {
        throw new Failure("%s: twice in '%s': %s".formatted(file, spec, change));
      }
    }
    return new AcceptedChanges(changes, file);
  }

  private static JsonNode content(Path file) {
    try {
      Object content =
          new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      return JsonMapper.shared().valueToTree(content == null ? List.of() : content);
    } catch (IOException e) {
      throw new Failure("cannot read " + file + ": " + e);
    } catch (YamlEngineException e) {
      throw new Failure(file + ": not YAML: " + e.getMessage());
    }
  }

  /** Returns what is wrong: what breaks someone undecided, and what was decided and is not so. */
  List<String> compare(SpecDiff diff) {
    List<String> lines = new ArrayList<>();
    Set<String> unused = new HashSet<>(changes);
    for (Change change : diff.changes()) {
      boolean accepted = unused.remove(change.toString());
      if (change.breaks().any() && !accepted) {
        lines.add("breaks %s: %s".formatted(String.join(", ", change.breaks().names()), change));
      }
    }
    unused.stream()
        .sorted()
        .forEach(
            change -> lines.add("accepted in %s, but no such change: %s".formatted(file, change)));
    return lines;
  }
}
