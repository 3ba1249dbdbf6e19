package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.chargespec.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message id has 1 to 36 characters; a character beyond the first 65,536 counts once. */
class MessageIdsTest {

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "36, true", "37, false"})
  void charactersAreCounted(int count, boolean conforms) {
    for (String character : new String[] {"a", "\u20ac", "\ud83d\ude00"}) {
      String id = character.repeat(count);

      assertThat(MessageIds.conforms(id)).isEqualTo(conforms);
      assertThat(MessageIds.violations(id).isEmpty()).isEqualTo(conforms);
    }
  }

  @Test
  void theMessageSaysHowManyThereAre() {
    assertThat(MessageIds.violations("\ud83d\ude00".repeat(40)))
        .extracting(Violation::message)
        .containsExactly("message id must have 1 to 36 characters, has 40");
  }
}
