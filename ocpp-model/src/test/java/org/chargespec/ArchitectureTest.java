package org.chargespec;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated packages depend on the kernel, the kernel on none of them. */
class ArchitectureTest {

  /** The two packages count as one: generated code calls the second, which uses the first. */
  private static final String[] KERNEL = {"org.chargespec", "org.chargespec.runtime"};

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.chargespec");

  static Stream<ArchRule> rules() {
    return Stream.of(
        classes()
            .that()
            .resideInAnyPackage(KERNEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "org.chargespec",
                "org.chargespec.runtime",
                "java..",
                "javax.annotation.processing",
                "com.fasterxml.jackson.annotation",
                "org.jspecify.annotations"),
        noClasses()
            .that()
            .resideOutsideOfPackage("org.chargespec.versions")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.chargespec.versions"),
        slices()
            .matching("org.chargespec.(v*)")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                resideInAPackage("org.chargespec.versions"), DescribedPredicate.alwaysTrue()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hold(ArchRule rule) {
    rule.check(CLASSES);
  }
}
