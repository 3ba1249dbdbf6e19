package org.chargespec.spec;

import java.util.ArrayList;
import java.util.List;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.read.YamlText;

/** Writes a small spec of types and enums for a test. */
public final class SmallSpec {

  private final List<YamlText> files = new ArrayList<>();

  private SmallSpec() {
    add("spec.yaml", "spec: small\ntitle: Small");
  }

  public static SmallSpec start() {
    return new SmallSpec();
  }

  /** Adds a type; the fields are indented by nothing. */
  public SmallSpec type(String name, String fields) {
    return add(
        "types/" + name + ".yaml",
        "type: %s\ndoc: What it is about.\nfields:\n%s".formatted(name, fields.indent(2)));
  }

  /** Adds an enum; the values are indented by nothing. */
  public SmallSpec enumType(String name, String values) {
    return add(
        "enums/" + name + ".yaml",
        "enum: %s\ndoc: What it is about.\nvalues:\n%s".formatted(name, values.indent(2)));
  }

  private SmallSpec add(String path, String text) {
    files.add(new YamlText("small/" + path, text));
    return this;
  }

  public SpecSource source() {
    return new SpecSource("small", files);
  }

  /** Links it; a test that has no problem in mind fails if there is one. */
  public Model link() {
    Spec spec = Spec.load(source(), "com.acme");
    return spec.model().orElseThrow(() -> new AssertionError(spec.problems().toString()));
  }

  public static ObjectType typeOf(Model model, String name) {
    return model.types().stream()
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no type " + name));
  }
}
