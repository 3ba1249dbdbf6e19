package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which classes are loaded when, and that no order of first use ends in a deadlock or a null: in
 * fresh JVMs.
 */
class InitialisationTest {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @Test
  void findLoadsOnlyTheActionItFinds() {
    Set<String> loaded = loadedBy("find");

    assertThat(loaded).contains("ResetRequest", "ResetResponse", "V16ActionTable", "Ocpp16");
    assertThat(
            loaded.stream().filter(name -> name.endsWith("Request") || name.endsWith("Response")))
        .containsExactlyInAnyOrder("ResetRequest", "ResetResponse", "V16Request", "V16Response");
    assertThat(loaded).doesNotContain("V16Actions");
  }

  @Test
  void aVersionAndItsRegistryLoadNoMessage() {
    assertThat(loadedBy("version")).containsExactlyInAnyOrder("Ocpp16", "V16ActionTable");
    assertThat(loadedBy("registry")).containsExactlyInAnyOrder("Ocpp16", "V16ActionTable");
  }

  @Test
  void theListOfVersionsLoadsNoMessage() {
    assertThat(loadedBy("versions"))
        .containsExactlyInAnyOrder(
            "Ocpp16", "V16ActionTable", "Ocpp201", "V201ActionTable", "Ocpp21", "V21ActionTable");
  }

  @Test
  void aRequestLoadsNoOtherAction() {
    assertThat(loadedBy("request").stream().filter(name -> name.endsWith("Request")))
        .containsExactlyInAnyOrder("HeartbeatRequest", "V16Request");
  }

  @Test
  void allActionsLoadAllMessages() {
    assertThat(loadedBy("actions").stream().filter(name -> name.endsWith("Request")))
        .hasSize(40); // 39 and V16Request
  }

  /**
   * Each way to the actions at once from two threads, many times over the ways in which they can
   * meet.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "constants,registry",
        "constants,request",
        "version,constants",
        "request,registry",
        "find,constants",
        "actions,request",
        "version,request",
        "response,constants",
        "constants,constants of 2.0.1",
        "version,constants of 2.0.1",
        "versions,constants",
        "versions,request",
        "version,version of 2.0.1",
        "version of 2.0.1,versions"
      })
  void twoThreadsMayTouchWhatTheyLike(String ways) {
    Jdk.Outcome outcome =
        Jdk.current().java("-cp", CLASS_PATH, "org.chargespec.FirstTouch", "race", ways);

    outcome.prints("ok");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "constants",
        "registry",
        "request",
        "response",
        "version",
        "find",
        "actions",
        "constants of 2.0.1",
        "versions",
        "version of 2.0.1"
      })
  void whicheverIsTouchedFirstNothingIsNull(String way) {
    Jdk.current().java("-cp", CLASS_PATH, "org.chargespec.FirstTouch", "check", way).prints("ok");
  }

  private static Set<String> loadedBy(String way) {
    return Jdk.current()
        .classesLoadedBy("org\\.chargespec\\.v\\d+", FirstTouch.class, "touch", way);
  }
}
