package org.chargespec.spec.read;

import java.util.List;
import org.chargespec.spec.read.HeaderElement.NamedText;

/**
 * The rule that makes Java names of the standard's names. A name that no pattern fits stays as it
 * is.
 *
 * @param types from the names of data types to those of records, each with one {@code *} for the
 *     part that stays, such as {@code *Type} to {@code *}
 * @param enums the same for enums, such as {@code *EnumType} to {@code *Enum}
 */
public record NamingElement(List<NamedText> types, List<NamedText> enums) {

  /** Returns the Java name of a data type. */
  public String typeName(String name) {
    return javaName(name, types);
  }

  /** Returns the Java name of an enum. */
  public String enumName(String name) {
    return javaName(name, enums);
  }

  private static String javaName(String name, List<NamedText> patterns) {
    for (NamedText pattern : patterns) {
      String[] ends = pattern.name().value().split("\\*", -1);
      boolean fits = name.length() > ends[0].length() + ends[1].length();
      if (fits && name.startsWith(ends[0]) && name.endsWith(ends[1])) {
        String kept = name.substring(ends[0].length(), name.length() - ends[1].length());
        return pattern.text().value().replace("*", kept);
      }
    }
    return name;
  }
}
