package org.chargespec.codegen;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.chargespec.codegen.emit.CodecSetEmitter;
import org.chargespec.codegen.emit.ModelEmitter;
import org.chargespec.codegen.emit.SourceFile;
import org.chargespec.spec.Spec;
import org.chargespec.spec.SpecLookup;
import org.chargespec.spec.SpecSource;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.read.Problem;

/**
 * The annotation processor. For each package with {@code @GenerateOcpp} (records, enums and
 * registry) or {@code @GenerateCodecs} (their JSON):
 *
 * <ol>
 *   <li>find the spec ({@link SpecFinder}),
 *   <li>read and link it ({@link Spec}); all problems are reported at the annotation,
 *   <li>for codecs, compare it with the compiled records ({@link DriftCheck}),
 *   <li>emit the sources ({@link ModelEmitter}, {@link CodecSetEmitter}) and write them to the
 *       filer.
 * </ol>
 *
 * <p>Nothing is written if there is any problem. The processor has no state: the output depends
 * only on the annotation, the option and the spec.
 */
@AutoService(Processor.class)
public final class OcppProcessor extends AbstractProcessor {

  /** By name, because the annotation is in ocpp-model, which this processor generates. */
  static final String TRIGGER = "org.chargespec.GenerateOcpp";

  /** By name, because the annotation is in ocpp-json. */
  static final String CODECS_TRIGGER = "org.chargespec.json.GenerateCodecs";

  /** The option that names the folder of the specs of a user. */
  static final String SPECS_OPTION = "chargespec.specs";

  /** The most gaps that are reported one by one. */
  private static final int MOST_GAPS = 10;

  /** For the service loader. */
  public OcppProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(TRIGGER, CODECS_TRIGGER);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(SPECS_OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<Trigger> triggers = triggers(annotations, round);
    if (!triggers.isEmpty() && !round.errorRaised()) {
      generate(triggers);
    }
    return false;
  }

  private List<Trigger> triggers(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    List<Trigger> triggers = new ArrayList<>();
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
          if (mirror.getAnnotationType().asElement().equals(annotation)) {
            Trigger.of(element, mirror).ifPresent(triggers::add);
          }
        }
      }
    }
    // Types first: problems of a spec are reported at the package of its types.
    triggers.sort(Comparator.comparing(Trigger::wantsCodecs));
    return triggers;
  }

  private void generate(List<Trigger> triggers) {
    Map<String, String> options = processingEnv.getOptions();
    SpecFinder finder = new SpecFinder(options.get(SPECS_OPTION));
    List<GeneratedFiles> all = new ArrayList<>();
    Set<String> reported = new HashSet<>();
    for (Trigger trigger : triggers) {
      files(finder, trigger, triggers, reported)
          .ifPresent(files -> all.add(new GeneratedFiles(trigger, files)));
    }
    if (all.size() == triggers.size()) {
      all.forEach(this::write);
    }
  }

  /**
   * @param reported the specs whose problems have been reported
   */
  private Optional<List<SourceFile>> files(
      SpecFinder finder, Trigger trigger, List<Trigger> triggers, Set<String> reported) {
    try {
      SpecSource source = finder.find(trigger.spec());
      if (!trigger.wantsCodecs()) {
        return isInItsPackage(source, trigger)
            ? load(source, trigger, trigger.packageName(), finder.usable(), reported)
                .map(ModelEmitter::emit)
            : Optional.empty();
      }
      Optional<String> generatedNow =
          triggers.stream()
              .filter(other -> !other.wantsCodecs() && other.spec().equals(trigger.spec()))
              .map(Trigger::packageName)
              .findFirst();
      String types =
          generatedNow
              .or(() -> Spec.standardPackage(source))
              .or(trigger::typesPackage)
              .orElse(trigger.packageName());
      return load(source, trigger, types, finder.usable(), reported)
          .filter(model -> keepsToSpec(model, triggers, trigger))
          .map(model -> CodecSetEmitter.emit(model, trigger.packageName()));
    } catch (SpecNotFoundException e) {
      error(trigger, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** Codecs and other specs look for the types of a version in the package that it names. */
  private boolean isInItsPackage(SpecSource source, Trigger trigger) {
    Optional<String> named = Spec.standardPackage(source);
    if (named.isEmpty() || named.get().equals(trigger.packageName())) {
      return true;
    }
    error(
        trigger,
        "the types of the spec '%s' belong in the package %s (javaPackage in its spec.yaml)"
            .formatted(source.name(), named.get()));
    return false;
  }

  private Optional<Model> load(
      SpecSource source,
      Trigger trigger,
      String javaPackage,
      SpecLookup usable,
      Set<String> reported) {
    Spec spec = Spec.load(source, javaPackage, usable);
    if (reported.add(source.name())) {
      spec.problems().forEach(problem -> error(trigger, problem.toString()));
      warnOfGaps(trigger, spec.gaps());
    }
    return spec.model();
  }

  private void warnOfGaps(Trigger trigger, List<Problem> gaps) {
    gaps.stream()
        .limit(MOST_GAPS)
        .forEach(gap -> report(Diagnostic.Kind.WARNING, trigger, gap.toString()));
    if (gaps.size() > MOST_GAPS) {
      report(
          Diagnostic.Kind.WARNING,
          trigger,
          "%d more gaps in the spec '%s'".formatted(gaps.size() - MOST_GAPS, trigger.spec()));
    }
  }

  private boolean keepsToSpec(Model model, List<Trigger> triggers, Trigger trigger) {
    Set<String> generatedNow =
        triggers.stream()
            .filter(other -> !other.wantsCodecs())
            .map(Trigger::packageName)
            .collect(Collectors.toSet());
    List<String> drift = DriftCheck.of(processingEnv.getElementUtils(), model, generatedNow);
    drift.forEach(problem -> error(trigger, problem));
    return drift.isEmpty();
  }

  private void write(GeneratedFiles generated) {
    for (SourceFile file : generated.files()) {
      String name = file.name().packageName() + "." + file.name().simpleName();
      try (Writer writer =
          processingEnv
              .getFiler()
              .createSourceFile(name, generated.trigger().element())
              .openWriter()) {
        writer.write(file.text());
      } catch (IOException e) {
        error(generated.trigger(), "cannot write " + name + ": " + e.getMessage());
        return;
      }
    }
  }

  private void error(Trigger trigger, String message) {
    report(Diagnostic.Kind.ERROR, trigger, message);
  }

  private void report(Diagnostic.Kind kind, Trigger trigger, String message) {
    processingEnv
        .getMessager()
        .printMessage(kind, message, trigger.element(), trigger.mirror(), trigger.value());
  }

  /** An annotated package, and the location of its errors. */
  private record Trigger(
      PackageElement element, AnnotationMirror mirror, AnnotationValue value, String spec) {

    /**
     * Returns the trigger, or empty if the annotation is invalid: not on a package, without a
     * value, or with a value that is not a text. The compiler reports that after the processors.
     */
    static Optional<Trigger> of(Element element, AnnotationMirror mirror) {
      Optional<AnnotationValue> value = text(mirror, "value");
      return element instanceof PackageElement javaPackage && value.isPresent()
          ? Optional.of(
              new Trigger(javaPackage, mirror, value.get(), String.valueOf(value.get().getValue())))
          : Optional.empty();
    }

    /** Returns a member of an annotation, if it is present and a text. */
    private static Optional<AnnotationValue> text(AnnotationMirror mirror, String name) {
      return mirror.getElementValues().entrySet().stream()
          .filter(member -> member.getKey().getSimpleName().contentEquals(name))
          .<AnnotationValue>map(Map.Entry::getValue)
          .filter(value -> value.getValue() instanceof String)
          .findFirst();
    }

    boolean wantsCodecs() {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      return annotation.getQualifiedName().contentEquals(CODECS_TRIGGER);
    }

    String packageName() {
      return element.getQualifiedName().toString();
    }

    /** Returns the package that the annotation names for the types. */
    Optional<String> typesPackage() {
      return text(mirror, "types").map(types -> String.valueOf(types.getValue()));
    }
  }

  /** The files for a package. */
  private record GeneratedFiles(Trigger trigger, List<SourceFile> files) {}
}
