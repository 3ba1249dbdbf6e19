package org.chargespec.codegen;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Runs a processor with a filer that records the originating elements of each file. */
final class RecordingProcessor extends AbstractProcessor {

  private final Processor processor;
  private final Map<String, List<String>> origins;

  RecordingProcessor(Processor processor, Map<String, List<String>> origins) {
    this.processor = processor;
    this.origins = origins;
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Filer filer = environment.getFiler();
    Filer recording =
        proxy(
            Filer.class,
            (self, method, arguments) -> {
              origins.put((String) arguments[0], names((Element[]) arguments[1]));
              return method.invoke(filer, arguments);
            });
    processor.init(
        proxy(
            ProcessingEnvironment.class,
            (self, method, arguments) ->
                method.getName().equals("getFiler")
                    ? recording
                    : method.invoke(environment, arguments)));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static List<String> names(Element[] elements) {
    return Arrays.stream(elements).map(Element::toString).toList();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    processor.process(annotations, round);
    return false;
  }
}
