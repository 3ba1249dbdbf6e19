package org.chargespec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chargespec.v16.AuthorizationStatus;
import org.chargespec.v16.MeterValue;
import org.chargespec.v16.Ocpp16;
import org.chargespec.v16.SampledValue;
import org.chargespec.v16.UnitOfMeasure;
import org.chargespec.v16.UnlockStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Everything that the npm package ocpp-types declares for OCPP 1.6 exists here, with its errors
 * corrected.
 */
class SeedTest {

  private static final Path FACTS = Path.of("../../shared/facts");

  /** The seed's own names for what the standard calls otherwise. */
  private static final Map<String, String> STANDARD_NAMES =
      Map.of(
          "Unit", "UnitOfMeasure",
          "Status", "AuthorizationStatus",
          "BaselineStatus", "RemoteStartStopStatus",
          "LocalAuthorizationListItem", "AuthorizationData",
          "TransactionData", "MeterValue");

  private static List<String> rows(String file) throws IOException {
    Path path = FACTS.resolve(file);
    if (!Files.exists(path) && !Boolean.getBoolean("chargespec.everything")) {
      assumeTrue(false, "no " + path);
    }
    List<String> lines = Files.readAllLines(path);
    return lines.subList(1, lines.size());
  }

  private static @Nullable Class<?> type(String name) {
    try {
      return Class.forName("org.chargespec.v16." + STANDARD_NAMES.getOrDefault(name, name));
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  @Test
  void eachOfIts64TypesHasItsRecordOrEnum() throws IOException {
    List<String> names = rows("seed-types.csv").stream().map(row -> row.split(",", -1)[0]).toList();

    assertThat(names).hasSize(64);
    assertThat(names)
        .allSatisfy(
            name -> {
              Class<?> type = type(name);
              assertThat(type).isNotNull();
              assertThat(Objects.requireNonNull(type).isRecord() || type.isEnum()).isTrue();
            });
  }

  @Test
  void whatItRequiresAndTheStandardDoesNotIsOptional() throws IOException {
    List<String[]> rows =
        rows("seed-errors.csv").stream()
            .map(row -> row.split(",", -1))
            .filter(
                row -> row.length == 3 && row[1].equals("required") && row[2].equals("optional"))
            .toList();

    assertThat(rows).hasSizeGreaterThan(25);
    assertThat(rows)
        .allSatisfy(
            row -> {
              String[] place = row[0].split("\\.", -1);
              Class<?> type = Objects.requireNonNull(type(place[0]), place[0]);
              RecordComponent component =
                  Arrays.stream(type.getRecordComponents())
                      .filter(candidate -> candidate.getName().equals(place[1]))
                      .findFirst()
                      .orElseThrow();
              assertThat(component.getAnnotatedType().isAnnotationPresent(Nullable.class)).isTrue();
            });
  }

  @Test
  void whatItLacksIsHere() {
    assertThat(type("RemoteStopTransactionRequest")).isNotNull();
    assertThat(type("SetChargingProfileResponse")).isNotNull();
    assertThat(
            Ocpp16.VERSION.registry().actions().stream()
                .filter(action -> action.block().equals("Security")))
        .hasSize(11);
  }

  @Test
  void itsOneStatusIsThreeEnums() {
    assertThat(AuthorizationStatus.fromWireValue("Unlocked"))
        .isEqualTo(AuthorizationStatus.UNRECOGNIZED);
    assertThat(UnlockStatus.fromWireValue("Unlocked")).isEqualTo(UnlockStatus.UNLOCKED);
    assertThat(type("TriggerMessageStatus")).isNotNull();
  }

  @Test
  void temperaturesAreInCelsius() {
    assertThat(UnitOfMeasure.fromWireValue("Celcius").wireValue()).isEqualTo("Celsius");
  }

  @Test
  void transactionDataHasAtLeastOneValue() {
    assertThat(new MeterValue(java.time.Instant.EPOCH, List.of()).violations()).hasSize(1);
    assertThat(SampledValue.builder("1").build().violations()).isEmpty();
  }
}
