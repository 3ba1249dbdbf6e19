package org.chargespec.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.chargespec.OcppObject;
import org.chargespec.v16.ChangeConfigurationRequest;
import org.chargespec.v16.GetDiagnosticsRequest;
import org.chargespec.v16.UpdateFirmwareRequest;
import org.chargespec.v201.Component;
import org.chargespec.v201.IdToken;
import org.chargespec.v201.IdTokenEnum;
import org.chargespec.v201.LogParameters;
import org.chargespec.v201.SetVariableData;
import org.chargespec.v201.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

  @ParameterizedTest
  @CsvSource({
    "ftp://user:pass@host/logs, ftp://***@host/logs",
    "ftp://user@host, ftp://***@host",
    "https://u:p@host:8080/a@b?c=d@e, https://***@host:8080/a@b?c=d@e",
    "ftp://user:p@ss@host/, ftp://***@host/",
    "ftp://user:pa/ss@host/x, ftp://***@host/x",
    "ftp://user:1234/5@host, ftp://***@host",
    "user:pass@host, ***@host",
    "@host, ***@host",
    "http://@host/x, http://***@host/x",
    "://u:p@host, ://***@host",
    "://host/x@y, ://host/x@y",
    "x/y@z, ***@z",
    "user@host://x, ***@host://x",
    "ftp://host/logs, ftp://host/logs",
    "ftp://host:21/logs, ftp://host:21/logs",
    "ftp://host/a@b, ftp://host/a@b",
    "ftp://host?a@b, ftp://host?a@b",
    "ftp://host#a@b, ftp://host#a@b",
    "no url, no url"
  })
  void onlyTheLoginIsHidden(String url, String shown) {
    assertThat(Secrets.withoutUserInfo(url)).isEqualTo(shown);
    assertThat(Secrets.withoutUserInfo(null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "AuthorizationKey, AuthorizationKey, true",
    "authorizationkey, AuthorizationKey, true",
    "' AuthorizationKey ', AuthorizationKey, true",
    "AuthorizationKeys, AuthorizationKey, false",
    "AnAuthorizationKey, AuthorizationKey, false",
    "WifiPassword2, *password*, true",
    "Password, *password*, true",
    "WifiPasswort, *password*, false",
    "WifiPassword, *Password, true",
    "WifiPassword2, *Password, false",
    "PasswordOfWifi, Password*, true",
    "WifiPassword, Password*, false",
    "anything, *, true",
    "anything, **, true"
  })
  void theOtherFieldDecides(String text, String secret, boolean hidden) {
    assertThat(Secrets.decides(text, "none", secret)).isEqualTo(hidden);
    assertThat(Secrets.hiddenWhen("v", text, secret, "none")).isEqualTo(hidden ? "***" : "v");
    assertThat(Secrets.hiddenWhen(null, text, secret)).isNull();
  }

  @Test
  void whatIsNotKnownDecidesForSecrecy() {
    assertThat(Secrets.decides(null, "x")).isTrue();
    assertThat(Secrets.hiddenWhen("v", null, "x")).isEqualTo("***");
    assertThat(Secrets.hiddenWhen("v", IdTokenEnum.UNRECOGNIZED, "KeyCode")).isEqualTo("***");
    assertThat(Secrets.hiddenWhen("v", IdTokenEnum.LOCAL, "KeyCode")).isEqualTo("v");
  }

  private static void assertShown(OcppObject message, String part) {
    assertThat(message.toString()).contains(part);
  }

  @Test
  void recordsShowWhatIsNotSecret() {
    assertShown(ChangeConfigurationRequest.of("HeartbeatInterval", "300"), "value=300");
    assertShown(ChangeConfigurationRequest.of("authorizationKey", "300"), "value=***");
    assertShown(ChangeConfigurationRequest.of("AcmeWifiPassword", "300"), "value=***");
    assertShown(GetDiagnosticsRequest.of("ftp://u:p@host/d"), "location=ftp://***@host/d");
    assertShown(
        UpdateFirmwareRequest.of("ftp://host/d", java.time.Instant.EPOCH), "location=ftp://host/d");
    assertShown(LogParameters.of("ftp://u:p@host/d"), "remoteLocation=ftp://***@host/d");
    assertShown(IdToken.of("1234", IdTokenEnum.KEY_CODE), "idToken=***");
    assertShown(new IdToken(null, "1234", IdTokenEnum.UNRECOGNIZED, null), "idToken=***");
    assertShown(IdToken.of("1234", IdTokenEnum.LOCAL), "idToken=1234");
    assertShown(variable("BasicAuthPassword"), "attributeValue=***");
    assertShown(variable("Interval"), "attributeValue=1234");
  }

  private static SetVariableData variable(String name) {
    return SetVariableData.of("1234", Component.of("AnyCtrlr"), Variable.of(name));
  }
}
