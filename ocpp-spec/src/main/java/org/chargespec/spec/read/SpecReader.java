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
 * Reads the files of a spec into elements. A file's folder tells what it is: {@code spec.yaml},
 * {@code messages/}, {@code types/}, {@code enums/}, {@code lists/}.
 */
public final class SpecReader {

  /** The folder of lists: one in a spec, and one beside our specs, for all of them. */
  private static final String LISTS = "lists";

  private final Problems problems;

  /** Returns a reader that notes what is wrong among these problems. */
  public SpecReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads a spec. Where files are wrong the elements are incomplete, and the problems say why.
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
              "a spec has the file spec.yaml and the folders messages, types, enums and lists; this file is in none of them");
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
      problems.add(at, "missing file: every spec has a spec.yaml that names it");
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
              // Both are problems, and reported as such with their places by YamlMap.
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
   * The folder below the spec's own: "messages" for {@code 1.6/messages/Reset.yaml}, "" for {@code
   * 1.6/spec.yaml}.
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
