package org.chargespec.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UriSyntaxTest {

  private static final String CHARACTER =
      "(?:[-._~:/?\\[\\]@!$&'()*+,;=A-Za-z0-9]|%[0-9A-Fa-f]{2})";

  /** The characters of RFC 3986, appendix A, and at least one after the scheme. */
  private static final Pattern ABSOLUTE =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9+.-]*:(?=.)%1$s*(?:#%1$s*)?".formatted(CHARACTER), Pattern.DOTALL);

  /** Each place is filled with each character. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "@:x",
        "@a:x",
        "a@:x",
        "a@b:x",
        "a:@",
        "a:x@",
        "a:x@y",
        "a:%@0",
        "a:%0@",
        "a:%a@b",
        "a:%@",
        "a:%A@",
        "a:#@",
        "a:x#@y",
        "a:@#y",
        "ftp://u:p@h/A-Z_9?q=@",
        "@a:",
        "a@:"
      })
  void everyCharacterIsJudgedAsTheStandardDoes(String template) {
    for (char c = 0; c < 0x180; c++) {
      String text = template.replace('@', c);
      boolean absolute = ABSOLUTE.matcher(text).matches();
      if (UriSyntax.isAbsolute(text) != absolute) {
        assertThat(UriSyntax.isAbsolute(text)).as(text).isEqualTo(absolute);
      }
    }
  }

  @Test
  void theBordersOfTheAlphabetAreIn() {
    for (String uri : new String[] {"A:Z", "Z9:A", "a0z:09AZaz", "z:%09", "a:%AF", "a:%af"}) {
      assertThat(UriSyntax.isAbsolute(uri)).as(uri).isTrue();
    }
    for (String text : new String[] {"", ":", ":x", "a:", "9a:x", "a:%0", "a:%", "a:##"}) {
      assertThat(UriSyntax.isAbsolute(text)).as(text).isFalse();
    }
  }
}
