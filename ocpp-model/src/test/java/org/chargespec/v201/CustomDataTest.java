package org.chargespec.v201;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chargespec.CustomData;
import org.chargespec.Mapper;
import org.chargespec.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Custom data of 2.x keep every property, in order, including nulls. */
class CustomDataTest {

  private static final String JSON =
      "{\"customData\":{\"vendorId\":\"com.acme\",\"z\":1,\"a\":{\"deep\":[true,null,\"x\"]},\"gone\":null}}";

  @ParameterizedTest
  @EnumSource
  void keepsEveryPropertyInOrder(Mapper mapper) throws Exception {
    HeartbeatRequest request = mapper.read(JSON, HeartbeatRequest.class);

    assertThat(request.customData()).isNotNull();
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("z", BigDecimal.ONE);
    expected.put("a", Map.of("deep", Arrays.asList(true, null, "x")));
    expected.put("gone", null);
    assertThat(request.customData()).isEqualTo(new CustomData("com.acme", expected));
    assertThat(mapper.write(request)).isEqualTo(JSON);
  }

  @ParameterizedTest
  @EnumSource
  void needsNoProperties(Mapper mapper) throws Exception {
    String json = "{\"customData\":{\"vendorId\":\"com.acme\"}}";

    HeartbeatRequest request = mapper.read(json, HeartbeatRequest.class);

    assertThat(request).isEqualTo(new HeartbeatRequest(new CustomData("com.acme", Map.of())));
    assertThat(mapper.write(request)).isEqualTo(json);
  }

  /**
   * Jackson reads fractions in untyped places as double by default; whole numbers of any size stay
   * exact.
   */
  @ParameterizedTest
  @EnumSource
  void numbersAreAsExactAsTheMapperReadsThem(Mapper mapper) throws Exception {
    String digits = "123456789012345678901234567890";
    HeartbeatRequest request =
        mapper.read(
            "{\"customData\":{\"vendorId\":\"a\",\"n\":" + digits + ",\"f\":0.1}}",
            HeartbeatRequest.class);

    CustomData data = java.util.Objects.requireNonNull(request.customData());
    assertThat(data.properties())
        .containsEntry("n", new BigDecimal(digits))
        .containsEntry("f", new BigDecimal("0.1"));
  }

  @Test
  void itsVendorIdIsChecked() {
    HeartbeatRequest request = new HeartbeatRequest(new CustomData("x".repeat(256), Map.of()));

    assertThat(request.violations())
        .extracting(Violation::pointer)
        .containsExactly("/customData/vendorId");
  }

  @Test
  void dataTransferTakesAnyJson() {
    DataTransferRequest request =
        DataTransferRequest.builder("com.acme").data(List.of(1, Map.of("a", 2.50))).build();

    assertThat(request.data()).hasToString("[1, {a=2.5}]");
  }

  @Test
  void secretsAreNotShown() {
    APN apn =
        APN.builder("internet", APNAuthenticationEnum.PAP).apnPassword("hush").simPin(1234).build();

    assertThat(apn.toString()).contains("internet").doesNotContain("hush").doesNotContain("1234");
  }
}
