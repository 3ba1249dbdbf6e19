package org.chargespec.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.chargespec.Initiator;
import org.chargespec.NonConformingException;
import org.chargespec.OcppObject;
import org.chargespec.OcppVersion;
import org.chargespec.json.runtime.CodecTable;
import org.chargespec.json.runtime.JsonWriter;
import org.chargespec.json.runtime.Unwritable;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the messages of a version as JSON. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * OcppJson json = OcppJson.tolerant(Ocpp16.VERSION);
 * switch (json.readFrame(text, pending)) { ... }
 * }</pre>
 *
 * <p>In every mode a text must be JSON (RFC 8259) in UTF-8 without byte order mark, nested at most
 * 32 deep, and a number may be written with a fraction of zero where a whole number is due ({@code
 * 2.0}, {@code 1e2}). Numbers are exact, and have at most a hundred digits in plain notation.
 * Date-times keep nanoseconds when read, and milliseconds when written; their year is one of four
 * digits in UTC.
 */
public final class OcppJson {

  private static final int DEFAULT_MAX_BYTES = 1 << 20;

  private final Settings settings;
  private final Codecs codecs;
  private final Payloads payloads;
  private final FrameReader frames;
  private final SpareWriters writers = new SpareWriters();

  private OcppJson(OcppVersion version, Settings settings, List<CodecTable> own) {
    this.settings = settings;
    this.codecs = new Codecs(version, own);
    this.payloads = new Payloads(version, settings);
    this.frames = new FrameReader(version, settings, codecs, payloads);
  }

  /**
   * Returns one that accepts what the official schema accepts, and rejects everything else.
   *
   * <p>What is beyond a limit that only the text of the standard states is accepted and reported;
   * see {@link Deviation#TEXT_LIMIT}. It departs from the schema in what holds in every mode: a
   * whole number has at most 32 bits, and may be written {@code 2.0}; a decimal number has at most
   * a hundred digits; nothing is nested deeper than 32. A property that is there twice is rejected,
   * too.
   */
  public static OcppJson strict(OcppVersion version) {
    return builder(version).all(Handling.REJECT).on(Deviation.TEXT_LIMIT, Handling.REPORT).build();
  }

  /** Returns one that accepts what a record can hold, and reports what is wrong beside it. */
  public static OcppJson tolerant(OcppVersion version) {
    return builder(version).all(Handling.REPORT).build();
  }

  /** Returns a builder of one that is tolerant until told otherwise. */
  public static Builder builder(OcppVersion version) {
    return new Builder(version);
  }

  /**
   * Reads a payload.
   *
   * @param type the record, of this version or with a codec of your own
   * @param json the payload, an object
   * @throws IllegalArgumentException if there is no codec for the record; never for what is in the
   *     text
   */
  public <T extends OcppObject> Decoded<T> decode(Class<T> type, String json) {
    if (json.length() > settings.maxBytes()) {
      return payloads.syntax(settings.tooLarge());
    }
    byte[] utf8 = Utf8.of(json);
    return utf8 == null ? payloads.syntax(Utf8.LONE_SURROGATE) : decode(type, utf8);
  }

  /**
   * Reads a payload.
   *
   * @param type the record, of this version or with a codec of your own
   * @param utf8 the payload, an object, as UTF-8
   * @throws IllegalArgumentException if there is no codec for the record; never for what is in the
   *     bytes
   */
  public <T extends OcppObject> Decoded<T> decode(Class<T> type, byte[] utf8) {
    return payloads.decode(codecs.of(type), utf8);
  }

  /**
   * Writes a payload.
   *
   * @throws NonConformingException if it holds what cannot be written: an enum's {@code
   *     UNRECOGNIZED}, a year beyond 9999, a number of more than a hundred digits
   */
  public String encode(OcppObject value) {
    return written(value, JsonWriter::toText);
  }

  /**
   * Writes a payload as UTF-8.
   *
   * @throws NonConformingException if it holds what cannot be written: an enum's {@code
   *     UNRECOGNIZED}, a year beyond 9999, a number of more than a hundred digits
   */
  public byte[] encodeToUtf8(OcppObject value) {
    return written(value, JsonWriter::toUtf8);
  }

  private <T extends OcppObject, D> D written(T value, Function<JsonWriter, D> document) {
    try {
      return writers.write(out -> codecs.of(value).write(out, value), document);
    } catch (Unwritable e) {
      throw new NonConformingException(value.getClass(), value.violations());
    }
  }

  /**
   * Reads a frame. Whatever is in the text, the result is a frame: a bad one is {@link
   * Frame.Unreadable}, with the answer that the standard wants.
   *
   * @param pending what it needs to know of calls that were sent
   */
  public Frame readFrame(String text, PendingCalls pending) {
    byte[] utf8 = text.length() > settings.maxBytes() ? null : Utf8.of(text);
    if (utf8 == null) {
      boolean large = text.length() > settings.maxBytes();
      return frames.malformed(large ? settings.tooLarge() : Utf8.LONE_SURROGATE);
    }
    return frames.read(utf8, pending);
  }

  /**
   * Reads a frame; see {@link #readFrame(String, PendingCalls)}.
   *
   * @param utf8 the frame as UTF-8
   */
  public Frame readFrame(byte[] utf8, PendingCalls pending) {
    return frames.read(utf8, pending);
  }

  /**
   * Writes a frame.
   *
   * @throws NonConformingException if its payload holds what cannot be written; see {@link #encode}
   * @throws IllegalArgumentException for a {@link Frame.Unreadable}
   */
  public String writeFrame(Frame frame) {
    try {
      return writers.write(out -> new FrameWriter(codecs, out).write(frame), JsonWriter::toText);
    } catch (Unwritable e) {
      OcppObject payload = payload(frame).orElseThrow();
      throw new NonConformingException(payload.getClass(), payload.violations());
    }
  }

  private static Optional<OcppObject> payload(Frame frame) {
    if (frame instanceof Frame.Call call) {
      return Optional.of(call.request());
    }
    if (frame instanceof Frame.CallResult result) {
      return Optional.of(result.response());
    }
    return frame instanceof Frame.Send send ? Optional.of(send.message()) : Optional.empty();
  }

  /** Builds an {@link OcppJson}. */
  public static final class Builder {

    private final OcppVersion version;
    private final Map<Deviation, Handling> handlings = Settings.all(Handling.REPORT);
    private final List<CodecTable> own = new ArrayList<>();
    private int maxBytes = DEFAULT_MAX_BYTES;
    private @Nullable Initiator side;

    private Builder(OcppVersion version) {
      this.version = Objects.requireNonNull(version, "version");
    }

    /** Sets what becomes of every deviation. */
    public Builder all(Handling handling) {
      handlings.replaceAll((deviation, before) -> handling);
      return this;
    }

    /** Sets what becomes of one deviation. */
    public Builder on(Deviation deviation, Handling handling) {
      handlings.put(deviation, Objects.requireNonNull(handling, "handling"));
      return this;
    }

    /**
     * Sets how many bytes a payload or frame may have; 1 MiB unless set.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxBytes(int bytes) {
      if (bytes <= 0) {
        throw new IllegalArgumentException("a limit of " + bytes + " bytes lets nothing pass");
      }
      this.maxBytes = bytes;
      return this;
    }

    /**
     * Sets which side we are. Calls that only our side initiates are then refused as {@code
     * NotSupported}: the action is known, and not for us to carry out. Unless set, all are read.
     */
    public Builder side(Initiator side) {
      this.side = side;
      return this;
    }

    /** Adds the codecs of your own types: the table that {@link GenerateCodecs} generates. */
    public Builder codecs(CodecTable table) {
      own.add(Objects.requireNonNull(table, "table"));
      return this;
    }

    /** Returns what was described. */
    public OcppJson build() {
      return new OcppJson(version, new Settings(handlings, maxBytes, side), List.copyOf(own));
    }
  }
}
