package org.ocpp4j.spec.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ocpp4j.spec.SpecSource;
import org.ocpp4j.spec.read.Problems;
import org.ocpp4j.spec.read.SpecReader;
import org.ocpp4j.spec.schema.Payload;
import org.ocpp4j.spec.schema.SchemaException;
import org.ocpp4j.spec.schema.SchemaSet;
import org.ocpp4j.spec.schema.Shape;
import org.ocpp4j.spec.schema.Shape.Property;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Brings the spec of a version up to a folder of the standard's schemas. */
public final class Importer {

  private final SchemaSet schemas;
  private final SpecFiles files;
  private final TypeNames names;
  private final List<String> added = new ArrayList<>();
  private final List<String> changed = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final Set<String> types = new HashSet<>();

  private Importer(SchemaSet schemas, SpecFiles files) {
    this.schemas = schemas;
    this.files = files;
    this.names = new TypeNames(schemas);
  }

  /**
   * Imports.
   *
   * @param version the version of the standard
   * @param schemas its schemas
   * @param folder the folder of the spec; it is made if it is not there
   * @throws SchemaException if the spec that is there cannot be read; nothing is written then
   * @throws IOException if the folder cannot be written to; the spec is then as it was
   */
  public static ImportReport run(String version, SchemaSet schemas, Path folder)
      throws SchemaException, IOException {
    SpecSource present =
        Files.isDirectory(folder)
            ? SpecSource.inFolder(version, folder)
            : new SpecSource(version, List.of());
    if (!present.files().isEmpty()) {
      Problems problems = new Problems();
      new SpecReader(problems).read(version, present.files());
      if (!problems.isEmpty()) {
        throw new SchemaException(problems.inOrder().stream().map(Object::toString).toList());
      }
    }
    Importer importer = new Importer(schemas, SpecFiles.read(folder, present));
    importer.importAll(version);
    int written = importer.files.write();
    return new ImportReport(importer.added, importer.changed, importer.gone, written);
  }

  private void importAll(String version) {
    if (files.open("spec.yaml").isEmpty()) {
      files.create("spec.yaml", Templates.header(version));
      added.add("spec.yaml");
    }
    for (String action : schemas.actions()) {
      message(action);
    }
    for (String path : files.paths("messages")) {
      String action = nameOf(path, "action");
      if (!schemas.actions().contains(action)) {
        gone.add(path + ": the action " + action);
      }
    }
    for (String folder : List.of("types", "enums")) {
      for (String path : files.paths(folder)) {
        String name = nameOf(path, folder.equals("types") ? "type" : "enum");
        if (!types.contains(name)) {
          gone.add(path + ": no message uses " + name + " any more");
        }
      }
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
        files
            .open(path)
            .orElseGet(() -> create(path, Templates.message(action, response.isPresent())));
    schemas
        .payload(action, false)
        .ifPresent(payload -> payload(document, "request", action + "Request", payload, path));
    response.ifPresent(
        payload -> payload(document, "response", action + "Response", payload, path));
  }

  private YamlDocument create(String path, String text) {
    added.add(path);
    return files.create(path, text);
  }

  private void payload(
      YamlDocument document, String side, String owner, Payload payload, String path) {
    YamlDocument.map(document.root(), side)
        .ifPresent(map -> fields(map, owner, payload.shape(), path + " " + side));
  }

  /**
   * @param owner the name that types made of this one's fields begin with
   * @param place how the report names the place
   */
  private void fields(MappingNode owned, String owner, Shape.Structure shape, String place) {
    MappingNode fields = YamlDocument.map(owned, "fields").orElseThrow();
    List<String> present = YamlDocument.keys(fields);
    String previous = "";
    for (String name : inOrder(shape)) {
      Property property = Objects.requireNonNull(shape.properties().get(name));
      Optional<MappingNode> field = YamlDocument.map(fields, name);
      String type = names.of(owner, name, property.shape(), field);
      if (field.isEmpty()) {
        MappingNode added = Templates.field(property, type);
        YamlDocument.put(fields, name, added, YamlDocument.keys(fields).indexOf(previous) + 1);
        new FieldUpdate(added, place + "." + name, new ArrayList<>()).apply(type, property);
        this.added.add(place + "." + name);
      } else {
        new FieldUpdate(field.get(), place + "." + name, changed).apply(type, property);
      }
      described(type.replace("[]", ""), property.shape());
      previous = name;
    }
    present.stream()
        .filter(name -> !shape.properties().containsKey(name))
        .forEach(name -> gone.add(place + "." + name));
  }

  /** The order of the schema, but for {@code customData}: schemas begin with it, readers do not. */
  private static List<String> inOrder(Shape.Structure shape) {
    List<String> names = new ArrayList<>(shape.properties().keySet());
    if (names.remove("customData")) {
      names.add("customData");
    }
    return names;
  }

  /** Imports the type or enum that a field has, if it has one. */
  private void described(String name, Shape written) {
    Shape shape = schemas.resolve(written instanceof Shape.Listing list ? list.item() : written);
    if (name.equals("custom-data")) {
      return;
    }
    boolean first = types.add(name);
    if (shape instanceof Shape.Structure structure) {
      String path = "types/" + name + ".yaml";
      YamlDocument document =
          files.open(path).orElseGet(() -> create(path, Templates.type(name, javaType(written))));
      if (first || !(written instanceof Shape.Reference)) {
        fields(document.root(), name, structure, path);
      }
    } else if (shape instanceof Shape.Choice choice) {
      String path = "enums/" + name + ".yaml";
      YamlDocument document =
          files
              .open(path)
              .orElseGet(() -> create(path, Templates.enumType(name, javaType(written))));
      new EnumUpdate(document, path, added, gone).apply(choice, first);
    } else {
      types.remove(name);
    }
  }

  private Optional<String> javaType(Shape written) {
    Shape single = written instanceof Shape.Listing list ? list.item() : written;
    return single instanceof Shape.Reference reference
        ? Optional.ofNullable(schemas.definitions().get(reference.name()))
            .flatMap(definition -> Optional.ofNullable(definition.javaType()))
        : Optional.empty();
  }
}
