package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.chargespec.OcppVersion;
import org.chargespec.v16.GetConfigurationRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v201.Ocpp201;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link OcppJson#withoutSecrets}: the text of a frame for a log. */
class SecretTextTest {

  private static String shown(OcppVersion version, String text) {
    OcppJson json = OcppJson.tolerant(version);
    return json.withoutSecrets(text, (Frame) json.readFrame(text, PendingCalls.none()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0a1b", "0a\\\"1b", ""})
  void aValueIsHidden(String secret) {
    String text =
        "[2,\"1\",\"ChangeConfiguration\",{\"key\":\"AuthorizationKey\",\"value\":\"%s\"}]";

    assertThat(shown(Ocpp16.VERSION, text.formatted(secret))).isEqualTo(text.formatted("***"));
  }

  @Test
  void theTextStaysAsItWasReceivedWhereItIsNoSecret() {
    String text =
        "[2, \"1\", \"ChangeConfiguration\", {\"value\": \"a\", \"extra\":{}, \"key\": 1, \"value\" :\"\"}]";

    assertThat(shown(Ocpp16.VERSION, text))
        .isEqualTo(text.replace("\"a\"", "\"***\"").replace("\"\"", "\"***\""));
  }

  @Test
  void aValueThatIsNoSecretIsShown() {
    String text =
        "[2,\"1\",\"ChangeConfiguration\",{\"key\":\"HeartbeatInterval\",\"value\":\"9\"}]";

    assertThat(shown(Ocpp16.VERSION, text)).isEqualTo(text);
  }

  @Test
  void ofAnObjectOnlyTheSecretIsHiddenAndInAListEachOfThem() {
    String data =
        "{\"attributeValue\":\"%s\",\"component\":{\"name\":\"SecurityCtrlr\"},"
            + "\"variable\":{\"name\":\"BasicAuthPassword\"}}";
    String text = "[2,\"1\",\"SetVariables\",{\"setVariableData\":[%s,%s]}]";

    assertThat(shown(Ocpp201.VERSION, text.formatted(data.formatted("a1"), data.formatted("b2"))))
        .isEqualTo(text.formatted(data.formatted("***"), data.formatted("***")));
  }

  @Test
  void aSecretOfAnAnswerIsHidden() {
    String text =
        "[3,\"1\",{\"configurationKey\":["
            + "{\"key\":\"AuthorizationKey\",\"readonly\":false,\"value\":\"%s\"}]}]";
    OcppJson json = OcppJson.strict(Ocpp16.VERSION);
    String received = text.formatted("0a1b");
    Received frame = json.readFrame(received, id -> Optional.of(GetConfigurationRequest.ACTION));

    assertThat(json.withoutSecrets(received, (Frame) frame)).isEqualTo(text.formatted("***"));
  }

  @Test
  void anErrorIsShownAsItIs() {
    OcppJson json = OcppJson.strict(Ocpp16.VERSION);
    Frame.CallError error = new Frame.CallError("1", "GenericError", "no", Map.of("a", "b"));

    assertThat(json.withoutSecrets(json.writeFrame(error), error))
        .isEqualTo(json.writeFrame(error));
  }
}
