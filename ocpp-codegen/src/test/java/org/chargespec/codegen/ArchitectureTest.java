package org.chargespec.codegen;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
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

/** Dependencies point in one direction: read, link, emit. */
class ArchitectureTest {

  private static final String READ = "org.chargespec.spec.read..";
  private static final String LINK = "org.chargespec.spec.link..";
  private static final String MODEL = "org.chargespec.spec.model..";
  private static final String EMIT = "org.chargespec.codegen.emit..";
  private static final String JAVAPOET = "com.palantir.javapoet..";
  private static final String PROCESSING = "javax.annotation.processing..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.chargespec.spec", "org.chargespec.codegen");

  static Stream<ArchRule> rules() {
    return Stream.of(
        knowsNothingOf(READ, LINK, MODEL, EMIT),
        knowsNothingOf(LINK, EMIT),
        knowsNothingOf(MODEL, READ, LINK, EMIT),
        onlyOneThatKnows(EMIT, JAVAPOET),
        classes()
            .that()
            .resideInAPackage(EMIT)
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                    EMIT, MODEL, JAVAPOET, "java..", "javax.lang.model..", "org.jspecify..")),
        noClasses()
            .that(not(nameMatching("org\\.chargespec\\.codegen\\.OcppProcessor(\\$.*)?")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PROCESSING));
  }

  /** The same rules where they do not hold: a rule that sees nothing would pass here. */
  static Stream<ArchRule> rulesThatDoNotHold() {
    return Stream.of(
        knowsNothingOf(LINK, READ),
        knowsNothingOf(LINK, MODEL),
        knowsNothingOf(EMIT, MODEL),
        onlyOneThatKnows(READ, JAVAPOET),
        noClasses().should().dependOnClassesThat().resideInAPackage(PROCESSING));
  }

  private static ArchRule knowsNothingOf(String from, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  private static ArchRule onlyOneThatKnows(String from, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("rulesThatDoNotHold")
  void aRuleCanFail(ArchRule rule) {
    assertThat(rule.evaluate(CLASSES).hasViolation()).isTrue();
  }

  @Test
  void everyPackageIsThere() {
    for (String name : new String[] {READ, LINK, MODEL, EMIT}) {
      assertThat(CLASSES.that(resideInAnyPackage(name))).as(name).hasSizeGreaterThan(4);
    }
  }
}
