package org.chargespec.tools.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.FieldType.BuiltIn;
import org.chargespec.spec.read.NamingElement;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.SpecReader;
import org.chargespec.spec.read.WrittenType;
import org.chargespec.spec.read.YamlText;
import org.chargespec.tools.schema.Payload;
import org.chargespec.tools.schema.SchemaException;
import org.chargespec.tools.schema.SchemaSet;
import org.chargespec.tools.schema.Shape;
import org.chargespec.tools.schema.Shape.Property;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Updates the spec of a version to the schemas of the standard. */
public final class Importer {

  private static final String HEADER = "spec.yaml";

  private final SchemaSet schemas;
  private final SpecFiles files;
  private final TypeNames names;
  private final NamingElement rule;
  private final boolean prune;
  private final Changes changes = new Changes();
  private final Presence presence = new Presence();
  private final Set<String> types = new HashSet<>();

  private Importer(SchemaSet schemas, SpecFiles files, NamingElement rule, boolean prune) {
    this.schemas = schemas;
    this.files = files;
    this.names = new TypeNames(schemas);
    this.rule = rule;
    this.prune = prune;
  }

  /**
   * Imports schemas.
   *
   * @param version the version of the standard
   * @param schemas its schemas
   * @param folder the folder of the spec; created if missing
   * @param prune whether to remove what the schemas no longer have
   * @throws SchemaException if the existing spec cannot be read; nothing is written then
   * @throws IOException if the folder cannot be written to; the spec is then unchanged
   */
  public static ImportReport run(String version, SchemaSet schemas, Path folder, boolean prune)
      throws SchemaException, IOException {
    SpecFiles files = SpecFiles.read(folder, present(version, folder));
    Importer importer = new Importer(schemas, files, rule(version, files), prune);
    importer.importAll(version);
    return importer.changes.report(files.write());
  }

  /** Returns the rule for Java names of the existing or new spec. */
  private static NamingElement rule(String version, SpecFiles files) {
    String header =
        files.open(HEADER).map(YamlDocument::text).orElseGet(() -> Templates.header(version));
    return new SpecReader(new Problems())
        .read(version, List.of(new YamlText(version + "/" + HEADER, header)))
        .header()
        .javaNames();
  }

  private static SpecSource present(String version, Path folder) throws SchemaException {
    if (!Files.isDirectory(folder)) {
      return new SpecSource(version, List.of());
    }
    try {
      SpecSource present = SpecSource.inFolder(version, folder);
      Problems problems = new Problems();
      if (!present.files().isEmpty()) {
        new SpecReader(problems).read(version, present.files());
      }
      if (problems.isEmpty()) {
        return present;
      }
      throw new SchemaException(problems.inOrder().stream().map(Object::toString).toList());
    } catch (IOException e) {
      throw new SchemaException(List.of(e.toString()));
    }
  }

  private void importAll(String version) {
    if (files.open(HEADER).isEmpty()) {
      create(HEADER, Templates.header(version));
    }
    schemas.actions().forEach(this::message);
    changes.gone.addAll(presence.gone(prune));
    for (String path : files.paths("messages")) {
      String action = nameOf(path, "action");
      if (!schemas.actions().contains(action)) {
        gone(path, ": the action " + action);
      }
    }
    for (String folder : List.of("types", "enums")) {
      for (String path : files.paths(folder)) {
        String name = nameOf(path, folder.equals("types") ? "type" : "enum");
        if (!types.contains(name)) {
          gone(path, ": no message uses " + name + " any more");
        }
      }
    }
  }

  private void gone(String path, String what) {
    changes.gone.add(path + what);
    if (prune) {
      files.remove(path);
    }
  }

  private String nameOf(String path, String key) {
    return files
        .open(path)
        .flatMap(document -> YamlDocument.text(document.root(), key))
        .orElse(path);
  }

  private void message(String action) {
    String path = "messages/" + action + ".yaml";
    Optional<Payload> response = schemas.payload(action, true);
    YamlDocument document =
        openOrCreate(path, () -> Templates.message(action, response.isPresent()));
    schemas
        .payload(action, false)
        .ifPresent(payload -> payload(document, "request", action + "Request", payload, path));
    MappingNode root = document.root();
    boolean answered = YamlDocument.map(root, "response").isPresent();
    if (response.isPresent() && !answered) {
      YamlDocument.put(root, "response", Templates.payload(), YamlDocument.keys(root).size());
      YamlDocument.set(root, "kind", "call", List.of());
      changes.added.add(path + ": response");
    } else if (response.isEmpty() && answered) {
      changes.gone.add(path + ": response");
      if (prune) {
        YamlDocument.remove(root, "response");
        YamlDocument.set(root, "kind", "send", List.of());
      }
    }
    response.ifPresent(
        payload -> payload(document, "response", action + "Response", payload, path));
  }

  private YamlDocument openOrCreate(String path, Supplier<String> template) {
    return files.open(path).orElseGet(() -> create(path, template.get()));
  }

  private YamlDocument create(String path, String text) {
    changes.added.add(path);
    return files.create(path, text);
  }

  private void payload(
      YamlDocument document, String side, String owner, Payload payload, String path) {
    YamlDocument.map(document.root(), side)
        .ifPresent(
            map -> fields(map, owner, payload.shape(), path + ": " + side + ".", payload.file()));
  }

  /**
   * @param owner the prefix for the names of types within this one
   * @param place the beginning of lines of the report
   * @param file the schema's file
   */
  private void fields(
      MappingNode owned, String owner, Shape.Structure shape, String place, String file) {
    MappingNode fields = YamlDocument.map(owned, "fields").orElseThrow();
    presence.note(place, fields, shape.properties().keySet());
    String previous = "";
    for (String name : inOrder(shape)) {
      Property property = Objects.requireNonNull(shape.properties().get(name));
      Optional<MappingNode> present = YamlDocument.map(fields, name);
      WrittenType type = names.of(owner, name, property.shape(), present);
      Map<String, @Nullable String> facts = FieldFacts.of(property, type.toString(), schemas);
      if (present.isEmpty()) {
        MappingNode field = Templates.field(name, property, facts);
        YamlDocument.put(fields, name, field, YamlDocument.keys(fields).indexOf(previous) + 1);
        changes.added.add(place + name);
      }
      YamlDocument.map(fields, name)
          .ifPresent(field -> new FieldUpdate(field, place + name, file).apply(facts, changes));
      described(type.name(), property.shape(), file);
      previous = name;
    }
    for (String name : YamlDocument.keys(fields)) {
      if (YamlDocument.map(fields, name)
          .map(RecordedDifferences::of)
          .orElseThrow()
          .concern("properties")) {
        presence.note(place, fields, List.of(name));
      }
    }
  }

  /** Returns the names in the order of the schema, with {@code customData} at the end. */
  private static List<String> inOrder(Shape.Structure shape) {
    List<String> names = new ArrayList<>(shape.properties().keySet());
    if (names.remove("customData")) {
      names.add("customData");
    }
    return names;
  }

  /** Imports the type or enum of a field, if any. */
  private void described(String name, Shape written, String file) {
    Shape shape = schemas.resolve(written instanceof Shape.Listing list ? list.item() : written);
    if (name.equals(BuiltIn.CUSTOM_DATA.specName())) {
      return;
    }
    if (shape instanceof Shape.Structure structure) {
      boolean first = types.add(name);
      String path = "types/" + name + ".yaml";
      YamlDocument document =
          openOrCreate(path, () -> Templates.type(name, exception(written, rule.typeName(name))));
      if (first || !(written instanceof Shape.Reference)) {
        fields(document.root(), name, structure, path + ": ", file);
      }
    } else if (shape instanceof Shape.Choice choice) {
      types.add(name);
      String path = "enums/" + name + ".yaml";
      YamlDocument document =
          openOrCreate(
              path, () -> Templates.enumType(name, exception(written, rule.enumName(name))));
      new EnumUpdate(document, path + ": ").apply(choice, changes, presence);
    }
  }

  /** Returns the Java name of the schema, if it is not the one by rule. */
  private Optional<String> exception(Shape written, String byRule) {
    Shape single = written instanceof Shape.Listing list ? list.item() : written;
    return single instanceof Shape.Reference reference
        ? Optional.ofNullable(schemas.definitions().get(reference.name()))
            .flatMap(definition -> Optional.ofNullable(definition.javaType()))
            .filter(name -> !name.equals(byRule))
        : Optional.empty();
  }
}
