package org.chargespec.spec.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chargespec.spec.model.FrameRule;
import org.chargespec.spec.model.Initiator;
import org.chargespec.spec.model.JavaName;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.spec.model.Standard;
import org.chargespec.spec.model.UpperSnakeCase;
import org.chargespec.spec.read.HeaderElement.StandardElement;
import org.chargespec.spec.read.Located;
import org.chargespec.spec.read.Location;
import org.chargespec.spec.read.MessageElement;
import org.chargespec.spec.read.PayloadElement;
import org.chargespec.spec.read.Problems;
import org.chargespec.spec.read.SpecElement;
import org.chargespec.spec.read.Suggestion;
import org.chargespec.spec.read.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Links a spec to a model: resolves every name, and reports what cannot be resolved or is
 * contradictory.
 */
public final class Linker {

  private static final Map<String, Initiator> INITIATORS =
      Map.of(
          "charging-station",
          Initiator.CHARGING_STATION,
          "csms",
          Initiator.CSMS,
          "both",
          Initiator.BOTH);

  private final SpecElement spec;
  private final String javaPackage;
  private final List<Model> used;
  private final Problems problems;
  private final Gaps gaps;

  /**
   * @param spec the elements
   * @param javaPackage the package of the types
   * @param used the specs whose types this spec may name
   * @param problems receives the problems
   */
  public Linker(SpecElement spec, String javaPackage, List<Model> used, Problems problems) {
    this.spec = spec;
    this.javaPackage = javaPackage;
    this.used = used;
    this.problems = problems;
    this.gaps = new Gaps(problems);
  }

  /** Returns the model, or empty if there are problems. */
  public Optional<Model> link() {
    StandardElement version = spec.header().standard();
    Standard standard = version == null ? null : new StandardLinker(version, problems).link();
    if (standard == null && !spec.messages().isEmpty()) {
      for (MessageElement message : spec.messages()) {
        problems.add(
            message.at(), "a spec with messages needs the section 'standard' in spec.yaml");
      }
      return Optional.empty();
    }
    Declarations declarations = Declarations.of(spec, standard, javaPackage, used, problems);
    ListLinker lists = new ListLinker(spec, javaPackage, used, problems);
    FieldLinker fields =
        new FieldLinker(declarations, lists, spec.header().standardTypes(), problems);
    EnumLinker enums =
        new EnumLinker(javaPackage, new JavaTypeNames(spec.header().javaNames()), problems);
    List<Message> messages =
        spec.messages().stream()
            .flatMap(message -> message(message, standard, fields).stream())
            .toList();
    List<ObjectType> types = spec.types().stream().map(type -> type(type, fields)).toList();
    lists.names().forEach(name -> declarations.declareJavaType(name, "rename the list"));
    Model model =
        new Model(
            spec.header().name().value(),
            spec.header().title(),
            javaPackage,
            standard,
            messages,
            types,
            spec.enums().stream().map(enums::link).toList(),
            lists.lists(),
            used);
    new Satisfiability(spec, problems).check();
    if (problems.isEmpty()) {
      new SecretConditions(model, problems).check(spec);
    }
    return problems.isEmpty() ? Optional.of(model) : Optional.empty();
  }

  private Optional<Message> message(
      MessageElement element, @Nullable Standard standard, FieldLinker fields) {
    Initiator initiator = INITIATORS.get(element.initiator().value());
    if (initiator == null) {
      oneOf(element.initiator(), "initiator", List.of("charging-station", "csms", "both"));
    }
    if (!element.kind().value().equals("call") && !element.kind().value().equals("send")) {
      oneOf(element.kind(), "kind", List.of("call", "send"));
    }
    if (element.kind().value().equals("send")
        && standard != null
        && !standard.frames().contains(FrameRule.SEND)) {
      problems.add(
          element.kind().at(),
          "this version has no SEND; add '%s' to 'frames' in spec.yaml"
              .formatted(FrameRule.SEND.specName()));
    }
    StandardElement names = spec.header().standard();
    PayloadElement request = element.request();
    if (initiator == null || names == null || request == null) {
      return Optional.empty();
    }
    String action = element.action().value();
    PayloadElement response = element.response();
    String about = "action '%s'".formatted(action);
    String block =
        gaps.text(element.block().value(), element.block().at(), "block of the " + about);
    return Optional.of(
        new Message(
            action,
            UpperSnakeCase.of(action),
            methodName(element).value(),
            initiator,
            block == null ? "" : block,
            gaps.text(element.section(), element.at(), "section of the " + about),
            gaps.doc(element.summary(), about),
            element.deprecated(),
            payload(
                response == null ? action : named(names.requestName(), action),
                requestName(element),
                request,
                fields),
            response == null
                ? null
                : payload(
                    named(names.responseName(), action), action + "Response", response, fields)));
  }

  /** Returns the Java name of a request; a SEND has the name of its action. */
  static String requestName(MessageElement message) {
    String action = message.action().value();
    return message.response() == null ? action : action + "Request";
  }

  /**
   * Returns the method name of a message in handlers: the given one, or else that of the action.
   */
  static Located<String> methodName(MessageElement message) {
    if (message.javaName() != null) {
      return message.javaName();
    }
    return new Located<>(methodNameByRule(message), message.action().at());
  }

  /** Returns the name of the action with a small first letter. */
  static String methodNameByRule(MessageElement message) {
    String action = message.action().value();
    return action.substring(0, 1).toLowerCase(Locale.ROOT) + action.substring(1);
  }

  private static String named(String pattern, String action) {
    return pattern.replace("*", action);
  }

  private void oneOf(Located<String> written, String key, List<String> allowed) {
    problems.add(written.at(), Suggestion.unknown(key, written.value(), allowed));
  }

  private ObjectType payload(
      String name, String javaName, PayloadElement element, FieldLinker fields) {
    return new ObjectType(
        name,
        new JavaName(javaPackage, javaName),
        element.section(),
        gaps.doc(element.doc(), "record '%s'".formatted(javaName)),
        fields.link(element.fields()),
        source(element.at()));
  }

  private ObjectType type(TypeElement element, FieldLinker fields) {
    return new ObjectType(
        element.name().value(),
        new JavaName(javaPackage, new JavaTypeNames(spec.header().javaNames()).of(element).value()),
        element.section(),
        gaps.doc(element.doc(), "type '%s'".formatted(element.name().value())),
        fields.link(element.fields()),
        source(element.at()));
  }

  private static String source(Location at) {
    return at.file();
  }
}
