package org.chargespec.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.Side;
import org.chargespec.spec.model.Standard;

/**
 * Emits the sealed interfaces of a version: all requests, all responses, and the messages that each
 * side may initiate.
 */
final class SealedInterfaceEmitter {

  private final Model model;
  private final Standard standard;

  SealedInterfaceEmitter(Model model, Standard standard) {
    this.model = model;
    this.standard = standard;
  }

  List<SourceFile> emit() {
    List<SourceFile> files = new ArrayList<>(List.of(requests(), responses()));
    for (Side side : Side.values()) {
      files.add(sender(side));
      files.add(calls(side));
    }
    return files;
  }

  /*
   * similar to:
   *
   * public sealed interface V16Request<R extends V16Response> extends Request<R>
   *     permits V16CallFromChargePoint, V16CallFromCentralSystem {}
   */
  private SourceFile requests() {
    TypeVariableName response = response();
    TypeSpec.Builder spec =
        TypeSpec.interfaceBuilder(standard.requestInterface())
            .addJavadoc(
                Prose.comment(
                    0,
                    List.of("All requests of %s.".formatted(title())),
                    List.of("@param <R> the response that answers it")))
            .addTypeVariable(response)
            .addSuperinterface(ParameterizedTypeName.get(Names.REQUEST, response));
    return file(
        spec, false, Stream.of(Side.values()).map(side -> named(standard.callInterface(side))));
  }

  private SourceFile responses() {
    TypeSpec.Builder spec =
        TypeSpec.interfaceBuilder(standard.responseInterface())
            .addJavadoc(Prose.comment(0, "All responses of %s.".formatted(title())))
            .addSuperinterface(Names.RESPONSE);
    return file(
        spec,
        false,
        model.messages().stream()
            .flatMap(message -> message.answer().stream())
            .map(type -> Names.of(type.javaName())));
  }

  /*
   * similar to:
   *
   * public sealed interface V21FromChargingStation extends Message
   *     permits V21CallFromChargingStation, NotifyPeriodicEventStreamRequest {
   *   Action ocppAction();
   * }
   */
  private SourceFile sender(Side side) {
    TypeSpec.Builder spec =
        TypeSpec.interfaceBuilder(standard.senderInterface(side))
            .addJavadoc(
                Prose.comment(
                    0,
                    List.of(
                        "The messages that a %s may initiate in %s; never a response."
                            .formatted(standard.sideInWords(side), title()),
                        "A {@code switch} over it is checked for completeness by Java 21 and later."),
                    List.of()))
            .addSuperinterface(Names.MESSAGE)
            .addMethod(
                MethodSpec.methodBuilder("ocppAction")
                    .addJavadoc(Prose.comment(2, "Returns the action of this message."))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(Names.ACTION)
                    .build());
    return file(
        spec,
        false,
        Stream.concat(
            Stream.of(named(standard.callInterface(side))),
            Receiver.sentBy(model, side)
                .filter(message -> message.response() == null)
                .map(message -> Names.of(message.request().javaName()))));
  }

  /*
   * similar to:
   *
   * public sealed interface V16CallFromChargePoint<R extends V16Response>
   *     extends V16Request<R>, V16FromChargePoint
   *     permits AuthorizeRequest, BootNotificationRequest {
   *   @Override
   *   Action.Call<?, R> ocppAction();
   * }
   */
  private SourceFile calls(Side side) {
    TypeVariableName response = response();
    TypeSpec.Builder spec =
        TypeSpec.interfaceBuilder(standard.callInterface(side))
            .addJavadoc(
                Prose.comment(
                    0,
                    List.of(
                        "The requests that a %s may send in %s."
                            .formatted(standard.sideInWords(side), title())),
                    List.of("@param <R> the response that answers it")))
            .addTypeVariable(response)
            .addSuperinterface(
                ParameterizedTypeName.get(named(standard.requestInterface()), response))
            .addSuperinterface(named(standard.senderInterface(side)))
            .addMethod(
                MethodSpec.methodBuilder("ocppAction")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(
                        ParameterizedTypeName.get(
                            Names.ACTION.nestedClass("Call"),
                            WildcardTypeName.subtypeOf(Object.class),
                            response))
                    .build());
    return file(
        spec,
        true,
        Receiver.sentBy(model, side)
            .filter(message -> message.response() != null)
            .map(message -> Names.of(message.request().javaName())));
  }

  private TypeVariableName response() {
    return TypeVariableName.get("R", named(standard.responseInterface()));
  }

  private ClassName named(String simpleName) {
    return ClassName.get(model.javaPackage(), simpleName);
  }

  private String title() {
    return Prose.escaped(model.title());
  }

  /**
   * Returns the interface, sealed unless it permits nothing; below a sealed one it is then
   * non-sealed.
   */
  private SourceFile file(TypeSpec.Builder spec, boolean belowSealed, Stream<ClassName> permitted) {
    List<ClassName> classes = permitted.toList();
    classes.forEach(spec::addPermittedSubclass);
    spec.addModifiers(Modifier.PUBLIC).addAnnotation(Sources.generated());
    if (!classes.isEmpty()) {
      spec.addModifiers(Modifier.SEALED);
    } else if (belowSealed) {
      spec.addModifiers(Modifier.NON_SEALED);
    }
    TypeSpec type = spec.build();
    return Sources.file(
        new JavaName(model.javaPackage(), type.name()), type, model.name() + "/messages");
  }
}
