package org.chargespec.tools.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chargespec.spec.Spec;
import org.chargespec.spec.model.EnumType;
import org.chargespec.spec.model.Field;
import org.chargespec.spec.model.Message;
import org.chargespec.spec.model.Model;
import org.chargespec.spec.model.ObjectType;
import org.chargespec.tools.diff.SpecDiff;
import org.chargespec.tools.diff.report.Counterparts.OfAction;
import org.chargespec.tools.diff.report.Counterparts.OfOther;
import org.junit.jupiter.api.Test;

/** The table of counterparts names only actions that exist, and all actions of 1.6. */
class CounterpartsTest {

  private static final Model OLD = Spec.ofStandard("1.6");
  private static final Model PRESENT = Spec.ofStandard("2.0.1");
  private static final Target TARGET = new Target(PRESENT);
  private static final Counterparts COUNTERPARTS =
      Counterparts.between(SpecDiff.of(OLD, PRESENT)).orElseThrow();

  private final List<String> problems = new ArrayList<>();

  /** Also messages of the security extension, which are actions of 1.6 like others. */
  @Test
  void everyActionAndFieldHasItsCounterpart() {
    for (Message action : OLD.messages()) {
      OfAction counterpart = COUNTERPARTS.actions().get(action.action());
      List<String> to =
          counterpart == null || counterpart.to().isEmpty()
              ? List.of(action.action())
              : counterpart.to();
      to.stream()
          .filter(name -> TARGET.action(name).isEmpty())
          .forEach(name -> problems.add(action.action() + " -> " + name));
      Optional<Message> successor = TARGET.action(to.get(0));
      check(
          action.request(),
          successor.map(Message::request),
          counterpart == null ? Map.of() : counterpart.request());
      if (action.response() != null) {
        check(
            action.response(),
            successor.flatMap(Message::answer),
            counterpart == null ? Map.of() : counterpart.response());
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyFieldOfATypeHasItsCounterpart() {
    for (ObjectType type : OLD.types()) {
      OfOther counterpart = COUNTERPARTS.types().get(type.name());
      check(
          type,
          TARGET.type(
              counterpart == null ? type.name() : String.valueOf(counterpart.itself().to())),
          counterpart == null ? Map.of() : counterpart.members());
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyValueOfAnEnumHasItsCounterpart() {
    for (EnumType type : OLD.enums()) {
      OfOther counterpart =
          COUNTERPARTS
              .enums()
              .getOrDefault(type.name(), new OfOther(new Counterpart(type.name(), null), Map.of()));
      String to = counterpart.itself().to();
      if (to != null) {
        Set<String> values = values(PRESENT, to);
        type.values().stream()
            .map(EnumType.Value::wireValue)
            .map(
                value ->
                    counterpart.members().getOrDefault(value, new Counterpart(value, null)).to())
            .filter(value -> value != null && !values.contains(value))
            .forEach(value -> problems.add(type.name() + " -> " + to + "." + value));
      }
      counterpart.members().keySet().stream()
          .filter(value -> !values(OLD, type.name()).contains(value))
          .forEach(value -> problems.add(type.name() + "." + value));
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void theTableNamesNothingThatIsNotThere() {
    Set<String> named = new HashSet<>(COUNTERPARTS.actions().keySet());
    named.addAll(COUNTERPARTS.types().keySet());
    named.addAll(COUNTERPARTS.enums().keySet());
    OLD.messages().forEach(action -> named.remove(action.action()));
    OLD.types().forEach(type -> named.remove(type.name()));
    OLD.enums().forEach(type -> named.remove(type.name()));

    assertThat(named).isEmpty();
  }

  private static Set<String> values(Model model, String name) {
    return model.enums().stream()
        .filter(type -> type.name().equals(name))
        .flatMap(type -> type.values().stream())
        .map(EnumType.Value::wireValue)
        .collect(Collectors.toSet());
  }

  private void check(
      ObjectType type, Optional<ObjectType> other, Map<String, Counterpart> counterparts) {
    Set<String> unknown = new HashSet<>(counterparts.keySet());
    for (Field field : type.fields()) {
      unknown.remove(field.name());
      String to = counterparts.getOrDefault(field.name(), new Counterpart(field.name(), null)).to();
      if (to != null && TARGET.field(other, to).isEmpty()) {
        problems.add(type.name() + "." + field.name() + " -> " + to);
      }
    }
    unknown.forEach(field -> problems.add(type.name() + " has no " + field));
  }
}
