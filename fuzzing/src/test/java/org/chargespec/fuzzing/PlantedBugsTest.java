package org.chargespec.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.chargespec.OcppObject;
import org.chargespec.json.OcppJson;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Bugs that make up values or hide faults, put into the reader one at a time: {@link
 * DeviationsTest} finds each of them. So it can fail.
 */
@Execution(ExecutionMode.CONCURRENT)
class PlantedBugsTest {

  private static final Path SOURCES = Path.of("../ocpp-json/src/main/java/org/chargespec/json");

  /** A bug: the class, what stands there, and what stands there instead. */
  enum Bug {
    VALUE_MADE_UP("Scalars", "number == null ? null :", "number == null ? BigDecimal.ZERO :"),
    VIOLATION_DROPPED(
        "FieldReader", "field.list() || field.type()", "!field.list() && field.type()"),
    WRONG_INDEX("FieldReader", "found.item(i, ", "found.item(held.size(), "),
    ITEMS_COUNTED_BEFORE_SOME_ARE_LEFT_OUT("FieldReader", "leftOut ? held.size() : array", "array"),
    KIND_CHANGED("Scalars", "Kind.ENUM_VALUE, found, names", "Kind.TYPE, found, names"),
    REASON_OF_WHAT_WAS_LET_PASS(
        "Findings", "return rejecting.inOrder()", "return listedFindings()") {
      @Override
      String search() {
        return "anyTwoAreHandledAsTheSwitchesSay";
      }

      @Override
      String planted(String source) {
        return super.planted(source)
            .replaceFirst(
                "\\}\\s*$",
                """
                  private List<Finding> listedFindings() {
                    return Stream.of(rejecting, reported)
                        .flatMap(findings -> findings.inOrder().stream())
                        .sorted(Finding.IN_DOCUMENT)
                        .toList();
                  }
                }
                """);
      }
    };

    private final String className;
    private final String right;
    private final String wrong;

    Bug(String className, String right, String wrong) {
      this.className = className;
      this.right = right;
      this.wrong = wrong;
    }

    /** Returns which test of {@link DeviationsTest} is to find it. */
    String search() {
      return "eachAloneIsHandledAsTheSwitchesSay";
    }

    String planted(String source) {
      assertThat(source).as("the source of " + className).containsOnlyOnce(right);
      return source.replace(right, wrong);
    }
  }

  @EnumSource
  @ParameterizedTest
  void isFound(Bug bug, @TempDir Path folder) throws IOException {
    compile(bug, folder);
    try (URLClassLoader loader = new WithPlantedBug(folder)) {
      assertThatThrownBy(() -> search(bug, loader)).isInstanceOf(AssertionError.class);
    }
  }

  private static void compile(Bug bug, Path folder) throws IOException {
    String source = Files.readString(SOURCES.resolve(bug.className + ".java"));
    Path file = Files.createDirectories(folder.resolve("src")).resolve(bug.className + ".java");
    Files.writeString(file, bug.planted(source));
    String classPath =
        Stream.of(OcppJson.class, OcppObject.class, NullMarked.class)
            .map(type -> location(type).getPath())
            .collect(Collectors.joining(java.io.File.pathSeparator));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                messages,
                null,
                null,
                List.of("-proc:none", "-d", folder.toString(), "-cp", classPath),
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file.toFile()))
            .call();
    assertThat(compiled).as(messages.toString()).isTrue();
  }

  private static void search(Bug bug, ClassLoader loader) throws Throwable {
    Class<?> search = loader.loadClass(DeviationsTest.class.getName());
    var constructor = search.getDeclaredConstructor();
    constructor.setAccessible(true);
    var method = search.getDeclaredMethod(bug.search());
    method.setAccessible(true);
    try {
      method.invoke(constructor.newInstance());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static URL location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  /** Loads ocpp-json and the search anew, and the class with the bug before the right one. */
  private static final class WithPlantedBug extends URLClassLoader {

    private WithPlantedBug(Path folder) throws IOException {
      super(
          new URL[] {
            folder.toUri().toURL(), location(OcppJson.class), location(DeviationsTest.class)
          },
          PlantedBugsTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      boolean anew =
          name.startsWith("org.chargespec.json.") || name.startsWith("org.chargespec.fuzzing.");
      if (!anew) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
    }
  }
}
