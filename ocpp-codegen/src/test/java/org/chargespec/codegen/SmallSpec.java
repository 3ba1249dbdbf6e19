package org.chargespec.codegen;

import java.io.IOException;

/** A spec of one type, and the package with its annotation. */
final class SmallSpec {

  private SmallSpec() {}

  /** Adds a spec of that name with the type {@code Box}. */
  static Project add(Project project, String name) throws IOException {
    return project
        .spec(name + "/spec.yaml", "spec: %s\ntitle: the spec %s\n".formatted(name, name))
        .spec(
            name + "/types/Box.yaml",
            """
            type: Box
            doc: A box.
            fields:
              label:
                type: string
                maxLength: 5
                doc: what it says
            """);
  }

  /** Adds a spec of that name in which four things are wrong. */
  static Project addBad(Project project, String name) throws IOException {
    return add(project, name)
        .spec(
            name + "/types/Shelf.yaml",
            """
            type: Shelf
            doc: A shelf.
            fields:
              boxes:
                type: Bax[]
                minItems: 3
                maxItems: 2
                doc: what stands on it
              violations:
                type: string
                doc: what is wrong with it
            """)
        .spec(
            name + "/enums/Size.yaml",
            """
            enum: Size
            doc: How big it is.
            values:
              "1":
                doc: Small.
            """);
  }

  /** Adds a package that asks for a spec. */
  static Project request(Project project, String javaPackage, String annotation)
      throws IOException {
    return project.source(
        javaPackage.replace('.', '/') + "/package-info.java",
        "/** Generated. */\n%s\npackage %s;\n\nimport org.chargespec.GenerateOcpp;\n"
            .formatted(annotation, javaPackage));
  }

  /** Adds a package that asks for codecs. */
  static Project codecs(Project project, String javaPackage, String members) throws IOException {
    return project.source(
        javaPackage.replace('.', '/') + "/package-info.java",
        "/** Generated. */\n@GenerateCodecs(%s)\npackage %s;\n\nimport org.chargespec.json.GenerateCodecs;\n"
            .formatted(members, javaPackage));
  }
}
