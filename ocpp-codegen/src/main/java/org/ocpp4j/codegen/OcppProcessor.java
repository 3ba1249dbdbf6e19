package org.ocpp4j.codegen;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.ocpp4j.codegen.emit.ModelEmitter;
import org.ocpp4j.codegen.emit.SourceFile;
import org.ocpp4j.spec.Spec;
import org.ocpp4j.spec.model.Model;

/**
 * The annotation processor. For each package with {@code @GenerateOcpp}:
 *
 * <ol>
 *   <li>find the spec that it names ({@link SpecFinder}),
 *   <li>read and link it ({@link Spec}); what is wrong with it is reported at the annotation, all
 *       of it,
 *   <li>emit its sources ({@link ModelEmitter}) and hand them to the compiler.
 * </ol>
 *
 * <p>Nothing is written if anything is wrong. It keeps no state: what it does depends on the
 * annotation, its option and the spec alone.
 */
@AutoService(Processor.class)
public final class OcppProcessor extends AbstractProcessor {

  /** By name, for the annotation stands in ocpp-model, which this processor generates. */
  static final String TRIGGER = "org.ocpp4j.GenerateOcpp";

  /** The option that names the folder of other people's specs. */
  static final String SPECS_OPTION = "ocpp4j.specs";

  /** For the service loader. */
  public OcppProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(TRIGGER);
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
    return triggers;
  }

  private void generate(List<Trigger> triggers) {
    Map<String, String> options = processingEnv.getOptions();
    SpecFinder finder = new SpecFinder(options.get(SPECS_OPTION));
    List<GeneratedModel> models = new ArrayList<>();
    for (Trigger trigger : triggers) {
      load(finder, trigger)
          .ifPresent(model -> models.add(new GeneratedModel(trigger, ModelEmitter.emit(model))));
    }
    if (models.size() == triggers.size()) {
      models.forEach(this::write);
    }
  }

  private Optional<Model> load(SpecFinder finder, Trigger trigger) {
    try {
      String javaPackage = trigger.element().getQualifiedName().toString();
      Spec spec = Spec.load(finder.find(trigger.spec()), javaPackage);
      spec.problems().forEach(problem -> error(trigger, problem.toString()));
      return spec.model();
    } catch (SpecNotFoundException e) {
      error(trigger, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void write(GeneratedModel model) {
    for (SourceFile file : model.files()) {
      String name = file.name().packageName() + "." + file.name().simpleName();
      try (Writer writer =
          processingEnv.getFiler().createSourceFile(name, model.trigger().element()).openWriter()) {
        writer.write(file.text());
      } catch (IOException e) {
        error(model.trigger(), "cannot write " + name + ": " + e.getMessage());
        return;
      }
    }
  }

  private void error(Trigger trigger, String message) {
    processingEnv
        .getMessager()
        .printMessage(
            Diagnostic.Kind.ERROR, message, trigger.element(), trigger.mirror(), trigger.value());
  }

  /** An annotated package, and where errors about it are shown. */
  private record Trigger(
      PackageElement element, AnnotationMirror mirror, AnnotationValue value, String spec) {

    /**
     * Nothing if the annotation is not as it must be: on something else, without a value, with one
     * that is no text. That is for the compiler to report, which does so after the processors.
     */
    static Optional<Trigger> of(Element element, AnnotationMirror mirror) {
      if (element instanceof PackageElement javaPackage) {
        for (AnnotationValue value : mirror.getElementValues().values()) {
          if (value.getValue() instanceof String spec) {
            return Optional.of(new Trigger(javaPackage, mirror, value, spec));
          }
        }
      }
      return Optional.empty();
    }
  }

  /** What a package is to receive. */
  private record GeneratedModel(Trigger trigger, List<SourceFile> files) {}
}
