package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.chargespec.OcppObject;
import org.chargespec.v16.ChangeConfigurationRequest;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v201.AuthorizeRequest;
import org.chargespec.v201.Ocpp201;
import org.chargespec.v201.SetVariablesRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A violation does not quote a secret, nor a value that another field may make a secret. */
class SecretQuotesTest {

  private static final String SECRET = "4711";

  private static <T extends OcppObject> String violations(
      OcppJson json, Class<T> type, String text) {
    return json.decode(type, text.replace('\'', '"')).violations().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"key\":\"HeartbeatInterval\"', true",
    "'\"key\":\"AuthorizationKey\"', false",
    "'\"key\":\"authorizationkey\"', false",
    "'\"key\":\"AcmeWifiPassword\"', false",
    "'\"key\":1', false",
    "'\"key\":\"HeartbeatInterval\",\"key\":\"AuthorizationKey\"', false",
    "'\"key\":null', false",
    "'\"other\":1', false"
  })
  void aConfigurationKeyDecides(String key, boolean quoted) {
    for (String text : new String[] {"{" + key + ",'value':4711}", "{'value':4711," + key + "}"}) {
      assertThat(
              violations(OcppJson.strict(Ocpp16.VERSION), ChangeConfigurationRequest.class, text)
                  .contains(SECRET))
          .as(text)
          .isEqualTo(quoted);
    }
  }

  @ParameterizedTest
  @CsvSource({"Local, true", "KeyCode, false", "Unheard, false", "'', false"})
  void theTypeOfAnIdTokenDecides(String type, boolean quoted) {
    String text = "{'idToken':{'idToken':4711,'type':'" + type + "'}}";

    assertThat(
            violations(OcppJson.tolerant(Ocpp201.VERSION), AuthorizeRequest.class, text)
                .contains(SECRET))
        .isEqualTo(quoted);
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"name\":\"Interval\"}', true",
    "'{\"name\":\"BasicAuthPassword\"}', false",
    "'{\"nam\":\"Interval\"}', false",
    "'\"Interval\"', false"
  })
  void theNameOfAVariableDecides(String variable, boolean quoted) {
    String text =
        "{'setVariableData':[{'attributeValue':4711,'component':{'name':'C'},'variable':"
            + variable
            + "}]}";

    assertThat(
            violations(OcppJson.strict(Ocpp201.VERSION), SetVariablesRequest.class, text)
                .contains(SECRET))
        .isEqualTo(quoted);
  }
}
