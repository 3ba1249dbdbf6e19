package org.chargespec.json.conformance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A document with a gap for a text.
 *
 * @param before what stands before it
 * @param after what stands after it
 */
public record Template(String before, String after) {

  /** Nothing but the text. */
  public static final Template NOTHING_ELSE = new Template("", "");

  /** Readers look at eight bytes at a time: so many blanks move a text to all places of them. */
  private static final String BLANKS = " \n\r\t \n\r\t ";

  /**
   * Returns a template.
   *
   * @param text the document, with an at sign for the gap
   */
  public static Template of(String text) {
    int gap = text.indexOf('@');
    return new Template(text.substring(0, gap), text.substring(gap + 1));
  }

  /** Returns the documents of a case: with blanks around it, and with letters in it. */
  public List<byte[]> documents(JsonCase jsonCase) {
    byte[] bytes = jsonCase.bytes();
    List<byte[]> all = new ArrayList<>();
    all.add(with(bytes));
    for (int i = 1; i <= BLANKS.length(); i++) {
      String blanks = BLANKS.substring(0, i);
      all.add(document("", bytes, blanks));
      all.add(document(blanks, bytes, blanks));
    }
    jsonCase.shifted().forEach(shifted -> all.add(with(shifted)));
    return all;
  }

  /** Returns the document with a text in the gap. */
  public byte[] with(byte[] text) {
    return document("", text, "");
  }

  private byte[] document(String blanksBefore, byte[] text, String blanksAfter) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes((before + blanksBefore).getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(text);
    out.writeBytes((blanksAfter + after).getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }
}
