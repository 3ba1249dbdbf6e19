package org.chargespec.spec.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the files of a spec into elements. The folder of a file determines its kind: {@code
 * spec.yaml}, {@code messages/}, {@code types/}, {@code enums/}, {@code lists/}.
 */
public final class SpecReader {

  /** The folder of lists: in a spec, or next to specs that share it. */
  private static final String LISTS = "lists";

  private final Problems problems;

  /** Creates a reader that adds to these problems. */
  public SpecReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads a spec. If a file is wrong, the elements are incomplete, and there are problems.
   *
   * @param files its files; their order does not matter
   */
  public SpecElement read(String specName, List<YamlText> files) {
    HeaderElement header = null;
    List<MessageElement> messages = new ArrayList<>();
    List<TypeElement> types = new ArrayList<>();
    List<EnumElement> enums = new ArrayList<>();
    List<ValueListElement> lists = new ArrayList<>();
    for (YamlText file : files.stream().sorted(Comparator.comparing(YamlText::path)).toList()) {
      YamlMap map = root(file);
      if (map == null) {
        continue;
      }
      switch (folder(file.path())) {
        case "messages" -> messages.add(ElementReader.message(map, problems));
        case "types" -> types.add(ElementReader.type(map));
        case "enums" -> enums.add(ElementReader.enumType(map));
        case LISTS -> lists.add(ElementReader.list(map));
        case "" -> header = ElementReader.header(map, problems);
        default -> {
          problems.add(
              Location.startOf(file.path()),
              "unexpected file; a spec has spec.yaml and the folders messages, types, enums and lists");
          continue;
        }
      }
      map.close();
    }
    if (header == null) {
      header = missingHeader(specName);
    }
    return new SpecElement(
        header, List.copyOf(messages), List.copyOf(types), List.copyOf(enums), List.copyOf(lists));
  }

  private HeaderElement missingHeader(String specName) {
    Location at = Location.startOf(specName + "/spec.yaml");
    if (problems.isEmpty()) {
      problems.add(at, "missing file spec.yaml");
    }
    return new HeaderElement(
        new Located<>(specName, at),
        specName,
        null,
        new NamingElement(List.of(), List.of()),
        new StandardTypesElement(List.of(), List.of()),
        null,
        List.of(),
        at);
  }

  private @Nullable YamlMap root(YamlText file) {
    Location start = Location.startOf(file.path());
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setLabel(file.path())
              // YamlMap reports both with their locations.
              .setAllowDuplicateKeys(true)
              .setAllowNonScalarKeys(true)
              .build();
      Optional<Node> root = new Compose(settings).composeString(file.text());
      if (root.isEmpty()) {
        problems.add(start, "the file is empty");
        return null;
      }
      return new YamlMap(file.path(), root.get(), "key", problems);
    } catch (MarkedYamlEngineException e) {
      Location at =
          e.getProblemMark().map(mark -> YamlMap.location(file.path(), mark)).orElse(start);
      String context = e.getContext() == null ? "" : e.getContext() + ", ";
      problems.add(at, "not YAML: " + context + e.getProblem());
    } catch (YamlEngineException e) {
      problems.add(start, "not YAML: " + e.getMessage());
    }
    return null;
  }

  /**
   * Returns the folder of a file within its spec: "messages" for {@code 1.6/messages/Reset.yaml},
   * "" for {@code 1.6/spec.yaml}.
   */
  private static String folder(String path) {
    String[] parts = path.split("/", -1);
    return switch (parts.length) {
      case 2 -> parts[1].equals("spec.yaml") ? "" : parts[0].equals(LISTS) ? LISTS : "?";
      case 3 -> parts[1];
      default -> "?";
    };
  }
}
