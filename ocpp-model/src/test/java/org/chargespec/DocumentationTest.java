package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Every public type, record component, constant and method has a comment, generated or not. A
 * method that all generated types have is documented in their interface alone.
 */
class DocumentationTest {

  /** By the file that describes them. A record's canonical constructor is described as well. */
  private static final Map<Path, Set<String>> DESCRIBED_ONCE =
      Map.of(
          Path.of("src/main/java/org/chargespec/OcppObject.java"),
          Set.of("of", "builder", "toBuilder", "build", "Builder"),
          Path.of("src/main/java/org/chargespec/Request.java"),
          Set.of("ACTION"),
          Path.of("src/main/java/org/chargespec/WireEnum.java"),
          Set.of("fromWireValue", "parse", "UNRECOGNIZED"));

  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("target/generated-sources/annotations"));

  @Test
  void everythingPublicIsDocumented() throws IOException {
    Inspector inspector = inspect();

    assertThat(inspector.types).as("types seen").isGreaterThan(160);
    assertThat(inspector.undocumented).isEmpty();
  }

  @Test
  void whatAllHaveIsDescribedOnce() throws IOException {
    for (Map.Entry<Path, Set<String>> described : DESCRIBED_ONCE.entrySet()) {
      String text = Files.readString(described.getKey()).toLowerCase(Locale.ROOT);
      assertThat(described.getValue())
          .allSatisfy(name -> assertThat(text).contains(name.toLowerCase(Locale.ROOT)));
    }
  }

  private static Inspector inspect() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> files = new ArrayList<>();
    for (Path folder : SOURCES) {
      try (Stream<Path> paths = Files.walk(folder)) {
        paths.filter(path -> path.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      Inspector inspector = new Inspector(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        inspector.scan(unit, null);
      }
      return inspector;
    }
  }

  private static final class Inspector extends TreePathScanner<Void, Void> {

    private final DocTrees docs;
    private final List<String> undocumented = new ArrayList<>();
    private int types;

    Inspector(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      types++;
      if (isPublic(type.getModifiers())) {
        require(type.getSimpleName().toString());
        if (type.getKind() == Tree.Kind.RECORD) {
          requireComponents(type);
        }
      }
      return super.visitClass(type, null);
    }

    private void requireComponents(ClassTree type) {
      String comment = String.valueOf(docs.getDocComment(getCurrentPath()));
      for (Tree member : type.getMembers()) {
        if (member instanceof VariableTree component
            && !component.getModifiers().getFlags().contains(Modifier.STATIC)
            && !comment.contains("@param " + component.getName() + " ")) {
          undocumented.add(name() + " @param " + component.getName());
        }
      }
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      boolean override =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
      boolean canonical = method.getReturnType() == null && isInRecord();
      if (isPublic(method.getModifiers()) && !override && !canonical) {
        require(method.getName().toString());
      }
      return null; // what is inside a method is nobody's interface
    }

    @Override
    public Void visitVariable(VariableTree field, Void unused) {
      Set<Modifier> flags = field.getModifiers().getFlags();
      if (flags.contains(Modifier.PUBLIC) && flags.contains(Modifier.STATIC)) {
        require(field.getName().toString());
      }
      return null;
    }

    private boolean isInInterface() {
      TreePath parent = getCurrentPath().getParentPath();
      return parent != null && parent.getLeaf().getKind() == Tree.Kind.INTERFACE;
    }

    private boolean isInRecord() {
      TreePath parent = getCurrentPath().getParentPath();
      return parent != null && parent.getLeaf().getKind() == Tree.Kind.RECORD;
    }

    private boolean isPublic(ModifiersTree modifiers) {
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || (isInInterface() && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private void require(String name) {
      boolean generated = name().contains("generated-sources");
      if (generated && DESCRIBED_ONCE.values().stream().anyMatch(names -> names.contains(name))) {
        return;
      }
      String comment = docs.getDocComment(getCurrentPath());
      if (comment == null || comment.isBlank()) {
        undocumented.add(name() + " " + name);
      }
    }

    private String name() {
      return getCurrentPath().getCompilationUnit().getSourceFile().getName();
    }
  }
}
