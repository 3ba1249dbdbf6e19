package org.chargespec.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.chargespec.ErrorCode;
import org.chargespec.NonConformingException;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.Side;
import org.chargespec.json.runtime.Codec;
import org.chargespec.json.runtime.CodecTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the messages of a version as JSON. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * OcppJson json = OcppJson.tolerant(Ocpp16.VERSION);
 * switch (json.readFrame(text, pending)) { ... }
 * }</pre>
 *
 * <p>In every mode, a text must be JSON (RFC 8259) in UTF-8 without byte order mark, nested at most
 * 32 levels deep. A whole number may be written with a fraction of zero ({@code 2.0}, {@code 1e2}).
 * Numbers are exact, with at most 100 digits in plain notation. Date-times are read to the
 * nanosecond and written to the millisecond; their year in UTC has four digits. An unpaired
 * surrogate is written as U+FFFD; {@link Deviation#LONE_SURROGATE} is the switch for reading it.
 */
public final class OcppJson {

  private static final int DEFAULT_MAX_BYTES = 1 << 20;

  private final OcppVersion version;
  private final Settings settings;
  private final Codecs codecs;
  private final Payloads payloads;
  private final FrameReader frames;
  private final Writing writing;
  private final SpareBuffers buffers = new SpareBuffers();
  private final Map<Side, OcppJson> ofSides = new ConcurrentHashMap<>();

  private OcppJson(
      OcppVersion version, Settings settings, Codecs codecs, WriteSettings writeSettings) {
    this.version = version;
    this.settings = settings;
    this.codecs = codecs;
    this.payloads = new Payloads(version, settings);
    FrameRules rules = FrameRules.of(version);
    this.frames = new FrameReader(rules, settings, codecs, payloads);
    this.writing = new Writing(rules, codecs, writeSettings);
  }

  /**
   * Returns an OcppJson that accepts what the official schema accepts, rejects everything else, and
   * writes only what conforms.
   *
   * <p>It differs from the schema in these rules: a whole number has at most 32 bits, and may be
   * written {@code 2.0}; a decimal number has at most 100 digits; nothing is nested deeper than 32
   * levels; a duplicate property is rejected. A value beyond a limit that only the text of the
   * standard states is reported; see {@link Deviation#TEXT_LIMIT}.
   */
  public static OcppJson strict(OcppVersion version) {
    return builder(version)
        .all(Handling.REJECT)
        .on(Deviation.TEXT_LIMIT, Handling.REPORT)
        .checkWriting(true)
        .build();
  }

  /**
   * Returns an OcppJson that accepts what a record can hold, reports violations beside it, and
   * writes what can be written.
   */
  public static OcppJson tolerant(OcppVersion version) {
    return builder(version).all(Handling.REPORT).build();
  }

  /** Returns a builder. Unless set otherwise, it builds a tolerant OcppJson. */
  public static Builder builder(OcppVersion version) {
    return new Builder(version);
  }

  /** Returns the version of the messages. */
  public OcppVersion version() {
    return version;
  }

  /**
   * Returns one with the same settings that is for one side, see {@link Builder#side}. It is made
   * once for each side, so a server asks for it as often as it likes.
   */
  public OcppJson forSide(Side side) {
    return side == settings.side()
        ? this
        : ofSides.computeIfAbsent(
            side,
            ours ->
                new OcppJson(version, settings.with(ours), codecs, writing.settings().with(ours)));
  }

  /**
   * Reads a payload.
   *
   * @param type the record, of this version or with a codec of your own
   * @param json the payload, an object
   * @throws IllegalArgumentException if there is no codec for the record
   */
  public <T extends OcppObject> Decoded<T> decode(Class<T> type, String json) {
    Codec<T> codec = codecs.of(type);
    if (json.length() > settings.maxBytes()) {
      return payloads.syntax(settings.tooLarge());
    }
    Utf8Buffer buffer = buffers.holding(json);
    Decoded<T> decoded = payloads.decode(codec, buffer.array(), 0, buffer.size());
    buffers.giveBack(buffer);
    return decoded;
  }

  /** Reads a payload, as UTF-8; see {@link #decode(Class, String)}. */
  public <T extends OcppObject> Decoded<T> decode(Class<T> type, byte[] utf8) {
    return decode(type, utf8, 0, utf8.length);
  }

  /**
   * Reads a payload, as UTF-8 in a range of an array; see {@link #decode(Class, String)}.
   *
   * @param from the index of the first byte of the payload
   * @param to the index after its last byte
   * @throws IndexOutOfBoundsException if the range is not within the array
   */
  public <T extends OcppObject> Decoded<T> decode(Class<T> type, byte[] utf8, int from, int to) {
    return payloads.decode(codecs.of(type), utf8, from, to);
  }

  /**
   * Writes a payload.
   *
   * @throws NonConformingException with all violations, if the payload does not conform and
   *     {@linkplain Builder#checkWriting writing is checked}, or if it contains what cannot be
   *     written: {@code UNRECOGNIZED}, a year beyond 9999, or a number of more than 100 digits
   * @throws IllegalArgumentException if there is no codec for the record
   */
  public String encode(OcppObject value) {
    return writing.payload(Objects.requireNonNull(value, "value"), Writing.TEXT);
  }

  /** Writes a payload as UTF-8; see {@link #encode}. */
  public byte[] encodeToUtf8(OcppObject value) {
    return writing.payload(Objects.requireNonNull(value, "value"), Writing.UTF8);
  }

  /**
   * Reads a frame. An invalid frame is {@link Unreadable}; its {@code answer()} holds the reply
   * that the standard requires, if any.
   *
   * @param pending the calls that wait for an answer
   */
  public Received readFrame(String text, PendingCalls pending) {
    if (text.length() > settings.maxBytes()) {
      return frames.tooLarge(Utf8.beginning(text));
    }
    Utf8Buffer buffer = buffers.holding(text);
    Received received = frames.read(buffer.array(), 0, buffer.size(), pending);
    buffers.giveBack(buffer);
    return received;
  }

  /** Reads a frame, as UTF-8; see {@link #readFrame(String, PendingCalls)}. */
  public Received readFrame(byte[] utf8, PendingCalls pending) {
    return frames.read(utf8, 0, utf8.length, pending);
  }

  /**
   * Reads a frame, as UTF-8 in a range of an array; see {@link #readFrame(String, PendingCalls)}.
   *
   * @param from the index of the first byte of the frame
   * @param to the index after its last byte
   * @throws IndexOutOfBoundsException if the range is not within the array
   */
  public Received readFrame(byte[] utf8, int from, int to, PendingCalls pending) {
    return frames.read(utf8, from, to, pending);
  }

  /**
   * Writes a frame.
   *
   * @throws NonConformingException with all violations, if the frame or its payload does not
   *     conform and {@linkplain Builder#checkWriting writing is checked}, or if it contains what
   *     cannot be written, see {@link #encode}. Pointers start at the payload; the pointer is empty
   *     for the frame itself
   * @throws IllegalArgumentException if there is no codec for the payload
   */
  public String writeFrame(Frame frame) {
    return writing.frame(Objects.requireNonNull(frame, "frame"), Writing.TEXT);
  }

  /** Writes a frame as UTF-8; see {@link #writeFrame}. */
  public byte[] writeFrameToUtf8(Frame frame) {
    return writing.frame(Objects.requireNonNull(frame, "frame"), Writing.UTF8);
  }

  /**
   * Returns the text of a frame for a log: three stars stand for each value that the spec marks as
   * secret.
   *
   * @param text the text, as it was received or written
   * @param frame what was read from it, or what it was written from
   * @throws IllegalArgumentException if the text is no JSON, or if there is no codec for the
   *     payload
   */
  public String withoutSecrets(String text, Frame frame) {
    return SecretText.of(text, frame, codecs);
  }

  /**
   * Returns a CALLERROR, with the code as the version spells it. A code that the version lacks
   * becomes {@code GenericError}.
   *
   * @param messageId the id of the call
   * @param description the description for people, at most 255 characters; may be empty
   * @param details further details, as plain Java; may be empty
   */
  public Frame.CallError callError(
      String messageId, ErrorCode code, String description, Map<String, @Nullable Object> details) {
    return new Frame.CallError(messageId, code.wireValue(version), description, details);
  }

  /** Returns a CALLRESULTERROR (OCPP 2.1); the arguments are those of {@link #callError}. */
  public Frame.CallResultError callResultError(
      String messageId, ErrorCode code, String description, Map<String, @Nullable Object> details) {
    return new Frame.CallResultError(messageId, code.wireValue(version), description, details);
  }

  /** Builds an {@link OcppJson}. */
  public static final class Builder {

    private final OcppVersion version;
    private final Map<Deviation, Handling> handlings = Settings.all(Handling.REPORT);
    private final List<CodecTable> own = new ArrayList<>();
    private int maxBytes = DEFAULT_MAX_BYTES;
    private @Nullable Side side;
    private boolean checked;
    private boolean wholeSeconds;
    private boolean aliases;

    private Builder(OcppVersion version) {
      this.version = Objects.requireNonNull(version, "version");
    }

    /** Sets the handling of all deviations. */
    public Builder all(Handling handling) {
      handlings.putAll(Settings.all(Objects.requireNonNull(handling, "handling")));
      return this;
    }

    /** Sets the handling of one deviation. */
    public Builder on(Deviation deviation, Handling handling) {
      handlings.put(deviation, Objects.requireNonNull(handling, "handling"));
      return this;
    }

    /**
     * Sets the maximum size of a payload or frame in bytes; 1 MiB unless set.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxBytes(int bytes) {
      if (bytes <= 0) {
        throw new IllegalArgumentException("maxBytes must be positive: " + bytes);
      }
      this.maxBytes = bytes;
      return this;
    }

    /**
     * Sets the own side; unless set, it may be either. A received call that only the own side may
     * initiate is answered with {@code NotSupported}. If {@linkplain #checkWriting writing is
     * checked}, a request that only the other side may initiate is not written.
     */
    public Builder side(Side side) {
      this.side = Objects.requireNonNull(side, "side");
      return this;
    }

    /**
     * Sets whether only conforming messages are written; unless set, everything that can be written
     * is.
     *
     * <p>These are checked: the payload; the message id, 1 to 36 characters; the message type and
     * the action, which the version must have; the side of a request, if {@link #side} is set; the
     * code of an error, in the spelling of the version; the description of an error, at most 255
     * characters.
     */
    public Builder checkWriting(boolean check) {
      this.checked = check;
      return this;
    }

    /**
     * Sets whether an enum value with an alias is written as its alias; unless set, it is not. In
     * OCPP 1.6, {@code Celsius} is then written as {@code Celcius}, as the errata ask of charge
     * points (1.6-J errata 2025-04, 2.1). Both are always read.
     */
    public Builder writeAliases(boolean aliases) {
      this.aliases = aliases;
      return this;
    }

    /**
     * Sets whether date-times are written without a fraction of a second, because some charge
     * points cannot read one; unless set, the fraction has up to 3 digits.
     */
    public Builder wholeSeconds(boolean whole) {
      this.wholeSeconds = whole;
      return this;
    }

    /**
     * Adds the codecs of your own types or version: the table that {@link GenerateCodecs}
     * generates.
     *
     * @throws IllegalArgumentException if the codecs are of another version, or generated for
     *     another version of ocpp-json
     */
    public Builder codecs(CodecTable table) {
      own.add(Codecs.checked(table, version));
      return this;
    }

    /** Returns an {@link OcppJson} with these settings. */
    public OcppJson build() {
      return new OcppJson(
          version,
          new Settings(handlings, maxBytes, side),
          new Codecs(version, own),
          new WriteSettings(checked, aliases, wholeSeconds, side));
    }
  }
}
