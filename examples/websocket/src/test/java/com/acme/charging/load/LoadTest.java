package com.acme.charging.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The load program with few stations, so that it works when somebody wants to know. */
class LoadTest {

  @Test
  void aSmallRunIsGood() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    boolean good = Load.run(new PrintStream(out, true, StandardCharsets.UTF_8), new Size(40, 1, 5));

    assertThat(good).as(out.toString(StandardCharsets.UTF_8)).isTrue();
  }
}
