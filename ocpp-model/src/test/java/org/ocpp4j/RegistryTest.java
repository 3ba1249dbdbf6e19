package org.ocpp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ocpp4j.v16.BootNotificationRequest;
import org.ocpp4j.v16.BootNotificationResponse;
import org.ocpp4j.v16.Ocpp16;
import org.ocpp4j.v16.V16CentralSystemHandler;
import org.ocpp4j.v16.V16ChargePointHandler;
import org.ocpp4j.v16.V16FromCentralSystem;
import org.ocpp4j.v16.V16FromChargePoint;
import org.ocpp4j.v16.V16Request;
import org.ocpp4j.v16.V16Response;

/** The registry, the constants and the sealed interfaces tell one story. */
class RegistryTest {

  private static final MessageRegistry REGISTRY = OcppVersion.V1_6.registry();

  static Stream<Action.Call<?, ?>> calls() {
    return REGISTRY.actions().stream().map(action -> (Action.Call<?, ?>) action);
  }

  @Test
  void hasThe39ActionsOf16InOrder() {
    List<String> names = REGISTRY.actions().stream().map(Action::name).toList();

    assertThat(names).hasSize(39).isSorted().doesNotHaveDuplicates();
    assertThat(REGISTRY.version()).isEqualTo(OcppVersion.V1_6);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void findsWhatItLists(Action.Call<?, ?> call) {
    assertThat(REGISTRY.find(call.name())).containsSame(call);
    assertThat(REGISTRY.find(call.name().toLowerCase(Locale.ROOT))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void pairsRequestAndResponseByName(Action.Call<?, ?> call) {
    assertThat(call.requestType().getSimpleName()).isEqualTo(call.name() + "Request");
    assertThat(call.responseType().getSimpleName()).isEqualTo(call.name() + "Response");
    assertThat(V16Request.class).isAssignableFrom(call.requestType());
    assertThat(V16Response.class).isAssignableFrom(call.responseType());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void sortsRequestsBySender(Action.Call<?, ?> call) {
    assertThat(V16FromChargePoint.class.isAssignableFrom(call.requestType()))
        .isEqualTo(call.initiator() != Initiator.CSMS);
    assertThat(V16FromCentralSystem.class.isAssignableFrom(call.requestType()))
        .isEqualTo(call.initiator() != Initiator.CHARGING_STATION);
  }

  @Test
  void sealsWhatItSays() {
    assertThat(V16Request.class.getPermittedSubclasses()).hasSize(39);
    assertThat(V16Response.class.getPermittedSubclasses()).hasSize(39);
    assertThat(V16FromChargePoint.class.getPermittedSubclasses()).hasSize(14);
    assertThat(V16FromCentralSystem.class.getPermittedSubclasses()).hasSize(26);
  }

  @Test
  void hasAConstantPerAction() throws IllegalAccessException {
    List<Object> constants = new java.util.ArrayList<>();
    for (var field : Ocpp16.class.getFields()) {
      constants.add(field.get(null));
    }

    assertThat(constants).hasSize(39).containsExactlyElementsOf(REGISTRY.actions());
    Action.Call<BootNotificationRequest, BootNotificationResponse> typed = Ocpp16.BOOT_NOTIFICATION;
    assertThat(typed).isSameAs(BootNotificationRequest.ACTION);
  }

  @Test
  void handlersHaveAMethodPerIncomingAction() {
    assertThat(abstractMethods(V16CentralSystemHandler.class)).isEqualTo(14);
    assertThat(abstractMethods(V16ChargePointHandler.class)).isEqualTo(26);
  }

  private static long abstractMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .count();
  }

  @Test
  void knowsTheSubprotocol() {
    assertThat(OcppVersion.ofSubprotocol("ocpp1.6")).contains(OcppVersion.V1_6);
    assertThat(OcppVersion.ofSubprotocol("ocpp1.5")).isEmpty();
  }
}
