package org.chargespec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chargespec.Action;
import org.chargespec.OcppVersion;
import org.chargespec.Side;
import org.chargespec.versions.OcppVersions;
import org.jspecify.annotations.Nullable;

/**
 * Reads a frame in every way: as text, as bytes, as a range of bytes, and the careful way. All ways
 * must give the same result.
 */
final class FrameWays {

  static final List<String> VERSIONS =
      OcppVersions.all().stream().map(OcppVersion::number).toList();

  /** In what a range stands: each side would change the frame if it were read. */
  private static final String BEFORE = "[2,\"0\",";

  private static final String AFTER = "0]}\"";

  private final OcppJson json;
  private final FrameReader reader;
  private final CarefulFrameReader careful;
  private final PendingCalls pending;
  private final int maxBytes;

  /** Whether a user can read by these rules. */
  private final boolean published;

  private FrameWays(FrameRules rules, Settings settings, PendingCalls pending) {
    OcppVersion version = rules.version();
    OcppJson.Builder builder = OcppJson.builder(version).maxBytes(settings.maxBytes());
    settings.handlings().forEach(builder::on);
    if (settings.side() != null) {
      builder.side(settings.side());
    }
    this.json = builder.build();
    Codecs codecs = new Codecs(version, List.of());
    Payloads payloads = new Payloads(version, settings);
    this.reader = new FrameReader(rules, settings, codecs, payloads);
    this.careful =
        new CarefulFrameReader(
            rules, settings, codecs, payloads, new FrameAnswers(version, settings, rules));
    this.pending = pending;
    this.maxBytes = settings.maxBytes();
    this.published = rules.equals(FrameRules.of(version));
  }

  static FrameWays of(String version, Handling handling) {
    return of(FrameRules.of(Standards.version(version)), handling, pending(version));
  }

  /** Every call is a pending Reset, but the one with the id x. */
  static PendingCalls pending(String version) {
    Action reset = Standards.version(version).registry().find("Reset").orElseThrow();
    Optional<Action.Call<?, ?>> call = Optional.of((Action.Call<?, ?>) reset);
    return id -> id.equals("x") ? Optional.empty() : call;
  }

  static FrameWays of(FrameRules rules, Handling handling, PendingCalls pending) {
    return of(rules, new Settings(Settings.all(handling), 1 << 20, null), pending);
  }

  static FrameWays of(FrameRules rules, Settings settings, PendingCalls pending) {
    return new FrameWays(rules, settings, pending);
  }

  static Settings settings(int maxBytes, @Nullable Side side) {
    return new Settings(Settings.all(Handling.REPORT), maxBytes, side);
  }

  /** Reads a frame in every way, and returns what all of them return. */
  Received read(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    byte[] within = (BEFORE + text + AFTER).getBytes(StandardCharsets.UTF_8);
    int from = BEFORE.length();
    Received received = reader.read(utf8, 0, utf8.length, pending);
    assertThat(reader.read(within, from, from + utf8.length, pending)).isEqualTo(received);
    if (utf8.length <= maxBytes) {
      assertThat(careful.read(utf8, pending)).isEqualTo(received);
    }
    if (published) {
      assertThat(json.readFrame(text, pending)).isEqualTo(received);
      assertThat(json.readFrame(utf8, pending)).isEqualTo(received);
      assertThat(json.readFrame(within, from, from + utf8.length, pending)).isEqualTo(received);
    }
    return received;
  }

  /** The type of a frame; {@code -} if it is not known. */
  static String type(Unreadable unreadable) {
    return unreadable.type().map(MessageType::toString).orElse("-");
  }

  /** Type, id and code of an answer; {@code -} if there is none. */
  static String answer(Unreadable unreadable) {
    return unreadable.answer().map(FrameWays::shown).orElse("-");
  }

  private static String shown(Frame answer) {
    Frame.ErrorFrame error = (Frame.ErrorFrame) answer;
    return error.type().number() + " " + error.messageId() + " " + error.code();
  }
}
