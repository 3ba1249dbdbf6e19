package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chargespec.v16.BootNotificationRequest;
import org.chargespec.v16.BootNotificationResponse;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.V16Actions;
import org.chargespec.v16.V16CentralSystemHandler;
import org.chargespec.v16.V16ChargePointHandler;
import org.chargespec.v16.V16FromCentralSystem;
import org.chargespec.v16.V16FromChargePoint;
import org.chargespec.v16.V16Request;
import org.chargespec.v16.V16Response;
import org.chargespec.v201.Ocpp201;
import org.chargespec.v201.V201Actions;
import org.chargespec.v201.V201ChargingStationHandler;
import org.chargespec.v201.V201CsmsHandler;
import org.chargespec.v201.V201FromChargingStation;
import org.chargespec.v201.V201FromCsms;
import org.chargespec.v201.V201Request;
import org.chargespec.v201.V201Response;
import org.chargespec.v21.Ocpp21;
import org.chargespec.v21.V21Actions;
import org.chargespec.v21.V21ChargingStationHandler;
import org.chargespec.v21.V21CsmsHandler;
import org.chargespec.v21.V21FromChargingStation;
import org.chargespec.v21.V21FromCsms;
import org.chargespec.v21.V21Request;
import org.chargespec.v21.V21Response;
import org.chargespec.versions.OcppVersions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The registry, the constants, the sealed interfaces and the handlers of each version agree with
 * each other.
 */
class RegistryTest {

  /** The counts of a version. */
  private record Generated(
      OcppVersion version,
      int actions,
      Class<?> constants,
      Class<?> requests,
      Class<?> responses,
      Class<?> fromStation,
      int stationInitiates,
      Class<?> fromCsms,
      int csmsInitiates,
      Class<?> csmsHandler,
      Class<?> stationHandler) {

    MessageRegistry registry() {
      return version.registry();
    }

    @Override
    public String toString() {
      return version.toString();
    }
  }

  static Stream<Generated> versions() {
    return Stream.of(
        new Generated(
            Ocpp16.VERSION,
            39,
            V16Actions.class,
            V16Request.class,
            V16Response.class,
            V16FromChargePoint.class,
            14,
            V16FromCentralSystem.class,
            26,
            V16CentralSystemHandler.class,
            V16ChargePointHandler.class),
        new Generated(
            Ocpp201.VERSION,
            64,
            V201Actions.class,
            V201Request.class,
            V201Response.class,
            V201FromChargingStation.class,
            25,
            V201FromCsms.class,
            40,
            V201CsmsHandler.class,
            V201ChargingStationHandler.class),
        new Generated(
            Ocpp21.VERSION,
            91,
            V21Actions.class,
            V21Request.class,
            V21Response.class,
            V21FromChargingStation.class,
            37,
            V21FromCsms.class,
            55,
            V21CsmsHandler.class,
            V21ChargingStationHandler.class));
  }

  @Test
  void noVersionIsForgotten() {
    assertThat(versions().map(Generated::version)).containsExactlyElementsOf(OcppVersions.all());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void listsAllActionsInOrder(Generated generated) {
    List<String> names = generated.registry().actions().stream().map(Action::name).toList();

    assertThat(names).hasSize(generated.actions).isSorted().doesNotHaveDuplicates();
    assertThat(generated.registry().version()).isEqualTo(generated.version);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void findsWhatItLists(Generated generated) {
    for (Action action : generated.registry().actions()) {
      assertThat(generated.registry().find(action.name())).containsSame(action);
      assertThat(generated.registry().find(action.name().toLowerCase(Locale.ROOT))).isEmpty();
      assertThat(action.version()).isEqualTo(generated.version);
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void pairsRequestAndResponse(Generated generated) {
    for (Action.Call<?, ?> call : ReceivingSide.calls(generated.version)) {
      assertThat(call.requestType().getSimpleName()).isEqualTo(call.name() + "Request");
      assertThat(call.responseType().getSimpleName()).isEqualTo(call.name() + "Response");
      assertThat(generated.requests).isAssignableFrom(call.requestType());
      assertThat(generated.responses).isAssignableFrom(call.responseType());
      assertThat(generated.fromStation.isAssignableFrom(call.requestType()))
          .isEqualTo(call.initiator() != Initiator.CSMS);
      assertThat(generated.fromCsms.isAssignableFrom(call.requestType()))
          .isEqualTo(call.initiator() != Initiator.CHARGING_STATION);
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void sealsWhatItSays(Generated generated) {
    int calls = ReceivingSide.calls(generated.version).size();
    assertThat(records(generated.requests)).hasSize(calls);
    assertThat(records(generated.responses)).hasSize(calls);
    assertThat(records(generated.fromStation)).hasSize(generated.stationInitiates);
    assertThat(records(generated.fromCsms)).hasSize(generated.csmsInitiates);
  }

  /** The records at the ends of a sealed hierarchy. */
  private static Set<Class<?>> records(Class<?> type) {
    return type.isRecord()
        ? Set.of(type)
        : Arrays.stream(type.getPermittedSubclasses())
            .flatMap(permitted -> records(permitted).stream())
            .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("versions")
  void hasAConstantPerAction(Generated generated) throws IllegalAccessException {
    List<Object> constants = new ArrayList<>();
    for (var field : generated.constants.getFields()) {
      constants.add(field.get(null));
    }

    assertThat(constants).containsExactlyElementsOf(generated.registry().actions());
  }

  @Test
  void constantsAreTyped() {
    Action.Call<BootNotificationRequest, BootNotificationResponse> typed =
        V16Actions.BOOT_NOTIFICATION;

    assertThat(typed).isSameAs(BootNotificationRequest.ACTION);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void handlersHaveAMethodPerIncomingAction(Generated generated) {
    assertThat(abstractMethods(generated.csmsHandler)).isEqualTo(generated.stationInitiates);
    assertThat(abstractMethods(generated.stationHandler)).isEqualTo(generated.csmsInitiates);
  }

  private static long abstractMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .count();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void theTableIsNotPublic(Generated generated) throws ClassNotFoundException {
    String table = generated.constants.getName().replace("Actions", "ActionTable");

    assertThat(Modifier.isPublic(Class.forName(table).getModifiers())).isFalse();
  }

  @Test
  void aVersionIsCalledByItsTitle() {
    assertThat(Ocpp16.VERSION).hasToString("OCPP 1.6");
    assertThat(Ocpp201.VERSION.number()).isEqualTo("2.0.1");
  }

  @Test
  void knowsTheSubprotocols() {
    assertThat(OcppVersions.ofSubprotocol("ocpp1.6")).contains(Ocpp16.VERSION);
    assertThat(OcppVersions.ofSubprotocol("ocpp2.0.1")).contains(Ocpp201.VERSION);
    assertThat(OcppVersions.ofSubprotocol("ocpp1.5")).isEmpty();
  }
}
