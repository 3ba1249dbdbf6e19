package org.chargespec.json;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing but ocpp-model is needed, and nothing is looked up by name or reflection. */
class ArchitectureTest {

  private static final String RUNTIME = "org.chargespec.json.runtime..";
  private static final String GENERATED = "org.chargespec.json.v*..";

  /** Calls of reflection. */
  private static final Set<String> LOOKUPS =
      Set.of(
          "forName",
          "getMethod",
          "getMethods",
          "getDeclaredMethod",
          "getDeclaredMethods",
          "getField",
          "getDeclaredField",
          "getDeclaredFields",
          "getConstructor",
          "getDeclaredConstructor",
          "getRecordComponents",
          "getEnumConstants",
          "getResource",
          "getResourceAsStream");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.chargespec.json");

  /** The tests do look up classes by name. */
  private static final JavaClasses WITH_TESTS =
      new ClassFileImporter().importPackages("org.chargespec.json");

  static Stream<ArchRule> rules() {
    return Stream.of(
        classes()
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage("java..", "org.chargespec..", "org.jspecify.annotations..")),
        noReflectionIn("org.chargespec.json.."),
        noClasses()
            .that()
            .doNotHaveSimpleName("Words")
            .should()
            .dependOnClassesThat(
                resideInAPackage("java.lang.invoke..")
                    .and(DescribedPredicate.not(usedByEveryByteAccessAndLambda()))),
        classes()
            .that()
            .resideInAPackage(RUNTIME)
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                    "java..",
                    "org.chargespec",
                    "org.chargespec.runtime",
                    "org.jspecify.annotations..",
                    "org.chargespec.json.runtime",
                    "org.chargespec.json.text")),
        classes()
            .that()
            .resideInAPackage("org.chargespec.json.text")
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                    "java..",
                    "org.chargespec.runtime",
                    "org.jspecify.annotations..",
                    "org.chargespec.json.text")),
        noCircleOf(JavaClass::getPackageName),
        classes()
            .that()
            .resideInAPackage(GENERATED)
            .and()
            .haveSimpleNameNotEndingWith("Codecs")
            .should()
            .notBePublic());
  }

  /** A rule of the same kind that does not hold: one that sees nothing would pass here. */
  static Stream<ArchRule> rulesThatDoNotHold() {
    return Stream.of(
        noReflectionIn("org.chargespec.json.."),
        noClasses().should().dependOnClassesThat(resideInAPackage("java.lang.invoke..")),
        noClasses().should().dependOnClassesThat(generated()),
        noCircleOf(type -> type.getSimpleName().startsWith("Frame") ? "frames" : "other"),
        classes().that().resideInAPackage(GENERATED).should().notBePublic());
  }

  /** {@code VarHandle} is what reads eight bytes at once; the others come with lambdas. */
  private static DescribedPredicate<JavaClass> usedByEveryByteAccessAndLambda() {
    return DescribedPredicate.describe(
        "VarHandle, or what the compiler makes of lambdas and records",
        type ->
            Set.of(
                    "java.lang.invoke.VarHandle",
                    "java.lang.invoke.MethodHandles",
                    "java.lang.invoke.MethodHandles$Lookup",
                    "java.lang.invoke.LambdaMetafactory",
                    "java.lang.invoke.StringConcatFactory",
                    "java.lang.invoke.CallSite",
                    "java.lang.invoke.MethodHandle",
                    "java.lang.invoke.MethodType",
                    "java.lang.invoke.TypeDescriptor")
                .contains(type.getName()));
  }

  private static ArchRule noCircleOf(Function<JavaClass, String> part) {
    return slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(part.apply(type));
              }

              @Override
              public String getDescription() {
                return "parts of ocpp-json";
              }
            })
        .should()
        .beFreeOfCycles();
  }

  private static DescribedPredicate<JavaClass> generated() {
    return resideInAPackage(GENERATED).as("are generated");
  }

  private static ArchRule noReflectionIn(String from) {
    return noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe("reflection", ArchitectureTest::isReflection))
        .orShould()
        .dependOnClassesThat(resideInAPackage("java.lang.reflect..").or(type(ServiceLoader.class)));
  }

  private static boolean isReflection(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return (owner.equals("java.lang.Class") || owner.equals("java.lang.ClassLoader"))
        && LOOKUPS.contains(access.getTarget().getName());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("rulesThatDoNotHold")
  void aRuleCanFail(ArchRule rule) {
    assertThat(rule.evaluate(WITH_TESTS).hasViolation()).isTrue();
  }

  @Test
  void generatedCodecsAreThere() {
    assertThat(CLASSES.that(generated())).hasSizeGreaterThan(300);
  }
}
