package org.chargespec.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A build that names ocpp-codegen as its annotation processor gets the jars that the published POMs
 * name. Ours are flattened; those of libraries lie beside their jars in the local repository.
 */
class ProcessorPathTest {

  /** A dependency as a POM declares it. */
  private record Dependency(String group, String name, String version, boolean needed) {

    static Dependency of(Element element) {
      String scope = text(element, "scope");
      return new Dependency(
          text(element, "groupId"),
          text(element, "artifactId"),
          text(element, "version"),
          !scope.equals("test")
              && !scope.equals("provided")
              && !text(element, "optional").equals("true"));
    }

    Path pom() {
      if (group.equals("org.chargespec")) {
        return Path.of("..", name, ".flattened-pom.xml");
      }
      String file = name + "-" + version;
      return Libraries.classPath().stream()
          .filter(path -> path.endsWith(file + ".jar"))
          .findFirst()
          .orElseThrow(() -> new AssertionError("not on the class path: " + file + ".jar"))
          .resolveSibling(file + ".pom");
    }

    private static String text(Element parent, String tag) {
      NodeList found = parent.getElementsByTagName(tag);
      return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
  }

  @Test
  void hasTwoLibrariesBesideOurOwnJars() throws Exception {
    assertThat(processorPath())
        .containsExactly(
            "com.palantir.javapoet:javapoet",
            "org.chargespec:ocpp-codegen",
            "org.chargespec:ocpp-spec",
            "org.snakeyaml:snakeyaml-engine");
  }

  private static Set<String> processorPath()
      throws ParserConfigurationException, IOException, SAXException {
    Set<String> path = new TreeSet<>();
    Deque<Dependency> open = new ArrayDeque<>();
    open.add(new Dependency("org.chargespec", "ocpp-codegen", "", true));
    while (!open.isEmpty()) {
      Dependency next = open.pop();
      if (next.needed() && path.add(next.group() + ":" + next.name())) {
        NodeList dependencies = read(next.pom()).getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
          open.add(Dependency.of((Element) dependencies.item(i)));
        }
      }
    }
    return path;
  }

  private static Document read(Path pom)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
  }
}
