package org.chargespec.session;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A session needs ocpp-json and nothing else, has no thread, and knows no version by name. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.chargespec.session");

  /** The engine and what it is made of. */
  private static final String ENGINE = "(Engine|OurCalls|PeerCalls|PeerSends|RecentCalls|Hold)";

  static Stream<ArchRule> rules() {
    return Stream.of(
        classes()
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.nio.charset..",
                    "org.chargespec",
                    "org.chargespec.json",
                    "org.chargespec.session..",
                    "org.chargespec.v*",
                    "org.jspecify.annotations..")),
        noClasses()
            .that()
            .resideInAPackage("org.chargespec.session")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.chargespec.v*", "org.chargespec.session.transfer")),
        noClasses()
            .that()
            .haveSimpleNameNotStartingWith("DataTransferForms")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.chargespec.v*")),
        noClasses().should().callConstructor(Thread.class),
        noClasses().should().callMethod(Thread.class, "start"),
        noClasses().should().callMethod(Thread.class, "sleep", long.class),
        noClasses().should().callMethod(Object.class, "wait"),
        noClasses()
            .that()
            .haveSimpleNameStartingWith("Engine")
            .or()
            .haveNameMatching(".*\\." + ENGINE)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                ".*\\.(Session|Driver|Serving|Handling|Setup|Scheduler|Thread|System|Clock)"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  void theRulesSeeTheEngine() {
    assertThat(CLASSES.stream().filter(type -> type.getName().matches(".*\\." + ENGINE)))
        .hasSize(6);
  }
}
