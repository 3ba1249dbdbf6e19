package org.chargespec.spec.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code spec.yaml}, as written.
 *
 * @param name the name of the spec
 * @param title its name in docs
 * @param standard the section {@code standard}; null for types that are not a version
 * @param javaNames the rule for the names of records and enums
 * @param standardTypes the section {@code standardTypes}
 * @param docsFrom the earlier version that missing docs are taken from, or null
 * @param uses the versions whose types this spec may name
 * @param at the start of the file
 */
public record HeaderElement(
    Located<String> name,
    String title,
    @Nullable StandardElement standard,
    NamingElement javaNames,
    StandardTypesElement standardTypes,
    @Nullable Located<String> docsFrom,
    List<Located<String>> uses,
    Location at) {

  /**
   * The section {@code standard}, as written.
   *
   * @param number the version's number, such as {@code 1.6}
   * @param editions the documents that the spec describes, such as {@code OCPP 1.6 edition 2}
   * @param subprotocol the WebSocket subprotocol, such as {@code ocpp1.6}
   * @param javaPackage the package of its types
   * @param prefix the prefix of its interfaces, such as {@code V16}
   * @param versionClass the class that holds {@code VERSION}, such as {@code Ocpp16}
   * @param chargingStation the name of the charging station
   * @param csms the name of the CSMS
   * @param requestName the pattern of request names in docs, with {@code *} for the action
   * @param responseName the pattern of response names in docs, with {@code *} for the action
   * @param errorCodes the spelling of each error code, by the code's name
   * @param violations the error code of each kind of violation, by the kind's name
   * @param frames the names of the rules of its frames
   * @param at the start of this section
   */
  public record StandardElement(
      String number,
      List<String> editions,
      String subprotocol,
      String javaPackage,
      String prefix,
      String versionClass,
      String chargingStation,
      String csms,
      String requestName,
      String responseName,
      List<NamedText> errorCodes,
      List<NamedText> violations,
      List<Located<String>> frames,
      Location at) {}

  /**
   * An entry of a mapping from names to texts.
   *
   * @param name the name
   * @param text the text
   */
  public record NamedText(Located<String> name, Located<String> text) {}
}
